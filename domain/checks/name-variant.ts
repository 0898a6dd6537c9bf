import { authorityOf, type NameAuthority } from '../names/authority/authority';
import { findUnwanted } from '../names/authority/find-unwanted';
import { linkNames, type LinkedNames } from '../names/evidence/linked-names';
import { mayLink } from '../names/evidence/link-spellings';
import { preferredSpelling } from '../names/evidence/slot-preference';
import type { Spelling } from '../names/evidence/spelling';
import { collectNames, type NameFacts } from '../names/extract/name-facts';
import { hasCapitals } from '../names/has-capitals';
import { primarySubtag } from '../text/primary-subtag';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { findDrifting, findPossessives, type Possessive } from './words/possessives';

interface Facts extends NameFacts {
  /** Where there are any. */
  readonly possessives?: readonly Possessive[];
}

const ENGLISH = 'en';

/**
 * One name spelt in two ways within an article. What sounds alike is no proof: the source, the company a name keeps, the authority
 * and the way it is used have to say so as well (domain/names/evidence). Scripts without capitals need a source that has them. English has two possessives for a name in s.
 */
export const nameVariant = defineArticleCheck<Facts | null>({
  unit: 'article',
  id: 'name-variant',
  version: 2,
  category: 'terminology/inconsistent-use-of-terminology',
  severity: 'minor',
  isDefault: true,
  targets: ['en', 'fr', 'es', 'pt', 'it', 'nl', 'ar', 'he', 'fa', 'hi', 'zh'],
  sources: null,
  // More than the ledger asks for, which shows what it rests on and is looked through by a person.
  parameters: { evidence: { default: 5, min: 3, max: 12 } },
  collect(block: CheckedBlock): Facts | null {
    if (!hasCapitals(block.lang)) return null;
    const names = collectNames(block);
    const possessives = block.language === ENGLISH ? findPossessives(block.text) : [];
    return possessives.length === 0 ? names : { ...names, possessives };
  },
  mayFind: ({ targetLang }, facts, { knowledge }) =>
    !hasCapitals(targetLang) ||
    facts.some((one) => one?.possessives !== undefined) ||
    mayLink(facts, authorityOf(primarySubtag(targetLang), knowledge.names)),
  *judge(article: CheckedArticle, facts, { parameter, knowledge }): Generator<ArticleAlarm> {
    yield* possessiveAlarms(article, facts);
    const found = facts.flatMap((one) => one ?? []);
    const linked = linkNames(article, knowledge.names, { threshold: parameter('evidence'), facts: found });
    if (linked.links.length === 0) return;
    for (const spellings of driftingSlots(linked)) {
      const preferred = preferredSpelling(spellings, linked.authority);
      if (preferred === null) continue;
      for (const spelling of spellings)
        if (spelling !== preferred.spelling)
          yield* alarms(article, spelling, preferred.form, linked.authority);
    }
  },
});

function* possessiveAlarms(
  { target }: CheckedArticle,
  facts: readonly (Facts | null)[],
): Generator<ArticleAlarm> {
  const all = facts.flatMap((own, position) =>
    (own?.possessives ?? []).map((one) => ({ ...one, block: target[position]?.index ?? position })),
  );
  for (const { block, start, end, hasS } of findDrifting(all)) {
    const form = target[block]?.text.slice(start, end) ?? '';
    const preferred = hasS ? form.slice(0, -1) : `${form}s`;
    yield { at: { block, start, end }, suggestion: preferred, params: { form, preferred } };
  }
}

/** Clusters with more than one spelling. */
function driftingSlots({ slotOf, spellings, links }: LinkedNames): readonly (readonly Spelling[])[] {
  const slots = new Map<string, Spelling[]>();
  for (const id of new Set(links.flatMap(({ one, other }) => [one, other]))) {
    const spelling = spellings.get(id);
    const slot = slotOf.get(id);
    if (!spelling || slot === undefined) continue;
    const known = slots.get(slot);
    if (known) known.push(spelling);
    else slots.set(slot, [spelling]);
  }
  return [...slots.values()].filter(({ length }) => length > 1);
}

/** What the authority does not want is told by `name-authority`, and not twice. */
function* alarms(
  { target }: CheckedArticle,
  { mentions }: Spelling,
  preferred: string,
  authority: NameAuthority,
): Generator<ArticleAlarm> {
  for (const { block, start, end, form } of mentions) {
    const text = target[block];
    if (text && findUnwanted(text, authority).some((name) => name.start === start)) continue;
    yield { at: { block, start, end }, suggestion: preferred, params: { form, preferred } };
  }
}
