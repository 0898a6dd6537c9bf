import type { AuthorityWord, NameAuthority } from '../authority/authority';
import type { NameFacts } from '../extract/name-facts';
import type { NamedArticle } from '../named-article';
import { roughKey } from '../sound/rough-key';
import { soundDistance } from '../sound/sound-distance';
import { askAuthority } from './authority-evidence';
import { isDerived } from './derived';
import { scoreOf, type Evidence, type EvidenceKind, type NameLink } from './evidence';
import { differsInOne } from './differs-in-one';
import { areBothPlaces, areListed, occursInSmall, shareSentence } from './in-the-text';
import { comparePartners, isShortForm, sharedTitle } from './partners';
import type { SourceEvidence } from './source-evidence';
import { foldedOf, type Spelling } from './spelling';

export interface LinkContext {
  readonly article: Pick<NamedArticle, 'target'>;
  readonly authority: NameAuthority;
  readonly source: SourceEvidence;
}

/** From this score on two spellings are one name; set with the weights on the tuning half of bench/names. */
export const LINKED = 4.5;

/** Farther apart than this they are not looked at, whatever speaks for them; the authority excepted. */
const FARTHEST = 0.3;
const VERY_NEAR = 0.07;
const NEAR = 0.12;
const FAIRLY_NEAR = 0.2;
/** In a shorter word one letter is much. */
const LONG_ENOUGH = 6;

const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
  'same-sound': 2.5,
  'near-sound': 2,
  length: 0.5,
  'one-letter': 0.5,
  'same-source': 4,
  'other-source': -6,
  'same-partner': 3,
  'other-partner': -5,
  'short-form': 1.5,
  'same-title': 1.5,
  'both-places': 1,
  rare: 0.5,
  authority: 10,
  'other-entry': -20,
  derived: -20,
  listed: -6,
  'same-sentence': -2,
  'common-word': -4,
};

/** Pairs of spellings that are one name, with what speaks for it. */
export function linkSpellings(
  spellings: ReadonlyMap<string, Spelling>,
  context: LinkContext,
  threshold = LINKED,
): readonly NameLink[] {
  const links: NameLink[] = [];
  for (const [one, other] of candidatePairs(spellings, context.authority)) {
    const evidence = weigh(one, other, context);
    const score = scoreOf(evidence);
    if (evidence.length > 0 && score >= threshold)
      links.push({ one: one.id, other: other.id, evidence, score });
  }
  return links;
}

/** Of more words than that it is not said beforehand: each is compared with each. */
const MOST_COMPARED = 24;

/** Whether any two words may be spellings of one name; of a text with few names it is told without any of what it takes to link them. */
export function mayLink(
  facts: readonly (Pick<NameFacts, 'words'> | null)[],
  authority: NameAuthority,
): boolean {
  const count = facts.reduce((sum, one) => sum + (one?.words.length ?? 0), 0);
  // A single word has nothing to differ from.
  if (count < 2) return false;
  if (count > MOST_COMPARED) return true;
  const keys: WordKeys[] = [];
  for (const one of facts)
    for (const { spelling, form } of one?.words ?? []) {
      if (keys.some((other) => other.spelling === spelling)) continue;
      const own = keysOfWord(spelling, foldedOf(spelling, form), authority);
      if (keys.some((other) => shareAnyKey(own, other))) return true;
      keys.push(own);
    }
  return false;
}

interface WordKeys {
  readonly spelling: string;
  readonly key: number;
  readonly looseKey: number;
  readonly known: readonly AuthorityWord[];
}

const keysOfWord = (spelling: string, folded: string, authority: NameAuthority): WordKeys => ({
  spelling,
  key: roughKey(spelling, false),
  looseKey: roughKey(spelling, true),
  known: authority.wordsFolded(folded),
});

const shareAnyKey = (one: WordKeys, other: WordKeys): boolean =>
  one.key === other.key ||
  one.looseKey === other.looseKey ||
  one.known.some(({ entry, slot }) =>
    other.known.some((known) => known.entry.id === entry.id && known.slot === slot),
  );

