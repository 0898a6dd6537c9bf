import type { Side } from '../../../article/block';
import { quoteSpan } from '../../../text/quoted-span';
import type { LossLog } from '../loss-log';
import {
  outputKeyOf,
  segmentKeyOf,
  type ErrorPlace,
  type RatedError,
  type Rating,
  type RatingSet,
} from '../rating-set';
import { writeSpan } from '../span-convention';
import {
  ATTENTION,
  CHECK,
  CONFIDENCE,
  CONTEXT,
  MISSING,
  NO_ERROR,
  OUTPUT,
  PROBLEM,
  REST,
  TEXT,
  TEXTS,
  WEB_ANNOTATION,
} from './terms';

/** One page. The texts stand in it, since an annotation is worth nothing to somebody who does not have them. */
export function* writeWebAnnotation(set: RatingSet, lost: LossLog): Generator<string> {
  const texts = new TextIds(set.ratings);
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"type": "AnnotationPage",\n"${TEXTS}": [`;
  yield* listed(texts.objects());
  yield '\n],\n"items": [';
  yield* listed(annotationsOf(set.ratings, texts, lost));
  yield '\n]}\n';
}

function* listed(objects: Iterable<object>): Generator<string> {
  let separator = '\n';
  for (const object of objects) {
    yield separator + JSON.stringify(object);
    separator = ',\n';
  }
}

/** Each text of the set under a name of its own. */
class TextIds {
  readonly #ids = new Map<string, string>();
  readonly #objects: object[] = [];

  constructor(ratings: readonly Rating[]) {
    for (const rating of ratings) {
      const source = rating.source === null ? null : this.#add(sourceKey(rating), 'source', rating, {});
      this.#add(targetKey(rating), 'target', rating, {
        ...(rating.system === '' ? {} : { [TEXT.system]: rating.system }),
        ...(source === null ? {} : { [TEXT.source]: source }),
      });
    }
  }

  #add(key: string, side: Side, rating: Rating, more: object): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `urn:verso:text:${String(this.#ids.size + 1)}`;
    this.#ids.set(key, id);
    const { document, segment, globalSegment, position } = rating;
    const text = rating[side];
    this.#objects.push({
      ...{ id, type: 'Text', [TEXT.side]: side, ...more },
      ...(document === '' ? {} : { [TEXT.document]: document }),
      ...(segment === '' ? {} : { [TEXT.segment]: segment }),
      ...(globalSegment === '' ? {} : { [TEXT.globalSegment]: globalSegment }),
      ...(position === null ? {} : { [TEXT.position]: position }),
      ...(text === null ? {} : { [TEXT.text]: text }),
    });
    return id;
  }

  idOf(rating: Rating, side: Side): string {
    return this.#ids.get(side === 'source' ? sourceKey(rating) : targetKey(rating)) ?? '';
  }

  objects(): readonly object[] {
    return this.#objects;
  }
}

/** Texts that differ are two, though their names do not. */
const sourceKey = (rating: Rating): string => `source ${segmentKeyOf(rating)} ${rating.source ?? ''}`;
const targetKey = (rating: Rating): string =>
  `target ${outputKeyOf(rating)} ${JSON.stringify([rating.source, rating.target])}`;

function* annotationsOf(ratings: readonly Rating[], texts: TextIds, lost: LossLog): Generator<object> {
  let count = 0;
  const idOf = (): string => `urn:verso:annotation:${String((count += 1))}`;
  for (const rating of ratings) {
    const output = texts.idOf(rating, 'target');
    const assessment = assessmentOf(rating);
    if (assessment !== null) {
      const said = { body: assessment.body, target: output, ...assessment.more };
      yield { ...annotationOf(idOf(), rating), ...said, [OUTPUT]: output };
    } else if (!rating.isRated && rating.errors.length + rating.attention.length === 0 && rating.rater !== '')
      lost.add('unrated', rating.row);
    const textId = (side: Side): string => texts.idOf(rating, side);
    for (const error of rating.errors) yield errorAnnotation(idOf(), error, rating, textId, lost);
    for (const error of rating.attention)
      yield { ...errorAnnotation(idOf(), error, rating, textId, lost), [ATTENTION]: true };
  }
}

