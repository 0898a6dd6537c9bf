import { checkIts, idOfReference, type ItsValues } from './check-its';
import type { Frame } from './frame';
import { inlinesOf, isMark, type Content, type Inline } from './inline-content';
import { itsAttributesOf } from './its-attributes-of';
import { parseAnnotators } from './its-categories';

/** Annotations of ITS on spans of text. `outwards`: elements around the content, the nearest first. */
export function checkItsMarks(content: Content, frame: Frame): void {
  const frames = [...frame.outwards()].map(({ element }) => element);
  const around = content.node === frame.element ? frames : [content.node, ...frames];
  for (const mark of inlinesOf(content).filter(isMark)) {
    const values = itsAttributesOf(mark.node);
    if (values.size === 0 && mark.node.attribute('type') !== 'its:term-no') continue;
    const scope = [...marksAround(mark).map(({ node }) => node), ...around];
    checkIts(mark.node, scope, frame, true);
    checkType(mark, values, frame);
    checkIssue(mark, values, frame);
    checkAnalysis(mark, values, frame);
    checkTerm(mark, values, frame);
    checkConfidences(
      mark,
      values,
      [values, ...scope.map(itsAttributesOf)].map((one) => one.get('annotatorsRef')),
      frame,
    );
  }
}

const marksAround = ({ parent }: Inline): readonly Inline[] =>
  parent === null ? [] : [...(isMark(parent) ? [parent] : []), ...marksAround(parent)];

/** Those of terms stand on a term; all others on a mark that says nothing else. */
function checkType({ node, name }: Inline, values: ItsValues, { document: { list } }: Frame): void {
  const type = node.attribute('type');
  if (type === undefined || type === 'its:generic' || type === 'its:term-no') return;
  const others = [...values.keys()].filter((key) => !FREE_OF_TYPE.has(key));
  const isTerm = type === 'term' && others.every((key) => key === 'annotatorsRef');
  if (others.length > 0 && !isTerm)
    list.add('its_type_unfit', node.start, { element: name, type, attribute: `its:${others[0] ?? ''}` });
}

const FREE_OF_TYPE = new Set(['version', 'termConfidence']);
const OF_ISSUE = [
  'locQualityIssueType',
  'locQualityIssueComment',
  'locQualityIssueSeverity',
  'locQualityIssueProfileRef',
  'locQualityIssueEnabled',
];

function checkIssue({ node }: Inline, values: ItsValues, frame: Frame): void {
  const { list } = frame.document;
  const ref = values.get('locQualityIssuesRef');
  const own = OF_ISSUE.filter((name) => values.has(name));
  if (ref === undefined) {
    const isSaid = values.has('locQualityIssueType') || values.has('locQualityIssueComment');
    if (own.length > 0 && !isSaid) list.add('its_issue_empty', node.start, {});
    return;
  }
  for (const name of own)
    list.add('its_reference_and_own', node.start, {
      attribute: `its:${name}`,
      reference: 'its:locQualityIssuesRef',
    });
  const id = idOfReference(ref);
  if (frame.find(({ issueIds }) => issueIds.has(id) || null) === null)
    list.add('reference_unknown', node.start, { attribute: 'its:locQualityIssuesRef', value: ref });
}

function checkAnalysis({ node }: Inline, values: ItsValues, { document: { list } }: Frame): void {
  const hasPair = values.has('taSource') || values.has('taIdent');
  const isWhole = values.has('taSource') && values.has('taIdent');
  const isLinked = values.has('taIdentRef');
  if (hasPair && !isWhole) list.add('its_analysis_half', node.start, {});
  if (hasPair && isLinked) list.add('its_analysis_twice', node.start, {});
  if (values.has('taConfidence') && !hasPair && !isLinked && !values.has('taClassRef'))
    list.add('its_analysis_empty', node.start, {});
}

function checkTerm({ node, name }: Inline, values: ItsValues, { document: { list } }: Frame): void {
  const type = node.attribute('type');
  if (values.has('termConfidence') && type !== 'term' && type !== 'its:term-no')
    list.add('its_type_unfit', node.start, {
      element: name,
      type: type ?? 'generic',
      attribute: 'its:termConfidence',
    });
  const isIts = type === 'its:term-no' || values.has('termConfidence');
  if (isIts && node.attribute('value') !== undefined && node.attribute('ref') !== undefined)
    list.add('its_term_twice', node.start, {});
}

const CONFIDENCES = [
  ['mtConfidence', 'mt-confidence'],
  ['termConfidence', 'terminology'],
  ['taConfidence', 'text-analysis'],
] as const;

/** A figure says nothing without the tool that gave it. */
function checkConfidences(
  { node }: Inline,
  values: ItsValues,
  annotators: readonly (string | undefined)[],
  { document: { list } }: Frame,
): void {
  for (const [attribute, category] of CONFIDENCES) {
    if (!values.has(attribute)) continue;
    const isKnown = annotators.some((value) => parseAnnotators(value ?? '')?.has(category) === true);
    if (!isKnown) list.add('its_annotator_missing', node.start, { attribute: `its:${attribute}`, category });
  }
}
