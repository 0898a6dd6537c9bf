import type { NamedArticle } from '../named-article';
import { primarySubtag } from '../../text/primary-subtag';
import type { AuthorityEntry } from './authority-entry';
import { wordsOfName } from './authority';
import { foldName } from '../fold-name';

/** A case ending may change the last letters of a name. */
const ENDING = 2;
const SHORTEST = 3;

/**
 * Whether the segment of a place has the name as the source spells it, or its last word; also where nothing is known of the source.
 */
export function hasSourceName(
  { pairs, sourceLang }: Pick<NamedArticle, 'pairs' | 'sourceLang'>,
  at: { readonly block: number; readonly start: number },
  entry: AuthorityEntry,
): boolean {
  const source = sourceLang === null ? null : entry.spellingsIn(primarySubtag(sourceLang));
  if (source === null) return true;
  const pair = pairs.find(({ target }) =>
    target.parts.some(
      ({ block, span }) => block === at.block && span.start <= at.start && at.start < span.end,
    ),
  );
  if (pair === undefined) return true;
  const last = wordsOfName(foldName(source.preferred)).at(-1) ?? '';
  const stem = last.slice(0, Math.max(SHORTEST, last.length - ENDING));
  return foldName(pair.source.text).includes(stem);
}
