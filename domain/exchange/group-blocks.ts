import type { DocumentBlock } from './document';

/** Runs of neighbouring list items, runs of neighbouring quotes, and every other block alone. */
export function groupBlocks(blocks: readonly DocumentBlock[]): readonly (readonly DocumentBlock[])[] {
  const groups: DocumentBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins = block.kind === 'list-item' || block.kind === 'quote';
    if (joins && last?.[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
