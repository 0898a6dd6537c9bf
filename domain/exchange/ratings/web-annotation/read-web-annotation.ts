import type { Side } from '../../../article/block';
import { asList, asNumber, asObject, asText, nameOf, parseJson, type JsonObject } from '../json-values';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  type NamedValue,
  type PlaceProblem,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { bodiesOf, type Bodies } from './bodies';
import { readPlaces, type AnnotatedText } from './selectors';
import { ATTENTION, CHECK, CONFIDENCE, MISSING, OUTPUT, PROBLEM, REST, TEXT, TEXTS } from './terms';

/** A page, a collection with its first page, a list, or one annotation. */
export function itemsOf(value: unknown): readonly unknown[] {
  const list = asList(value);
  if (list !== null) return list;
  const object = asObject(value);
  if (object === null) return [];
  const items = asList(object['items']) ?? asList(asObject(object['first'])?.['items']);
  return items ?? [object];
}

const isAnnotation = (value: unknown): boolean => {
  const type = asObject(value)?.['type'];
  return type === 'Annotation' || asList(type)?.includes('Annotation') === true;
};

export function knowsWebAnnotation(text: string): boolean {
  const value = parseJson(text);
  const object = asObject(value);
  if (object?.['type'] === 'AnnotationPage') return asList(object['items']) !== null;
  return isAnnotation(itemsOf(value)[0]);
}

/** Annotations as the W3C's model has them. A rating is what one creator says of one source, or of one output where the page names them. */
export function readWebAnnotation(text: string): RatingSet {
  const value = parseJson(text);
  const collector = new AnnotationCollector(textsOf(asObject(value)?.[TEXTS]));
  itemsOf(value).forEach((item, index) => {
    collector.take(asObject(item), index + 1);
  });
  return collector.done();
}

interface NamedText extends AnnotatedText {
  readonly object: JsonObject;
}

function textsOf(value: unknown): ReadonlyMap<string, NamedText> {
  const texts = new Map<string, NamedText>();
  for (const one of asList(value) ?? []) {
    const object = asObject(one);
    const id = asText(object?.['id']);
    if (object === null || id === null) continue;
    const side: Side = object[TEXT.side] === 'source' ? 'source' : 'target';
    texts.set(id, { side, text: asText(object[TEXT.text]), object });
  }
  return texts;
}

type OpenRating = Omit<Rating, 'errors' | 'attention' | 'isRated'> & {
  errors: RatedError[];
  attention: RatedError[];
  isRated: boolean;
};

class AnnotationCollector {
  readonly #texts: ReadonlyMap<string, NamedText>;
  readonly #ratings = new Map<string, OpenRating>();
  readonly #unread: UnreadRow[] = [];
  readonly #assessed = new Set<OpenRating>();

  constructor(texts: ReadonlyMap<string, NamedText>) {
    this.#texts = texts;
  }

  take(annotation: JsonObject | null, row: number): void {
    if (annotation === null || !isAnnotation(annotation)) {
      this.#unread.push({ row, reason: 'row_unreadable' });
      return;
    }
    const bodies = bodiesOf(annotation);
    const found = readPlaces(annotation['target'], (id) => this.#texts.get(id) ?? null);
    const output = asText(annotation[OUTPUT]) ?? found.source;
    const rating = this.#ratingOf(output, creatorOf(annotation), row);
    if (isOfWhole(bodies, found.places.length > 0 || found.problem !== null))
      this.#rate(rating, annotation, bodies);
    else {
      const error = readError(annotation, bodies, found, row);
      if (annotation[ATTENTION] === true) rating.attention.push(error);
      else rating.errors.push(error);
    }
  }

  #rate(rating: OpenRating, annotation: JsonObject, { score, comment }: Bodies): void {
    this.#assessed.add(rating);
    const isCheck = annotation[CHECK] === true;
    const isRated = !isCheck && annotation[ATTENTION] !== true;
    Object.assign(rating, { score, comment, isCheck, isRated, rest: restOf(annotation) });
  }

