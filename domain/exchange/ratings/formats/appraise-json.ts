import { asList, asObject, asText, nameOf, parseJson, restOf, type JsonObject } from '../json-values';
import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { readEsaErrors } from './esa-errors';

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

const KNOWN = new Set(['documentID', 'targetID', 'itemID', 'sourceText', 'targetText', 'mqm']);

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
    ratings.push({
      ...PLAIN_RATING,
      system: nameOf(item['targetID']),
      document: nameOf(item['documentID']),
      segment: nameOf(item['itemID']),
      source: asText(item['sourceText']),
      target,
      errors,
      row,
      rest: restOf(item, KNOWN),
    });
  });
  return { ratings, unread };
}
