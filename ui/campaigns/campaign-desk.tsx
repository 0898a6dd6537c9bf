'use client';

import { useTranslations } from 'next-intl';
import type { CampaignView } from '@/domain/review/campaign/campaign-view';
import type { Person } from '@/domain/review/desk-view';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import { notify } from '@/ui/primitives/notify';
import { Tag } from '@/ui/primitives/tag';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { AddDocument, type FreeArticle } from './add-document';
import { CampaignForm } from './campaign-form';
import { STATE_TONES } from './campaign-list';
import type { CampaignPort } from './campaigns-port';
import { DocumentTable } from './document-table';
import { OwnOutputs } from './own-outputs';
import { RaterTable } from './rater-table';
import { SeedTable } from './seed-table';
import { UploadDocument } from './upload-document';
import styles from './campaigns.module.css';

interface CampaignDeskProps {
  readonly view: CampaignView;
  readonly reviewers: readonly Person[];
  readonly articles: readonly FreeArticle[];
  readonly port: CampaignPort;
}

/** A campaign: made ready, followed, closed and adjudicated by whoever runs it; for whoever rates, their own texts. */
export function CampaignDesk({ view, reviewers, articles, port }: CampaignDeskProps) {
  const t = useTranslations('campaigns');
  const common = useTranslations('common');
  const { campaign, mayManage, isBlinded, own, documents, raters, seeds } = view;
  const isDraft = campaign.state === 'draft' && mayManage && !isBlinded;
  return (
    <div className={styles.sections}>
      <p className={styles.tags}>
        <Tag tone={STATE_TONES[campaign.state]}>{t(`state.${campaign.state}`)}</Tag>
        {campaign.isBlind && <Tag>{t('blindTag')}</Tag>}
        <Tag>{t(`protocols.${campaign.protocol}`)}</Tag>
        <span className={styles.note}>{t('perOutputNote', { count: campaign.ratersPerOutput })}</span>
        {mayManage && <StateActions view={view} port={port} />}
      </p>
      {isBlinded && <p className={styles.intro}>{t('blindNote')}</p>}
      {campaign.state === 'closed' && own.length > 0 && (
        <p>
          <Link href={links.campaignResults(campaign.id)}>{t('toResults')}</Link>
        </p>
      )}
      {own.length > 0 && (
        <section className={styles.section}>
          <h2>{t('own')}</h2>
          <OwnOutputs outputs={own} />
        </section>
      )}
      {!isBlinded && (
        <section className={styles.section}>
          <h2>{t('documents')}</h2>
          <DocumentTable
            documents={documents}
            campaign={campaign}
            mayManage={mayManage}
            onRemove={port.remove}
          />
        </section>
      )}
      {isDraft && (
        <>
          <details className={styles.section} open={documents.length === 0}>
            <summary>{t('uploadTitle')}</summary>
            <UploadDocument port={port} />
          </details>
          <details className={styles.section}>
            <summary>{t('addExisting')}</summary>
            <AddDocument articles={articles} port={port} />
          </details>
        </>
      )}
      {raters.length > 0 && (
        <section className={styles.section}>
          <h2>{t('people')}</h2>
          <RaterTable raters={raters} />
        </section>
      )}
      {seeds.length > 0 && (
        <section className={styles.section}>
          <h2>{t('seeds')}</h2>
          <SeedTable seeds={seeds} />
        </section>
      )}
      {isDraft && (
        <details className={styles.section}>
          <summary>{t('settings')}</summary>
          <CampaignForm
            key={campaign.version}
            values={{ ...campaign, raterIds: raters.map(({ id }) => id) }}
            reviewers={reviewers}
            submitLabel={common('save')}
            onSave={async (values) => {
              const result = await port.save(values);
              if (result.ok) notify(t('saved'));
              return result;
            }}
          />
        </details>
      )}
    </div>
  );
}

function StateActions({ view, port }: Pick<CampaignDeskProps, 'view' | 'port'>) {
  const t = useTranslations('campaigns');
  const outcome = useOutcome();
  const { state } = view.campaign;
  const isAdjudicated = view.documents.some(({ outputs }) =>
    outputs.some((one) => one.adjudication !== null),
  );
  if (state === 'closed' && isAdjudicated) return null;
  const act = state === 'draft' ? 'open' : state === 'open' ? 'close' : 'reopen';
  return (
    <ConfirmButton
      key={act}
      tone="plain"
      label={t(`${act}.label`)}
      name={t(`${act}.label`)}
      question={t(`${act}.question`)}
      onConfirm={() =>
        void outcome(port.setState(act === 'close' ? 'closed' : 'open'), { done: t(`${act}.done`) })
      }
    />
  );
}
