import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { readQuotes } from './quotes/read-quotes';
import { quoteStyleOf } from './typography/quote-styles';

/** Quotation marks of another language. A matter of the house, so no project has this by itself. */
export const quoteStyle: BlockCheck = {
  unit: 'block',
  id: 'quote-style',
  version: 2,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: false,
  targets: [
    ...[
      'en',
      'fr',
      'de',
      'es',
      'it',
      'pt',
      'nl',
      'ru',
      'uk',
      'pl',
      'cs',
      'sk',
      'ja',
      'zh',
      'ar',
      'fa',
      'he',
      'hi',
    ],
    ...['tr', 'sv', 'fi', 'da', 'nb', 'no', 'el', 'hu', 'ro', 'hr', 'bg'],
  ],
  parameters: {},
  *run(block: CheckedBlock): Generator<Alarm> {
    const style = quoteStyleOf(block.lang, block.language);
    if (style === null) return;
    for (const { family, open, close } of readQuotes(block).pairs) {
      const isOwn = (at: number, opens: boolean): boolean =>
        style.own.includes(block.text.charAt(at)) &&
        !isReversed(block.text.charAt(at), opens, block.language);
      if (family === 'single' || (isOwn(open, true) && isOwn(close, false))) continue;
      // Both, so that they still go together.
      for (const [at, suggestion] of [
        [open, style.open],
        [close, style.close],
      ] as const) {
        const sign = block.text.charAt(at);
        if (sign !== suggestion.trim())
          yield { span: { start: at, end: at + 1 }, suggestion, params: { sign, right: suggestion.trim() } };
      }
    }
  },
};

/** German and Czech close with the sign that English opens with. */
const isReversed = (sign: string, opens: boolean, language: string): boolean =>
  ['de', 'cs', 'sk'].includes(language) && (sign === '“' ? opens : sign === '„' && !opens);
