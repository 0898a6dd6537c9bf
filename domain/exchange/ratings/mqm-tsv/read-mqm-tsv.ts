import type { Side } from '../../../article/block';
import { quoteSpan } from '../../../text/quoted-span';
import { resolveSpan } from '../../../text/resolve-span';
import type { Span } from '../../../text/span';
import { asNumber, asObject, asText, parseJson } from '../json-values';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type ErrorPlace,
  type NamedValue,
  type PlaceProblem,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { linesOf, unquoteCell, type FileLine } from '../tsv-lines';
import {
  domainIn,
  isCleanRow,
  keyOfNames,
  layoutOfRow,
  METADATA,
  METADATA_KEYS,
  mqmLayout,
  namesIn,
  type MqmLayout,
} from './layout';
import { readMarks, type MarkedText } from './marks';

/** How many rows are read between two pauses. */
const ROWS_A_STEP = 2000;

/** The MQM annotations of Google and WMT, in steps, so that others may work in between. A file of another kind is an empty set. */
export function* readMqmTsv(chunks: Iterable<string>): Generator<void, RatingSet> {
  let collector: RowCollector | null = null;
  let read = 0;
  for (const line of linesOf(chunks)) {
    if (line.text === '') continue;
    if (collector !== null) collector.take(line);
    else {
      const layout = mqmLayout(line.text);
      if (layout === null) break;
      collector = new RowCollector(layout);
    }
    read += 1;
    if (read % ROWS_A_STEP === 0) yield;
  }
  return collector?.done() ?? { ratings: [], unread: [] };
}

/** The same in one go. */
export function readMqm(text: string): RatingSet {
  const steps = readMqmTsv([text]);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A rating while its rows are read. */
type OpenRating = Omit<Rating, 'errors' | 'attention' | 'isRated' | 'comment' | 'rest'> & {
  errors: RatedError[];
  attention: RatedError[];
  isRated: boolean;
  comment: string;
  rest: readonly NamedValue[];
};

/** Puts the rows of each rating together, wherever they stand. */
class RowCollector {
  readonly #layout: MqmLayout;
  readonly #ratings = new Map<string, OpenRating>();
  readonly #unread: UnreadRow[] = [];

  constructor(layout: MqmLayout) {
    this.#layout = layout;
  }

  take({ line, text }: FileLine): void {
    const cells = text.split('\t');
    const layout = layoutOfRow(cells, this.#layout);
    const { source, target, severity } = layout;
    const says = (cells[severity] ?? '').trim();
    const [sourceCell, targetCell] = [cells[source], cells[target]];
    if (sourceCell === undefined || targetCell === undefined || says === '') {
      this.#unread.push({ row: line, reason: 'row_unreadable' });
      return;
    }
    const marked = {
      source: readMarks(unquoteCell(sourceCell)),
      target: readMarks(unquoteCell(targetCell)),
    };
    const rating = this.#ratingOf(cells, layout, marked, line);
    const isClean = isCleanRow(cells, layout);
    const about = readRow(cells, layout, says);
    if (isClean) {
      rating.isRated = true;
      if (rating.rest.length === 0) rating.rest = about.rest;
      if (rating.comment === '') rating.comment = about.comment;
      return;
    }
    const error = { ...PLAIN_ERROR, ...about, ...placesOf(marked, rating), row: line };
    if (/^hotw/i.test(says)) rating.attention.push(error);
    else {
      rating.isRated = true;
      rating.errors.push(error);
    }
  }

  #ratingOf(cells: readonly string[], layout: MqmLayout, marked: Marked, row: number): OpenRating {
    const names = namesIn(cells, layout);
    const key = keyOfNames(names);
    const known = this.#ratings.get(key);
    if (known !== undefined) return known;
    const texts = { source: marked.source.text, target: marked.target.text };
    const rating: OpenRating = {
      ...PLAIN_RATING,
      ...names,
      ...texts,
      domain: domainIn(cells, layout),
      row,
      errors: [],
      attention: [],
      isRated: false,
    };
    this.#ratings.set(key, rating);
    return rating;
  }

  done(): RatingSet {
    return { ratings: [...this.#ratings.values()], unread: this.#unread };
  }
}

function readRow(
  cells: readonly string[],
  layout: MqmLayout,
  severity: string,
): Omit<RatedError, 'places' | 'isMissing' | 'problem' | 'row'> {
  const { names, category, comment, metadata, others } = layout;
  const more = names.length < cells.length ? cells.slice(names.length) : [];
  const metadataCell = metadata === null ? '' : (cells[metadata] ?? '');
  const said = metadataCell === '' ? null : asObject(parseJson(metadataCell));
  const saysMore = said === null || Object.keys(said).some((key) => !METADATA_KEYS.has(key));
  const rest = [
    ...others.map((column) => ({ name: names[column] ?? '', value: cells[column] ?? '' })),
    ...more.map((value) => ({ name: '', value })),
    { name: METADATA, value: saysMore ? metadataCell : '' },
  ].filter(({ value }) => value !== '');
  return {
    category: (cells[category] ?? '').trim(),
    severity,
    comment: (comment === null ? null : cells[comment]) ?? asText(said?.['note']) ?? '',
    correction: asText(said?.['correction']),
    confidence: asNumber(said?.['confidence']),
    provenance: asText(said?.['prior_rater']) ?? '',
    rest,
  };
}

type Marked = Readonly<Record<Side, MarkedText>>;

/** In the texts of the rating: those of its first row, which those of a later one may differ from. */
function placesOf(
  marked: Marked,
  texts: Pick<Rating, Side>,
): { places: ErrorPlace[]; problem: PlaceProblem | null } {
  const places: ErrorPlace[] = [];
  let problem: PlaceProblem | null = null;
  for (const side of ['target', 'source'] as const) {
    const { text, spans, isBroken } = marked[side];
    if (isBroken) problem = 'marks_broken';
    const inText = texts[side] ?? '';
    for (const span of spans) {
      const found = text === inText ? span : findAgain(inText, text, span);
      if (found === null) problem ??= 'quote_not_found';
      else places.push(placeAt(side, found, text !== inText));
    }
  }
  return { places, problem };
}

function findAgain(text: string, from: string, span: Span): Span | null {
  const { quote, prefix, suffix } = quoteSpan(from, span);
  const found = resolveSpan(text, { quote, before: prefix, after: suffix });
  return found.ok ? found.value : null;
}
