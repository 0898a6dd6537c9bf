import type { Change } from '../../text/change-set';
import { applyChanges, changeSetOf } from '../../text/change-set';
import type { JsonNode } from './json-nodes';
import type { RatedError, Rating } from './rating-set';

/** A text with pieces of it replaced, in any order, none overlapping another. */
export function withChanges(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  return applyChanges(text, changeSetOf([...changes].sort((a, b) => a.start - b.start)));
}

/**
 * A list in a JSON text without some of its items, and with others after them. What stays, and the space before it, is as it is
 * written.
 */
export function rewriteItems(
  text: string,
  list: JsonNode,
  isGone: (item: JsonNode, index: number) => boolean,
  added: readonly string[],
): Change {
  const items = list.items ?? [];
  let inner = '';
  let end = list.start + 1;
  const lead = text.slice(end, items[0]?.start ?? end);
  let between = `,${lead || ' '}`;
  const add = (written: string, before: string): void => {
    inner += (inner === '' ? lead : before) + written;
  };
  items.forEach((item, index) => {
    const before = text.slice(end, item.start);
    if (index > 0) between = before;
    end = item.end;
    if (!isGone(item, index)) add(text.slice(item.start, item.end), before);
  });
  for (const written of added) add(written, between);
  const tail = items.length === 0 || inner === '' ? '' : text.slice(end, list.end - 1);
  return { start: list.start, end: list.end, insert: `[${inner}${tail}]` };
}

/** A list of errors: those that stay the same objects stay as they are written, new ones stand after them. */
export function rewriteList(
  text: string,
  list: JsonNode,
  before: readonly RatedError[],
  after: readonly RatedError[],
  write: (error: RatedError) => readonly object[],
): Change {
  // What is no object was read as no error, and stays.
  const nodes = (list.items ?? []).filter(({ members }) => members !== null);
  const gone = new Set(nodes.filter((_, index) => before[index] && !after.includes(before[index])));
  const added = after.filter((error) => !before.includes(error)).flatMap(write);
  return rewriteItems(
    text,
    list,
    (item) => gone.has(item),
    added.map((object) => JSON.stringify(object)),
  );
}

/** Whether an edit changes anything that a list of errors says. */
export const hasOtherErrors = (before: Rating, after: Rating): boolean =>
  before.errors.length !== after.errors.length ||
  before.errors.some((error, index) => error !== after.errors[index]);
