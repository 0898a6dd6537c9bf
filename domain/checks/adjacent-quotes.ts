import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { stopBefore } from './quotes/cut-quotation';
import { readQuotes, type Quotation } from './quotes/read-quotes';
import { TRAIT } from '../text/traits';

/** Shorter ones that follow each other are a talk between two. In words, or letters of a script without spaces. */
const SHORTEST = 4;

/** One quotation closed and opened again though nobody else speaks: `.” “The …`. */
export const adjacentQuotes: BlockCheck = {
  unit: 'block',
  id: 'adjacent-quotes',
  version: 1,
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

function isTalk({ text }: CheckedBlock, first: Quotation, second: Quotation): boolean {
  return [first, second].some(({ open, close }) => {
    const said = text.slice(open + 1, close);
    return said.split(/\s+/u).length < SHORTEST && said.length < 12;
  });
}
