import { foldWord } from '../../alignment/evidence/stem';
import { FALSE_FRIENDS, INTO_OTHERS } from './pairs';

export interface FalseFriend {
  /** What the words begin with, folded. */
  readonly source: string;
  readonly wrong: string;
  /** What a translation may have in its place. */
  readonly rights: readonly string[];
  /** The first of them, to be told. */
  readonly right: string;
}

const LISTS: Readonly<Record<string, string>> = { ...FALSE_FRIENDS, ...INTO_OTHERS };

export const LANGUAGE_PAIRS: readonly string[] = Object.keys(LISTS);

/** Letters by which a word is looked up. */
export const KEY = 3;

const known = new Map<string, ReadonlyMap<string, readonly FalseFriend[]>>();

/** Of a pair of primary subtags, by the first letters of the source's word; empty where we have no list. */
export function falseFriendsOf(pair: string): ReadonlyMap<string, readonly FalseFriend[]> {
  let friends = known.get(pair);
  if (friends === undefined) known.set(pair, (friends = read(LISTS[pair] ?? '')));
  return friends;
}

function read(list: string): ReadonlyMap<string, readonly FalseFriend[]> {
  const friends = new Map<string, FalseFriend[]>();
  for (const row of list.split(';')) {
    const [words = '', rights = ''] = row.split(':');
    const [source = '', wrong = ''] = words.split('>').map(foldWord);
    if (source === '' || wrong === '') continue;
    const all = rights.split(',');
    const friend = { source, wrong, rights: all.map(foldWord), right: all[0] ?? '' };
    const key = source.slice(0, KEY);
    const same = friends.get(key);
    if (same) same.push(friend);
    else friends.set(key, [friend]);
  }
  return friends;
}
