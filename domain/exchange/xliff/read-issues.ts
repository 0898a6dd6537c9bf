import type { Side } from '../../article/block';
import type { Span } from '../../text/span';
import type { UnitRating } from '../../article/unit';
import type { UnitIssue } from '../bitext';
import { lqiAttributes, readLqi, type LqiAttributes } from '../its/lqi';
import { ITS } from '../its/namespaces';
import { ratingWithin } from '../its/rating';
import { readStandOff, referredId, type StandOffList } from '../its/stand-off';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';
import { annotationEnds, laterParts } from './mark-reach';
import { readRatings } from './read-ratings';
import type { XliffSegment } from './unit';

export type StandOff = ReadonlyMap<string, StandOffList>;

/** Whether a document can have any issues at all. */
export const mayHaveIssues = (document: string): boolean => document.includes(ITS);

/** The segments of a unit with their quality issues, and how good they are said to be. */
export function withIssues(
  unit: XmlNode,
  segments: readonly XliffSegment[],
  around: UnitRating | null,
): readonly XliffSegment[] {
  const standOff = readStandOff(unit);
  const issues = {
    source: sideIssues(segments, 'source', standOff),
    target: sideIssues(segments, 'target', standOff),
  };
  const ratings = readRatings(segments, ratingWithin(unit, around));
  return segments.map((segment, index) => ({
    ...segment,
    ...ratings[index],
    issues: [...(issues.source[index] ?? []), ...(issues.target[index] ?? [])],
  }));
}

/** Of each segment its own, and what began in one before it. */
function sideIssues(
  segments: readonly XliffSegment[],
  side: Side,
  standOff: StandOff,
): readonly (readonly UnitIssue[])[] {
  const found = segments.map((): UnitIssue[] => []);
  const ends = annotationEnds(segments, side);
  let parts = 0;
  segments.forEach((segment, index) => {
    const content = segment[side];
    if (content === null) return;
    for (const marked of markedIn(content)) {
      const issues = issuesOf(marked, content, side, standOff);
      const last = marked.isOpen ? ends.get(marked.node.attribute('id') ?? '') : undefined;
      const reach = last === undefined ? 0 : (last.index - index) * issues.length;
      if (last === undefined || reach <= 0 || parts + reach > MAX_PARTS) {
        found[index]?.push(...issues);
        continue;
      }
      parts += reach;
      const id = `${segment.key}#${marked.node.attribute('id') ?? ''}`;
      issues.forEach((issue, number) => {
        const part = number === 0 ? id : `${id}+${String(number)}`;
        found[index]?.push({ ...issue, part });
        for (const { index: next, span } of laterParts(segments, side, index, last))
          found[next]?.push({ ...issue, span, part });
      });
    }
  });
  return found;
}

/** Segments that issues of one unit go on over: no file of anybody's has as many, and more would be a burden. */
const MAX_PARTS = 10_000;

/** An element that says something of an issue, and what it lies over. */
export interface Marked {
  readonly node: XmlNode;
  readonly attributes: LqiAttributes;
  /** Null: the whole content. */
  readonly span: Span | null;
  /** Whether it ends elsewhere. */
  readonly isOpen: boolean;
}

/** The annotations of a content that are about issues; in XLIFF 1.2 the element itself can be one. */
export function markedIn({ node, marks }: Content): readonly Marked[] {
  const own: Marked = { node, attributes: lqiAttributes(node), span: null, isOpen: false };
  const inner = marks.map((mark): Marked => {
    const attributes = lqiAttributes(mark.node);
    const isWhole = attributes.verso.get('whole') === 'yes';
    const span = isWhole ? null : { start: mark.start, end: mark.end };
    return { node: mark.node, attributes, span, isOpen: mark.node.name === 'sm' && mark.endNode === null };
  });
  return [own, ...inner].filter(({ attributes }) => attributes.its.size > 0);
}

function issuesOf(
  { attributes, span }: Marked,
  content: Content,
  contentSide: Side,
  standOff: StandOff,
): readonly UnitIssue[] {
  const side = sideOf(attributes, contentSide);
  const list = standOff.get(referredId(attributes.its.get('locQualityIssuesRef')) ?? '');
  const own = readLqi(attributes);
  const apart = (list?.issues ?? []).map((each): UnitIssue | null => {
    const within = spanSaid(each.attributes, content.raw.text.length);
    return each.issue && { side: sideOf(each.attributes, side), span: within ?? span, ...each.issue };
  });
  return [...(own ? [{ side, span, ...own }] : []), ...apart.filter((issue) => issue !== null)];
}

/** What is said of a translation that there is not stands in the source. */
const sideOf = ({ verso }: LqiAttributes, around: Side): Side =>
  verso.get('side') === 'target' ? 'target' : around;

/** XLIFF 1.2 cannot mark spans that overlap: they are written in numbers. Those of others count what is not in the text. */
function spanSaid({ verso }: LqiAttributes, length: number): Span | null {
  const said = /^(\d{1,9}) (\d{1,9})$/.exec(verso.get('span') ?? '');
  const [start, end] = [Number(said?.[1]), Number(said?.[2])];
  return said !== null && start <= end && end <= length ? { start, end } : null;
}
