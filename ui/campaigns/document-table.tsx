'use client';

import { useTranslations } from 'next-intl';
import type { Campaign } from '@/domain/review/campaign/campaign';
import type { CampaignDocument, CampaignOutput } from '@/domain/review/campaign/campaign-view';
import type { Result } from '@/domain/result';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import { ArticleText } from '@/ui/primitives/article-text';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Tag } from '@/ui/primitives/tag';
import styles from './campaigns.module.css';

interface DocumentTableProps {
  readonly documents: readonly CampaignDocument[];
  readonly campaign: Campaign;
  readonly mayManage: boolean;
  readonly onRemove: (articleId: string) => Promise<Result<unknown>>;
}

const COLUMNS = ['document', 'system', 'role', 'segments', 'ratings', 'todo'] as const;

/** Every document with its outputs, how far they are rated, and what can be done about each. */
export function DocumentTable({ documents, ...rest }: DocumentTableProps) {
  const t = useTranslations('campaigns');
  if (documents.length === 0) return <EmptyState>{t('noDocuments')}</EmptyState>;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('documents')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {documents.map((document) => (
          <tbody key={document.name}>
            {document.outputs.map((output, index) => (
              <OutputRow
                key={output.articleId}
                {...rest}
                output={output}
                document={index === 0 ? document : null}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface OutputRowProps extends Omit<DocumentTableProps, 'documents'> {
  readonly output: CampaignOutput;
  /** Of the first row, which names it for all. */
  readonly document: CampaignDocument | null;
}

function OutputRow({ output, document, campaign, mayManage, onRemove }: OutputRowProps) {
  const t = useTranslations('campaigns');
  const { articleId, system, role, segments, asked, finished } = output;
  return (
    <tr>
      {document !== null && (
        <th scope="rowgroup" rowSpan={document.outputs.length}>
          <ArticleText lang={output.sourceLang}>{document.name}</ArticleText>
        </th>
      )}
      <td>
        <Link href={links.article(articleId)}>
          <bdi>{system === '' ? output.title : system}</bdi>
        </Link>
      </td>
      <td>{role === 'output' ? t('role.output') : <Tag tone="accent">{t(`role.${role}`)}</Tag>}</td>
      <td>{segments}</td>
      <td>{asked === 0 ? '–' : t('progress', { finished, asked })}</td>
      <td>{mayManage && <OutputActions {...{ output, campaign, onRemove }} />}</td>
    </tr>
  );
}

function OutputActions({
  output,
  campaign,
  onRemove,
}: Pick<OutputRowProps, 'output' | 'campaign' | 'onRemove'>) {
  const t = useTranslations('campaigns');
  const outcome = useOutcome();
  const { articleId, role, system, adjudication } = output;
  const name = system === '' ? output.title : system;
  if (campaign.state === 'closed') {
    if (role === 'control') return null;
    return (
      <Link href={links.adjudicate(articleId)} aria-label={t('adjudicateName', { name })}>
        {t(`adjudication.${adjudication ?? 'none'}`)}
      </Link>
    );
  }
  if (campaign.state === 'open') return null;
  return (
    <span className={styles.tags}>
      {role !== 'control' && (
        <Link href={links.plantErrors(campaign.id, articleId)} aria-label={t('plantName', { name })}>
          {t('plant')}
        </Link>
      )}
      <ConfirmButton
        label={t('remove')}
        name={t('removeName', { name })}
        question={t(role === 'control' ? 'removeControlQuestion' : 'removeQuestion')}
        onConfirm={() => void outcome(onRemove(articleId), { done: t('removed') })}
      />
    </span>
  );
}
