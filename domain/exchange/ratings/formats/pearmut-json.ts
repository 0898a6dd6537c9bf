import {
  asList,
  asNumber,
  asObject,
  asText,
  nameOf,
  parseJson,
  restOf,
  type JsonObject,
} from '../json-values';
import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { readEsaErrors } from './esa-errors';

/** Tasks, documents, items: deeper than that nothing is looked for. */
const DEEPEST = 4;

export const pearmutItems = (value: unknown): readonly JsonObject[] =>
  within(asObject(value)?.['data'] ?? value, DEEPEST);

function within(value: unknown, depth: number): readonly JsonObject[] {
  const object = asObject(value);
  if (object !== null) return asObject(object['tgt']) === null ? [] : [object];
  return depth === 0 ? [] : (asList(value) ?? []).flatMap((one) => within(one, depth - 1));
}

export const knowsPearmutJson = (text: string): boolean => pearmutItems(parseJson(text)).length > 0;

const KNOWN = new Set(['src', 'tgt', 'item_id', 'error_spans', 'document', 'rater', 'scores', 'comment']);

/** Campaigns of Pearmut: lists of tasks of documents of items; a translation, and its spans, for each system. */
export function readPearmutJson(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  pearmutItems(parseJson(text)).forEach((item, index) => {
    const row = index + 1;
    const [spans, scores] = [asObject(item['error_spans']), asObject(item['scores'])];
    for (const [system, said] of Object.entries(asObject(item['tgt']) ?? {})) {
      const target = asText(said);
      if (target === null) {
        unread.push({ row, reason: 'row_unreadable' });
        continue;
      }
      const list = spans === null || !Object.hasOwn(spans, system) ? null : asList(spans[system]);
      const score = scores !== null && Object.hasOwn(scores, system) ? asNumber(scores[system]) : null;
      ratings.push({
        ...PLAIN_RATING,
        system,
        document: nameOf(item['document']),
        segment: nameOf(item['item_id']) || String(row),
        rater: nameOf(item['rater']),
        source: asText(item['src']),
        target,
        errors: readEsaErrors(list, target, row, unread),
        isRated: list !== null || score !== null,
        score,
        comment: asText(item['comment']) ?? '',
        row,
        rest: restOf(item, KNOWN),
      });
    }
  });
  return { ratings, unread };
}
