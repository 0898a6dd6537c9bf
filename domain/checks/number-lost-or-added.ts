import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedPiece } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { TRAIT } from '../text/traits';
import { findOneSided } from './numbers/compare-numbers';
import { mayBeInWords } from './numbers/may-be-in-words';
import { readNumbers } from './numbers/read-numbers';
import { isInName } from './numbers/is-likely-swap';

const { punctuation: PUNCTUATION } = TOKEN;

/** A number in digits, too large or too exact to be put in other words, that only one of the sides has. */
export const numberLostOrAdded: PairCheck = {
  unit: 'pair',
  id: 'number-lost-or-added',
  version: 4,
  category: 'accuracy/omission',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: { 'least-value': { default: 11, min: 2, max: 1_000_000 } },
  mayFind: ({ source, target }) => hasDigits(source) || hasDigits(target),
  *run(pair: CheckedPair, settings): Generator<Alarm> {
    const { source, target } = pair;
    // A sentence that is missing altogether, or but for a full stop, is told of by other checks.
    if (source.text === '' || !target.tokens.kinds.some((kind) => kind !== PUNCTUATION)) return;
    const least = settings.parameter('least-value');
    const { added, lost } = findOneSided(pair, least);
    for (const number of added) {
      if (isInName(number, target.text) || mayBeInWords(number, target, source)) continue;
      if (OF_CATALOGUE.test(target.text.slice(0, number.start))) continue;
      const span = { start: number.start, end: number.end };
      yield {
        span,
        message: 'added',
        category: 'accuracy/addition',
        params: { number: textOf(target.text, span) },
      };
    }
    if (lost.length > 0 && readNumbers(target).length === 0 && TITLE.test(target.text)) return;
    for (const number of lost) {
      if (isInName(number, source.text) || mayBeInWords(number, source, target)) continue;
      const sourceSpan = { start: number.start, end: number.end };
      const end = target.text.replace(/[\p{P}\s]+$/u, '').length;
      // Nothing says where among these words it should stand.
      yield { span: { start: 0, end }, sourceSpan, params: { number: textOf(source.text, sourceSpan) } };
    }
  },
};

/** `K. 547`, which some add to a work and others leave out. */
const OF_CATALOGUE = /\b(?:KV?|BWV|HWV|RV|Op|op|Hob|WoO)\.? ?$/u;
/** A title in mid-sentence, which other languages may have with a number: `the book The Prize`. */
const TITLE = /\p{Ll} (?:The|An?) \p{Lu}\p{Ll}/u;

const hasDigits = ({ tokens }: CheckedPiece): boolean => (tokens.traits & TRAIT.digit) !== 0;

const textOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);
