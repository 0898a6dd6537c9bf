import type { Span } from '../text/span';
import { scriptOfLang } from '../text/script';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedPiece } from './engine/checked-article';
import { TOKEN, SHAPE } from '../text/tokens';
import { findLeftWords, NO_ENGLISH } from './scripts/left-words';

const { unspaced, word } = TOKEN;
const { capital, allCaps, innerCapital } = SHAPE;

/** Every copy of twice this many characters holds a window of it that begins at a multiple of it. */
const WINDOW = 16;

const ENGLISH = 'en';

/** The source's own words in the translation: the whole sentence, a long run of it, or single words that English does not have. */
export const untranslated: PairCheck = {
  unit: 'pair',
  id: 'untranslated',
  version: 2,
  category: 'accuracy/untranslated',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: { 'least-words': { default: 4, min: 2, max: 50 } },
  mayFind: ({ source, target }) => source.text === target.text || areAlike(source.lang, target.lang),
  *run(pair: CheckedPair, settings): Generator<Alarm> {
    const { source, target } = pair;
    if (source.language === target.language || target.text.length < WINDOW) return;
    const least = settings.parameter('least-words');
    if (source.text === target.text) {
      if (countCommonWords(target, { start: 0, end: target.text.length }) >= least)
        yield {
          span: { start: 0, end: target.text.length },
          sourceSpan: { start: 0, end: source.text.length },
        };
      return;
    }
    if (!areAlike(source.lang, target.lang)) return;
    const run = findLongestCopy(source.text, target.text);
    if (run !== null && countCommonWords(target, run) >= least && !isQuoted(target.text, run)) {
      const start = source.text.indexOf(target.text.slice(run.start, run.end));
      yield { span: run, sourceSpan: { start, end: start + run.end - run.start }, message: 'run' };
    } else if (target.language === ENGLISH && (target.tokens.wordClasses & NO_ENGLISH) !== 0)
      for (const span of findLeftWords(source, target))
        yield { span, message: 'word', params: { word: target.text.slice(span.start, span.end) } };
  },
};

const alike = new Map<string, boolean>();

/** Whether both languages are written in one script: other words would stand out by their letters. */
function areAlike(source: string, target: string): boolean {
  const key = `${source} ${target}`;
  let answer = alike.get(key);
  if (answer === undefined) alike.set(key, (answer = scriptOfLang(source) === scriptOfLang(target)));
  return answer;
}

/** The longest run of whole words that stands letter by letter in the source, of those with two windows or more. */
function findLongestCopy(source: string, target: string): Span | null {
  let longest: Span | null = null;
  for (let at = 0; at + WINDOW <= target.length; at += WINDOW) {
    const found = source.indexOf(target.slice(at, at + WINDOW));
    if (found < 0) continue;
    const span = extend(source, target, found, at);
    if (longest === null || span.end - span.start > longest.end - longest.start) longest = span;
    at = Math.max(at, Math.floor(span.end / WINDOW) * WINDOW - WINDOW);
  }
  return longest;
}

function extend(source: string, target: string, found: number, at: number): Span {
  let before = 0;
  while (at - before > 0 && found - before > 0 && source[found - before - 1] === target[at - before - 1])
    before += 1;
  let length = WINDOW;
  while (at + length < target.length && source[found + length] === target[at + length]) length += 1;
  const span = { start: at - before, end: at + length };
  return trimToWords(target, span);
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

function trimToWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && from < to && !isSpace(text, from - 1)) from += 1;
  while (to < text.length && to > from && !isSpace(text, to)) to -= 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

/** Words that are no names and no abbreviations: of three letters and more, and in lower case where there is case. */
function countCommonWords({ tokens }: CheckedPiece, { start, end }: Span): number {
  let words = 0;
  for (let index = 0; index < tokens.count; index++) {
    const from = tokens.starts[index] ?? 0;
    const to = tokens.starts[index + 1] ?? from;
    if (from < start || to > end) continue;
    if (tokens.kinds[index] === unspaced) words += (to - from) / 2;
    if (tokens.kinds[index] !== word || to - from < 3 || isInAddress(tokens.text, from, to)) continue;
    const shape = tokens.shapes[index] ?? 0;
    if ((shape & (capital | allCaps | innerCapital)) === 0) words += 1;
  }
  return words;
}

const BEFORE_ADDRESS = '/.@#_:-';
const AFTER_ADDRESS = '/@_:-';

const isInAddress = (text: string, start: number, end: number): boolean =>
  (start > 0 && BEFORE_ADDRESS.includes(text.charAt(start - 1))) ||
  (end < text.length && AFTER_ADDRESS.includes(text.charAt(end)));

/** Titles of books and films, and mottoes, are quoted as they are. */
function isQuoted(text: string, { start, end }: Span): boolean {
  return (
    /["“„«»'‘’(]\s?$/u.test(text.slice(0, start + 1).slice(-2)) ||
    /^[^\p{L}]*["”»’)]/u.test(text.slice(end - 1))
  );
}
