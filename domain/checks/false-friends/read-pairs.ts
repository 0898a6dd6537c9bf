import { foldWord } from '../../alignment/evidence/stem';
import { Beginnings } from './beginnings';
import { FALSE_FRIENDS, INTO_OTHERS } from './pairs';

export interface FalseFriend {
  /** What the words begin with, folded. */
  readonly source: string;
  /** Whether the source's word is that and no more. */
  readonly isWhole: boolean;
  readonly wrong: string;
  /** What a translation may have in its place. */
  readonly rights: readonly string[];
  /** The first of them, to be told. */
  readonly right: string;
}

const LISTS: Readonly<Record<string, string>> = { ...FALSE_FRIENDS, ...INTO_OTHERS };

export const LANGUAGE_PAIRS: readonly string[] = Object.keys(LISTS);

/** Behind a word of the source that takes no ending. */
const WHOLE = '$';

/** Letters by which a word is looked up. */
export const KEY = 3;

/** What we know of a pair of languages. */
export interface FriendsOfPair {
  /** By the first letters of the source's word. */
  readonly byKey: ReadonlyMap<string, readonly FalseFriend[]>;
  readonly beginnings: Beginnings;
}

const known = new Map<string, FriendsOfPair | null>();

/** Of a pair of primary subtags; null where we have no list. */
export function falseFriendsOf(pair: string): FriendsOfPair | null {
  let friends = known.get(pair);
  if (friends === undefined) {
    const list = LISTS[pair];
    friends = list === undefined ? null : read(list);
    known.set(pair, friends);
  }
  return friends;
}

function read(list: string): FriendsOfPair {
  const byKey = new Map<string, FalseFriend[]>();
  for (const row of list.split(';')) {
    const [words = '', rights = ''] = row.split(':');
    const [source = '', wrong = ''] = words.split('>').map(foldWord);
    if (source === '' || wrong === '') continue;
    const all = rights.split(',');
    const stem = source.replace(WHOLE, '');
    const isWhole = stem !== source;
    const friend = { source: stem, isWhole, wrong, rights: all.map(foldWord), right: all[0] ?? '' };
    const key = stem.slice(0, KEY);
    const same = byKey.get(key);
    if (same) same.push(friend);
    else byKey.set(key, [friend]);
  }
  return { byKey, beginnings: new Beginnings(byKey.keys()) };
}
