import { useTranslations } from 'next-intl';
import type { BulkWish } from '@/domain/review/bulk';
import type { BulkObstacle, BulkPlan } from '@/domain/review/bulk-view';
import type { Reason } from '@/domain/review/reason';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { BulkWishFields } from './bulk-wish-fields';
import type { Bulk } from './use-bulk';
import styles from './bulk-bar.module.css';

interface BulkPlanPanelProps {
  readonly plan: BulkPlan;
  readonly wish: BulkWish;
  readonly bulk: Bulk;
  readonly reasons: readonly Reason[];
}

/** The dry run, in words: what changes, what is left out and why, and what one can say about it. */
export function BulkPlanPanel({ plan, wish, bulk, reasons }: BulkPlanPanelProps) {
  const t = useTranslations('bulk');
  const sum = (key: 'changes' | 'conflicts' | 'refused') =>
    plan.articles.reduce((total, article) => total + article[key], 0);
  const changes = sum('changes');
  const conflicts = sum('conflicts');
  const refused = sum('refused');
  const touched = plan.articles.filter((article) => article.changes > 0);
  const hidden = conflicts + refused - plan.obstacles.length;
  return (
    <div className={styles.plan}>
      <p role="status">
        <strong>{t('plan', { kind: wish.kind, changes, articles: touched.length })}</strong>
        {conflicts > 0 && <span> · {t('conflicts', { count: conflicts })}</span>}
        {refused > 0 && <span> · {t('refused', { count: refused })}</span>}
      </p>
      <BulkWishFields
        wish={wish}
        reasons={reasons}
        codes={new Set(plan.obstacles.map(({ error }) => error.code))}
        onChange={bulk.plan}
      />
      {touched.length > 1 && (
        <details>
          <summary>{t('articles')}</summary>
          <ul className={styles.list}>
            {touched.map(({ articleId, title, changes: count }) => (
              <li key={articleId}>
                <bdi>{title}</bdi>: {t('articleLine', { changes: count })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.obstacles.length > 0 && (
        <details open>
          <summary>{t('obstacles')}</summary>
          <ul className={styles.list}>
            {plan.obstacles.map((obstacle) => (
              <Obstacle key={obstacle.correctionId} obstacle={obstacle} />
            ))}
          </ul>
          {hidden > 0 && <p>{t('more', { count: hidden })}</p>}
        </details>
      )}
      <div className={styles.actions}>
        <Button
          small
          tone="primary"
          autoFocus
          disabled={changes === 0}
          onClick={() => bulk.run(plan.targets, wish)}
        >
          {t('run', { kind: wish.kind, count: changes })}
        </Button>
        <Button small tone="quiet" onClick={bulk.cancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Obstacle({ obstacle }: { readonly obstacle: BulkObstacle }) {
  const failureText = useFailureText();
  const { articleId, articleTitle, correctionId, errorId, targetLang, quote, replacement } = obstacle;
  return (
    <li data-outcome={obstacle.outcome}>
      <Link href={links.article(articleId, { mark: errorId ?? correctionId })}>
        <bdi>{articleTitle}</bdi>
      </Link>
      {': '}
      <ArticleText lang={targetLang}>
        <ReplacementDiff before={quote} after={replacement} lang={targetLang} />
      </ArticleText>
      {' — '}
      {failureText(obstacle.error)}
    </li>
  );
}
