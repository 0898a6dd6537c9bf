import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';

const { space, punctuation } = TOKEN;

/** Full-width signs bring their own space. */
const WIDE_CLOSERS = '，。、；：！？」』）》】”';
const WIDE_OPENERS = '「『（《【';

/** A space before a full-width stop or comma, or within full-width brackets. */
export function* findWideSpacingFaults({ text, tokens }: CheckedBlock): Generator<Alarm> {
  const { kinds, starts, count } = tokens;
  for (let index = 1; index + 1 < count; index++) {
    if (kinds[index] !== space) continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (text.slice(start, end).includes('\n')) continue;
    const sign = text.charAt(end);
    if (WIDE_CLOSERS.includes(sign) && kinds[index - 1] !== punctuation)
      yield { span: { start, end }, suggestion: '', message: 'before', params: { sign } };
    else if (WIDE_OPENERS.includes(text.charAt(start - 1)))
      yield {
        span: { start, end },
        suggestion: '',
        message: 'inside',
        params: { sign: text.charAt(start - 1) },
      };
  }
}
