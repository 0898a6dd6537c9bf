import type { LinkedNames } from '../evidence/linked-names';
import { collectNames } from '../extract/name-facts';
import type { NameRun } from '../extract/name-word';
import { hasCapitals } from '../has-capitals';
import type { NamedArticle } from '../named-article';
import type { GatheredMention } from './gathered-mention';
import { findForeignMentions } from './foreign-mentions';

/** Every name of the translation, in order. */
export function gatherMentions(article: NamedArticle, linked: LinkedNames): readonly GatheredMention[] {
  if (!hasCapitals(article.targetLang)) return findForeignMentions(article, linked);
  return article.target.flatMap((block) =>
    collectNames(block).runs.map((run) => toMention(run, block.index, linked.slotOf)),
  );
}

function toMention(run: NameRun, block: number, slotOf: ReadonlyMap<string, string>): GatheredMention {
  const words = run.words.map(({ start, end, form }) => {
    const spelling = form.toLowerCase();
    return { start, end, form, slot: slotOf.get(spelling) ?? spelling };
  });
  const { start, end, form, title, possessive } = run;
  return {
    start,
    end,
    form,
    title,
    possessive,
    block,
    words,
    signature: words.map(({ slot }) => slot),
    isUncertain: run.words.every(({ isUncertain }) => isUncertain),
    source: null,
  };
}
