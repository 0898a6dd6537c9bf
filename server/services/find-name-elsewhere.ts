import * as z from 'zod';
import { groupBy } from '../../domain/group-by';
import { createFormCounter } from '../../domain/names/ledger/form-counter';
import type { NameElsewhere } from '../../domain/names/ledger/name-ledger-view';
import { success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { countNewestOthers, listTextsWith } from '../data/name-texts';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { nameForm } from './name-fields';
import { defineUseCase, type Answer } from './use-case';

/** The newest: a few megabytes of text, which the database looks through in moments. */
const ARTICLES = 200;
/** Texts that are read; a name that stands in more is known well enough from those. */
const TEXTS = 3000;
const MAX_FORMS = 50;
/** Articles that are named. */
const SHOWN = 5;

/** How the spellings of a name stand in the other articles of the project. */
export const findNameElsewhere = defineUseCase({
  id: 'find-name-elsewhere',
  access: 'project',
  input: z.object({ articleId: id, forms: z.array(nameForm).min(1).max(MAX_FORMS).readonly() }),
  async run({ db, user }, { articleId, forms }): Answer<NameElsewhere> {
    const entered = await enterArticle(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { projectId, info } = entered.value.article;
    const hidden = await listHiddenCampaignIds(db, user);
    const search = { projectId, targetLang: info.targetLang, articleId, articles: ARTICLES, hidden };
    const texts = await listTextsWith(db, { ...search, needles: shortest(forms), limit: TEXTS });
    const isCut = texts.length === TEXTS;
    return success({
      // Where there were more texts, the articles of those that were read.
      searched: isCut
        ? new Set(texts.map((text) => text.articleId)).size
        : await countNewestOthers(db, search),
      ...tally(texts, createFormCounter(forms, info.targetLang)),
    });
  },
});

/** What stands in a longer form is found with it. */
const shortest = (forms: readonly string[]): readonly string[] =>
  forms.filter(
    (form) => form !== '' && !forms.some((other) => other !== '' && other !== form && form.includes(other)),
  );

function tally(
  texts: Awaited<ReturnType<typeof listTextsWith>>,
  countForms: ReturnType<typeof createFormCounter>,
): Omit<NameElsewhere, 'searched'> {
  const forms = new Map<string, { count: number; articles: number }>();
  const articles: { id: string; title: string; count: number }[] = [];
  for (const [articleId, own] of groupBy(texts, (text) => text.articleId)) {
    const counts = new Map<string, number>();
    for (const { text } of own)
      for (const [form, count] of countForms(text)) counts.set(form, (counts.get(form) ?? 0) + count);
    let all = 0;
    for (const [form, count] of counts) {
      const known = forms.get(form) ?? { count: 0, articles: 0 };
      forms.set(form, { count: known.count + count, articles: known.articles + 1 });
      all += count;
    }
    if (all > 0) articles.push({ id: articleId, title: own[0]?.title ?? '', count: all });
  }
  const byCount = (a: { count: number }, b: { count: number }) => b.count - a.count;
  return {
    forms: [...forms].map(([form, counted]) => ({ form, ...counted })).sort(byCount),
    articles: articles.sort(byCount).slice(0, SHOWN),
  };
}
