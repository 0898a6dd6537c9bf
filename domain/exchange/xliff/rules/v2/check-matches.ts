import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import { checkAnnotations } from './check-annotations';
import { checkInline } from './check-inline';
import { checkIts } from './check-its';
import { checkItsRecords } from './check-its-records';
import { checkMatchLanguages } from './check-parts';
import { checkMetadata } from './check-metadata';
import { checkSpanReference } from './check-span-reference';
import { Frame } from './frame';
import { childrenNamed, elementsIn, readMatch, type Content } from './inline-content';
import { ITS_NAMESPACE } from './namespaces';

/** Translation candidates; the rules of inline content hold within each of them. */
export function checkMatches(matches: XmlNode, unit: Content, frame: Frame): void {
  const { list, core } = frame.document;
  const seen = new Set<string>();
  for (const match of childrenNamed(matches, matches.uri, 'match')) {
    const id = match.attribute('id');
    if (id !== undefined && seen.has(id)) list.add('id_repeated', match.start, { id, scope: 'matches' });
    if (id !== undefined) seen.add(id);
    const subType = match.attribute('subType');
    if (subType !== undefined && match.attribute('type') === undefined)
      list.add('type_missing', match.start, { attribute: 'subType', element: 'match' });
    if (subType?.startsWith('xlf:') === true)
      list.add('prefix_reserved', match.start, { attribute: 'subType', value: subType });
    checkSpanReference(match, unit, frame);
    const content = readMatch(match, core);
    checkMatchLanguages(content, frame);
    const own = frameOfMatch(match, frame);
    checkIts(
      match,
      [...frame.outwards()].map(({ element }) => element),
      own,
    );
    checkInline(content, own);
    checkAnnotations(content, unit, frame);
    for (const child of elementsIn(match)) if (child.name === 'metadata') checkMetadata(child, frame);
  }
}

/** Records that stand off within a candidate are its own. */
function frameOfMatch(match: XmlNode, frame: Frame): Frame {
  const own = new Frame(match, frame, frame.document, frame.file);
  if (frame.document.version === '2.0') return own;
  const records = elementsIn(match).filter(
    ({ uri, name }) => uri === ITS_NAMESPACE && /^(?:locQualityIssues|provenanceRecords)$/.test(name),
  );
  for (const record of records) checkItsRecords(record, own);
  return own;
}
