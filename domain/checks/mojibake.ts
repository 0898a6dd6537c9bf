import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { findEscapedCharacters } from './characters/entities';
import { undoMojibake, type UndoneMojibake } from './characters/undo-mojibake';
import { TRAIT } from '../text/traits';

const REPLACEMENT = '\ufffd';
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** Capitals before a closing quotation mark or a dash (`IRMÃ”`) look like damage; within a word, or twice, it is. */
function isCertain(text: string, { start, end, text: undone, characters }: UndoneMojibake): boolean {
  if (characters > 1 || end - start > 2) return true;
  if (/[\u0080-\u00a0]/u.test(text.slice(start, end))) return true;
  if (!LETTER.test(undone) && !/[«»°§£©®·¿¡´]/u.test(undone)) return false;
  // The second half is a letter or a sign that no word has: `Ã©`. Or it is one that may close a word: then a letter must follow.
  if (/[\u00a1-\u00bf]/u.test(text.charAt(start + 1))) return true;
  return LOWER.test(text.charAt(end));
}

/** Text whose bytes were read in the wrong encoding, and characters that were lost or left as code. */
export const mojibake: BlockCheck = {
  unit: 'block',
  id: 'mojibake',
  version: 1,
  category: 'linguistic-conventions/character-encoding',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.misread | TRAIT.code,
  *run({ text }: CheckedBlock): Generator<Alarm> {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      // The leads of UTF-8 are Â to ô; nearly all text is below or above.
      if (unit < 0xc2 || unit > 0xf4) continue;
      const undone = undoMojibake(text, at);
      if (undone === null) continue;
      const { start, end, text: suggestion } = undone;
      if (isCertain(text, undone))
        yield { span: { start, end }, suggestion, params: { words: text.slice(start, end) } };
      at = end - 1;
    }
    for (let at = text.indexOf(REPLACEMENT); at >= 0;) {
      let end = at + 1;
      while (text.charAt(end) === REPLACEMENT) end += 1;
      yield { span: { start: at, end }, message: 'lost' };
      at = text.indexOf(REPLACEMENT, end);
    }
    for (const { start, end, character } of findEscapedCharacters(text))
      yield {
        span: { start, end },
        suggestion: character,
        message: 'code',
        params: { words: text.slice(start, end) },
      };
  },
};
