import type { Side } from '../../article/block';
import type { Change } from '../../text/change-set';
import type { Span } from '../../text/span';
import type { SpanRating, UnitRating } from '../../article/unit';
import type { UnitIssue } from '../bitext';
import { groupBy } from '../../group-by';
import { itsValues, versoValues, writeAttributes } from '../its/lqi';
import { ratingValues } from '../its/rating';
import { readStandOff, referredId } from '../its/stand-off';
import { closesItself, fillEmpty, indentOf, setAttribute, writtenName } from '../xml/edit-tag';
import { isNode } from '../xml/find-nodes';
import { isInCdata } from '../xml/splice-xml-text';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';
import { inOrder } from './in-order';
import type { Prefixes } from './prefixes';
import { placesOf, spansByParent, type TextPlaces } from './text-places';
import type { XliffSegment, XliffUnit } from './unit';
import type { XliffFamily } from './version';

/** What is needed to write issues into one unit. */
export interface IssueWriting {
  readonly document: string;
  readonly unit: XliffUnit;
  readonly family: XliffFamily;
  readonly prefixes: Prefixes;
  /** Of the unit in its document: ids of lists are unique in the whole. */
  readonly unitNumber: number;
}

/** What a segment that has none is to get. */
export interface WantedMarks {
  readonly issues: readonly UnitIssue[];
  readonly ratings: readonly SpanRating[];
}

/** Issues of one content that are about the same words, or one rating of some. */
interface Group {
  readonly content: Content;
  /** Null: the whole content. */
  readonly span: Span | null;
  /** Of what the issues are, where that is not the content they stand in. */
  readonly side: Side | null;
  readonly issues: readonly UnitIssue[];
  readonly rating?: UnitRating;
  /** The same for all parts of one rating. */
  readonly part?: string;
  readonly places: TextPlaces;
}

/**
 * Puts issues into segments that have none, and ratings of some words. XLIFF 1.2 cannot mark what begins in one code and ends in another: an
 * issue goes into a list, and a rating, for which there is none, is marked in parts.
 */
export function insertIssues(
  writing: IssueWriting,
  wanted: ReadonlyMap<XliffSegment, WantedMarks>,
): readonly Change[] {
  const groups = [...wanted].flatMap(([segment, { issues, ratings }]) => [
    ...ratings.flatMap((each, number) => ratingGroups(segment, each, number, writing.family)),
    ...groupsOf(segment, issues),
  ]);
  const inserted = new Insertions(writing);
  inserted.addAll(groups);
  return inserted.changes();
}

function groupsOf(segment: XliffSegment, issues: readonly UnitIssue[]): readonly Group[] {
  const keyOf = ({ side, span }: UnitIssue): string =>
    `${side} ${span === null ? '' : `${span.start} ${span.end}`}`;
  return [...groupBy(issues, keyOf).values()].flatMap((same): readonly Group[] => {
    const [first] = same;
    if (first === undefined) return [];
    const isAtHome = first.side === 'source' || segment.target !== null;
    const content = first.side === 'target' ? (segment.target ?? segment.source) : segment.source;
    const span = isAtHome ? first.span : null;
    return [
      { content, span, side: isAtHome ? null : 'target', issues: same, places: groupPlaces(content, span) },
    ];
  });
}

function ratingGroups(
  segment: XliffSegment,
  { side, span, rating }: SpanRating,
  number: number,
  family: XliffFamily,
): readonly Group[] {
  const content = segment[side];
  if (content === null) return [];
  const spans = family === 1 ? spansByParent(content, span) : [span];
  const part = spans.length === 1 ? undefined : String(number + 1);
  return spans.map((own) => ({
    ...{ content, span: own, side: null, issues: [], rating, places: groupPlaces(content, own) },
    ...(part !== undefined && { part }),
  }));
}

const groupPlaces = (content: Content, span: Span | null): TextPlaces => {
  const { node } = content;
  if (span !== null) return placesOf(content, span);
  return { start: node.contentOffset, end: node.contentEnd, startIn: node, endIn: node };
};

/**
 * At one place what ends comes before what is a point, and that before what begins; of two that begin the longer one first, of two that end
 * the one that began last.
 */
interface Tag {
  readonly at: number;
  readonly rank: number;
  readonly other: number;
  readonly number: number;
  readonly text: string;
  readonly content: Content;
}

const inTagOrder = (one: Tag, other: Tag): number =>
  one.at - other.at ||
  one.rank - other.rank ||
  other.other - one.other ||
  (one.rank === END ? other.number - one.number : one.number - other.number);

const END = 0;
const POINT = 1;
const BEGIN = 2;

