import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { FINDING_ANSWERS, type CheckRow, type FindingAnswer } from '@/domain/reports/check-report';
import { NAME_KINDS, type NameKind } from '@/domain/reports/name-report';
import {
  NO_FILTER,
  REPORT_GROUPS,
  type ReportFilter,
  type ReportGroup,
} from '@/domain/reports/report-filter';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { links, type ReportPath } from '@/i18n/links';
import type { ReportQuery } from '@/ui/reports/report-pages';
import { readDate, readId, readOneOf, readText } from '../read-query';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export const MODEL_IDS: readonly string[] = SCORING_MODELS.map(({ id }) => id);

/** What is counted, and how. */
export interface ReportChoice {
  readonly filter: ReportFilter;
  readonly model: string;
  readonly by: ReportGroup;
}

const DEFAULTS = { model: 'mqm-linear', by: 'system' } as const;

const orNull = (text: string): string | null => (text === '' ? null : text);
/** As long as names of systems may be. */
const short = (text: string): string | null => (text.length > 200 ? null : orNull(text));
/** Names are never blank: that stands for what nobody named. */
const UNNAMED = ' ';
const named = (params: SearchParams, key: string): string | null =>
  readText(params, key) === UNNAMED ? '' : short(readText(params, key));

/** Reads the address of a report; what cannot be a choice counts as absent. */
export function readReportChoice(params: SearchParams): ReportChoice {
  return {
    filter: {
      projectId: orNull(readId(params, 'project')),
      campaignId: orNull(readId(params, 'campaign')),
      system: named(params, 'system'),
      domain: named(params, 'domain'),
      sourceLang: short(readText(params, 'source')),
      targetLang: short(readText(params, 'target')),
      reviewerId: orNull(readId(params, 'reviewer')),
      from: orNull(readDate(params, 'from')),
      to: orNull(readDate(params, 'to')),
    },
    model: readOneOf(params, 'model', MODEL_IDS) ?? DEFAULTS.model,
    by: readOneOf(params, 'by', REPORT_GROUPS) ?? DEFAULTS.by,
  };
}

/** The other way round; what is so without being said is left out, so that addresses stay short. */
export function reportQuery({ filter, model, by }: ReportChoice): ReportQuery {
  const { projectId, campaignId, system, domain, sourceLang, targetLang, reviewerId, from, to } = filter;
  const query = {
    ...{
      project: projectId,
      campaign: campaignId,
      system: system === '' ? UNNAMED : system,
      domain: domain === '' ? UNNAMED : domain,
      source: sourceLang,
      target: targetLang,
    },
    ...{ reviewer: reviewerId, from, to },
    model: model === DEFAULTS.model ? null : model,
    by: by === DEFAULTS.by ? null : by,
  };
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The same page without any filter; null where none is set. `about`: what a list is of, which is no filter. */
export const unfilteredAddress = (
  page: ReportPath,
  choice: ReportChoice,
  about: ReportQuery = {},
): string | null =>
  Object.values(choice.filter).every((value) => value === null)
    ? null
    : links.reports(page, { ...reportQuery({ ...choice, filter: NO_FILTER }), ...about });

/** Which errors a list shows. */
export interface ErrorPlaceChoice {
  readonly articleId: string | null;
  readonly category: string;
  readonly isExact: boolean;
  readonly severity: Severity | null;
}

export const NO_PLACES: ErrorPlaceChoice = {
  articleId: null,
  category: '',
  isExact: false,
  severity: null,
};

export function readErrorPlaces(params: SearchParams): ErrorPlaceChoice {
  return {
    articleId: orNull(readId(params, 'article')),
    category: short(readText(params, 'category')) ?? '',
    isExact: readText(params, 'exact') === 'yes',
    severity: readOneOf(params, 'severity', SEVERITIES),
  };
}

export function errorPlacesQuery(places: ErrorPlaceChoice): ReportQuery {
  const { articleId, category, isExact, severity } = places;
  return {
    ...(articleId !== null && { article: articleId }),
    ...(category !== '' && { category }),
    ...(category !== '' && isExact && { exact: 'yes' }),
    ...(severity !== null && { severity }),
  };
}

/** Which findings of a check a list shows. */
export interface FindingChoice {
  readonly check: string;
  /** As errors name it that were accepted from it; '' where none was. */
  readonly foundBy: string;
  readonly answer: FindingAnswer;
}

export const readFindings = (params: SearchParams): FindingChoice => ({
  check: readText(params, 'check').slice(0, 300),
  foundBy: readText(params, 'found').slice(0, 300),
  answer: readOneOf(params, 'answer', FINDING_ANSWERS) ?? 'dismissed',
});

export const findingsQuery = (
  { check, foundBy }: Pick<CheckRow, 'check' | 'foundBy'>,
  answer: FindingAnswer,
): ReportQuery => ({ check, answer, ...(foundBy !== null && { found: foundBy }) });

/** How a wording was corrected. */
export interface NamePlaceChoice {
  readonly kind: NameKind;
  readonly quote: string;
  readonly replacement: string;
  readonly targetLang: string;
}

export function readNamePlaces(params: SearchParams): NamePlaceChoice {
  return {
    kind: readOneOf(params, 'kind', NAME_KINDS) ?? 'name',
    quote: readText(params, 'quote'),
    replacement: readText(params, 'replacement'),
    targetLang: readText(params, 'lang').slice(0, 35),
  };
}

export const namePlacesQuery = ({ kind, quote, replacement, targetLang }: NamePlaceChoice): ReportQuery => ({
  ...{ kind, quote, replacement },
  lang: targetLang,
});

/** Where a list of places goes on. */
export interface PlaceKey {
  readonly at: string;
  readonly id: string;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export function readPlaceKey(params: SearchParams): PlaceKey | null {
  const [at, id] = [readText(params, 'before'), readId(params, 'beforeId')];
  return MOMENT.test(at) && !Number.isNaN(Date.parse(at)) && id !== '' ? { at, id } : null;
}

export const placeKeyQuery = ({ at, id }: PlaceKey): ReportQuery => ({ before: at, beforeId: id });

/** Where the rows of a report are to be had as CSV. */
export const csvAddress = (table: string, query: ReportQuery): string =>
  `/api/reports/${table}?${new URLSearchParams(query).toString()}`;
