import type { NameAuthority } from '../authority/authority';
import type { NamedArticle } from '../named-article';
import { soundDistance } from '../sound/sound-distance';
import { askAuthority } from './authority-evidence';
import type { Evidence, NameLink } from './evidence';
import { scoreOf } from './evidence';
import type { ForeignName } from './foreign-spellings';
import type { Spelling } from './spelling';

/** Consonants that have to agree before a word without capitals is taken for a name. */
const FEWEST_CONSONANTS = 3;
const FARTHEST = 0.3;

/**
 * The renderings of one word of the source that are one name. Nothing marks a name in these scripts, so a rendering counts only where
 * it has no other use: every place where it stands is a segment of that name.
 */
export function linkForeign(
  { source, spellings }: ForeignName,
  article: Pick<NamedArticle, 'target'>,
  authority: NameAuthority,
): readonly NameLink[] {
  if (spellings.length < 2) return [];
  const links: NameLink[] = [];
  const own = spellings.filter(
    (spelling) => consonants(spelling) >= FEWEST_CONSONANTS && isOnlyThere(spelling, article),
  );
  own.forEach((one, index) => {
    for (const other of own.slice(index + 1)) {
      const evidence = weigh(one, other, source, authority);
      if (evidence.length > 0)
        links.push({ one: one.id, other: other.id, evidence, score: scoreOf(evidence) });
    }
  });
  return links;
}

function weigh(
  one: Spelling,
  other: Spelling,
  source: string,
  authority: NameAuthority,
): readonly Evidence[] {
  // A letter more of the words around it makes no other spelling of a name in Han.
  if (one.id.includes(other.id) || other.id.includes(one.id)) return [];
  const known = askAuthority(authority, one, other);
  if (known?.isSame === false) return [];
  const isNear = one.sounds === '' || soundDistance(one.sounds, other.sounds) <= FARTHEST;
  if (!isNear) return [];
  const found: Evidence[] = [{ kind: 'same-source', weight: 4, detail: source }];
  found.push({ kind: 'near-sound', weight: 2, detail: '' });
  if (known?.isSame === true) found.push({ kind: 'authority', weight: 10, detail: known.preferred });
  return found;
}

/** Han has no letters: its consonants were compared before. */
const consonants = ({ skeleton, sounds }: Spelling): number =>
  sounds === '' ? FEWEST_CONSONANTS : skeleton.length;

function isOnlyThere({ form, mentions }: Spelling, { target }: Pick<NamedArticle, 'target'>): boolean {
  const places = new Set(mentions.map(({ block, end }) => `${block} ${end}`));
  return target.every(({ text, index }) => {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (!places.has(`${index} ${end}`) && !/\p{L}/u.test(text.charAt(end))) return false;
    }
    return true;
  });
}
