import type { BlockEdits } from '../format';
import { replacePartsInSteps } from '../zip/write-zip';
import { changeParts } from './change-parts';
import { readDocxInSteps, textOf } from './read-docx';

/** As `PackedFormat.rewrite`: what changes takes on the formatting of the text that it stands in. */
export function* rewriteDocx(bytes: Uint8Array, edits: BlockEdits): Generator<void, Uint8Array> {
  const read = yield* readDocxInSteps(bytes);
  if (!read.ok) throw new Error(`A document that was read once is refused: ${read.issue.code}`);
  const { blocks } = textOf(read.value, 'accepted');
  const changes = blocks.flatMap((block, index) => {
    const edit = edits.get(index);
    if (edit === undefined || edit.changes.length === 0) return [];
    return [{ block, changes: edit.changes.map((each) => ({ ...each, tracked: null })), markup: [] }];
  });
  const changed = yield* changeParts(read.value.parts, changes, () => 0);
  const encoder = new TextEncoder();
  return yield* replacePartsInSteps(
    read.value.package.zip,
    new Map([...changed].map(([name, text]) => [name, encoder.encode(text)])),
  );
}
