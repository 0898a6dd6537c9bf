import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { TRAIT } from '../text/traits';
import { isInAddress } from './punctuation/is-in-address';

const { space, punctuation, word } = TOKEN;

/** Once is enough of these. */
const SINGLE = ',;:،؛，、；：';
/** These are set two together only by mistake: three are an ellipsis. */
const STOPS = '.。।';
/** A comma or the like and what cannot follow it, and which of the two is to stay: the stronger one. */
const STRONGER: Readonly<Record<string, string>> = {
  ',.': '.',
  ',;': ';',
  ';,': ';',
  ',:': ':',
  ':,': ':',
  ';.': '.',
  ':.': '.',
  ',!': '!',
  ',?': '?',
  '.:': ':',
  '،.': '.',
  '،؛': '؛',
  '،؟': '؟',
  '،,': '،',
  ',،': '،',
  '؛.': '.',
  '，。': '。',
  '。，': '。',
  '、。': '。',
  '，、': '，',
  '、，': '，',
  '；。': '。',
  '。；': '。',
  '：。': '。',
  '。、': '。',
};

/** The end of the fault that begins with the token, and what should stand there; null where there is none. */
function faultAt(
  { text, tokens }: CheckedBlock,
  index: number,
): { readonly end: number; readonly suggestion: string } | null {
  const { kinds, starts, count } = tokens;
  const start = starts[index] ?? 0;
  const sign = text.charAt(start);
  let next = index + 1;
  if (kinds[next] === space && SINGLE.includes(sign)) next += 1;
  if (next >= count || kinds[next] !== punctuation) return null;
  const at = starts[next] ?? start;
  const second = text.charAt(at);
  if (STOPS.includes(sign) && second === sign && next === index + 1) {
    const isPair = text.charAt(start - 1) !== sign && text.charAt(at + 1) !== sign;
    const isPath = /[\d/\\]/u.test(text.charAt(at + 1)) || /[\d/\\(]/u.test(text.charAt(start - 1));
    return isPair && start > 0 && !isPath ? { end: at + 1, suggestion: sign } : null;
  }
  if (SINGLE.includes(sign) && second === sign) {
    let end = at + 1;
    while (text.charAt(end) === sign) end += 1;
    // `std::string`, and `: :` between times.
    if (sign === ':' && /[\p{L}\d]/u.test(text.charAt(end))) return null;
    return { end, suggestion: sign };
  }
  const suggestion = next === index + 1 ? STRONGER[sign + second] : undefined;
  if (suggestion === undefined || text.charAt(at + 1) === second) return null;
  return { end: at + 1, suggestion };
}

/** Two signs where one is meant. */
export const doubledPunctuation: BlockCheck = {
  unit: 'block',
  id: 'doubled-punctuation',
  version: 2,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.signAfterSign | TRAIT.spaceBeforeSign,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { text, tokens } = block;
    const { kinds, starts, count } = tokens;
    for (let index = 0; index + 1 < count; index++) {
      if (kinds[index] !== punctuation || kinds[index + 1] === word) continue;
      const fault = faultAt(block, index);
      const start = starts[index] ?? 0;
      if (fault === null || isInAddress(text, start)) continue;
      const { end, suggestion } = fault;
      yield { span: { start, end }, suggestion, params: { signs: text.slice(start, end) } };
      while (index + 1 < count && (starts[index + 1] ?? 0) < end) index += 1;
    }
  },
};
