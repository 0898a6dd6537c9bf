import type { Side } from '../../../article/block';
import { jsonNodes, type JsonNode } from '../json-nodes';
import { asList, asObject, asText, nameOf, parseJson, type JsonObject } from '../json-values';
import type { LossLog } from '../loss-log';
import type { RatingEdits } from '../rating-format';
import type { Rating, RatingSet } from '../rating-set';
import { rewriteItems, withChanges } from '../rewrite';
import { bodiesOf } from './bodies';
import { creatorOf, itemsOf } from './read-web-annotation';
import { OUTPUT, TEXT, TEXTS } from './terms';
import { cleanAnnotation, errorAnnotation } from './write-web-annotation';

/** Annotations of errors that are gone go, those of new ones stand at the end of the list, and nothing else is touched. */
export function rewriteWebAnnotation(
  text: string,
  _set: RatingSet,
  edits: RatingEdits,
  lost: LossLog,
): string {
  const root = jsonNodes(text);
  const list = root && listOf(root);
  if (!list?.items) return text;
  const value = parseJson(text);
  const texts = textsIn(value);
  const annotations = itemsOf(value).map(asObject);
  const gone = new Set<number>();
  const added: string[] = [];
  const nextId = (): string => `urn:verso:annotation:${String(annotations.length + added.length + 1)}`;
  for (const [before, after] of edits) {
    const textId = textIdsOf(before, texts);
    for (const error of before.errors) if (!after.errors.includes(error)) gone.add(error.row - 1);
    const isOfRating = (one: JsonObject | null): boolean =>
      one !== null && one[OUTPUT] === textId('target') && creatorOf(one) === before.rater;
    if (after.errors.length > 0)
      annotations.forEach((one, index) => {
        if (isOfRating(one) && saysClean(one)) gone.add(index);
      });
    else if (before.errors.length > 0 && after.isRated)
      added.push(JSON.stringify(cleanAnnotation(nextId(), after, textId('target'))));
    for (const error of after.errors.filter((one) => !before.errors.includes(one))) {
      added.push(JSON.stringify(errorAnnotation(nextId(), error, after, textId, lost)));
    }
  }
  if (gone.size + added.length === 0) return text;
  return withChanges(text, [rewriteItems(text, list, (_, index) => gone.has(index), added)]);
}

/** Without a score and a comment it says nothing else. */
function saysClean(annotation: JsonObject | null): boolean {
  if (annotation === null) return false;
  const { isAssessment, category, severity, score, comment } = bodiesOf(annotation);
  return isAssessment && category + severity + comment === '' && score === null;
}

/** As the reader finds it. */
const listOf = (root: JsonNode): JsonNode | null =>
  root.items !== null
    ? root
    : (root.members?.get('items') ?? root.members?.get('first')?.members?.get('items') ?? null);

const textsIn = (value: unknown): readonly JsonObject[] =>
  (asList(asObject(value)?.[TEXTS]) ?? []).map(asObject).filter((one) => one !== null);

/** How the page names the texts of a rating: by ours, or, on a page of others, by the one address that it is about. */
function textIdsOf(rating: Rating, texts: readonly JsonObject[]): (side: Side) => string {
  const output = texts.find(
    (one) =>
      one[TEXT.side] === 'target' &&
      nameOf(one[TEXT.system]) === rating.system &&
      nameOf(one[TEXT.document]) === rating.document &&
      nameOf(one[TEXT.segment]) === rating.segment &&
      nameOf(one[TEXT.globalSegment]) === rating.globalSegment &&
      asText(one[TEXT.text]) === rating.target,
  );
  const target = asText(output?.['id']) ?? rating.document;
  const source = asText(output?.[TEXT.source]) ?? target;
  return (side) => (side === 'source' ? source : target);
}