/** Spellings that share a key. A key alone is right in two of three cases, so it only says where to look. */
function* candidatePairs(
  spellings: ReadonlyMap<string, Spelling>,
  authority: NameAuthority,
): Generator<readonly [Spelling, Spelling]> {
  if (spellings.size < 2) return;
  const buckets = new Map<number | string, Spelling[]>();
  for (const spelling of spellings.values()) {
    // What only ever begins a sentence would have to be a name by everything else.
    if (spelling.isCertain) {
      put(buckets, roughKey(spelling.id, false), spelling);
      put(buckets, -roughKey(spelling.id, true), spelling);
    }
    for (const { entry, slot } of authority.wordsFolded(spelling.folded))
      put(buckets, `${entry.id} ${slot}`, spelling);
  }
  const seen = new Set<string>();
  for (const [key, bucket] of buckets) {
    for (let at = 1; at < bucket.length; at++) {
      for (let before = 0; before < at; before++) {
        const [one, other] = [bucket[before], bucket[at]];
        if (!one || !other || (typeof key === 'number' && !shareKey(one, other))) continue;
        const pair = `${one.id} ${other.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

function put(buckets: Map<number | string, Spelling[]>, key: number | string, spelling: Spelling): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(spelling);
  else buckets.set(key, [spelling]);
}

/** Longer by more letters than this is no spelling of the same sounds. */
const LENGTH_DIFFERENCE = 4;

const shareKey = (one: Spelling, other: Spelling): boolean =>
  Math.abs(one.id.length - other.id.length) <= LENGTH_DIFFERENCE &&
  (one.skeleton === other.skeleton || one.soundKey === other.soundKey || one.throatless === other.throatless);

/** All that speaks for and against two spellings being one name; nothing where they are too far apart to ask. */
export function weigh(
  one: Spelling,
  other: Spelling,
  { article, authority, source }: LinkContext,
): readonly Evidence[] {
  const known = askAuthority(authority, one, other);
  const isSameSound = one.soundKey === other.soundKey;
  const distance = isSameSound ? 0 : soundDistance(one.sounds, other.sounds);
  if (known?.isSame !== true && distance > FARTHEST) return [];
  const found: Evidence[] = [];
  const add = (kind: EvidenceKind, detail = '', weight = WEIGHTS[kind]): void => {
    found.push({ kind, weight, detail });
  };
  if (known !== null) add(known.isSame ? 'authority' : 'other-entry', known.preferred);
  if (isSameSound) add('same-sound');
  else if (distance <= VERY_NEAR) add('near-sound', '', WEIGHTS['same-sound']);
  else if (distance <= NEAR) add('near-sound');
  else if (distance <= FAIRLY_NEAR) add('near-sound', '', WEIGHTS['near-sound'] / 2);
  const extra = Math.min(one.skeleton.length, other.skeleton.length) - 3;
  if (distance <= VERY_NEAR && extra !== 0) add('length', '', extra * WEIGHTS.length);
  const isOneLetter = differsInOne(one.id, other.id);
  if (isOneLetter && Math.min(one.id.length, other.id.length) >= LONG_ENOUGH) add('one-letter');
  if (known?.isSame !== true && !isSameSound && isDerived(one.id, other.id)) add('derived');
  const partners = comparePartners(one, other);
  if (partners !== null) add(partners.kind, partners.partner);
  else if (isShortForm(one, other)) add('short-form');
  if (isOneLetter && partners === null && areBothPlaces(one, other, article)) add('both-places');
  const title = sharedTitle(one, other);
  if (title !== null) add('same-title', title);
  if (Math.min(one.mentions.length, other.mentions.length) === 1) add('rare');
  if (known?.isSame !== true) {
    if (areListed(one, other, article)) add('listed');
    else if (shareSentence(one, other, article)) add('same-sentence');
    if ([one, other].some(({ id, isCertain }) => !isCertain || occursInSmall(id, article)))
      add('common-word');
  }
  // The source is asked last: it costs most, and cannot save what all else speaks against.
  if (scoreOf(found) + WEIGHTS['same-source'] < LINKED) return found;
  const verdict = source.compare(one, other);
  if (verdict !== null) add(verdict.isSame ? 'same-source' : 'other-source', verdict.word);
  return found;
}
