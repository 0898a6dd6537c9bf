import { findUnbalancedBidiControls } from '../text/bidi-controls';
import { snapToGraphemes } from '../text/graphemes';
import { listInvisibleCharacters, type InvisibleCode } from '../text/invisible-characters';
import { directionOfLang } from '../text/script';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { primarySubtag } from '../text/primary-subtag';
import { TRAIT } from '../text/traits';
import { hasSpaces } from './scripts/has-spaces';

/** Harmless wherever they stand: they keep words together. */
const WELCOME: ReadonlySet<InvisibleCode> = new Set(['NBSP', 'NNBSP']);
const MARKS: ReadonlySet<InvisibleCode> = new Set(['LRM', 'RLM', 'ALM']);
const EMBEDDINGS: ReadonlySet<InvisibleCode> = new Set([
  'LRE',
  'RLE',
  'LRO',
  'RLO',
  'PDF',
  'LRI',
  'RLI',
  'FSI',
  'PDI',
]);
const JOINERS: ReadonlySet<InvisibleCode> = new Set(['ZWJ', 'ZWNJ']);

/** Han letters may be parted anywhere: there is nothing to be said about where. In Japanese, phrases are kept together by it. */
const PARTED_ANYWHERE: ReadonlySet<string> = new Set(['zh', 'yue']);
/** A word of so many letters may be given a place to be parted at by hand, a shorter one only where all of them are. */
const LONG_WORD = 10;
/** Words with soft hyphens in one paragraph that show that all of its words were given them. */
const LEAST_HYPHENATED = 3;
/** Of the word on both sides: no language parts a single letter. */
const LEAST_BESIDE_HYPHEN = 2;

/** Arabic and Indic scripts, whose letters join or not; signs and pictures that joiners make one of. */
const MAY_JOIN =
  /[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Syrc}\p{sc=Mong}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

function isRightJoiner(text: string, offset: number): boolean {
  const before = text.codePointAt(offset - (/[\udc00-\udfff]/.test(text.charAt(offset - 1)) ? 2 : 1));
  const after = text.codePointAt(offset + 1);
  return [before, after].some((code) => code !== undefined && MAY_JOIN.test(String.fromCodePoint(code)));
}

const LETTER = /[\p{L}\p{M}]/u;
const LETTERS_BEFORE = /[\p{L}\p{M}\u00ad]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}\u00ad]+/u;
/** Longer than any word. */
const REACH = 60;
/** Scripts whose words are parted at the end of a line. */
const PARTS_WORDS = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}]/u;

/** Between two letters there is nothing to be kept together. */
const isInWord = (text: string, offset: number): boolean =>
  LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset + 1));

/** Where no hyphen could stand, or in a word so short that nobody parts it, while the others of the paragraph have none. */
function isStrayHyphen(text: string, offset: number): boolean {
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
  const after = LETTERS_AFTER.exec(text.slice(offset + 1, offset + REACH))?.[0] ?? '';
  if (before.length < LEAST_BESIDE_HYPHEN || after.length < LEAST_BESIDE_HYPHEN) return true;
  if (!PARTS_WORDS.test(before)) return true;
  if (before.length + after.length >= LONG_WORD) return false;
  const hyphenated = text.match(/[^\s\u00ad]+\u00ad\S+/gu)?.length ?? 0;
  return hyphenated < LEAST_HYPHENATED;
}

function isStray(
  block: CheckedBlock,
  code: InvisibleCode,
  offset: number,
  unbalanced: ReadonlySet<number>,
): boolean {
  const { text, lang } = block;
  if (WELCOME.has(code) || code === 'FORMAT' || code === 'LONE_SURROGATE') return false;
  if (code === 'ZWSP') return hasSpaces(lang) || PARTED_ANYWHERE.has(primarySubtag(lang));
  if (code === 'WJ') return isInWord(text, offset);
  if (code === 'SHY') return isStrayHyphen(text, offset);
  if (JOINERS.has(code)) return !isRightJoiner(text, offset);
  const isMixed = directionOfLang(lang) === 'rtl' || RIGHT_TO_LEFT.test(text);
  if (MARKS.has(code)) return !isMixed;
  return EMBEDDINGS.has(code) ? unbalanced.has(offset) || !isMixed : true;
}

/** Characters nobody sees, which break words, searches and line ends. */
export const invisibleCharacter: BlockCheck = {
  unit: 'block',
  id: 'invisible-character',
  version: 2,
  category: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.invisible,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { text } = block;
    const unbalanced = new Set(findUnbalancedBidiControls(text).map(({ offset }) => offset));
    const stray = listInvisibleCharacters(text).filter(({ code, offset }) =>
      isStray(block, code, offset, unbalanced),
    );
    for (let index = 0; index < stray.length; index++) {
      const first = stray[index];
      if (first === undefined) break;
      let end = first.offset + 1;
      while (stray[index + 1]?.offset === end) {
        index += 1;
        end += 1;
      }
      const span = snapToGraphemes(text, { start: first.offset, end });
      const isBreak = first.code === 'LS' || first.code === 'PS';
      const suggestion =
        text.slice(span.start, first.offset) + (isBreak ? ' ' : '') + text.slice(end, span.end);
      const name = `U+${first.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      yield { span, suggestion, params: { name } };
    }
  },
};
