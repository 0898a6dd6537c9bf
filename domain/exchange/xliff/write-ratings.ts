import type { Side } from '../../article/block';
import type { SpanRating, UnitRating } from '../../article/unit';
import { coversText } from '../../text/covers-text';
import type { Change } from '../../text/change-set';
import type { Span } from '../../text/span';
import { writeAttributes } from '../its/lqi';
import { ITS, VERSO } from '../its/namespaces';
import { ratingValues, ratingWithin } from '../its/rating';
import { closesItself, fillEmpty, setAttribute, writtenName } from '../xml/edit-tag';
import type { XmlNode } from '../xml/xml-tree';
import type { Content, Mark } from './content';
import { inOrder } from './in-order';
import { prefixesFor } from './prefixes';
import { isOfTarget } from './read-ratings';
import { cutMark } from './remove-issues';
import type { UnitContext, XliffSegment, XliffUnit } from './unit';
import { changeUnit, unitInContext, type UnitInContext } from './unit-in-context';
import type { XliffFamily } from './version';

/** How good a segment is, and some of its words: takes the place of what the same model said of the same side. */
export interface RatingEdit {
  readonly rating?: UnitRating;
  readonly spanRatings?: readonly SpanRating[];
}

interface Cleared {
  readonly written: string;
  /** By the number of the segment, what is still to be said. */
  readonly ratings: ReadonlyMap<number, RatingEdit>;
}

/** Takes out of a unit the ratings whose place others take. What it says already stays as it is written. */
export function clearRatings(
  written: string,
  found: UnitContext,
  edits: ReadonlyMap<number, RatingEdit>,
): Cleared {
  let cleared = written;
  let before: UnitInContext | null = null;
  const ratings = new Map<number, RatingEdit>();
  for (const [number, edit] of edits) {
    const wanted = saidBy(edit);
    if (wanted.length === 0) continue;
    before ??= unitInContext(cleared, found);
    const segment = before.unit.segments[number];
    if (segment === undefined || saysAlready(segment, wanted)) continue;
    ratings.set(number, edit);
    const changes = removeRatings(before, segment, wanted, found.family);
    if (changes.length === 0) continue;
    cleared = changeUnit(cleared, before, changes);
    before = null;
  }
  return { written: cleared, ratings };
}

/** A rating of a whole translation, or of some words. */
interface Said {
  readonly side: Side;
  /** Null: all of it. */
  readonly span: Span | null;
  readonly rating: UnitRating;
}

const saidBy = ({
  rating,
  spanRatings = [],
}: {
  readonly rating?: UnitRating | null;
  readonly spanRatings?: readonly SpanRating[];
}): readonly Said[] => [...(rating ? [{ side: 'target' as const, span: null, rating }] : []), ...spanRatings];

const isReplaced = ({ side, rating }: Pick<Said, 'side' | 'rating'>, by: readonly Said[]): boolean =>
  by.some((one) => one.side === side && one.rating.profileRef === rating.profileRef);

function saysAlready(segment: XliffSegment, wanted: readonly Said[]): boolean {
  const there = saidBy(segment).filter((said) => isReplaced(said, wanted));
  const sorted = (all: readonly Said[]): string =>
    JSON.stringify(
      all.map(({ side, span, rating }) => JSON.stringify([side, span, ratingValues(rating)])).sort(),
    );
  return sorted(there) === sorted(wanted);
}

function removeRatings(
  { document, unit }: UnitInContext,
  segment: XliffSegment,
  wanted: readonly Said[],
  family: XliffFamily,
): readonly Change[] {
  const goes = (node: XmlNode, side: Side): boolean => {
    const rating = ratingWithin(node, null);
    return rating !== null && isReplaced({ side, rating }, wanted);
  };
  const ofMarks = SIDES.flatMap((side) => {
    const content = segment[side];
    if (content === null) return [];
    return content.marks
      .filter(({ node }) => goes(node, isOfTarget(node) ? 'target' : side))
      .flatMap(({ node }) => cutMark(document, unit, content, node, isSaid));
  });
  const elements = ownElements(family, unit, segment).filter((node) => goes(node, 'target'));
  return inOrder([...ofMarks, ...elements.flatMap((node) => withoutRating(document, node))]);
}

const SIDES = ['source', 'target'] as const satisfies readonly Side[];

