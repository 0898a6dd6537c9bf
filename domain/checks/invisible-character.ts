import { findUnbalancedBidiControls } from '../text/bidi-controls';
import { snapToGraphemes } from '../text/graphemes';
import { listInvisibleCharacters, type InvisibleCode } from '../text/invisible-characters';
import { directionOfLang } from '../text/script';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TRAIT } from '../text/traits';
import { hasSpaces } from './scripts/has-spaces';

/** Harmless wherever they stand: they keep words together or say where to part them. */
const WELCOME: ReadonlySet<InvisibleCode> = new Set(['NBSP', 'NNBSP', 'SHY', 'WJ']);
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

/** Arabic and Indic scripts, whose letters join or not; signs and pictures that joiners make one of. */
const MAY_JOIN =
  /[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Syrc}\p{sc=Mong}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

function isRightJoiner(text: string, offset: number): boolean {
  const before = text.codePointAt(offset - (/[\udc00-\udfff]/.test(text.charAt(offset - 1)) ? 2 : 1));
  const after = text.codePointAt(offset + 1);
  return [before, after].some((code) => code !== undefined && MAY_JOIN.test(String.fromCodePoint(code)));
}

function isStray(
  block: CheckedBlock,
  code: InvisibleCode,
  offset: number,
  unbalanced: ReadonlySet<number>,
): boolean {
  const { text, lang } = block;
  if (WELCOME.has(code) || code === 'FORMAT' || code === 'LONE_SURROGATE') return false;
  if (code === 'ZWSP') return hasSpaces(lang);
  if (JOINERS.has(code)) return !isRightJoiner(text, offset);
  const isMixed = directionOfLang(lang) === 'rtl' || RIGHT_TO_LEFT.test(text);
  if (MARKS.has(code)) return !isMixed;
  return EMBEDDINGS.has(code) ? unbalanced.has(offset) || !isMixed : true;
}

/** Characters nobody sees, which break words, searches and line ends. */
export const invisibleCharacter: BlockCheck = {
  unit: 'block',
  id: 'invisible-character',
  version: 1,
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
