import { STRONG } from '../../text/segmentation/punctuation';
import { TOKEN, type Tokens } from '../../text/tokens';

const { punctuation } = TOKEN;

const FINAL = new Set(`.!?؟…;؛${STRONG}`);

/** Whether the text or its sentence ends before the token. */
export function endsSentenceHere({ text, kinds, starts, count }: Tokens, index: number): boolean {
  if (index >= count) return true;
  return kinds[index] === punctuation && FINAL.has(text.charAt(starts[index] ?? 0));
}
