import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { quoteStyleOf } from './typography/quote-styles';

const { punctuation } = TOKEN;

const QUOTES = '"“”„«»「」『』';
/** A number before it makes it a measure: 5". */
const DIGIT = /\d/u;

interface Quote {
  readonly at: number;
  readonly opens: boolean;
}

/** The quotation marks of a paragraph in turn, one opening and the next closing; null where they do not go together. */
function pairsIn({ text, tokens }: CheckedBlock): readonly Quote[] | null {
  const { kinds, starts, count } = tokens;
  const quotes: Quote[] = [];
  for (let index = 0; index < count; index++) {
    const at = starts[index] ?? 0;
    if (kinds[index] !== punctuation || !QUOTES.includes(text.charAt(at))) continue;
    if (text.charAt(at) === '"' && DIGIT.test(text.charAt(at - 1))) return null;
    quotes.push({ at, opens: quotes.length % 2 === 0 });
  }
  return quotes.length % 2 === 0 ? quotes : null;
}

/** Quotation marks of another language. A matter of the house, so no project has this by itself. */
export const quoteStyle: BlockCheck = {
  unit: 'block',
  id: 'quote-style',
  version: 1,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: false,
  targets: ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl', 'cs', 'sk', 'ja', 'zh'],
  parameters: {},
  *run(block: CheckedBlock): Generator<Alarm> {
    const style = quoteStyleOf(block.lang, block.language);
    if (style === null) return;
    for (const { at, opens } of pairsIn(block) ?? []) {
      const sign = block.text.charAt(at);
      if (style.own.includes(sign) && !isReversed(sign, opens, block.language)) continue;
      const suggestion = opens ? style.open : style.close;
      yield { span: { start: at, end: at + 1 }, suggestion, params: { sign, right: suggestion.trim() } };
    }
  },
};

/** German and Czech close with the sign that English opens with. */
const isReversed = (sign: string, opens: boolean, language: string): boolean =>
  ['de', 'cs', 'sk'].includes(language) && (sign === '“' ? opens : sign === '„' && !opens);
