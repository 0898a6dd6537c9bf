import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TOKEN, tokenText } from './engine/tokens';

/** A word said twice in a row. (First form: the words a language doubles by right are still to be left out.) */
export const doubledWord: BlockCheck = {
  unit: 'block',
  id: 'doubled-word',
  version: 1,
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  isDefault: true,
  targets: ['en'],
  parameters: {},
  *run({ tokens }: CheckedBlock): Generator<Alarm> {
    const { kinds, starts, count } = tokens;
    for (let index = 0; index + 2 < count; index++) {
      if (kinds[index] !== TOKEN.word || kinds[index + 1] !== TOKEN.space || kinds[index + 2] !== TOKEN.word)
        continue;
      const word = tokenText(tokens, index);
      if (word.toLowerCase() !== tokenText(tokens, index + 2).toLowerCase()) continue;
      const start = starts[index] ?? 0;
      yield { span: { start, end: starts[index + 3] ?? start }, suggestion: word, params: { word } };
    }
  },
};
