import { useTranslations } from 'next-intl';
import type { OwnOutput } from '@/domain/review/campaign/campaign-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Tag } from '@/ui/primitives/tag';
import styles from './campaigns.module.css';

const TONES = { open: 'plain', begun: 'accent', done: 'good', returned: 'warn' } as const;

/** What one is asked for, in one's own order. */
export function OwnOutputs({ outputs }: { readonly outputs: readonly OwnOutput[] }) {
  const t = useTranslations('campaigns');
  return (
    <ol className={styles.list}>
      {outputs.map(({ articleId, title, state, segments }) => (
        <li key={articleId} className={styles.line}>
          <Link href={links.article(articleId)} className={styles.name}>
            <bdi>{title}</bdi>
          </Link>
          <span className={styles.tags}>
            <Tag tone={TONES[state]}>{t(`ownState.${state}`)}</Tag>
          </span>
          <span className={styles.note}>{t('segments', { count: segments })}</span>
        </li>
      ))}
    </ol>
  );
}
