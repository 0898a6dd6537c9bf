'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Result } from '@/domain/result';
import type { ProjectTraining } from '@/domain/review/project-training';
import type { Reason } from '@/domain/review/reason';
import type { ReviewerStats } from '@/domain/review/reviewer-stats';
import { StatsTable } from '@/ui/mine/stats-table';
import { Invitations, type InvitationsPort } from './invitations';
import { MemberList, type MembersPort } from './member-list';
import type { Member, OpenInvitation } from './project';
import { ReasonsEditor, type SaveReasons } from './reasons-editor';
import { ProjectSettings, type ProjectValues } from './project-settings';
import { TrainingSettings, type TrainingValues } from './training-settings';
import styles from './project-desk.module.css';

/** What a project's admin can do. */
export interface ProjectManagement {
  readonly save: (values: ProjectValues) => Promise<Result<unknown>>;
  readonly training: ProjectTraining;
  readonly saveTraining: (values: TrainingValues) => Promise<Result<unknown>>;
  readonly members: MembersPort;
  readonly invitations: InvitationsPort;
  readonly openInvitations: readonly OpenInvitation[];
  readonly reasons: readonly Reason[];
  readonly saveReasons: SaveReasons;
  readonly stats: readonly ReviewerStats[];
}

interface ProjectDeskProps {
  readonly values: ProjectValues;
  readonly members: readonly Member[];
  readonly ownId: string;
  /** Null for members who may look and no more. */
  readonly management: ProjectManagement | null;
}

export function ProjectDesk({ values, members, ownId, management }: ProjectDeskProps) {
  const t = useTranslations('projects');
  const reasons = useTranslations('reasons');
  const stats = useTranslations('mine.stats');
  return (
    <>
      <Section title={t('members')}>
        <MemberList members={members} ownId={ownId} port={management?.members ?? null} />
      </Section>
      {management === null ? (
        <p className={styles.note}>{t('readOnly')}</p>
      ) : (
        <>
          <Section title={t('invitations.title')}>
            <Invitations open={management.openInvitations} port={management.invitations} />
          </Section>
          <Section title={t('settings')}>
            <ProjectSettings values={values} onSave={management.save} />
          </Section>
          <Section title={t('training.title')}>
            <TrainingSettings training={management.training} onSave={management.saveTraining} />
          </Section>
          <Section title={reasons('title')}>
            <ReasonsEditor reasons={management.reasons} onSave={management.saveReasons} />
          </Section>
          <Section title={stats('teamTitle')}>
            <StatsTable reviewers={management.stats} isTeam />
          </Section>
        </>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
