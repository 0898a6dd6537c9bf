import { asNumber, asText, parseJson, type JsonObject } from '../json-values';
import type { NamedValue, RatedError } from '../rating-set';

/** Keys that we add to errors in formats of JSON, which have none for these; others leave unknown keys alone. */
export const MORE_KEYS = ['comment', 'correction', 'confidence', 'provenance'] as const;
/** Under this name files keep where a system had proposed what a person moved: offsets in the segment's translation, and its words. */
export const MOVED_FROM = 'moved_from';

type More = Pick<RatedError, (typeof MORE_KEYS)[number]>;

export const readMore = (said: JsonObject): More => ({
  comment: asText(said['comment']) ?? '',
  correction: asText(said['correction']),
  confidence: asNumber(said['confidence']),
  provenance: asText(said['provenance']) ?? '',
});

export const writeMore = ({ comment, correction, confidence, provenance }: More): Partial<More> => ({
  ...(comment === '' ? {} : { comment }),
  ...(correction === null ? {} : { correction }),
  ...(confidence === null ? {} : { confidence }),
  ...(provenance === '' ? {} : { provenance }),
});

/** As an object again: what is JSON as what it says, all else as a text. */
export const restObject = (rest: readonly NamedValue[]): JsonObject =>
  Object.fromEntries(rest.map(({ name, value }) => [name, parseJson(value) ?? value]));
