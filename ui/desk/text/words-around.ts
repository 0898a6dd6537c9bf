import type { Span } from '@/domain/text/span';
import { findSentence, type ArticleIndex } from '../article/article-index';

/** In UTF-16 code units: of a long sentence, what stands near. */
const NEAR = 90;

/** What stands before and after a place of the text in its sentence, as it was imported. */
export function wordsAround(
  index: ArticleIndex,
  { blockId, start, end }: Span & { readonly blockId: string },
): { readonly before: string; readonly after: string } {
  const block = index.blocks.get(blockId);
  const text = block?.text ?? '';
  const number = findSentence(index, blockId, start);
  const sentence = number === null ? undefined : index[block?.side ?? 'target'].sentences[number];
  const from = sentence?.start ?? start;
  const to = Math.max(sentence?.end ?? end, end);
  return {
    before: cutStart(text.slice(Math.min(from, start), start)),
    after: cutEnd(text.slice(end, to).trimEnd()),
  };
}

/** Cut where a word begins or ends, so that no letter is torn. */
function cutStart(text: string): string {
  if (text.length <= NEAR) return text;
  const space = text.indexOf(' ', text.length - NEAR);
  return space < 0 ? text : `…${text.slice(space)}`;
}

function cutEnd(text: string): string {
  if (text.length <= NEAR) return text;
  const space = text.lastIndexOf(' ', NEAR);
  return space < 0 ? text : `${text.slice(0, space)} …`;
}
