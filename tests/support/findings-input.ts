import type { Correction } from '@/domain/correction/correction';
import { buildArticle } from '@/domain/exchange/build-article';
import { quoteSpan } from '@/domain/text/quoted-span';
import type { FindingsInput } from '@/domain/triage/find-in-article';
import { correctionAt } from './correction-of';

/** An Arabic article in English, or a translation without its source; each text is a paragraph. */
export function findingsInput(
  target: readonly string[],
  source: readonly string[] | null = null,
  corrections: readonly Correction[] = [],
): FindingsInput {
  let ids = 0;
  const langs = { sourceLang: 'ar', targetLang: 'en' };
  const toBlocks = (texts: readonly string[]) =>
    texts.map((text) => ({ kind: 'paragraph', level: 0, text }) as const);
  const built = buildArticle({
    kind: 'texts',
    ...langs,
    source: source && toBlocks(source),
    target: toBlocks(target),
    newId: () => `id${String((ids += 1))}`,
  });
  if (!built.ok) throw new Error(built.error.code);
  return { ...built.value, corrections, ...langs };
}

/** The article with the first place of these words in its translation corrected, and approved. */
export function withApproved(input: FindingsInput, words: string, replacement: string): FindingsInput {
  const block = input.blocks.find(({ side, text }) => side === 'target' && text.includes(words));
  if (block === undefined) throw new Error(`No block says “${words}”`);
  const start = block.text.indexOf(words);
  const anchor = { blockId: block.id, ...quoteSpan(block.text, { start, end: start + words.length }) };
  const id = `approved-${String(input.corrections.length)}`;
  const correction = correctionAt('', 0, 0, replacement, { id, state: 'approved', anchor });
  return { ...input, corrections: [...input.corrections, correction] };
}
