import { CHAR_CLASS, charClasses, isLetterClass } from './engine/char-class';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

/** A translation without a word: a full stop, a dash, three dots. */
export const emptyOrStub: PairCheck = {
  unit: 'pair',
  id: 'empty-or-stub',
  version: 1,
  category: 'accuracy/omission',
  severity: 'critical',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: { 'least-letters': { default: 3, min: 1, max: 100 } },
  *run({ source, target }: CheckedPair, settings): Generator<Alarm> {
    const { length } = target.text;
    if (length === 0 || countLetters(target.text, 1) > 0) return;
    const least = settings.parameter('least-letters');
    if (countLetters(source.text, least) < least) return;
    yield {
      span: { start: 0, end: length },
      sourceSpan: { start: 0, end: source.text.length },
      params: { target: target.text },
    };
  },
};

/** Letters and digits, counted no further than `enough`. */
function countLetters(text: string, enough: number): number {
  const classes = charClasses();
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) {
    const charClass = classes[text.charCodeAt(at)] ?? CHAR_CLASS.other;
    if (isLetterClass(charClass) || charClass === CHAR_CLASS.digit) count += 1;
  }
  return count;
}
