import { toLower } from '../text/fold-text';
import { findLanguageRules } from '../text/segmentation/find-language-rules';
import { findAbbreviation } from '../text/segmentation/language-rules';
import { tokenBefore } from '../text/segmentation/preceding';
import { TRAIT } from '../text/traits';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { findCutQuotations, stopBefore, type CutQuotation } from './quotes/cut-quotation';
import { readQuotes, type Quotation, type Quotes } from './quotes/read-quotes';
import { linkingWordsOf } from './words/linking-words';

/** As many words at least are a sentence of their own, which only the sign before it parts from its quotation. */
const WHOLE_SENTENCE = 4;

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/uy;
const BLANKS = /\s*/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * A quotation cut in two: a full stop before words that go on with the sentence (`.” she said`), a closing sign in its middle
 * (`.” And so on.”`), or a capital where it goes on after the speaker was named (`,” she said, “And …`).
 */
export const quoteCut: BlockCheck = {
  unit: 'block',
  id: 'quote-cut',
  version: 1,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.quote,
  *run(block: CheckedBlock): Generator<Alarm> {
    const quotes = readQuotes(block);
    if (quotes.pairs.length === 0) return;
    const cut = findCutQuotations(block);
    for (const one of cut) yield closedTwice(block, one);
    for (const pair of quotes.pairs) {
      if (cut.some(({ quotation }) => quotation === pair)) continue;
      const alarm = stoppedBeforeRest(block, pair) ?? resumedAsNew(block, pair, quotes);
      if (alarm !== null) yield alarm;
    }
  },
};

function closedTwice({ text, lang }: CheckedBlock, { quotation, stop, closedAgain }: CutQuotation): Alarm {
  const rest = quotation.close + 1 + matchAt(BLANKS, text, quotation.close + 1).length;
  const word = matchAt(WORD, text, rest);
  const lower = toLower(word, lang);
  if (text.charAt(stop) === '.' && linkingWordsOf(lang).has(lower))
    return { span: { start: stop, end: rest + word.length }, suggestion: ` ${lower}` };
  const words = text.slice(rest, closedAgain).split(/\s+/u).length;
  const sign = { start: quotation.close, end: quotation.close + 1 };
  return words < WHOLE_SENTENCE ? { span: sign } : { span: sign, suggestion: '' };
}

/** `.” she said`: a word in lower case goes on with a sentence that has ended. */
function stoppedBeforeRest({ text, lang, language }: CheckedBlock, { open, close }: Quotation): Alarm | null {
  const stop = stopBefore(text, close);
  if (text.charAt(stop) !== '.' || text.charAt(stop - 1) === '.') return null;
  const blanks = matchAt(BLANKS, text, close + 1);
  if (blanks === '' || blanks.includes('\n')) return null;
  const at = close + 1 + blanks.length;
  const word = matchAt(WORD, text, at);
  if (!/^\p{Ll}{2}/u.test(word) || isAbbreviation(text, stop, open, lang)) return null;
  const sign = text.charAt(close);
  const suggestion = language === 'en' ? `,${sign}` : `${text.slice(stop + 1, close)}${sign},`;
  return { span: { start: stop, end: close + 1 }, message: 'stopped', suggestion };
}

function isAbbreviation(text: string, stop: number, from: number, lang: string): boolean {
  const token = tokenBefore(text, stop, from);
  return (
    token.length < 2 || token.includes('.') || findAbbreviation(findLanguageRules(lang), token) !== undefined
  );
}

/** The speaker is named in as many code units at most. */
const LONGEST_ATTRIBUTION = 60;

/** `“We waited,” she said, “And …`: the sentence goes on, so it goes on in lower case. Told of English only. */
function resumedAsNew({ text, lang, language }: CheckedBlock, pair: Quotation, quotes: Quotes): Alarm | null {
  if (language !== 'en' || text.charAt(pair.close - 1) !== ',') return null;
  const next = nextOpening(quotes, pair);
  if (next === null || next - pair.close > LONGEST_ATTRIBUTION) return null;
  if (!/^\s+[\p{L}\p{M}\s’'-]+,\s+$/u.test(text.slice(pair.close + 1, next))) return null;
  const word = matchAt(WORD, text, next + 1);
  const lower = toLower(word, lang);
  if (word === lower || !linkingWordsOf(lang).has(lower)) return null;
  return { span: { start: next + 1, end: next + 1 + word.length }, message: 'resumed', suggestion: lower };
}

function nextOpening({ pairs, unclosed }: Quotes, { family, close }: Quotation): number | null {
  const after = [
    ...pairs.map(({ family: of, open }) => ({ of, open })),
    ...unclosed.map(({ family: of, at }) => ({ of, open: at })),
  ]
    .filter(({ of, open }) => of === family && open > close)
    .map(({ open }) => open);
  return after.length === 0 ? null : Math.min(...after);
}
