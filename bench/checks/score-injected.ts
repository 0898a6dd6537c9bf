import type { Finding } from '@/domain/checks/engine/check';
import { checkedArticleOf, type ArticleTexts } from '@/domain/checks/engine/checked-article-of';
import { keepUnchanged } from '@/domain/checks/engine/keep-unchanged';
import { buildArticle } from '@/domain/exchange/build-article';
import type { DocumentBlock } from '@/domain/exchange/document';
import { FAULTS } from '../inject/faults';
import { halfOf, type Half } from '../inject/hash';
import { plantFaults, type PlantedFault } from '../inject/plant-fault';
import { readMaterial, type Material } from '../inject/read-material';
import { ALL_DEFAULTS, isDefaultCheck, makeRunner } from './all-checks';
import { meets } from './differing-span';
import { newFindings, type FoundIn } from './new-findings';
import { Tally } from './tally';

/** Places in a paragraph at which a fault is tried. */
const TRIES = 3;

export interface InjectedScores {
  /** Faults found, a tally of kind and language for each check and for all default ones. */
  readonly found: ReadonlyMap<string, Tally>;
  /** Alarms on clean sentences, by check and language. */
  readonly alarms: Tally;
  /** Clean sentences with an alarm of a default check: row `clean`, by language. */
  readonly flagged: Tally;
}

export function scoreInjected(checkIds: readonly string[], half: Half): InjectedScores {
  const names = [...checkIds, ALL_DEFAULTS];
  const found = new Map(names.map((id) => [id, new Tally()]));
  const scores = { found, alarms: new Tally(), flagged: new Tally() };
  const runner = makeRunner();
  for (const material of readMaterial()) {
    const texts = textsOf(material, material.blocks);
    const article = checkedArticleOf(texts);
    const clean = { article, findings: runner.run(article) };
    countAlarms(scores, material, clean, half, checkIds);
    for (const planted of plantFaults(material, FAULTS, TRIES)) {
      if (planted.half !== half) continue;
      const damaged = keepUnchanged(checkedArticleOf(textsOf(material, planted.blocks)), article);
      const after = { article: damaged, findings: runner.run(damaged) };
      const by = new Set(caughtIn(newFindings(after, clean), planted).map(({ check }) => check));
      const { fault } = planted;
      for (const id of checkIds) found.get(id)?.add(fault.id, material.lang, by.has(id) ? 1 : 0);
      found.get(ALL_DEFAULTS)?.add(fault.id, material.lang, [...by].some(isDefaultCheck) ? 1 : 0);
    }
  }
  return scores;
}

const caughtIn = (findings: readonly Finding[], { block, span }: PlantedFault): readonly Finding[] =>
  findings.filter(({ target }) => target.block === block && meets(target, span));

/** As an import builds it: the sentences of both sides are aligned, so that what is lost is lost there too. */
function textsOf({ lang, source }: Material, blocks: readonly DocumentBlock[]): ArticleTexts {
  let ids = 0;
  const languages = { sourceLang: source?.lang ?? 'und', targetLang: lang };
  const built = buildArticle({
    kind: 'texts',
    ...languages,
    newId: () => String((ids += 1)),
    source: source?.blocks ?? null,
    target: blocks,
  });
  if (!built.ok) throw new Error(`An article cannot be built: ${built.error.code}`);
  return { ...built.value, ...languages };
}

/** By sentence, since a paragraph is no measure: each sentence of the half, and whether a finding begins in it. */
function countAlarms(
  { alarms, flagged }: Pick<InjectedScores, 'alarms' | 'flagged'>,
  { lang }: Material,
  { article, findings }: FoundIn,
  half: Half,
  checkIds: readonly string[],
): void {
  for (const { text, index, sentenceStarts } of article.target) {
    if (halfOf(text) !== half) continue;
    const own = findings.filter(({ target }) => target.block === index);
    for (const id of checkIds)
      alarms.add(id, lang, own.filter(({ check }) => check === id).length, sentenceStarts.length);
    const hit = new Set(
      own
        .filter(({ check }) => isDefaultCheck(check))
        .map(({ target }) => sentenceStarts.findLastIndex((start) => start <= target.start)),
    );
    flagged.add('clean', lang, hit.size, sentenceStarts.length);
  }
}
