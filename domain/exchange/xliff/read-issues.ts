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
  const ofUnit = ratingWithin(unit, around);
  return segments.map((segment) => ({
    ...segment,
    rating: segment.target === null ? ofUnit : ratingWithin(segment.target.node, ofUnit),
    issues: [
      ...contentIssues(segment.source, 'source', standOff),
      ...(segment.target === null ? [] : contentIssues(segment.target, 'target', standOff)),
    ],
  }));
}

/** An element that says something of an issue, and what it lies over. */
export interface Marked {
  readonly node: XmlNode;
  readonly attributes: LqiAttributes;
  /** Null: the whole content. */
  readonly span: Span | null;
}

/** The annotations of a content that are about issues; in XLIFF 1.2 the element itself can be one. */
export function markedIn({ node, marks }: Content): readonly Marked[] {
  const own = { node, attributes: lqiAttributes(node), span: null };
  const inner = marks.map((mark): Marked => {
    const attributes = lqiAttributes(mark.node);
    const isWhole = attributes.verso.get('whole') === 'yes';
    return { node: mark.node, attributes, span: isWhole ? null : { start: mark.start, end: mark.end } };
  });
  return [own, ...inner].filter(({ attributes }) => attributes.its.size > 0);
}

const contentIssues = (content: Content, contentSide: Side, standOff: StandOff): readonly UnitIssue[] =>
  markedIn(content).flatMap(({ attributes, span }) => {
    const side = sideOf(attributes, contentSide);
    const list = standOff.get(referredId(attributes.its.get('locQualityIssuesRef')) ?? '');
    const own = readLqi(attributes);
    const apart = (list?.issues ?? []).map((each): UnitIssue | null => {
      const within = spanSaid(each.attributes, content.raw.text.length);
      return each.issue && { side: sideOf(each.attributes, side), span: within ?? span, ...each.issue };
    });
    return [...(own ? [{ side, span, ...own }] : []), ...apart.filter((issue) => issue !== null)];
  });

/** What is said of a translation that there is not stands in the source. */
const sideOf = ({ verso }: LqiAttributes, around: Side): Side =>
  verso.get('side') === 'target' ? 'target' : around;

/** XLIFF 1.2 cannot mark spans that overlap: they are written in numbers. Those of others count what is not in the text. */
function spanSaid({ verso }: LqiAttributes, length: number): Span | null {
  const said = /^(\d{1,9}) (\d{1,9})$/.exec(verso.get('span') ?? '');
  const [start, end] = [Number(said?.[1]), Number(said?.[2])];
  return said !== null && start <= end && end <= length ? { start, end } : null;
}
