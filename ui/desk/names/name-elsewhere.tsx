import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameElsewhere as Elsewhere } from '@/domain/names/ledger/name-ledger-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { answerOf } from '../groups/ask';
import { useDesk } from '../session/desk-context';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

/** As many as are asked for at once; who has more writes one name in more ways than anybody can read. */
const MAX_FORMS = 50;

/** How the name is written in the project's other articles. Not worth a warning when that cannot be said. */
export function NameElsewhere({ group }: { readonly group: NameGroup }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const found = useElsewhere(group);
  if (found === null) return null;
  const lang = desk.langOf('target');
  return (
    <details className={own.details} open={found.forms.length > 0}>
      <summary>{t('elsewhere')}</summary>
      {found.forms.length === 0 ? (
        <p className={styles.note}>{t('nowhereElse', { searched: found.searched })}</p>
      ) : (
        <>
          <ul className={own.evidence}>
            {found.forms.map(({ form, count, articles }) => (
              <li key={form}>
                <ArticleText lang={lang}>{form}</ArticleText>{' '}
                <span className={own.count}>{t('timesIn', { count, articles })}</span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('searched', { searched: found.searched })}</p>
          <ul className={own.evidence}>
            {found.articles.map(({ id, title, count }) => (
              <li key={id}>
                <Link href={links.article(id)} target="_blank">
                  <ArticleText lang={lang}>{title}</ArticleText>
                </Link>{' '}
                <span className={own.count}>{t('times', { count })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function useElsewhere({ renderings, preferred }: NameGroup): Elsewhere | null {
  const desk = useDesk();
  const [found, setFound] = useState<Elsewhere | null>(null);
  const forms = [...new Set([preferred.form, ...renderings.map(({ form }) => form)])].slice(0, MAX_FORMS);
  const key = JSON.stringify(forms);
  useEffect(() => {
    let isCurrent = true;
    const { articleId } = desk;
    const wanted = JSON.parse(key) as string[];
    void answerOf(() => desk.port.names.findElsewhere({ articleId, forms: wanted })).then((answer) => {
      if (isCurrent && answer.ok) setFound(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, key]);
  return found;
}
