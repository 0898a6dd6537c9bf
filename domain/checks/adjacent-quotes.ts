import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { noPauseAfterIn } from './punctuation/no-pause-after';
import { stopBefore } from './quotes/cut-quotation';
import { readQuotes, type Quotation } from './quotes/read-quotes';
import { TRAIT } from '../text/traits';
import { hasSpaces } from './scripts/has-spaces';

/** Two that are shorter are a talk between two. In words. */
const SHORTEST = 4;
/** One that is shorter answers the other. */
const SHORTEST_OF_ONE = 2;
/** So many letters of a script without spaces are about a word. */
const LETTERS_OF_WORD = 2;
const CHINESE = 'zh';
const ENDS_NO_CHINESE = /[把被和与及或将向从在以很更最就也都而但若因如于每各这那]\p{P}*$/u;
const BEGINS_NO_CHINESE = /^\s*[的地得了着过们吗呢吧]/u;

/** One quotation closed and opened again though nobody else speaks: `.” “The …`. */
export const adjacentQuotes: BlockCheck = {
  unit: 'block',
  id: 'adjacent-quotes',
  version: 3,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.quote,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { pairs } = readQuotes(block);
    if (pairs.length < 2) return;
    const touching = pairs.flatMap((first) => {
      const second = pairs.find((pair) => pair.family === first.family && isNext(block.text, first, pair));
      return second === undefined ? [] : [{ first, second }];
    });
    // Three in a row are a conversation.
    const [one, another] = touching;
    if (one === undefined || another !== undefined) return;
    const { first, second } = one;
    if (
      !'.。।۔'.includes(block.text.charAt(stopBefore(block.text, first.close))) ||
      isTalk(block, first, second)
    )
      return;
    const span = { start: first.close, end: second.open + 1 };
    yield { span, suggestion: block.text.slice(first.close + 1, second.open) };
  },
};

function isNext(text: string, { close }: Quotation, { open }: Quotation): boolean {
  return open > close && open - close <= 3 && text.slice(close + 1, open).trim() === '';
}

function isTalk(block: CheckedBlock, first: Quotation, second: Quotation): boolean {
  const { text } = block;
  const [one, other] = [first, second].map(({ open, close }) => text.slice(open + 1, close));
  if (one === undefined || other === undefined || endsInMidPhrase(one, block.language)) return false;
  if (block.language === CHINESE && (ENDS_NO_CHINESE.test(one) || BEGINS_NO_CHINESE.test(other)))
    return false;
  const [shorter = 0, longer = 0] = [one, other]
    .map((said) => lengthOf(said, block.lang))
    .sort((a, b) => a - b);
  return longer < SHORTEST || shorter < SHORTEST_OF_ONE;
}

/** In words, or what is about as long. */
function lengthOf(said: string, lang: string): number {
  if (hasSpaces(lang)) return said.trim().split(/\s+/u).length;
  return said.replace(/[\p{P}\s]/gu, '').length / LETTERS_OF_WORD;
}

/** Nobody ends a sentence with an article or a preposition that belongs to what follows. */
function endsInMidPhrase(said: string, language: string): boolean {
  const last = /([\p{L}\p{M}]+)\P{L}*$/u.exec(said)?.[1]?.toLowerCase() ?? '';
  const words = noPauseAfterIn(language);
  return words !== null && (words.articles.hasText(last) || words.links.hasText(last));
}
