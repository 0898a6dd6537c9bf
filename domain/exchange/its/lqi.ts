import { isItsType } from '../../annotation/its-types';
import type { UnitIssue } from '../bitext';
import { escapeXml } from '../xml/escape-xml';
import type { XmlElement } from '../xml/read-xml';
import { itsTypeOf } from './issue-types';
import { ITS, VERSO } from './namespaces';
import { itsNumber, writtenSeverity } from './severity';

/** What an issue says, wherever it lies. */
export type IssueContent = Omit<UnitIssue, 'side' | 'span'>;

/** Attributes of an element by their names without prefix: those of ITS, and ours. */
export interface LqiAttributes {
  readonly its: ReadonlyMap<string, string>;
  readonly verso: ReadonlyMap<string, string>;
}

/** The names of ITS that say something of an issue. */
export const LQI_NAMES: ReadonlySet<string> = new Set([
  'locQualityIssueType',
  'locQualityIssueComment',
  'locQualityIssueSeverity',
  'locQualityIssueProfileRef',
  'locQualityIssueEnabled',
  'locQualityIssuesRef',
]);

/** Attributes that are written with a prefix; `isOwn` for elements of ITS itself, where they have none. */
export function lqiAttributes(element: XmlElement, isOwn = false): LqiAttributes {
  const its = new Map<string, string>();
  const verso = new Map<string, string>();
  for (const { local, uri, value } of element.attributes()) {
    if (uri === ITS || (isOwn && uri === '')) its.set(local, value);
    else if (uri === VERSO) verso.set(local, value);
  }
  return { its, verso };
}

/** What an element says of one issue; null where it says nothing, or that it is switched off. */
export function readLqi({ its, verso }: LqiAttributes): IssueContent | null {
  const type = its.get('locQualityIssueType');
  const comment = its.get('locQualityIssueComment');
  if ((type === undefined && comment === undefined) || its.get('locQualityIssueEnabled') === 'no')
    return null;
  const profileRef = its.get('locQualityIssueProfileRef');
  const severity = its.get('locQualityIssueSeverity') ?? '';
  return withOwn(
    { category: type ?? '', comment: comment ?? '', severity, ...(profileRef && { profileRef }) },
    verso,
  );
}

/** What ours add to it. */
export const withOwn = (
  said: Pick<IssueContent, 'category' | 'comment' | 'severity' | 'profileRef'>,
  own: ReadonlyMap<string, string>,
): IssueContent => ({
  ...said,
  category: own.get('category') ?? said.category,
  severity: own.get('severity') ?? said.severity,
  correction: own.get('correction') ?? null,
  mqmId: own.get('mqm') ?? '',
  ...(own.has('part') && { part: own.get('part') ?? '' }),
});

/** Names and values of an issue as ITS has them. There has to be a type or a comment. */
export function itsValues(issue: IssueContent): readonly (readonly [string, string])[] {
  const { category, comment, mqmId, severity, profileRef, itsType } = issue;
  const isUnnamed = category === '' && mqmId === '' && comment !== '';
  const type = itsType ?? itsTypeOf(category) ?? itsTypeOf(mqmId) ?? 'uncategorized';
  const number = writtenSeverity(severity);
  return [
    ...(isUnnamed ? [] : [['locQualityIssueType', type] as const]),
    ...(comment === '' ? [] : [['locQualityIssueComment', comment] as const]),
    ...(number === null ? [] : [['locQualityIssueSeverity', number] as const]),
    ...(profileRef === undefined ? [] : [['locQualityIssueProfileRef', profileRef] as const]),
  ];
}

/** Names and values of what ITS has no place for. */
export function versoValues(issue: IssueContent): readonly (readonly [string, string])[] {
  const { category, comment, correction, mqmId, part, severity } = issue;
  const isKnown = isItsType(category) || (category === '' && mqmId === '' && comment !== '');
  return [
    ...(isKnown ? [] : [['category', category] as const]),
    ...(severity === '' || itsNumber(severity) !== null ? [] : [['severity', severity] as const]),
    ...(mqmId === '' ? [] : [['mqm', mqmId] as const]),
    ...(correction === null ? [] : [['correction', correction] as const]),
    ...(part === undefined ? [] : [['part', part] as const]),
  ];
}

/** Attributes as they are written in a tag. */
export const writeAttributes = (prefix: string, values: readonly (readonly [string, string])[]): string =>
  values
    .map(([name, value]) => ` ${prefix === '' ? '' : `${prefix}:`}${name}="${escapeXml(value)}"`)
    .join('');
