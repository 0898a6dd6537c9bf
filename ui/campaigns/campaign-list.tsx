'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { CampaignRow } from '@/domain/review/campaign/campaign-view';
import type { CampaignState } from '@/domain/review/campaign/campaign';
import type { Person } from '@/domain/review/desk-view';
import type { Result } from '@/domain/result';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Tag } from '@/ui/primitives/tag';
import { CampaignForm, NEW_CAMPAIGN } from './campaign-form';
import type { CampaignValues } from './campaigns-port';
import styles from './campaigns.module.css';

export const STATE_TONES = { draft: 'plain', open: 'accent', closed: 'good' } as const satisfies Record<
  CampaignState,
  string
>;

interface CampaignListProps {
  readonly campaigns: readonly CampaignRow[];
  readonly reviewers: readonly Person[];
  /** Null for whoever may not make one. */
  readonly onCreate: ((values: CampaignValues) => Promise<Result<unknown>>) | null;
}

/** The campaigns of a project, and the form for another one. */
export function CampaignList({ campaigns, reviewers, onCreate }: CampaignListProps) {
  const t = useTranslations('campaigns');
  return (
    <div className={styles.sections}>
      <p className={styles.intro}>{t('intro')}</p>
      {campaigns.length === 0 ? (
        <EmptyState>{t(onCreate === null ? 'empty' : 'emptyManage')}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {campaigns.map((campaign) => (
            <CampaignLine key={campaign.id} campaign={campaign} />
          ))}
        </ul>
      )}
      {onCreate !== null && (
        <details className={styles.section} open={campaigns.length === 0}>
          <summary>{t('new')}</summary>
          <CampaignForm
            values={NEW_CAMPAIGN}
            reviewers={reviewers}
            submitLabel={t('create')}
            onSave={onCreate}
          />
        </details>
      )}
    </div>
  );
}

function CampaignLine({ campaign }: { readonly campaign: CampaignRow }) {
  const t = useTranslations('campaigns');
  const format = useFormatter();
  const { id, name, state, isBlind, protocol, documents, outputs, asked, finished, createdAt } = campaign;
  return (
    <li className={styles.line}>
      <Link href={links.campaign(id)} className={styles.name}>
        <bdi>{name}</bdi>
      </Link>
      <span className={styles.tags}>
        <Tag tone={STATE_TONES[state]}>{t(`state.${state}`)}</Tag>
        {isBlind && <Tag>{t('blindTag')}</Tag>}
        <Tag>{t(`protocols.${protocol}`)}</Tag>
      </span>
      <span className={styles.note}>
        {t('counts', { documents, outputs })} · {t('progress', { finished, asked })} ·{' '}
        {format.dateTime(new Date(createdAt), { dateStyle: 'medium' })}
      </span>
    </li>
  );
}
