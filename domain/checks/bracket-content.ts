import { hasCapitals } from '../names/has-capitals';
import type { Span } from '../text/span';
import { TRAIT } from '../text/traits';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { findOneSided } from './numbers/compare-numbers';
import type { TextNumber } from './numbers/text-number';

/** Round brackets, wide and narrow, with nothing nested in them. */
const BRACKETED = /[(（]([^()（）]*)[)）]/g;
const OPENS = /[(（]/;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/u;
const ONLY_ACRONYM = /^\p{Lu}{2,6}$/u;
/** From here on `number-lost-or-added` tells of numbers, in brackets or not. */
const SMALL = 11;
/** An item of a list, or a note. */
const LONGEST = 40;

interface Bracketed extends Span {
  readonly content: string;
}

const bracketedIn = (text: string): readonly Bracketed[] =>
  Array.from(text.matchAll(BRACKETED), ({ index, 0: all, 1: content = '' }) => ({
    start: index,
    end: index + all.length,
    content: content.trim(),
  }));

/** What stands in brackets is short, exact and easily lost: an acronym, an age, a number of pages. */
export const bracketContent: PairCheck = {
  unit: 'pair',
  id: 'bracket-content',
  version: 1,
  category: 'accuracy/omission',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: ({ source }) => (source.tokens.traits & TRAIT.bracket) !== 0,
  *run(pair: CheckedPair): Generator<Alarm> {
    const { source, target } = pair;
    if (!OPENS.test(source.text) || target.text.trim() === '') return;
    const sources = bracketedIn(source.text);
    const targets = bracketedIn(target.text);
    yield* emptyBrackets(sources, targets);
    const end = target.text.replace(/[\p{P}\s]+$/u, '').length;
    const span = { start: end, end };
    for (const { start, end: to } of lostNumbers(pair, sources))
      yield {
        span,
        sourceSpan: { start, end: to },
        message: 'number',
        params: { number: source.text.slice(start, to) },
      };
    // Other scripts do without an acronym that is only Latin letters.
    if (!hasCapitals(target.lang)) return;
    for (const { start, end: to, content } of sources)
      if (ONLY_ACRONYM.test(content) && targets.length === 0 && isLost(content, pair))
        yield { span, sourceSpan: { start, end: to }, params: { source: content } };
  },
};

/** Nothing in brackets, where the source has something in them. */
function* emptyBrackets(sources: readonly Bracketed[], targets: readonly Bracketed[]): Generator<Alarm> {
  if (sources.some(({ content }) => content === '')) return;
  for (const { start, end, content } of targets)
    if (content === '') yield { span: { start, end }, message: 'empty' };
}

/** Small numbers in short brackets that the translation has nowhere: elsewhere they are put in other words, or left out. */
function lostNumbers(pair: CheckedPair, sources: readonly Bracketed[]): readonly TextNumber[] {
  const short = sources.filter(({ content }) => content.length < LONGEST && /\p{N}/u.test(content));
  if (short.length === 0) return [];
  const isWanted = ({ written, values, isCertain }: TextNumber): boolean =>
    written === 'digits' && isCertain && values.every((value) => value < SMALL && Number.isInteger(value));
  return findOneSided(pair, 0).lost.filter(
    (number) => isWanted(number) && short.some(({ start, end }) => start < number.start && number.end < end),
  );
}

/** An acronym may be translated: then another stands there that the source does not have. */
function isLost(acronym: string, { source, target }: CheckedPair): boolean {
  if (target.text.toUpperCase().includes(acronym)) return false;
  const other = ACRONYM.exec(target.text)?.[0];
  return other === undefined || source.text.includes(other);
}
