import type { ErrorPlace, RatedError, Rating, RatingSet } from './rating-set';
import { toCodeUnits } from './span-convention';

/** The other files of mt-metrics-eval, line by line: what stands at the same line is of the same segment. */
export interface SetTexts {
  /** `sources/LP.txt` */
  readonly sources: readonly string[];
  /** `system-outputs/LP/SYSTEM.txt` */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** `documents/LP.docs`, the name without the domain; empty where it is not there. */
  readonly documents: readonly string[];
}

/** Lines of a file of texts, without the end of the last one. */
export const textLines = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

/** The name of the document at each line of `LP.docs`, whose first column is the domain. */
export const documentNames = (text: string): readonly string[] =>
  textLines(text).map((line) => line.split('\t').at(-1) ?? '');

/** Ratings with the texts that they are of. Spans are then counted in them; one that does not fit is a problem of its error. */
export const joinTexts = ({ ratings, unread }: RatingSet, texts: SetTexts): RatingSet => ({
  ratings: ratings.map((rating) => joinOne(rating, texts)),
  unread,
});

function joinOne(rating: Rating, { sources, outputs, documents }: SetTexts): Rating {
  const { position } = rating;
  if (position === null) return rating;
  const source = sources[position] ?? rating.source;
  const target = outputs.get(rating.system)?.[position] ?? rating.target;
  const joined = { ...rating, source, target, document: documents[position] ?? rating.document };
  return { ...joined, errors: rating.errors.map((error) => withTexts(error, joined)) };
}

function withTexts(error: RatedError, texts: Pick<Rating, 'source' | 'target'>): RatedError {
  let { problem } = error;
  const places = error.places.flatMap((place): readonly ErrorPlace[] => {
    const text = texts[place.side];
    if (text === null || place.span === null || place.unit === 'utf-16') return [place];
    const span = toCodeUnits(text, place.span);
    if (span !== null) return [{ ...place, span, unit: 'utf-16' }];
    problem ??= 'span_out_of_text';
    return [];
  });
  return { ...error, places, problem };
}
