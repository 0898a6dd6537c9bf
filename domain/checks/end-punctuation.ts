import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedPiece } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { terminalOf } from './punctuation/terminals';
import { endOf } from './punctuation/text-end';

const { word, unspaced } = TOKEN;

/** A heading may end in an abbreviation; a sentence has more words, or as many characters as a few words have. */
const LEAST_WORDS = 4;
const CHARACTERS_OF_A_WORD = 2;
/** These write no stop. */
const WITHOUT_STOP = ['th', 'lo', 'km', 'my', 'bo'];

function wordsIn({ tokens }: CheckedPiece): number {
  const { kinds, starts, count } = tokens;
  let words = 0;
  for (let index = 0; index < count; index++)
    if (kinds[index] === word) words += 1;
    else if (kinds[index] === unspaced)
      words += ((starts[index + 1] ?? 0) - (starts[index] ?? 0)) / CHARACTERS_OF_A_WORD;
  return words;
}

/** A sentence that ends without its stop though that of the source has one. Headings and captions have none on either side. */
export const endPunctuation: PairCheck = {
  unit: 'pair',
  id: 'end-punctuation',
  version: 1,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind({ target }) {
    const { sign } = endOf(target);
    return sign === 'none' || sign === 'comma';
  },
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    if (source.text === '' || target.text === '' || WITHOUT_STOP.includes(target.language)) return;
    const asked = endOf(source);
    if (asked.sign !== 'statement' && asked.sign !== 'question' && asked.sign !== 'exclamation') return;
    const found = endOf(target);
    if (found.sign !== 'none' && found.sign !== 'comma') return;
    if (wordsIn(source) < LEAST_WORDS || wordsIn(target) < LEAST_WORDS) return;
    const sign = terminalOf(asked.sign, target.language);
    const { start, end } = found;
    yield {
      span: { start, end },
      sourceSpan: { start: asked.start, end: asked.end },
      ...(found.closed ? {} : { suggestion: sign }),
      message: found.sign === 'comma' ? 'comma' : 'default',
      params: { sign },
    };
  },
};
