import * as z from 'zod';
import type { ErrorMark } from '../../domain/annotation/error';
import type { Anchor } from '../../domain/article/anchor';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import type { Correction } from '../../domain/correction/correction';
import { groupBy } from '../../domain/group-by';
import { placeInSentence } from '../../domain/reports/place-in-sentence';
import type { ReportPlace, ReportPlacePage } from '../../domain/reports/report-place';
import { countedMarks } from '../../domain/review/counted-marks';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import { listAdjudicatedErrors } from '../data/adjudicated-errors';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { listBlocksById } from '../data/blocks';
import { listCorrectionsById, listCorrectionsOfErrors } from '../data/corrections';
import { listDecisions } from '../data/decisions';
import { listErrorsById } from '../data/errors';
import { listPeople } from '../data/people';
import { listReasons } from '../data/reasons';
import type { PlaceKey } from '../data/report-places';
import type { Connection } from '../db/open-database';
import { id } from './fields';

/** Where a page of places begins, as the one before it said. */
export const placeKey = z.object({ at: z.iso.datetime(), id }).nullable();

export const PLACES_A_PAGE = 50;

export type FindPlaces = (after: PlaceKey | null, limit: number) => Promise<readonly PlaceKey[]>;

/** A page of what `find` finds, of which `load` makes places; by key, so that the last page costs no more than the first. */
export async function placePage(
  after: z.output<typeof placeKey>,
  find: FindPlaces,
  load: (keys: readonly PlaceKey[]) => Promise<readonly ReportPlace[]>,
): Promise<Omit<ReportPlacePage, 'pending'>> {
  const found = await find(
    after === null ? null : { at: new Date(after.at), id: after.id },
    PLACES_A_PAGE + 1,
  );
  const keys = found.slice(0, PLACES_A_PAGE);
  const last = found.length > PLACES_A_PAGE ? keys.at(-1) : undefined;
  return {
    places: await load(keys),
    next: last === undefined ? null : { at: last.at.toISOString(), id: last.id },
  };
}

/** Errors as places; those that do not count, by the rule by which the figures were made, are left out. */
export async function loadErrorPlaces(
  connection: Connection,
  keys: readonly PlaceKey[],
): Promise<readonly ReportPlace[]> {
  const marks = await listErrorsById(
    connection,
    keys.map((key) => key.id),
  );
  const articles = await articlesOf(connection, marks);
  const ruled = await listAdjudicatedErrors(connection, [...articles.keys()]);
  const ruledErrors = new Map([...ruled.values()].flat().map((error) => [error.mark.id, error]));
  const marksOf = (id: string): readonly string[] => ruledErrors.get(id)?.markIds ?? [id];
  const corrections = await listCorrectionsOfErrors(
    connection,
    marks.flatMap(({ id }) => marksOf(id)),
  );
  const others = marks.filter(({ articleId }) => !ruled.has(articleId));
  const counted = await countedOf(connection, others, corrections, articles);
  const byError = groupBy(corrections, ({ errorId }) => errorId);
  return loadPlaces(connection, keys, articles, (key) => {
    const mark = ruledErrors.get(key)?.mark ?? counted.get(key);
    return mark === undefined
      ? null
      : toPlace(
          mark,
          marksOf(key).flatMap((id) => byError.get(id) ?? []),
        );
  });
}

/** Findings that were accepted, whatever came of them since. */
export async function loadFindingPlaces(
  connection: Connection,
  keys: readonly PlaceKey[],
): Promise<readonly ReportPlace[]> {
  const ids = keys.map((key) => key.id);
  const marks = new Map((await listErrorsById(connection, ids)).map((mark) => [mark.id, mark]));
  const byError = groupBy(await listCorrectionsOfErrors(connection, ids), ({ errorId }) => errorId);
  const articles = await articlesOf(connection, [...marks.values()]);
  return loadPlaces(connection, keys, articles, (key) => {
    const mark = marks.get(key);
    return mark === undefined ? null : toPlace(mark, byError.get(key) ?? []);
  });
}

function toPlace(mark: ErrorMark, corrections: readonly Correction[]): LoadedPlace {
  const { category, severity, typology, comment, articleId, reviewerId, target, source } = mark;
  return {
    ...{ articleId, personId: reviewerId, marked: { category, severity, typology }, comment },
    ...{ anchor: target ?? source, isSource: target === null },
    replacement: wordingOf(corrections),
  };
}

