import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { findCutQuotations } from './quotes/cut-quotation';
import { closingSignFor, quoteSignOf } from './quotes/quote-sign';
import { readQuotes, type LoneSign } from './quotes/read-quotes';

interface Facts {
  readonly unclosed: readonly LoneSign[];
  readonly unopened: readonly LoneSign[];
  readonly hasQuotes: boolean;
  readonly beginsWithQuote: boolean;
  /** Stands apart from the text that goes on before and after it. */
  readonly isAside: boolean;
}

const PLAIN: Facts = { unclosed: [], unopened: [], hasQuotes: false, beginsWithQuote: false, isAside: false };
const PLAIN_ASIDE: Facts = { ...PLAIN, isAside: true };

/** A quotation of more paragraphs than this is taken for a lost sign. */
const MOST_PARAGRAPHS = 6;

/**
 * A quotation that is opened and never closed, or closed and never opened, in its paragraph or over several. Where each
 * paragraph of a long quotation opens it again and only the last closes it, all is right.
 */
export const unclosedQuote = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'unclosed-quote',
  version: 1,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: null,
  parameters: {},
  collect(block: CheckedBlock): Facts {
    const isAside = block.kind === 'heading' || block.kind === 'caption';
    const { pairs, unclosed, unopened } = readQuotes(block);
    if (pairs.length + unclosed.length + unopened.length === 0) return isAside ? PLAIN_ASIDE : PLAIN;
    const cut = findCutQuotations(block);
    return {
      unclosed,
      unopened: unopened.filter(({ at }) => !cut.some(({ closedAgain }) => closedAgain === at)),
      hasQuotes: true,
      beginsWithQuote: quoteSignOf(block.text.trimStart().charCodeAt(0)) !== undefined,
      isAside,
    };
  },
  mayFind: (_article, facts) => facts.some(({ hasQuotes }) => hasQuotes),
  *judge(article: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    if (isLoneSentence(article) && !sourceIsBalanced(article)) return;
    const { target } = article;
    const closedLater = new Set<LoneSign>();
    for (const [index, { unclosed, unopened }] of facts.entries()) {
      const block = target[index];
      if (block === undefined || unclosed.length + unopened.length === 0) continue;
      const last = unclosed.at(-1);
      for (const sign of unclosed)
        if (sign !== last || !goesOn(facts, index, closedLater))
          yield neverClosed(block, sign, sign === last);
      for (const sign of unopened)
        if (!closedLater.has(sign)) yield { at: placeOf(block, sign.at), message: 'unopened' };
    }
  },
});

/** Its quotation may have been opened in the sentence before, or be closed in the next, which nobody has shown us. */
const isLoneSentence = ({ target }: CheckedArticle): boolean =>
  target.length === 1 && target.every(({ sentenceStarts }) => sentenceStarts.length < 2);

function sourceIsBalanced({ source }: CheckedArticle): boolean {
  const quotes = source.map(readQuotes);
  return (
    quotes.some(({ pairs }) => pairs.length > 0) &&
    quotes.every(({ unclosed, unopened }) => unclosed.length + unopened.length === 0)
  );
}

/** Whether the next paragraph opens the quotation again, or one of the next closes it. */
function goesOn(facts: readonly Facts[], from: number, closedLater: Set<LoneSign>): boolean {
  if (facts[from]?.isAside) return false;
  let paragraphs = 0;
  for (let index = from + 1; index < facts.length && paragraphs < MOST_PARAGRAPHS; index++) {
    const next = facts[index];
    if (next === undefined || next.isAside) continue;
    paragraphs += 1;
    if (next.beginsWithQuote) return paragraphs === 1;
    const closing = next.unopened[0];
    if (closing !== undefined) closedLater.add(closing);
    if (next.hasQuotes) return closing !== undefined;
  }
  return false;
}

const placeOf = ({ index }: CheckedBlock, start: number, end = start + 1) => ({ block: index, start, end });

/** What a colon or a comma introduces runs to the end of its paragraph more often than not. */
function neverClosed(block: CheckedBlock, { at }: LoneSign, isLast: boolean): ArticleAlarm {
  const { text, language } = block;
  const closing = closingSignFor(text.charAt(at), language);
  const before = text.slice(0, at).trimEnd().slice(-1);
  const end = text.trimEnd().length;
  if (
    !isLast ||
    closing === null ||
    !':：,،，'.includes(before) ||
    before === '' ||
    !/[.!?…。।؟]$/u.test(text.slice(0, end))
  )
    return { at: placeOf(block, at) };
  return { at: placeOf(block, end, end), suggestion: closing };
}
