import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { childrenNamed, elementsIn } from './inline-content';

/** `within`: the elements that revisions may be of, as far as they are known; those of a unit, or the notes of a file. */
export function checkChangeTracks(frame: Frame, within: readonly XmlNode[]): void {
  for (const track of frame.changeTracks) {
    for (const revisions of childrenNamed(track, track.uri, 'revisions')) {
      checkVersions(revisions, frame);
      const subject = subjectOf(revisions, within, frame);
      for (const revision of childrenNamed(revisions, track.uri, 'revision'))
        checkItems(revision, subject, frame);
    }
  }
}

/** The elements that may have been revised: all but those that tell of revisions. */
export const revisableIn = (node: XmlNode): readonly XmlNode[] =>
  elementsIn(node).flatMap((child) => (child.name === 'changeTrack' ? [] : [child, ...revisableIn(child)]));

function checkVersions(revisions: XmlNode, { document: { list } }: Frame): void {
  const seen = new Set<string>();
  for (const revision of childrenNamed(revisions, revisions.uri, 'revision')) {
    const version = revision.attribute('version');
    if (version === undefined) continue;
    if (seen.has(version)) list.add('id_repeated', revision.start, { id: version, scope: 'revisions' });
    seen.add(version);
  }
  const current = revisions.attribute('currentVersion');
  if (current !== undefined && !seen.has(current))
    list.add('version_of_revision_unknown', revisions.start, { id: current });
}

/** The one element the revisions are of; null where that cannot be told. */
function subjectOf(
  revisions: XmlNode,
  within: readonly XmlNode[],
  { element, document }: Frame,
): XmlNode | null {
  const kind = revisions.attribute('appliesTo');
  const ref = revisions.attribute('ref');
  // Of what a file holds only the notes are at hand.
  if (kind === undefined || (element.name !== 'unit' && kind !== 'note')) return null;
  const candidates = within.filter(({ name }) => name === kind);
  if (ref !== undefined || candidates.length === 0) {
    const subject = candidates.find((candidate) => ref !== undefined && candidate.attribute('id') === ref);
    if (subject === undefined)
      document.list.add('revised_unknown', revisions.start, { element: kind, id: ref ?? '' });
    return subject ?? null;
  }
  if (candidates.length > 1 && candidates.every((candidate) => candidate.attribute('id') !== undefined))
    document.list.add('revised_ambiguous', revisions.start, { element: kind });
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function checkItems(revision: XmlNode, subject: XmlNode | null, { document: { list } }: Frame): void {
  const seen = new Set<string>();
  for (const item of childrenNamed(revision, revision.uri, 'item')) {
    const property = item.attribute('property');
    if (property === undefined) continue;
    if (seen.has(property)) list.add('property_repeated', item.start, { property });
    seen.add(property);
    if (property !== 'content' && subject !== null && subject.attribute(property) === undefined)
      list.add('property_unknown', item.start, { property, element: subject.name });
  }
}
