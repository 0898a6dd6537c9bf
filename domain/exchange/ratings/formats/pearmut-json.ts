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
import { groupBy } from '../../../group-by';
import type { LossLog } from '../loss-log';
import {
  PLAIN_RATING,
  segmentKeyOf,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { PEARMUT, readEsaErrors, writeEsaError } from './esa-errors';
import type { Change } from '../../../text/change-set';
import { jsonNodes, type JsonNode } from '../json-nodes';
import type { RatingEdits } from '../rating-format';
import { hasOtherErrors, rewriteList, withChanges } from '../rewrite';
import { restObject } from './more-of-error';

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

/** The last five are ours; Pearmut keeps what it does not know. */
const KNOWN = new Set(
  ['src', 'tgt', 'item_id', 'error_spans'].concat('document', 'global_segment', 'rater', 'scores', 'comment'),
);

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
        globalSegment: nameOf(item['global_segment']),
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

/** A task for each rater, a document within it for each document, and an item for each segment, with what all systems made of it. */
export function* writePearmutJson({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  const hasCategories = ratings.some(({ errors }) => errors.some(({ category }) => category !== ''));
  const info = { assignment: 'task-based', protocol: hasCategories ? 'MQM' : 'ESA' };
  yield `{"info": ${JSON.stringify(info)},\n"campaign_id": "verso",\n"data": [`;
  let beforeTask = '\n';
  for (const ofRater of groupBy(ratings, ({ rater }) => rater).values()) {
    yield `${beforeTask}[`;
    beforeTask = ',\n';
    let beforeDocument = '\n';
    for (const ofDocument of groupBy(ofRater, ({ document }) => document).values()) {
      const items = [...groupBy(ofDocument, segmentKeyOf).values()].flatMap((segment) =>
        sameSource(segment).map((of) => JSON.stringify(itemOf(of, lost))),
      );
      yield `${beforeDocument}[\n${items.join(',\n')}\n]`;
      beforeDocument = ',\n';
    }
    yield '\n]';
  }
  yield '\n]}\n';
}

/** An item has one source; what is of another is an item of its own. */
const sameSource = (ratings: readonly Rating[]): readonly (readonly Rating[])[] => [
  ...groupBy(ratings, ({ source }) => source).values(),
];

function itemOf(ratings: readonly Rating[], lost: LossLog): object {
  const [first] = ratings;
  if (first === undefined) return {};
  for (const rating of ratings) tellLosses(rating, first, lost);
  const { document, segment, globalSegment, position, rater, source, comment, rest } = first;
  const scores = ratings.flatMap(({ system, score }) => (score === null ? [] : [[system, score] as const]));
  return {
    ...(source === null ? {} : { src: source }),
    tgt: Object.fromEntries(ratings.map(({ system, target }) => [system, target ?? ''])),
    item_id: segment || String(position ?? ''),
    error_spans: Object.fromEntries(
      ratings
        .filter(({ isRated }) => isRated)
        .map((rating) => [
          rating.system,
          rating.errors.flatMap((error) => writeEsaError(error, rating, PEARMUT, lost)),
        ]),
    ),
    ...(document === '' ? {} : { document }),
    ...(globalSegment === '' ? {} : { global_segment: globalSegment }),
    ...(rater === '' ? {} : { rater }),
    ...(scores.length === 0 ? {} : { scores: Object.fromEntries(scores) }),
    ...(comment === '' ? {} : { comment }),
    ...restObject(rest),
  };
}

function tellLosses(rating: Rating, first: Rating, lost: LossLog): void {
  const { row, target, attention, comment, rest, isCheck } = rating;
  if (target === null) lost.add('texts', row);
  if (attention.length > 0 || isCheck) lost.add('attention', row);
  if (comment !== first.comment) lost.add('comment', row);
  if (rating !== first && JSON.stringify(rest) !== JSON.stringify(first.rest)) lost.add('other_columns', row);
}

/** The lists of the translations that change, and nothing else. */
export function rewritePearmutJson(text: string, _set: RatingSet, edits: RatingEdits, lost: LossLog): string {
  const root = jsonNodes(text);
  const items = root === null ? [] : itemNodes(root.members?.get('data') ?? root, DEEPEST);
  const changes: Change[] = [];
  const added = new Map<JsonNode, object>();
  for (const [before, after] of edits) {
    if (!hasOtherErrors(before, after)) continue;
    const item = items[before.row - 1];
    const spans = item?.members?.get('error_spans');
    const list = spans?.members?.get(before.system);
    const write = (error: RatedError) => writeEsaError(error, after, PEARMUT, lost);
    if (list?.items) changes.push(rewriteList(text, list, before.errors, after.errors, write));
    else if (item?.members && (spans === undefined || spans.members !== null))
      added.set(spans ?? item, {
        ...added.get(spans ?? item),
        [before.system]: after.errors.flatMap(write),
      });
  }
  for (const [node, lists] of added)
    changes.push(addMembers(node, items.includes(node) ? { error_spans: lists } : lists));
  return withChanges(text, changes);
}

/** Before the end of an object. */
function addMembers({ end, members }: JsonNode, added: object): Change {
  const inner = JSON.stringify(added).slice(1, -1);
  return { start: end - 1, end: end - 1, insert: (members?.size ?? 0) > 0 ? `, ${inner}` : inner };
}

/** As `pearmutItems` finds them. */
function itemNodes(node: JsonNode, depth: number): readonly JsonNode[] {
  if (node.members !== null) return node.members.get('tgt')?.members ? [node] : [];
  return depth === 0 ? [] : (node.items ?? []).flatMap((one) => itemNodes(one, depth - 1));
}