const annotationOf = (id: string, { rater }: Rating): object => ({
  ...{ id, type: 'Annotation', motivation: 'assessing' },
  ...(rater === '' ? {} : { creator: { type: 'Person', name: rater } }),
});

/** That nothing is wrong with an output. */
export const cleanAnnotation = (id: string, rating: Rating, output: string): object => ({
  ...annotationOf(id, rating),
  ...{ body: [textual('assessing', NO_ERROR)], target: output, [OUTPUT]: output },
});

/** `textId` names the texts of the rating. */
export function errorAnnotation(
  id: string,
  error: RatedError,
  rating: Rating,
  textId: (side: Side) => string,
  lost: LossLog,
): object {
  const targets = error.places.flatMap((place): readonly object[] => {
    const selector = selectorsOf(place, rating[place.side]);
    return selector === null ? [] : [{ source: textId(place.side), selector }];
  });
  if (targets.length < error.places.length) lost.add('place', error.row);
  const output = textId('target');
  const [only = output] = targets;
  const target = targets.length > 1 ? targets : only;
  return { ...annotationOf(id, rating), body: bodyOf(error), target, [OUTPUT]: output, ...moreOf(error) };
}

/** What is said of the whole segment; null where nothing is. */
function assessmentOf({
  errors,
  isRated,
  isCheck,
  score,
  comment,
  rest,
}: Rating): { readonly body: readonly object[]; readonly more: object } | null {
  const isClean = isRated && errors.length === 0;
  if (!isClean && !isCheck && score === null && comment === '' && rest.length === 0) return null;
  const body = [
    textual('assessing', score === null ? (isClean ? NO_ERROR : '') : String(score)),
    ...(comment === '' ? [] : [textual('commenting', comment)]),
  ];
  const flags = {
    ...(isCheck ? { [CHECK]: true } : {}),
    ...(isRated || isCheck ? {} : { [ATTENTION]: true }),
  };
  return { body, more: { ...flags, ...(rest.length === 0 ? {} : { [REST]: rest }) } };
}

const textual = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value });

function bodyOf({ category, severity, comment, correction }: RatedError): readonly object[] {
  return [
    ...(category === '' ? [] : [textual('tagging', category)]),
    ...(severity === '' ? [] : [textual('classifying', severity)]),
    ...(comment === '' ? [] : [textual('commenting', comment)]),
    ...(correction === null ? [] : [textual('editing', correction)]),
  ];
}

const moreOf = ({ isMissing, confidence, provenance, problem, rest }: RatedError): object => ({
  ...(isMissing ? { [MISSING]: true } : {}),
  ...(confidence === null ? {} : { [CONFIDENCE]: confidence }),
  ...(provenance === '' ? {} : { generator: { type: 'Software', name: provenance } }),
  ...(problem === null ? {} : { [PROBLEM]: problem }),
  ...(rest.length === 0 ? {} : { [REST]: rest }),
});

function selectorsOf({ span, unit, quoted }: ErrorPlace, text: string | null): readonly object[] | null {
  const position = (at: { readonly start: number; readonly end: number }): object => ({
    type: 'TextPositionSelector',
    ...at,
  });
  const quote = (exact: string, prefix: string, suffix: string): object => ({
    type: 'TextQuoteSelector',
    ...{ exact, prefix, suffix },
  });
  if (text === null || span === null || unit === 'code-point') {
    const quotes = quoted === null ? [] : [quote(quoted.quote, quoted.before, quoted.after)];
    const positions = span === null || unit === 'utf-16' ? [] : [position(span)];
    return quotes.length + positions.length === 0 ? null : [...quotes, ...positions];
  }
  const at = writeSpan(text, span, WEB_ANNOTATION);
  if (at === null) return null;
  const { quote: exact, prefix, suffix } = quoteSpan(text, span);
  return [quote(exact, prefix, suffix), position(at)];
}
