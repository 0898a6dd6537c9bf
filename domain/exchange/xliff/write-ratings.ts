import type { UnitRating } from '../../article/unit';
import type { Change } from '../../text/change-set';
import { writeAttributes } from '../its/lqi';
import { ITS, VERSO } from '../its/namespaces';
import { ratingValues, ratingWithin } from '../its/rating';
import { closesItself, fillEmpty, setAttribute, writtenName } from '../xml/edit-tag';
import type { XmlNode } from '../xml/xml-tree';
import type { Content, Mark } from './content';
import { inOrder } from './in-order';
import { prefixesFor } from './prefixes';
import { isOfTarget, isWhole } from './read-ratings';
import { cutMark } from './remove-issues';
import type { UnitContext, XliffSegment, XliffUnit } from './unit';
import { changeUnit, unitInContext } from './unit-in-context';
import type { XliffFamily } from './version';

/**
 * Says in a unit how good some of its segments are; these by their number. A rating takes the place of what the same model said. It stands
 * at the element that is the segment's own; where somebody else has said something there, or it has none, at a mark around the translation.
 */
export function writeRatings(
  written: string,
  found: UnitContext,
  ratings: ReadonlyMap<number, UnitRating>,
): string {
  let rated = written;
  for (const [number, rating] of ratings) {
    const { unit } = unitInContext(rated, found);
    if (isSame(unit.segments[number]?.rating ?? null, rating)) continue;
    rated = addRating(removeRating(rated, found, number, rating), found, number, rating);
  }
  return rated;
}

const isSame = (one: UnitRating | null, other: UnitRating): boolean =>
  JSON.stringify(one && ratingValues(one)) === JSON.stringify(ratingValues(other));

function removeRating(
  written: string,
  found: UnitContext,
  number: number,
  { profileRef }: UnitRating,
): string {
  const before = unitInContext(written, found);
  const { document, unit } = before;
  const segment = unit.segments[number];
  if (segment === undefined) return written;
  const isOurs = (node: XmlNode): boolean => ratingWithin(node, null)?.profileRef === profileRef;
  const marks = wholeMarks(segment).filter(({ node }) => isOurs(node));
  const elements = ownElements(found.family, unit, segment).filter(isOurs);
  const changes = [
    ...marks.flatMap(({ node }) => cutMark(document, unit, contentOf(segment), node, isSaid)),
    ...elements.flatMap((node) => withoutRating(document, node)),
  ];
  return changes.length === 0 ? written : changeUnit(written, before, inOrder(changes));
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
      isWhole(contentOf(segment).raw.text, { start, end }),
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
