import { snapToGraphemes } from '../text/graphemes';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { CHAR_CLASS, charClasses } from '../text/char-class';
import { TRAIT } from '../text/traits';

const { mark: MARK, space: SPACE } = CHAR_CLASS;

/** Variation selectors, keycaps and other marks that go with signs, or that fonts show by themselves. */
const isOfSigns = (unit: number): boolean =>
  (unit >= 0x20d0 && unit <= 0x20ff) ||
  (unit >= 0x302a && unit <= 0x309a) ||
  (unit >= 0xfe00 && unit <= 0xfe0f);
const DEVANAGARI_VOWEL = /[\u093a\u093b\u093e-\u094c\u094e\u094f]/u;
const VIRAMA = '\u094d';
/** A letter of Arabic can bear shadda and a vowel, one of Hebrew a point and an accent, but no mark twice. */
const NEVER_TWICE = /[\u064b-\u0652\u05b0-\u05bc\u05c1\u05c2\u0300-\u036f\u0901-\u0903\u093c\u093e-\u094d]/u;

/** Marks without a letter, and marks that no letter can bear together. */
export const misplacedMark: BlockCheck = {
  unit: 'block',
  id: 'misplaced-mark',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.mark,
  *run({ text }: CheckedBlock): Generator<Alarm> {
    const classes = charClasses();
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x300 || classes[unit] !== MARK) continue;
      const mark = text.charAt(at);
      if (isOfSigns(unit)) continue;
      const before = text.charAt(at - 1);
      const classBefore = at === 0 ? SPACE : classes[text.charCodeAt(at - 1)];
      const span = snapToGraphemes(text, { start: at, end: at + 1 });
      if (classBefore === SPACE) yield { span, message: 'stranded', params: { mark } };
      else if (before === mark && NEVER_TWICE.test(mark)) {
        const suggestion = text.slice(span.start, at) + text.slice(at + 1, span.end);
        yield { span, suggestion, params: { mark } };
      } else if (DEVANAGARI_VOWEL.test(mark) && DEVANAGARI_VOWEL.test(before))
        yield { span, params: { mark } };
      else if (DEVANAGARI_VOWEL.test(mark) && before === VIRAMA) yield { span, params: { mark } };
    }
  },
};
