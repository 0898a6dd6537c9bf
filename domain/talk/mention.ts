import type { Person } from '../review/desk-view';

/** An `@` with what was typed after it, before a name is chosen. Offsets in UTF-16 code units. */
export interface MentionQuery {
  /** Where the `@` stands. */
  readonly start: number;
  /** What follows it, up to the caret. */
  readonly words: string;
}

/** Longer than any name; what is typed after it is not looked up any more. */
const MAX_QUERY_LENGTH = 60;

/** An `@` in the middle of a word is part of an address. */
const MAY_PRECEDE = /[\s([{"'“‘«„¿¡،:;,—–-]/u;

/** The mention being typed at the caret, or null when none is. A name may have spaces, but no line break. */
export function findMentionQuery(text: string, caret: number): MentionQuery | null {
  const start = text.slice(0, caret).lastIndexOf('@');
  if (start < 0 || caret - start > MAX_QUERY_LENGTH) return null;
  const before = text.slice(0, start);
  if (before !== '' && !MAY_PRECEDE.test(before.slice(-1))) return null;
  const words = text.slice(start + 1, caret);
  return /^\s|[\n@]/u.test(words) ? null : { start, words };
}

/** Without capitals and marks, so that "ines" finds Inés. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The people one of whose names begins with the words, in the order given. */
export function matchPeople<Someone extends Person>(
  people: readonly Someone[],
  words: string,
): readonly Someone[] {
  const wanted = fold(words);
  return people.filter(({ name }) => {
    const folded = fold(name);
    return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
  });
}

/** The text with the name in place of what was typed, and where the caret goes. */
export function completeMention(
  text: string,
  query: MentionQuery,
  { name }: Person,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, query.start)}@${name}`;
  const tail = text.slice(query.start + 1 + query.words.length);
  const space = tail.startsWith(' ') ? '' : ' ';
  return { text: head + space + tail, caret: head.length + 1 };
}

/** A piece of a comment: a mention with the id of who is meant, or other text. */
export interface CommentPiece {
  readonly text: string;
  readonly personId: string | null;
}

/** A comment cut at its mentions. The pieces together are the text. */
export function splitMentions(text: string, people: readonly Person[]): readonly CommentPiece[] {
  // The longest first: of "@Ana María" it is not Ana who is meant.
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const pieces: CommentPiece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = byLength.find((person) => isNamedAt(text, at + 1, person.name));
    if (found === undefined) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), personId: null });
    from = at + 1 + found.name.length;
    pieces.push({ text: text.slice(at, from), personId: found.id });
    at = from - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), personId: null });
  return pieces;
}

function isNamedAt(text: string, at: number, name: string): boolean {
  return name !== '' && text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
}

/** Of those who were chosen, the ids of those whose name still stands in the text. */
export function keepMentions(text: string, chosen: readonly Person[]): readonly string[] {
  // Who shares a name with another is meant all the same: the choice says which of them.
  return [...new Set(chosen.filter((person) => hasMention(text, person)).map(({ id }) => id))];
}

function hasMention(text: string, person: Person): boolean {
  return splitMentions(text, [person]).some(({ personId }) => personId !== null);
}