class Insertions {
  readonly #tags: Tag[] = [];
  /** What stands beside the segments. */
  readonly #apart: string[] = [];
  readonly #other: Change[] = [];
  readonly #ids: Set<string>;
  #lists = 0;

  constructor(readonly writing: IssueWriting) {
    const { document, unit } = writing;
    const written = document
      .slice(unit.node.start, unit.node.end)
      .matchAll(/\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    this.#ids = new Set([...written].map(([, one, other]) => one ?? other ?? ''));
  }

  addAll(groups: readonly Group[]): void {
    const nested = nestedGroups(groups);
    const { family } = this.writing;
    const numbered: Group[] = [];
    for (const group of groups) {
      const { issues, rating, span } = group;
      if (family === 2) this.#addMark(group, nested.has(group));
      else if (rating !== undefined) this.#addMark(group, true);
      else if (nested.has(group) && issues.length === 1 && span !== null) this.#addMark(group, true);
      else numbered.push(group);
    }
    for (const [content, own] of groupBy(numbered, ({ content }) => content))
      this.#addToElement(content, own);
  }

  changes(): readonly Change[] {
    const { document, unit, family, prefixes } = this.writing;
    const tags = this.#tags.toSorted(inTagOrder).map(({ at, text, content }): Change => {
      const breaks = isInCdata(document.slice(content.node.contentOffset, at));
      return { start: at, end: at, insert: breaks ? `]]>${text}<![CDATA[` : text };
    });
    const declared = prefixes.declarations;
    const nameEnd = unit.node.start + 1 + writtenName(document, unit.node).length;
    return inOrder([
      ...(declared === '' ? [] : [{ start: nameEnd, end: nameEnd, insert: declared }]),
      ...this.#filled(tags),
      ...(this.#apart.length === 0 ? [] : [this.#besideSegments(family)]),
      ...this.#other,
    ]);
  }

