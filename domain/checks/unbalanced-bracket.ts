import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { TRAIT } from '../text/traits';

const { punctuation } = TOKEN;

/** Wide and narrow forms close each other: Chinese texts mix them. */
const FAMILIES = ['(（', '[［', '{｛', '【', '〔', '《', '〈'];
const CLOSING = [')）', ']］', '}｝', '】', '〕', '》', '〉'];

interface Bracket {
  readonly family: number;
  readonly opens: boolean;
}

const BRACKETS: ReadonlyMap<number, Bracket> = new Map(
  [
    { signs: FAMILIES, opens: true },
    { signs: CLOSING, opens: false },
  ].flatMap(({ signs, opens }) =>
    signs.flatMap((forms, family) =>
      Array.from(forms, (sign): [number, Bracket] => [sign.charCodeAt(0), { family, opens }]),
    ),
  ),
);

/** `a)`, `12)`, `ب)` number what follows; `:)` and `;-(` are faces. */
const ITEM_BEFORE = /(?:^|[\s,;:،؛，、；：。])[\p{L}\p{N}]{1,3}$/u;
const FACE = /[:;=][-'o^]?$/u;

/** A bracket without its partner in the paragraph. One that closes where the text begins was parted from the text before. */
export const unbalancedBracket: BlockCheck = {
  unit: 'block',
  id: 'unbalanced-bracket',
  version: 2,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.bracket,
  *run({ text, tokens }: CheckedBlock): Generator<Alarm> {
    const { kinds, starts, count } = tokens;
    let open: { readonly family: number; readonly at: number }[] | undefined;
    const lone: { readonly at: number; readonly message: string }[] = [];
    for (let index = 0; index < count; index++) {
      if (kinds[index] !== punctuation) continue;
      const at = starts[index] ?? 0;
      const bracket = BRACKETS.get(text.charCodeAt(at));
      if (bracket === undefined) continue;
      const { family, opens } = bracket;
      const before = text.slice(Math.max(0, at - 4), at);
      if (FACE.test(before)) continue;
      open ??= [];
      if (opens) open.push({ family, at });
      else {
        const depth = open.findLastIndex((sign) => sign.family === family);
        if (depth >= 0) {
          for (const within of open.splice(depth).slice(1)) lone.push({ at: within.at, message: 'default' });
        } else if (at > 0 && !ITEM_BEFORE.test(before)) lone.push({ at, message: 'unopened' });
      }
    }
    for (const { at } of open ?? []) lone.push({ at, message: 'default' });
    for (const { at, message } of lone)
      yield { span: { start: at, end: at + 1 }, message, params: { sign: text.charAt(at) } };
  },
};
