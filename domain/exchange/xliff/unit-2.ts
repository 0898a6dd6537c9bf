import type { UnitNote } from '../bitext';
import { childNamed, childrenNamed, textWithin } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { readContent, spacesWithin, type Content, type Mark, type ReadInline } from './content';
import { inlineReader2 } from './inline-2';
import { withIssues } from './read-issues';
import type { Surroundings, XliffSegment, XliffUnit } from './unit';

/** A unit of XLIFF 2.x: each of its segments by itself. What can be ignored between them stays as it is. */
export function readUnit2(document: string, node: XmlNode, around: Surroundings): XliffUnit {
  const unitNotes = readUnitNotes(node);
  const readInline = inlineReader2(node);
  const segments = childrenNamed(node, 'segment').map((segment, index) =>
    readSegment(document, node, segment, index, around, readInline),
  );
  const noted = withUnitNotes(segments, unitNotes);
  return { node, segments: around.hasIssues ? withIssues(node, noted, around.rating) : noted };
}

function readSegment(
  document: string,
  unit: XmlNode,
  node: XmlNode,
  index: number,
  around: Surroundings,
  readInline: ReadInline,
): XliffSegment {
  const read = (side: XmlNode): Content =>
    readContent(document, side, readInline, spacesWithin(side, spacesWithin(unit, around.keepsSpaces)));
  const [source, target] = [childNamed(node, 'source'), childNamed(node, 'target')];
  const state = node.attribute('state') ?? '';
  // A tilde is in no id.
  const id = node.attribute('id') ?? `~${index + 1}`;
  const isTranslated = (unit.attribute('translate') ?? (around.isTranslated ? 'yes' : 'no')) !== 'no';
  return {
    key: `${around.path}/u=${unit.attribute('id') ?? ''}/${id}`,
    source: read(source ?? node),
    target: target === null ? null : read(target),
    isLocked: !isTranslated || state === 'final',
    state: [state, node.attribute('subState') ?? ''].join(' ').trim(),
    notes: [],
    issues: [],
    rating: null,
    spanRatings: [],
    node,
  };
}

interface FoundNote extends UnitNote {
  readonly id: string;
}

const readUnitNotes = (unit: XmlNode): readonly FoundNote[] => {
  const notes = childNamed(unit, 'notes');
  return (notes === null ? [] : childrenNamed(notes, 'note')).map((note) => ({
    id: note.attribute('id') ?? '',
    text: textWithin(note).trim(),
    from: note.attribute('category') ?? '',
  }));
};

/** A note goes with the segment that has a comment which refers to it; one of the whole unit with the first. */
function withUnitNotes(
  segments: readonly XliffSegment[],
  notes: readonly FoundNote[],
): readonly XliffSegment[] {
  const [first, ...others] = segments;
  if (first === undefined || (notes.length === 0 && !segments.some(hasMarks))) return segments;
  if (others.length === 0 && !hasMarks(first))
    return [{ ...first, notes: notes.filter(saysText).map(plainNote) }];
  const left = new Set(notes);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const commented = segments.map((segment) => ({
    segment,
    notes: commentsOf(segment).flatMap(({ node }) => {
      const referred = /#n=(.+)$/.exec(node.attribute('ref') ?? '')?.[1];
      const note = referred === undefined ? undefined : byId.get(referred);
      if (note !== undefined) left.delete(note);
      const value = node.attribute('value');
      return note ?? (value === undefined ? [] : { text: value.trim(), from: '' });
    }),
  }));
  return commented.map(({ segment, notes: own }, index) => ({
    ...segment,
    notes: [...(index === 0 ? left : []), ...new Set(own)].filter(saysText).map(plainNote),
  }));
}

const hasMarks = ({ source, target }: XliffSegment): boolean =>
  source.marks.length > 0 || (target !== null && target.marks.length > 0);

const saysText = ({ text }: UnitNote): boolean => text !== '';

const plainNote = ({ text, from }: UnitNote): UnitNote => ({ text, from });

const commentsOf = ({ source, target }: XliffSegment): readonly Mark[] =>
  [...source.marks, ...(target?.marks ?? [])].filter(({ node }) => node.attribute('type') === 'comment');