/** Corrections as places. */
export async function loadCorrectionPlaces(
  connection: Connection,
  keys: readonly PlaceKey[],
): Promise<readonly ReportPlace[]> {
  const corrections = new Map(
    (
      await listCorrectionsById(
        connection,
        keys.map((key) => key.id),
      )
    ).map((one) => [one.id, one]),
  );
  const articles = await articlesOf(connection, [...corrections.values()]);
  return loadPlaces(connection, keys, articles, (key) => {
    const correction = corrections.get(key);
    if (correction === undefined) return null;
    return {
      ...{ articleId: correction.articleId, personId: correction.proposerId, comment: '' },
      ...{ marked: null, anchor: correction.anchor, isSource: false },
      replacement: wordingOf([correction]),
    };
  });
}

/** What came of a mark: what was approved, else what waits. */
function wordingOf(corrections: readonly Correction[]): string | null {
  const standing =
    corrections.find(({ state }) => state === 'approved') ??
    corrections.find(({ state }) => state === 'proposed' || state === 'changes_requested');
  return standing === undefined ? null : (standing.approvedText ?? standing.replacement);
}

async function articlesOf(
  connection: Connection,
  of: readonly { readonly articleId: string }[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const ids = [...new Set(of.map(({ articleId }) => articleId))];
  return new Map((await listArticlesById(connection, ids)).map((article) => [article.id, article]));
}

async function countedOf(
  connection: Connection,
  marks: readonly ErrorMark[],
  corrections: readonly Correction[],
  articles: ReadonlyMap<string, ArticleRecord>,
): Promise<ReadonlyMap<string, ErrorMark>> {
  const decisions = groupBy(
    await listDecisions(
      connection,
      corrections.map((one) => one.id),
    ),
    ({ correctionId }) => correctionId,
  );
  const decided = corrections.map((correction) => ({
    correction,
    decision: findStandingDecision(correction.state, decisions.get(correction.id) ?? []),
  }));
  const projectOf = (mark: ErrorMark): string => articles.get(mark.articleId)?.projectId ?? '';
  const reasons = await listReasons(connection, [...new Set(marks.map(projectOf))]);
  const counted = Array.from(groupBy(marks, projectOf), ([projectId, own]) =>
    countedMarks(own, decided, preferenceCodes(reasons.get(projectId) ?? [])),
  ).flat();
  return new Map(counted.map(({ mark }) => [mark.id, mark]));
}

interface LoadedPlace extends Pick<ReportPlace, 'articleId' | 'marked' | 'comment' | 'replacement'> {
  readonly personId: string;
  readonly anchor: Anchor | null;
  readonly isSource: boolean;
}

/** With one query for each kind of thing, whatever the number of places. */
async function loadPlaces(
  connection: Connection,
  keys: readonly PlaceKey[],
  articles: ReadonlyMap<string, ArticleRecord>,
  find: (id: string) => LoadedPlace | null,
): Promise<readonly ReportPlace[]> {
  const found = keys.flatMap((key) => {
    const place = find(key.id);
    return place === null ? [] : [{ key, place }];
  });
  const blocks = await listBlocksById(connection, [
    ...new Set(found.flatMap(({ place }) => place.anchor?.blockId ?? [])),
  ]);
  const people = await listPeople(
    connection,
    found.map(({ place }) => place.personId),
  );
  const names = new Map(people.map((person) => [person.id, person.name]));
  return found.flatMap(({ key, place: { personId, anchor, isSource, ...place } }): readonly ReportPlace[] => {
    const info = articles.get(place.articleId)?.info;
    if (info === undefined) return [];
    const block = anchor === null ? undefined : blocks.get(anchor.blockId);
    return [
      {
        ...place,
        id: key.id,
        at: key.at.toISOString(),
        articleTitle: info.title,
        targetLang: info.targetLang,
        personName: names.get(personId) ?? '',
        sentence:
          anchor === null || block === undefined
            ? null
            : placeInSentence(block, anchor, isSource ? info.sourceLang : info.targetLang),
      },
    ];
  });
}