  #ratingOf(output: string, rater: string, row: number): OpenRating {
    const key = JSON.stringify([output, rater]);
    const known = this.#ratings.get(key);
    if (known !== undefined) return known;
    const rating = { ...this.#named(output), rater, row, errors: [], attention: [] };
    this.#ratings.set(key, rating);
    return rating;
  }

  #named(output: string): Omit<Rating, 'row' | 'errors' | 'attention'> {
    const named = this.#texts.get(output);
    if (named === undefined) return { ...PLAIN_RATING, document: output };
    const { object, text } = named;
    return {
      ...PLAIN_RATING,
      system: nameOf(object[TEXT.system]),
      document: nameOf(object[TEXT.document]),
      segment: nameOf(object[TEXT.segment]),
      globalSegment: nameOf(object[TEXT.globalSegment]),
      position: asNumber(object[TEXT.position]),
      source: this.#texts.get(asText(object[TEXT.source]) ?? '')?.text ?? null,
      target: text,
    };
  }

  done(): RatingSet {
    for (const rating of this.#ratings.values()) {
      const isPlantedOnly = rating.errors.length === 0 && rating.attention.length > 0;
      if (isPlantedOnly && !this.#assessed.has(rating)) rating.isRated = false;
    }
    return { ratings: [...this.#inOrder()], unread: this.#unread };
  }

  /** Outputs that nobody says anything of are there too, unrated, before those that come later in the list of texts. */
  *#inOrder(): Generator<Rating> {
    const rated = new Set([...this.#ratings.keys()].map((key) => outputOf(key)));
    const ids = [...this.#texts].flatMap(([id, { side }]) => (side === 'target' ? [id] : []));
    let next = 0;
    const silentBefore = (end: number): readonly string[] => {
      const silent = ids.slice(next, end).filter((id) => !rated.has(id));
      next = Math.max(next, end);
      return silent;
    };
    const unrated = (id: string): Rating => ({ ...this.#named(id), ...NOBODY });
    for (const [key, rating] of this.#ratings) {
      yield* silentBefore(ids.indexOf(outputOf(key))).map(unrated);
      yield rating;
    }
    yield* silentBefore(ids.length).map(unrated);
  }
}

const NOBODY = { isRated: false, errors: [], attention: [], row: 0 };
const outputOf = (key: string): string => asText(asList(parseJson(key))?.[0]) ?? '';

/** What says no category and no severity, and assesses, is of the whole segment: its score, or that it is clean. */
const isOfWhole = ({ category, severity, isAssessment }: Bodies, hasPlace: boolean): boolean =>
  isAssessment && category === '' && severity === '' && !hasPlace;

function readError(
  annotation: JsonObject,
  bodies: Bodies,
  { places, problem }: Pick<RatedError, 'places' | 'problem'>,
  row: number,
): RatedError {
  return {
    ...PLAIN_ERROR,
    places,
    isMissing: annotation[MISSING] === true,
    category: bodies.category,
    severity: bodies.severity,
    comment: bodies.comment,
    correction: bodies.correction,
    confidence: asNumber(annotation[CONFIDENCE]),
    provenance: agentOf(annotation['generator']),
    problem: problem ?? problemOf(annotation[PROBLEM]),
    row,
    rest: restOf(annotation),
  };
}

const PROBLEMS: readonly PlaceProblem[] = ['marks_broken', 'span_out_of_text', 'quote_not_found'];
const problemOf = (value: unknown): PlaceProblem | null => PROBLEMS.find((one) => one === value) ?? null;

export const creatorOf = (annotation: JsonObject): string => agentOf(annotation['creator']);

/** An agent by name, or by address. */
function agentOf(value: unknown): string {
  const [one] = asList(value) ?? [value];
  const agent = asObject(one);
  return agent === null ? (asText(one) ?? '') : (asText(agent['name']) ?? asText(agent['id']) ?? '');
}

const restOf = (annotation: JsonObject): readonly NamedValue[] =>
  (asList(annotation[REST]) ?? []).flatMap((one): readonly NamedValue[] => {
    const said = asObject(one);
    const [name, value] = [asText(said?.['name']), asText(said?.['value'])];
    return name === null || value === null ? [] : [{ name, value }];
  });
