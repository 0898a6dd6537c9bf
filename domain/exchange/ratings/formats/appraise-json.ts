import { asList, asObject, asText, nameOf, parseJson, restOf, type JsonObject } from '../json-values';
import type { LossLog } from '../loss-log';
import { PLAIN_RATING, type RatedError, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { APPRAISE, readEsaErrors, writeEsaError } from './esa-errors';
import { jsonNodes, type JsonNode } from '../json-nodes';
import type { RatingEdits } from '../rating-format';
import { hasOtherErrors, rewriteList, withChanges } from '../rewrite';
import { restObject } from './more-of-error';

/** A list of items, or of batches that hold them. */
export function appraiseItems(value: unknown): readonly JsonObject[] {
  return (asList(value) ?? [value]).flatMap((one): readonly JsonObject[] => {
    const object = asObject(one);
    if (object === null) return [];
    const items = asList(object['items']);
    return items === null ? [object] : items.map(asObject).filter((item) => item !== null);
  });
}

export function knowsAppraiseJson(text: string): boolean {
  const [first] = appraiseItems(parseJson(text));
  return first !== undefined && asText(first['targetText']) !== null;
}

const KNOWN = new Set(['documentID', 'targetID', 'itemID', 'sourceText', 'targetText', 'mqm', 'comment']);

/** Batches of Appraise: items with their texts, and what was marked, or suggested, under `mqm`. */
export function readAppraiseJson(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  appraiseItems(parseJson(text)).forEach((item, index) => {
    const row = index + 1;
    const target = asText(item['targetText']);
    if (target === null) {
      unread.push({ row, reason: 'row_unreadable' });
      return;
    }
    const { mqm } = item;
    const errors = readEsaErrors(asObject(mqm)?.['payload'] ?? mqm, target, row, unread);
    const isCheck = item['itemType'] === 'BAD';
    ratings.push({
      ...PLAIN_RATING,
      system: nameOf(item['targetID']),
      document: nameOf(item['documentID']),
      segment: nameOf(item['itemID']),
      source: asText(item['sourceText']),
      target,
      ...(isCheck ? { attention: errors, isCheck, isRated: false } : { errors }),
      comment: asText(item['comment']) ?? '',
      row,
      rest: restOf(item, KNOWN),
    });
  });
  return { ratings, unread };
}

/** One batch, without its task: who shall do it, and when, is for others to say. */
export function* writeAppraiseJson({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  yield '[{"items": [';
  let separator = '\n';
  for (const rating of ratings) {
    yield `${separator}${JSON.stringify(itemOf(rating, lost))}`;
    separator = ',\n';
  }
  yield '\n]}]\n';
}

function itemOf(rating: Rating, lost: LossLog): object {
  const { system, document, segment, globalSegment, row, isCheck, comment } = rating;
  if (rating.rater !== '') lost.add('rater', row);
  if (rating.score !== null) lost.add('score', row);
  if (segment !== '' && globalSegment !== '') lost.add('segment', row);
  if (!rating.isRated && !isCheck) lost.add('unrated', row);
  if (rating.attention.length > 0 && !isCheck) lost.add('attention', row);
  if (rating.target === null) lost.add('texts', row);
  const errors = isCheck ? rating.attention : rating.errors;
  return {
    mqm: errors.flatMap((error) => writeEsaError(error, rating, APPRAISE, lost)),
    documentID: document,
    sourceID: document,
    targetID: system,
    itemType: isCheck ? 'BAD' : 'TGT',
    ...(rating.source === null ? {} : { sourceText: rating.source }),
    targetText: rating.target ?? '',
    itemID: numberOrName(segment || globalSegment),
    ...(comment === '' ? {} : { comment }),
    ...restObject(rating.rest),
  };
}

/** Their items are numbered. */
const numberOrName = (name: string): number | string =>
  /^(?:0|[1-9]\d{0,14})$/.test(name) ? Number(name) : name;

/** The lists of the items that change, and nothing else. */
export function rewriteAppraiseJson(
  text: string,
  _set: RatingSet,
  edits: RatingEdits,
  lost: LossLog,
): string {
  const root = jsonNodes(text);
  const items = root === null ? [] : itemNodes(root);
  const changes = [...edits].flatMap(([before, after]) => {
    const mqm = items[before.row - 1]?.members?.get('mqm');
    const list = mqm?.members?.get('payload') ?? mqm;
    if (!list?.items || !hasOtherErrors(before, after)) return [];
    const write = (error: RatedError) => writeEsaError(error, after, APPRAISE, lost);
    return [rewriteList(text, list, before.errors, after.errors, write)];
  });
  return withChanges(text, changes);
}

/** As `appraiseItems` finds them. */
const itemNodes = (root: JsonNode): readonly JsonNode[] =>
  (root.items ?? [root])
    .filter(({ members }) => members !== null)
    .flatMap((one) => one.members?.get('items')?.items?.filter(({ members }) => members !== null) ?? [one]);
