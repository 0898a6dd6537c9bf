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
 * A list of errors in a JSON text, with other errors: those that stay the same objects stay as they are written, and so does the space
 * between the first of them.
 */
export function rewriteList(
  text: string,
  list: JsonNode,
  before: readonly RatedError[],
  after: readonly RatedError[],
  write: (error: RatedError) => readonly object[],
): Change {
  const nodes = (list.items ?? []).filter(({ members }) => members !== null);
  const written = after.flatMap((error) => {
    const node = nodes[before.indexOf(error)];
    if (node !== undefined && before.includes(error)) return [text.slice(node.start, node.end)];
    return write(error).map((object) => JSON.stringify(object));
  });
  const [first, second] = list.items ?? [];
  const lead = first === undefined ? '' : text.slice(list.start + 1, first.start);
  const between =
    first === undefined || second === undefined ? `,${lead || ' '}` : text.slice(first.end, second.start);
  const last = list.items?.at(-1);
  const tail = last === undefined ? '' : text.slice(last.end, list.end - 1);
  const insert = written.length === 0 ? '[]' : `[${lead}${written.join(between)}${tail}]`;
  return { start: list.start, end: list.end, insert };
}

/** Whether an edit changes anything that a list of errors says. */
export const hasOtherErrors = (before: Rating, after: Rating): boolean =>
  before.errors.length !== after.errors.length ||
  before.errors.some((error, index) => error !== after.errors[index]);
