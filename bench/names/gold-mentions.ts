import { linkNames } from '@/domain/names/evidence/linked-names';
import { gatherMentions } from '@/domain/names/ledger/gather-mentions';
import { goldEntities } from '../support/corpora';
import { linesArticle } from './lines-article';

export interface MentionCounts {
  readonly all: number;
  /** Translations in which some name was found. */
  readonly found: number;
  /** Those of them in which one lies within the words that name the entity. */
  readonly right: number;
}

/** How often the names of an English question are found in its Chinese translation, where nothing marks a name. */
export function goldMentions(): MentionCounts {
  const entities = goldEntities();
  const article = linesArticle(
    entities.map(({ target }) => target),
    entities.map(({ source }) => source),
    'en',
    'zh-TW',
  );
  const mentions = gatherMentions(article, linkNames(article, []));
  let [found, right] = [0, 0];
  entities.forEach(({ target, mention }, index) => {
    const here = mentions.filter(({ block }) => block === index);
    const gold = target.indexOf(mention);
    if (here.length > 0) found += 1;
    if (here.some(({ start, end }) => gold !== -1 && start < gold + mention.length && gold < end)) right += 1;
  });
  return { all: entities.length, found, right };
}