  /** An element that closes itself has no place within. */
  #filled(tags: readonly Change[]): readonly Change[] {
    const { document, unit } = this.writing;
    const contents = unit.segments.flatMap(({ source, target }) =>
      target === null ? [source] : [source, target],
    );
    const empty = contents.map(({ node }) => node).filter((node) => closesItself(document, node));
    const isIn = (node: XmlNode, { start }: Change): boolean => start === node.end;
    const filled = empty.flatMap((node) => {
      const own = tags.filter((tag) => isIn(node, tag));
      return own.length === 0 ? [] : [fillEmpty(document, node, own.map(({ insert }) => insert).join(''))];
    });
    return [...tags.filter((tag) => !empty.some((node) => isIn(node, tag))), ...filled];
  }

  #addMark(group: Group, isNested: boolean): void {
    const { family, prefixes, document } = this.writing;
    const { content, span, side, issues, places, rating, part } = group;
    const name = (local: string): string => qualified(writtenName(document, content.node), local);
    const id = this.#newId();
    const about = [
      ...(span === null ? [['whole', 'yes'] as const] : []),
      ...(side === null ? [] : [['side', side] as const]),
      ...(part === undefined ? [] : [['part', part] as const]),
    ];
    const ofIts =
      rating === undefined ? this.#said(issues) : writeAttributes(prefixes.its, ratingValues(rating));
    const said = ofIts + writeAttributes(prefixes.verso, about);
    const attributes = family === 2 ? ` id="${id}" type="its:generic"${said}` : ` mtype="x-its"${said}`;
    const { start, end } = places;
    const number = this.#tags.length;
    const tag = (at: number, rank: number, other: number, text: string): void => {
      this.#tags.push({ at, rank, other, number, text, content });
    };
    if (start === end) {
      const text = `<${name('sm')}${attributes}/><${name('em')} startRef="${id}"/>`;
      tag(start, POINT, 0, family === 2 ? text : `<${name('mrk')}${attributes}></${name('mrk')}>`);
      return;
    }
    const [open, close] = isNested
      ? [`<${name('mrk')}${attributes}>`, `</${name('mrk')}>`]
      : [`<${name('sm')}${attributes}/>`, `<${name('em')} startRef="${id}"/>`];
    tag(start, BEGIN, end, open);
    tag(end, END, start, close);
  }

  /** What a mark says: the one issue, or where they stand. */
  #said(issues: readonly UnitIssue[]): string {
    const { prefixes } = this.writing;
    const [only] = issues;
    if (only !== undefined && issues.length === 1)
      return (
        writeAttributes(prefixes.its, itsValues(only)) + writeAttributes(prefixes.verso, versoValues(only))
      );
    const id = this.#newListId();
    this.#apart.push(this.#writeList(id, issues), ...this.#writeOwn(id, issues));
    return writeAttributes(prefixes.its, [['locQualityIssuesRef', `#its=${id}`]]);
  }

  #writeList(id: string, issues: readonly UnitIssue[]): string {
    const { its } = this.writing.prefixes;
    const each = issues.map((issue) => `<${its}:locQualityIssue${writeAttributes('', itsValues(issue))}/>`);
    return `<${its}:locQualityIssues xml:id="${id}">${each.join('')}</${its}:locQualityIssues>`;
  }

  /** The list of ITS has no place for it in XLIFF 2, so it stands beside. */
  #writeOwn(id: string, issues: readonly UnitIssue[]): readonly string[] {
    const { verso } = this.writing.prefixes;
    const own = issues.map(versoValues);
    if (own.every((values) => values.length === 0)) return [];
    const each = own.map((values) => `<${verso}:issue${writeAttributes('', values)}/>`);
    return [`<${verso}:issues ref="${id}">${each.join('')}</${verso}:issues>`];
  }

  /** In XLIFF 1.2, what cannot be marked is listed for the whole element, and says itself what it is about. */
  #addToElement(content: Content, groups: readonly Group[]): void {
    const { document, unit, prefixes } = this.writing;
    const { its, verso } = prefixes;
    const each = groups.flatMap(({ issues, span, side }) =>
      issues.map((issue) => {
        const own = [
          ...versoValues(issue),
          ...(span === null ? [] : [['span', `${span.start} ${span.end}`] as const]),
          ...(side === null ? [] : [['side', side] as const]),
        ];
        return `<${its}:locQualityIssue${writeAttributes('', itsValues(issue))}${writeAttributes(verso, own)}/>`;
      }),
    );
    // One that is there still holds what is switched off.
    const attribute = `${its}:locQualityIssuesRef`;
    const there = readStandOff(unit.node).get(referredId(content.node.attribute(attribute)) ?? '');
    if (there !== undefined) {
      const at = there.node.contentEnd;
      this.#other.push({ start: at, end: at, insert: each.join('') });
      return;
    }
    const id = this.#newListId();
    const list = `<${its}:locQualityIssues version="2.0" xml:id="${id}">${each.join('')}</${its}:locQualityIssues>`;
    this.#apart.push(list);
    const reference = setAttribute(document, content.node, attribute, `#${id}`);
    if (reference !== null) this.#other.push(reference);
  }

  /** What is of another namespace comes first in a unit of XLIFF 2, and last in one of 1.2. */
  #besideSegments(family: XliffFamily): Change {
    const { document, unit } = this.writing;
    const nodes = unit.node.children.filter(isNode);
    const beside = family === 2 ? nodes.at(0) : nodes.at(-1);
    const indent = beside === undefined ? '' : indentOf(document, beside);
    const at = family === 2 ? unit.node.contentOffset : (beside?.end ?? unit.node.contentEnd);
    return { start: at, end: at, insert: this.#apart.map((text) => indent + text).join('') };
  }

  #newId(): string {
    for (let number = 1; ; number++) {
      const id = `lqi${number}`;
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      return id;
    }
  }

  #newListId(): string {
    for (;;) {
      const id = `lqi-${this.writing.unitNumber}-${++this.#lists}`;
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      return id;
    }
  }
}

const isPoint = ({ places }: Group): boolean => places.start === places.end;

/** Groups whose places are in one element, and that overlap no other one of these; ratings first, for which there is no other way in XLIFF 1.2. */
function nestedGroups(groups: readonly Group[]): ReadonlySet<Group> {
  const within = groups.filter((group) => group.places.startIn === group.places.endIn && !isPoint(group));
  const ratings = within.filter(({ rating }) => rating !== undefined);
  const isCut = ({ places }: Group): boolean =>
    ratings.some((rating) => crosses(places, rating.places) || crosses(rating.places, places));
  const nested = new Set<Group>();
  const open: number[] = [];
  const sorted = within
    .filter((group) => group.rating !== undefined || !isCut(group))
    .toSorted((one, other) => one.places.start - other.places.start || other.places.end - one.places.end);
  for (const group of sorted) {
    const { start, end } = group.places;
    while ((open.at(-1) ?? Infinity) <= start) open.pop();
    if (end > (open.at(-1) ?? Infinity)) continue;
    open.push(end);
    nested.add(group);
  }
  return nested;
}

/** Whether one begins before the other and ends within it. */
const crosses = (one: TextPlaces, other: TextPlaces): boolean =>
  one.start < other.start && other.start < one.end && one.end < other.end;

const qualified = (sibling: string, local: string): string => {
  const colon = sibling.indexOf(':');
  return colon === -1 ? local : sibling.slice(0, colon + 1) + local;
};
