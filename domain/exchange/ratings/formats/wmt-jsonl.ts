import { asList, asNumber, asObject, asText, nameOf, parseJson, type JsonObject } from '../json-values';
import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { LANGUAGES } from '../language-pairs';
import { readEsaErrors } from './esa-errors';

const SEPARATOR = '_#_';

const isSegment = (said: JsonObject | null): said is JsonObject =>
  asObject(said?.['scores']) !== null &&
  asObject(said?.['tgt_text']) !== null &&
  (asText(said?.['doc_id']) ?? '').includes(SEPARATOR);

export const knowsWmtJsonl = (text: string): boolean =>
  isSegment(asObject(parseJson(text.trimStart().split('\n', 1)[0] ?? '')));

/** What WMT25 publishes of its human evaluation: a segment a line, with the translations and ratings of all systems; nobody rated those whose `scores` are empty. */
export function readWmtJsonl(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const said = asObject(parseJson(line));
    if (isSegment(said)) ratings.push(...readSegment(said, index + 1, unread));
    else unread.push({ row: index + 1, reason: 'row_unreadable' });
  });
  return { ratings, unread };
}

function readSegment(said: JsonObject, row: number, unread: UnreadRow[]): readonly Rating[] {
  const names = nameOf(said['doc_id']).split(SEPARATOR);
  const [languages = '', domain = ''] = names;
  const targets = asObject(said['tgt_text']) ?? {};
  return Object.entries(asObject(said['scores']) ?? {}).flatMap(([system, rated]) => {
    const target = asText(targets[system]);
    return answersOf(rated).map(({ rater, score, errors }): Rating => ({
      ...PLAIN_RATING,
      ...{ system, domain, rater, score, target, row },
      // With the pair: the same document is there in several.
      document: names.slice(0, -1).join(SEPARATOR),
      segment: names.at(-1) ?? '',
      source: asText(said['src_text']),
      errors: readEsaErrors(errors, target, row, unread),
      rest: [{ name: LANGUAGES, value: languages }],
    }));
  });
}

interface Answer {
  readonly rater: string;
  readonly score: number;
  readonly errors: unknown;
}

/** `human1`, `annotator1`, `errors1` and so on of each round; of the control tasks, a list of answers without numbers. */
function answersOf(rated: unknown): readonly Answer[] {
  const list = asList(rated);
  if (list !== null) return list.map(asObject).flatMap((each) => (each === null ? [] : answerOf(each, '')));
  const said = asObject(rated) ?? {};
  const rounds = Object.keys(said).flatMap((key) => /^human(\d*)$/.exec(key)?.[1] ?? []);
  return rounds.flatMap((round) => answerOf(said, round));
}

function answerOf(said: JsonObject, round: string): readonly Answer[] {
  const score = asNumber(said[`human${round}`]);
  if (score === null) return [];
  return [{ score, rater: nameOf(said[`annotator${round}`]), errors: asList(said[`errors${round}`]) ?? [] }];
}
