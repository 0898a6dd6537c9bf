import type { ErrorPlace, RatedError, Rating, RatingSet } from './rating-set';
import { toCodeUnits } from './span-convention';

/** The other files of mt-metrics-eval, line by line: what stands at the same line is of the same segment. */
export interface SetTexts {
  /** `sources/LP.txt` */
  readonly sources: readonly string[];
  /** `system-outputs/LP/SYSTEM.txt` */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** `documents/LP.docs`; empty where it is not there. */
  readonly documents: readonly DocumentLine[];
}

/** Lines of a file of texts, without the end of the last one. */
export const textLines = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

export interface DocumentLine {
  readonly name: string;
  readonly domain: string;
}

/** The document at each line of `LP.docs`, whose first column is the domain; nothing of an empty file. */
export const documentLines = (text: string): readonly DocumentLine[] =>
  (text === '' ? [] : textLines(text)).map((line) => {
    const cells = line.split('\t');
    return { name: cells.at(-1) ?? '', domain: cells.length > 1 ? (cells[0] ?? '') : '' };
  });

/** WMT24 has put a line before each text by which one can tell that it was trained on: nobody translated it, and it stands as if it were perfect. */
const isCanary = ({ name, domain }: DocumentLine): boolean =>
  [name, domain].some((each) => each.toLowerCase() === 'canary');

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
  const line = documents[position];
  const joined = {
    ...{ ...rating, source, target, document: line?.name ?? rating.document },
    domain: line?.domain ?? rating.domain,
    isRated: rating.isRated && (line === undefined || !isCanary(line)),
  };
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
