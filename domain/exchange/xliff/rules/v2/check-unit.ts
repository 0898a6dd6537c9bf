import { ruleName } from '@/domain/exchange/validate/structure/check-element';
import type { Schema } from '@/domain/exchange/validate/structure/element-rule';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkAnnotations } from './check-annotations';
import { checkChangeTracks, revisableIn } from './check-change-tracking';
import { checkExtension } from './check-extensions';
import { checkFormatStyle } from './check-format-style';
import { checkInline } from './check-inline';
import { checkIts } from './check-its';
import { checkModule } from './check-module';
import { checkNotes } from './check-notes';
import { checkOrder } from './check-order';
import { checkParts } from './check-parts';
import { checkPlural } from './check-plural';
import { checkSizes } from './check-size-restriction';
import { Frame } from './frame';
import { childrenNamed, elementsIn, readUnit } from './inline-content';

/** Modules that the others and the inline content refer to. */
const REFERRED_TO = ['slr:data', 'its:locQualityIssues', 'its:provenanceRecords'];

/** Everything that is written of a unit, beyond its structure. */
export function checkUnit(unit: XmlNode, parent: Frame, schema: Schema): void {
  const { document, file } = parent;
  const { core, list } = document;
  const frame = new Frame(unit, parent, document, file);
  const content = readUnit(unit, core);
  for (const notes of childrenNamed(unit, core, 'notes'))
    frame.notes.push(...childrenNamed(notes, core, 'note'));
  const others = elementsIn(unit).map((node) => [ruleName(node, schema), node] as const);
  for (const [name, node] of others) if (REFERRED_TO.includes(name)) checkModule(name, node, frame, content);
  for (const [name, node] of others) {
    if (name === '*') checkExtension(node, frame);
    else if (!REFERRED_TO.includes(name)) checkModule(name, node, frame, content);
  }
  checkNotes(frame, content);
  for (const note of frame.notes) checkFormatStyle(note, list);
  if (frame.changeTracks.length > 0) checkChangeTracks(frame, revisableIn(unit));
  checkSizes(unit, parent);
  checkFormatStyle(unit, list);
  checkIts(
    unit,
    [...parent.outwards()].map(({ element }) => element),
    frame,
  );
  checkParts(content, frame);
  checkOrder(content, list);
  checkInline(content, frame);
  checkAnnotations(content, content, frame);
  checkPlural(content, frame);
}
