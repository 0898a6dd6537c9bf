import type { Span } from '../../text/span';
import { collectNames } from '../extract/name-facts';
import type { NameRun, NameWord } from '../extract/name-word';
import type { NamedBlock } from '../named-article';
import { hasCapitals } from '../has-capitals';
import type { AuthorityWord, NameAuthority } from './authority';
import type { AuthorityEntry } from './authority-entry';

/** A spelling that should not stand there; the span is without possessive and clitics. */
export interface UnwantedName extends Span {
  readonly form: string;
  readonly preferred: string;
  readonly entry: AuthorityEntry;
}

/** The unwanted spellings in a block, in order. */
export function findUnwanted(block: NamedBlock, authority: NameAuthority): readonly UnwantedName[] {
  if (!hasCapitals(block.lang)) return findCaseless(block, authority);
  return collectNames(block).runs.flatMap((run) => findInRun(run, authority));
}

function findInRun(run: NameRun, authority: NameAuthority): readonly UnwantedName[] {
  const found: UnwantedName[] = [];
  for (let first = 0; first < run.words.length;) {
    const match = matchAt(run.words, first, authority);
    if (match === null) {
      first += 1;
      continue;
    }
    const words = run.words.slice(first, first + match.length);
    const ofWords = match.flatMap(({ status, preferred, entry }, index): readonly UnwantedName[] => {
      const { start, end, form } = words[index] ?? run;
      return status === 'unwanted' ? [{ start, end, form, preferred: cased(preferred, form), entry }] : [];
    });
    found.push(...(ofWords.length > 0 ? ofWords : unwantedWhole(run, words, match, authority)));
    first += match.length;
  }
  return found;
}

/** A project may mind accents and hyphens, in which the words are the same. */
function unwantedWhole(
  run: NameRun,
  words: readonly NameWord[],
  [match]: readonly AuthorityWord[],
  { language }: NameAuthority,
): readonly UnwantedName[] {
  const [head, tail] = [words[0], words.at(-1)];
  if (match?.entry.kind !== 'project' || !head || !tail) return [];
  const spellings = match.entry.spellingsIn(language);
  const form = run.form.slice(Math.max(0, head.start - run.start), tail.end - run.start);
  if (!spellings?.unwanted.includes(form)) return [];
  return [{ start: head.start, end: tail.end, form, preferred: spellings.preferred, entry: match.entry }];
}

/** The words of a known name that stand here in its order, or null. A name of one word has to stand alone. */
function matchAt(
  words: readonly NameWord[],
  first: number,
  authority: NameAuthority,
): readonly AuthorityWord[] | null {
  const word = words[first];
  if (word === undefined) return null;
  for (const candidate of authority.wordsNamed(word.form)) {
    if (candidate.slot !== 0 || first + candidate.slots > words.length) continue;
    if (candidate.slots === 1 && words.length > 1 && candidate.entry.kind !== 'project') continue;
    const rest = words
      .slice(first + 1, first + candidate.slots)
      .map(({ form }, index) =>
        authority.wordsNamed(form).find(({ entry, slot }) => entry === candidate.entry && slot === index + 1),
      );
    const all = [candidate, ...rest].flatMap((one) => one ?? []);
    if (all.length === candidate.slots) return all;
  }
  return null;
}

const cased = (preferred: string, form: string): string =>
  form.length > 1 && form === form.toUpperCase() ? preferred.toUpperCase() : preferred;

const LETTER = /[\p{L}\p{M}]/u;
/** Clitics of Arabic and Hebrew, which stand before a name as part of its word. */
const CLITICS = /(?:^|[^\p{L}\p{M}])(?:[وف]?[بكل]?(?:ال)?|لل|ו?[כ]?ש?[בלמכ]?ה?)$/u;
const LONGEST_CLITICS = 5;

/** Scripts without capitals: only whole names that are listed as unwanted, wherever the word around them is nothing but clitics. */
function findCaseless({ text, lang }: NamedBlock, authority: NameAuthority): readonly UnwantedName[] {
  const found: UnwantedName[] = [];
  const isSpaced = !/^(?:zh|ja|th|lo|km|my)/.test(lang);
  for (const { form, preferred, entry } of authority.unwanted) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
      const end = start + form.length;
      const before = text.slice(Math.max(0, start - LONGEST_CLITICS), start);
      const isWord = !LETTER.test(text.charAt(end)) && (start === 0 || CLITICS.test(before));
      // The preferred spelling may hold the other one.
      const holds = preferred.includes(form) && text.includes(preferred);
      if ((isWord || !isSpaced) && !holds) found.push({ start, end, form, preferred, entry });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
