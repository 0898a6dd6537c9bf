import type { TextDocument } from './document';

/** The first heading of level 1 is the title of a document that has no other. */
export function withTitle(document: TextDocument): TextDocument {
  if (document.info.title !== undefined) return document;
  const heading = document.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return heading === undefined ? document : { ...document, info: { ...document.info, title: heading.text } };
}
