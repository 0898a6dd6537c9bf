import { authorityOf, type NameAuthority } from '../authority/authority';
import { collectNames, type NameFacts } from '../extract/name-facts';
import { hasCapitals } from '../has-capitals';
import type { KnownName } from '../known-name';
import type { NamedArticle } from '../named-article';
import { primarySubtag } from '../../text/primary-subtag';
import { cluster } from './cluster';
import type { NameLink } from './evidence';
import { findForeignNames } from './foreign-spellings';
import { linkForeign } from './link-foreign';
import { linkSpellings, LINKED, weigh } from './link-spellings';
import { SourceEvidence } from './source-evidence';
import { gatherSpellings, type Spelling } from './spelling';

/** The spellings of an article, and which of them are one name. */
export interface LinkedNames {
  readonly authority: NameAuthority;
  readonly spellings: ReadonlyMap<string, Spelling>;
  readonly links: readonly NameLink[];
  /** The cluster of each spelling, by its first member. */
  readonly slotOf: ReadonlyMap<string, string>;
}

export interface LinkOptions {
  /** Score from which on two spellings are one name. */
  readonly threshold?: number;
  /** What `collectNames` says of the blocks of the translation, where it is at hand. */
  readonly facts?: readonly NameFacts[];
  /** In place of the starter list and the project's names. */
  readonly authority?: NameAuthority | undefined;
}

export function linkNames(
  article: NamedArticle,
  known: readonly KnownName[],
  {
    threshold = LINKED,
    facts = article.target.map(collectNames),
    authority = authorityOf(primarySubtag(article.targetLang), known),
  }: LinkOptions = {},
): LinkedNames {
  return hasCapitals(article.targetLang)
    ? linkCased(article, authority, threshold, facts)
    : linkCaseless(article, authority, threshold);
}

function linkCased(
  article: NamedArticle,
  authority: NameAuthority,
  threshold: number,
  facts: readonly NameFacts[],
): LinkedNames {
  const spellings = gatherSpellings(facts);
  const context = { article, authority, source: new SourceEvidence(article) };
  const links = linkSpellings(spellings, context, threshold);
  // Most texts have no two spellings of anything.
  if (links.length === 0)
    return { authority, spellings, links, slotOf: cluster(spellings.keys(), links, () => false) };
  const areApart = (one: string, other: string): boolean => {
    const [first, second] = [spellings.get(one), spellings.get(other)];
    if (!first || !second || links.some((link) => isBetween(link, one, other))) return false;
    return weigh(first, second, context).some(({ weight }) => weight <= -5);
  };
  const slotOf = cluster(spellings.keys(), links, areApart);
  return {
    authority,
    spellings,
    slotOf,
    links: links.filter(({ one, other }) => slotOf.get(one) === slotOf.get(other)),
  };
}

const isBetween = (link: NameLink, one: string, other: string): boolean =>
  (link.one === one && link.other === other) || (link.one === other && link.other === one);

function linkCaseless(article: NamedArticle, authority: NameAuthority, threshold: number): LinkedNames {
  const spellings = new Map<string, Spelling>();
  const links: NameLink[] = [];
  if (article.sourceLang !== null && hasCapitals(article.sourceLang)) {
    for (const name of findForeignNames(article)) {
      for (const spelling of name.spellings) spellings.set(spelling.id, spelling);
      links.push(...linkForeign(name, article, authority).filter(({ score }) => score >= threshold));
    }
  }
  return { authority, spellings, links, slotOf: cluster(spellings.keys(), links, () => false) };
}
