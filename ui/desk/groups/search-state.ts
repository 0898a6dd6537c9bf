import { isLive } from '@/domain/correction/correction-life-cycle';
import type { Failure } from '@/domain/result';
import type { ArticleOccurrences, OccurrencePlace, RefusedPlace } from '@/domain/review/occurrence-view';
import type { Gesture } from '../history/history';
import type { FindInput } from './groups-port';

/** What the panel is asked to look for. */
export interface SearchWishes extends Pick<FindInput, 'realm' | 'matchCase' | 'wholeWords' | 'ignoreMarks'> {
  readonly originId: string | null;
  readonly quote: string;
  /** Null only looks. */
  readonly replacement: string | null;
}

/** What became of a proposal. */
export interface Proposed {
  readonly groupId: string;
  readonly correctionIds: readonly string[];
  readonly articles: number;
  readonly refused: readonly RefusedPlace[];
}

export interface SearchState {
  readonly wishes: SearchWishes;
  readonly status: 'idle' | 'searching' | 'found' | 'proposing' | 'proposed';
  readonly articles: readonly ArticleOccurrences[];
  /** What to ask for next; null when all was read. */
  readonly next: string | null;
  /** Keys of the places that are not to be corrected. */
  readonly leftOut: ReadonlySet<string>;
  readonly failure: Failure | null;
  readonly proposed: Proposed | null;
  /** The proposal as what can be undone. */
  readonly gesture: Gesture | null;
}

export const NO_SEARCH: SearchState = {
  wishes: {
    originId: null,
    quote: '',
    replacement: null,
    realm: 'article',
    matchCase: true,
    wholeWords: true,
    ignoreMarks: false,
  },
  status: 'idle',
  articles: [],
  next: null,
  leftOut: new Set(),
  failure: null,
  proposed: null,
  gesture: null,
};

export interface SearchedPlace {
  readonly key: string;
  readonly articleId: string;
  readonly place: OccurrencePlace;
}

export function listPlaces(state: SearchState): readonly SearchedPlace[] {
  return state.articles.flatMap(({ articleId, places }) =>
    places.map((place) => ({ key: placeKey(articleId, place), articleId, place })),
  );
}

export function placeKey(articleId: string, { blockId, start }: OccurrencePlace): string {
  return `${articleId} ${blockId} ${start}`;
}

/** Whether a correction can be proposed there at all: not beside an approved one, nor twice. */
export function isOpenPlace({ covering, replacement }: OccurrencePlace, userId: string): boolean {
  if (covering === null || !isLive(covering.state)) return true;
  return covering.state !== 'approved' && covering.by?.id !== userId && covering.replacement !== replacement;
}

/** Those that are to be corrected. */
export function listChosen(state: SearchState, userId: string): readonly SearchedPlace[] {
  return listPlaces(state).filter(({ key, place }) => isOpenPlace(place, userId) && !state.leftOut.has(key));
}

/** The state with another page. Where somebody else proposed another wording, one's own is not proposed unasked. */
export function withPage(
  state: SearchState,
  articles: readonly ArticleOccurrences[],
  next: string | null,
): SearchState {
  const covered = articles.flatMap(({ articleId, places }) =>
    places.filter(({ covering }) => covering !== null).map((place) => placeKey(articleId, place)),
  );
  return {
    ...state,
    status: 'found',
    articles: [...state.articles, ...articles],
    next,
    leftOut: new Set([...state.leftOut, ...covered]),
  };
}
