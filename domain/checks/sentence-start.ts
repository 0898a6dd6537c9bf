import { toLower, toUpper } from '../text/fold-text';
import { findLanguageRules } from '../text/segmentation/find-language-rules';
import { findAbbreviation } from '../text/segmentation/language-rules';
import { tokenBefore } from '../text/segmentation/preceding';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN } from '../text/tokens';

const { word: WORD, space: SPACE, punctuation: PUNCTUATION } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

/** Parts of family names, and articles of names from the Arabic, that some write small even at the beginning. */
const SMALL_BY_RIGHT = new Set(
  'al el an as ash at ad az bin ibn ben de da di do du des del della dos le la van von der den ter ten zu af av y'.split(
    ' ',
  ),
);
/** Shorter words before a full stop are too often abbreviations. */
const SHORTEST_BEFORE_STOP = 4;

/** A sentence that begins with a small letter. */
export const sentenceStart: BlockCheck = {
  unit: 'block',
  id: 'sentence-start',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: 'en es fr de pt it nl da sv no nb nn fi pl cs sk sl hr ro hu tr ru uk bg el ca id et lv lt'.split(
    ' ',
  ),
  parameters: {},
  *run(block: CheckedBlock): Generator<Alarm> {
    const { tokens, kind, lang } = block;
    if (kind === 'list-item' || kind === 'caption') return;
    const { kinds, shapes, starts, count } = tokens;
    for (let index = 0; index < count; index++) {
      // A word in small letters, at the beginning or after a full stop and a space.
      if (kinds[index] !== WORD || shapes[index] !== CASED) continue;
      if (index !== 0 && !(kinds[index - 1] === SPACE && isAfterStop(block, index))) continue;
      if (!isOrdinary(block, index)) continue;
      const span = { start: starts[index] ?? 0, end: starts[index + 1] ?? 0 };
      const word = block.text.slice(span.start, span.end);
      yield { span, suggestion: toUpper(word.charAt(0), lang) + word.slice(1), params: { word } };
    }
  },
};

function isAfterStop({ text, tokens, lang }: CheckedBlock, index: number): boolean {
  const { kinds, shapes, starts } = tokens;
  const at = starts[index - 2] ?? -1;
  if (index < 3 || kinds[index - 2] !== PUNCTUATION || text.charCodeAt(at) !== 0x2e) return false;
  if (kinds[index - 3] !== WORD || shapes[index - 3] !== CASED) return false;
  const token = tokenBefore(text, at, 0);
  if (token.length < SHORTEST_BEFORE_STOP || token.includes('.')) return false;
  return findAbbreviation(findLanguageRules(lang), token) === undefined;
}

/** Not the beginning of an address, a brand (`iPhone` has a capital within), a family name or an item of code. */
function isOrdinary({ text, tokens, lang }: CheckedBlock, index: number): boolean {
  const { kinds, shapes, starts } = tokens;
  const end = starts[index + 1] ?? text.length;
  const next = text.charAt(end);
  if (next !== ' ' && next !== ',' && next !== '\u00a0') return false;
  const word = toLower(text.slice(starts[index] ?? 0, end), lang);
  // One letter may number an item: `a ) …`.
  if (word.length === 1 && kinds[index + 2] !== WORD) return false;
  const isBeforeName = kinds[index + 2] === WORD && ((shapes[index + 2] ?? 0) & CAPITAL) !== 0;
  return !(SMALL_BY_RIGHT.has(word) && isBeforeName);
}
