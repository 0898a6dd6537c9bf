import type { UnitNote } from '../bitext';
import { childNamed, childrenNamed, isNode, textWithin } from '../xml/find-nodes';
import type { XmlNode } from '../xml/xml-tree';
import { readContent, spacesWithin, type Content } from './content';
import { readInline1 } from './inline-1';
import { withIssues } from './read-issues';
import type { Surroundings, XliffSegment, XliffUnit } from './unit';

/** The elements of a `trans-unit` that say what it is in both languages. */
interface Sides {
  readonly id: string;
  readonly source: XmlNode;
  readonly target: XmlNode | null;
}

/** A `trans-unit` of XLIFF 1.x: each segment that `seg-source` makes of it by itself, or else the whole. */
export function readUnit1(document: string, node: XmlNode, around: Surroundings): XliffUnit {
  const keepsSpaces = spacesWithin(node, around.keepsSpaces);
  const path = `${around.path}/u=${node.attribute('id') ?? ''}`;
  const read = (side: XmlNode): Content =>
    readContent(document, side, readInline1, spacesWithin(side, keepsSpaces));
  const target = childNamed(node, 'target');
  const state = target?.attribute('state') ?? (node.attribute('approved') === 'yes' ? 'approved' : '');
  const isTranslated = (node.attribute('translate') ?? (around.isTranslated ? 'yes' : 'no')) !== 'no';
  const isLocked = !isTranslated || state === 'final' || saysLocked(node);
  const locked = lockedSegments(node);
  const notes = readNotes(node);
  const segments = sidesOf(node).map((sides, index): XliffSegment => ({
    key: sides.id === '' ? path : `${path}/${sides.id}`,
    source: read(sides.source),
    target: sides.target === null ? null : read(sides.target),
    isLocked: isLocked || locked.has(sides.id),
    state,
    notes: index === 0 ? notes : [],
    issues: [],
    rating: null,
    spanRatings: [],
    node,
  }));
  return { node, segments: around.hasIssues ? withIssues(node, segments, around.rating) : segments };
}

function sidesOf(unit: XmlNode): readonly Sides[] {
  const segSource = childNamed(unit, 'seg-source');
  const target = childNamed(unit, 'target');
  const sources = segSource === null ? [] : segmentsIn(segSource);
  const targets = target === null ? [] : segmentsIn(target);
  // A translation that nobody has segmented is one of the whole.
  const isWhole = target !== null && targets.length === 0 && textWithin(target).trim() !== '';
  if (sources.length === 0 || isWhole) {
    const source = childNamed(unit, 'source');
    return source === null ? [] : [{ id: '', source, target }];
  }
  const byId = new Map(targets.toReversed().map((each) => [segmentId(each), each]));
  return sources.map((source) => {
    const id = segmentId(source);
    return { id, source, target: byId.get(id) ?? null };
  });
}

const segmentId = (mrk: XmlNode): string => mrk.attribute('mid') ?? '';

/** The segments of a `seg-source` or `target`, however deep in codes they stand. */
export const segmentsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children
    .filter(isNode)
    .flatMap((child) =>
      child.name === 'mrk' && child.attribute('mtype') === 'seg' && segmentId(child) !== ''
        ? [child]
        : segmentsIn(child),
    );

const LOCKED = /^(?:true|yes|locked|1)$/i;

/** XLIFF 1.2 has no word for it, the editors have: `mq:locked`, `sdl:locked`, `m:locked`. */
const saysLocked = (node: XmlNode): boolean =>
  node.attributes().some(({ local, value }) => local === 'locked' && LOCKED.test(value));

const lockedSegments = (unit: XmlNode): ReadonlySet<string> => {
  const definitions = unit.children.filter(isNode).filter(({ name }) => name === 'seg-defs');
  const locked = definitions.flatMap((each) => each.children.filter(isNode)).filter(saysLocked);
  return new Set(locked.map((node) => node.attribute('id') ?? ''));
};

const readNotes = (unit: XmlNode): readonly UnitNote[] =>
  childrenNamed(unit, 'note')
    .map((note) => ({ text: textWithin(note).trim(), from: note.attribute('from') ?? '' }))
    .filter(({ text }) => text !== '');
