import { linkNames, type LinkedNames } from '../evidence/linked-names';
import { SourceEvidence } from '../evidence/source-evidence';
import type { KnownName } from '../known-name';
import type { NamedArticle } from '../named-article';
import { foldName } from '../fold-name';
import { groupMentions } from './group-mentions';
import { gatherMentions } from './gather-mentions';
import type { GatheredMention } from './gathered-mention';
import type { NameChoice } from './name-choice';
import type { NameGroup, NameLedger, NameMention, NameRendering } from './name-ledger';
import { regroup } from './regroup';
import { SourceForms } from './source-form';
import { knownForms, suggestForm } from './suggest-form';

export interface LedgerInput {
  readonly article: NamedArticle;
  /** What the project has decided on earlier. */
  readonly known: readonly KnownName[];
  /** What people have decided in this article, in the order in which they did. */
  readonly choices: readonly NameChoice[];
}

/** All names of an article with their renderings; the same input gives the same ledger. */
export function buildLedger({ article, known, choices }: LedgerInput): NameLedger {
  const linked = linkNames(article, known);
  const sources = new SourceForms(
    article,
    new SourceEvidence(article),
    linked.spellings,
    linked.authority,
    known,
  );
  const groups = regroup(groupMentions(gatherMentions(article, linked)), choices).map(({ mentions }) =>
    toGroup(mentions, linked, sources.mostCommon(mentions), choices),
  );
  return { groups: groups.sort(byFirstMention) };
}

function toGroup(
  mentions: readonly GatheredMention[],
  linked: LinkedNames,
  source: string | null,
  choices: readonly NameChoice[],
): NameGroup {
  const renderings = toRenderings(mentions);
  const preferred = suggestForm(renderings, linked, choices);
  const spellings = new Set(mentions.flatMap(({ words }) => words.map(({ form }) => form.toLowerCase())));
  const links = linked.links.filter(({ one, other }) => spellings.has(one) && spellings.has(other));
  return {
    id: foldName(renderings[0]?.form ?? ''),
    source,
    renderings,
    links,
    preferred,
    known: knownForms(renderings, linked),
    isDrifting: drifts(renderings, preferred.form),
  };
}

/** The fullest first, then the commonest. */
function toRenderings(mentions: readonly GatheredMention[]): readonly NameRendering[] {
  const byForm = new Map<string, NameMention[]>();
  for (const { start, end, block, form, words, title, possessive } of mentions) {
    const mention: NameMention = { start, end, block, form, words, title, possessive };
    const known = byForm.get(form);
    if (known) known.push(mention);
    else byForm.set(form, [mention]);
  }
  const lengthOf = ({ mentions: [first] }: NameRendering): number => first?.words.length ?? 0;
  return [...byForm]
    .map(([form, ofForm]): NameRendering => ({ form, mentions: ofForm }))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || b.mentions.length - a.mentions.length);
}

/** Whether some word has two spellings, capitals and shouting aside, or another than the preferred form. */
function drifts(renderings: readonly NameRendering[], preferred: string): boolean {
  const bySlot = new Map<string, string>();
  const wanted = new Set(preferred.toLowerCase().split(/[\s‐‑-]+/));
  for (const { mentions } of renderings) {
    for (const { slot, form } of mentions[0]?.words ?? []) {
      const spelling = form.toLowerCase();
      const known = bySlot.get(slot);
      if (known !== undefined && known !== spelling) return true;
      bySlot.set(slot, spelling);
    }
  }
  return [...bySlot.values()].some((spelling) => !wanted.has(spelling));
}

const byFirstMention = (a: NameGroup, b: NameGroup): number => {
  const [first, second] = [firstOf(a), firstOf(b)];
  return first.block - second.block || first.start - second.start;
};

function firstOf({ renderings }: NameGroup): { readonly block: number; readonly start: number } {
  let first = { block: Infinity, start: Infinity };
  for (const { mentions } of renderings)
    for (const { block, start } of mentions)
      if (block < first.block || (block === first.block && start < first.start)) first = { block, start };
  return first;
}