/**
 * Says in a unit how good some of its segments are; these by their number. It stands at the element that is the segment's own; where
 * somebody else has said something there, or it has none, at a mark around the translation.
 */
export function writeRatings(
  written: string,
  found: UnitContext,
  ratings: ReadonlyMap<number, RatingEdit>,
): string {
  let rated = written;
  for (const [number, { rating }] of ratings)
    if (rating !== undefined) rated = addRating(rated, found, number, rating);
  return rated;
}

const isSaid = (attribute: ReturnType<XmlNode['attributes']>[number]): boolean =>
  isRating(attribute) || attribute.uri === VERSO;

const isRating = ({ uri, local }: { readonly uri: string; readonly local: string }): boolean =>
  uri === ITS && local.startsWith('locQualityRating');

const withoutRating = (document: string, node: XmlNode): readonly Change[] =>
  node
    .attributes()
    .filter(isRating)
    .flatMap(({ name }) => setAttribute(document, node, name, null) ?? []);

/** The elements that are of this segment alone, the nearest first. */
function ownElements(
  family: XliffFamily,
  { node, segments }: XliffUnit,
  { target }: XliffSegment,
): readonly XmlNode[] {
  const ofUnit = segments.length === 1 ? [node] : [];
  return family === 1 && target !== null ? [target.node, ...ofUnit] : ofUnit;
}

/** Marks that rate the whole translation, the nearest last; where there is none, they stand in the source. */
const wholeMarks = (segment: XliffSegment): readonly Mark[] =>
  contentOf(segment).marks.filter(
    ({ node, start, end }) =>
      ratingWithin(node, null) !== null &&
      (segment.target !== null || isOfTarget(node)) &&
      coversText(contentOf(segment).raw.text, { start, end }),
  );

const contentOf = ({ source, target }: XliffSegment): Content => target ?? source;

function addRating(written: string, found: UnitContext, number: number, rating: UnitRating): string {
  const context = unitInContext(written, found);
  const { document, root, unit } = context;
  const segment = unit.segments[number];
  if (segment === undefined) return written;
  const prefixes = prefixesFor(root, unit.node, found.around);
  const said = writeAttributes(prefixes.its, ratingValues(rating));
  const marks = wholeMarks(segment);
  const [element] = ownElements(found.family, unit, segment);
  const isFree = element !== undefined && marks.length === 0 && ratingWithin(element, null) === null;
  const afterName = (node: XmlNode): number => node.start + 1 + writtenName(document, node).length;
  const tags = [
    insertion(
      afterName(unit.node),
      isFree || segment.target !== null ? prefixes.ofIts : prefixes.declarations,
    ),
    ...(isFree ? [insertion(afterName(element), said)] : []),
  ];
  if (isFree) return changeUnit(written, context, inOrder(tags));
  const about = segment.target === null ? writeAttributes(prefixes.verso, [['side', 'target']]) : '';
  const around = markAround(document, contentOf(segment), marks.at(-1), found.family, said + about);
  return changeUnit(written, context, inOrder([...tags, ...around]));
}

/** Within what others said of the whole, so that it is nearer. */
function markAround(
  document: string,
  { node }: Content,
  outer: Mark | undefined,
  family: XliffFamily,
  said: string,
): readonly Change[] {
  const prefix = /^[^:]+:/.exec(writtenName(document, node))?.[0] ?? '';
  const attributes = family === 1 ? ' mtype="x-its"' : ` id="${freeId(document)}" type="its:generic"`;
  if (outer?.node.name === 'sm') {
    const id = freeId(document);
    return [
      insertion(outer.node.end, `<${prefix}sm${attributes}${said}/>`),
      insertion(outer.endNode?.start ?? node.contentEnd, `<${prefix}em startRef="${id}"/>`),
    ];
  }
  const holder = outer?.node ?? node;
  const [open, close] = [`<${prefix}mrk${attributes}${said}>`, `</${prefix}mrk>`];
  if (closesItself(document, holder)) return [fillEmpty(document, holder, open + close)];
  return [insertion(holder.contentOffset, open), insertion(holder.contentEnd, close)];
}

const insertion = (at: number, insert: string): Change => ({ start: at, end: at, insert });

function freeId(document: string): string {
  for (let number = 1; ; number++) {
    const id = `lqr${String(number)}`;
    if (!document.includes(`"${id}"`) && !document.includes(`'${id}'`)) return id;
  }
}
