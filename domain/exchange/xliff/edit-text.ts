import { applyChanges, changeSetOf, type Change, type ChangeSet } from '../../text/change-set';
import { closesItself, fillEmpty } from '../xml/edit-tag';
import { spliceXmlText } from '../xml/splice-xml-text';
import type { Content } from './content';
import { inOrder } from './in-order';

/** Changes of the text of a content as changes of its document. `escape` is for text outside CDATA. */
export function editText(
  document: string,
  content: Content,
  changes: ChangeSet,
  escape: (text: string) => string,
): readonly Change[] {
  if (changes.changes.length === 0) return [];
  if (closesItself(document, content.node))
    return [fillEmpty(document, content.node, escape(applyChanges('', changes)))];
  const spliced = spliceXmlText(document, content.raw, changes, escape);
  return content.layout.length === 0 ? spliced : withoutLayout(content, spliced, escape);
}

/**
 * A text that is broken into lines by its layout is written on one line when it changes: what is layout, and what is text, depends on what
 * stands beside it.
 */
function withoutLayout(
  { raw, layout }: Content,
  spliced: readonly Change[],
  escape: (text: string) => string,
): readonly Change[] {
  const kept = new Set(raw.pieces);
  const touched = layout.filter(({ start, end }) =>
    spliced.every((change) => change.end <= start || change.start >= end),
  );
  const flattened = touched.map((piece): Change => {
    const { start, end } = piece;
    return { start, end, insert: kept.has(piece) ? escape(piece.text) : '' };
  });
  return inOrder([...spliced, ...flattened]);
}

/** The part of a document between two places, with the changes that lie in it. */
export function applyWithin(
  document: string,
  start: number,
  end: number,
  changes: readonly Change[],
): string {
  const moved = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  return applyChanges(document.slice(start, end), changeSetOf(moved));
}
