import { useFormatter, useTranslations } from 'next-intl';
import { readFacts, type NotificationRow } from '@/domain/talk/notification';
import { ArticleText } from '@/ui/primitives/article-text';

/** What happened, as a sentence; names and titles keep their own direction. */
export function NotificationText({ row }: { readonly row: NotificationRow }) {
  const t = useTranslations('notifications');
  const format = useFormatter();
  const { kind, decision, count, dueOn, hasArticle, campaign } = readFacts(row);
  const values = {
    count,
    due: dueOn === null ? '' : format.dateTime(dueOn, { dateStyle: 'long', timeZone: 'UTC' }),
    hasDue: dueOn === null ? 'no' : 'yes',
    where: hasArticle ? 'article' : 'elsewhere',
    by: () => <bdi>{row.byName ?? t('somebody')}</bdi>,
    campaign: () => <bdi>{campaign}</bdi>,
    article: () => row.article && <ArticleText lang={row.article.lang}>{row.article.title}</ArticleText>,
  };
  return kind === 'decided' ? t.rich(`say.decided.${decision}`, values) : t.rich(`say.${kind}`, values);
}
