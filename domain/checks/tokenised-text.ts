import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { cliticSplitsOf } from './punctuation/clitic-splits';
import { detokenise } from './punctuation/detokenise';
import { tokenisedSentencesOf } from './punctuation/tokenised-sentences';
import { TRAIT } from '../text/traits';

const isLetter = /[\p{L}\p{M}\d]/u;

/** The word around a place. */
function wordSpan(text: string, at: number): { readonly start: number; readonly end: number } {
  const inWord = (index: number): boolean =>
    isLetter.test(text.charAt(index)) || "'’".includes(text.charAt(index));
  let start = at;
  while (start > 0 && inWord(start - 1)) start -= 1;
  let end = at + 1;
  while (end < text.length && inWord(end)) end += 1;
  return { start, end };
}

/** A text that was parted into tokens for a machine and never put together again. */
export const tokenisedText: BlockCheck = {
  unit: 'block',
  id: 'tokenised-text',
  version: 1,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: [
    'en',
    'fr',
    'es',
    'de',
    'it',
    'pt',
    'nl',
    'sv',
    'da',
    'nb',
    'no',
    'nn',
    'pl',
    'cs',
    'sk',
    'ro',
    'hu',
    'fi',
    'tr',
    'ca',
    'id',
    'ru',
    'uk',
    'bg',
    'el',
    'ar',
    'he',
    'fa',
    'hi',
    'ko',
    'vi',
  ],
  parameters: {},
  needs: TRAIT.spaceBeforeSign | TRAIT.apostrophe,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { text, language } = block;
    const sentences = tokenisedSentencesOf(block);
    for (const span of sentences)
      yield { span, suggestion: detokenise(text.slice(span.start, span.end), language) };
    // Most apostrophes have a letter on both sides.
    if (!/ n?['’]|['’] /iu.test(text)) return;
    for (const split of cliticSplitsOf(language))
      for (const { index } of text.matchAll(split)) {
        if (sentences.some(({ start, end }) => start <= index && index < end)) continue;
        const span = wordSpan(text, index);
        const word = text.slice(span.start, span.end);
        const suggestion = text.slice(span.start, index) + text.slice(index + 1, span.end);
        yield { span, suggestion, message: 'clitic', params: { word } };
      }
  },
};
