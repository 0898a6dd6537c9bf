import {
  asList,
  asNumber,
  asObject,
  asText,
  nameOf,
  parseJson,
  restOf,
  type JsonObject,
} from '../json-values';
import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { readEsaErrors } from './esa-errors';

/** What one person submitted of one document: its segments, and what was said of each of them. */
interface Submitted {
  readonly row: number;
  /** '' where the file is of one campaign. */
  readonly campaign: string;
  readonly said: JsonObject;
}

const isSubmitted = (said: JsonObject | null): said is JsonObject =>
  said !== null && 'annotation' in said && 'user_id' in said && 'item_i' in said;

/** As it is kept: a document a line; or as it is handed out: by the name of a campaign, the list of these. */
function submittedIn(text: string, unread: UnreadRow[]): readonly Submitted[] {
  const whole = asObject(parseJson(text));
  if (whole !== null && !isSubmitted(whole)) {
    const campaigns = Object.entries(whole);
    const all = campaigns.flatMap(([campaign, list]) =>
      (asList(list) ?? []).map((said) => ({ campaign: campaigns.length > 1 ? campaign : '', said })),
    );
    return all.flatMap(({ campaign, said }, index) => submitted(said, campaign, index + 1, unread));
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : submitted(parseJson(line), '', index + 1, unread)));
}

function submitted(value: unknown, campaign: string, row: number, unread: UnreadRow[]): readonly Submitted[] {
  const said = asObject(value);
  if (isSubmitted(said)) return [{ row, campaign, said }];
  unread.push({ row, reason: 'row_unreadable' });
  return [];
}

export function knowsPearmutAnnotations(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  if (isSubmitted(asObject(parseJson(first)))) return true;
  if (!text.slice(0, 1_000).includes('"annotation"')) return false;
  const [list] = Object.values(asObject(parseJson(text)) ?? {});
  return isSubmitted(asObject(asList(list)?.[0]));
}

const KNOWN_OF_ITEM = new Set(['src', 'tgt', 'item_id']);
const KNOWN_OF_ANNOTATION = new Set(['score', 'error_spans']);

/**
 * What annotators submitted in Pearmut. Who submits a document again means the last one, and a task that was reset was not submitted. Items
 * with a known answer (tutorials, attention checks) are no ratings, and what was skipped is not rated.
 */
export function readPearmutAnnotations(text: string): RatingSet {
  const unread: UnreadRow[] = [];
  const documents = new Map<string, readonly Rating[]>();
  for (const { row, campaign, said } of submittedIn(text, unread)) {
    const [rater, name] = [nameOf(said['user_id']), nameOf(said['item_i'])];
    const document = campaign === '' ? name : `${campaign}/${name}`;
    const key = JSON.stringify([rater, document]);
    const [annotation, items] = [asList(said['annotation']), asList(said['item'])];
    if (annotation !== null && items !== null) {
      const of = {
        row,
        rater,
        document,
        isTutorial: name.startsWith('welcome_'),
        isSkipped: isSkipped(said),
      };
      documents.set(
        key,
        items.flatMap((item, index) => readItem(asObject(item), asObject(annotation[index]), of, unread)),
      );
    } else if (typeof said['annotation'] === 'string') documents.delete(key);
    else unread.push({ row, reason: 'row_unreadable' });
  }
  return { ratings: [...documents.values()].flat(), unread };
}

const isSkipped = (said: JsonObject): boolean =>
  asObject(asList(said['actions'])?.at(-1))?.['action'] === 'submit_skip';

interface DocumentSaid extends Pick<Rating, 'row' | 'rater' | 'document'> {
  readonly isTutorial: boolean;
  readonly isSkipped: boolean;
}

function readItem(
  item: JsonObject | null,
  annotation: JsonObject | null,
  { isTutorial, isSkipped: isSilent, ...names }: DocumentSaid,
  unread: UnreadRow[],
): readonly Rating[] {
  const checks = asObject(item?.['validation']);
  return Object.entries(asObject(item?.['tgt']) ?? {}).flatMap(([system, output]): readonly Rating[] => {
    const target = asText(output);
    if (item === null || target === null) {
      unread.push({ row: names.row, reason: 'row_unreadable' });
      return [];
    }
    const own =
      annotation !== null && Object.hasOwn(annotation, system) ? asObject(annotation[system]) : null;
    const errors = readEsaErrors(own?.['error_spans'], target, names.row, unread);
    const isCheck = isTutorial || (checks !== null && Object.hasOwn(checks, system));
    const score = asNumber(own?.['score']);
    const rest = [...restOf(item, KNOWN_OF_ITEM), ...restOf(own ?? {}, KNOWN_OF_ANNOTATION)].filter(
      ({ value }) => value !== 'null',
    );
    return [
      {
        ...{ ...PLAIN_RATING, ...names, system, target, isCheck },
        segment: nameOf(item['item_id']),
        source: asText(item['src']),
        ...(isCheck ? { attention: errors } : { errors }),
        isRated: !isCheck && !isSilent && own !== null,
        score: isCheck ? null : score,
        rest: isCheck && score !== null ? [...rest, { name: 'score', value: String(score) }] : rest,
      },
    ];
  });
}
