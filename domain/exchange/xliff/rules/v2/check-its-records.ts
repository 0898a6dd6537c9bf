import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { elementsIn } from './inline-content';
import { itsAttributesOf } from './its-attributes-of';
import { PROVENANCE } from './its-values';

/** Issues and provenance records that stand off: their ids are one scope in the whole document. */
export function checkItsRecords(records: XmlNode, frame: Frame): void {
  const { list, xmlIds } = frame.document;
  const id = records.attribute('xml:id');
  if (id !== undefined) {
    if (xmlIds.has(id)) list.add('id_repeated', records.start, { id, scope: 'xliff' });
    xmlIds.add(id);
    (records.name === 'locQualityIssues' ? frame.issueIds : frame.provenanceIds).add(id);
  }
  const isVersioned =
    records.attribute('version') !== undefined ||
    frame.find(({ element }) => itsAttributesOf(element).get('version')) !== null;
  if (!isVersioned) list.add('its_version_missing', records.start, {});
  for (const record of elementsIn(records)) {
    const has = (name: string) => record.attribute(name) !== undefined;
    if (record.name === 'locQualityIssue' && !has('locQualityIssueType') && !has('locQualityIssueComment'))
      list.add('its_issue_empty', record.start, {});
    if (record.name === 'provenanceRecord' && !Object.keys(PROVENANCE).some(has))
      list.add('its_record_empty', record.start, {});
  }
}
