'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Failure, Result } from '@/domain/result';
import { PROJECT_ROLES, type ProjectRole } from '@/domain/review/role';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import { Button } from '@/ui/primitives/button';
import { Field, Select } from '@/ui/primitives/field';
import { Moment } from '@/ui/primitives/moment';
import { Problem } from '@/ui/primitives/problem';
import { Tag } from '@/ui/primitives/tag';
import rows from '@/ui/people/person-list.module.css';
import { InvitationLink } from './invitation-link';
import type { NewInvitation, OpenInvitation } from './project';
import line from './new-project.module.css';
import styles from './invitations.module.css';

export interface InvitationsPort {
  readonly create: (role: ProjectRole) => Promise<Result<NewInvitation>>;
  readonly revoke: (invitationId: string) => Promise<Result<unknown>>;
}

interface InvitationsProps {
  readonly open: readonly OpenInvitation[];
  readonly port: InvitationsPort;
}

/** People come by a link that one of the project's admins hands them. */
export function Invitations({ open, port }: InvitationsProps) {
  const t = useTranslations('projects.invitations');
  const role = useTranslations('common.role');
  const [made, setMade] = useState<NewInvitation | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, setChosen] = useState<ProjectRole>('reviewer');

  async function create(): Promise<void> {
    setFailure(null);
    const result = await port.create(chosen);
    if (result.ok) setMade(result.value);
    else setFailure(result.error);
  }

  return (
    <div className={styles.invitations}>
      <Problem failure={failure} />
      <div className={line.line}>
        <Field label={t('role')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={chosen}
              onChange={(event) => {
                setChosen(PROJECT_ROLES.find((one) => one === event.currentTarget.value) ?? chosen);
              }}
            >
              {PROJECT_ROLES.map((one) => (
                <option key={one} value={one}>
                  {role(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button onClick={() => void create()}>{t('create')}</Button>
      </div>
      <p className={rows.detail} role="status">
        {t(`may.${chosen}`)}
      </p>
      {made !== null && <InvitationLink invitation={made} />}
      <h3 className={styles.heading}>{t('open')}</h3>
      {open.length === 0 ? (
        <p className={rows.detail}>{t('none')}</p>
      ) : (
        <ul className={rows.list} aria-label={t('open')}>
          {open.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} port={port} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface InvitationRowProps {
  readonly invitation: OpenInvitation;
  readonly port: InvitationsPort;
}

function InvitationRow({ invitation, port }: InvitationRowProps) {
  const t = useTranslations('projects.invitations');
  const role = useTranslations('common.role');
  const outcome = useOutcome();
  return (
    <li className={rows.row}>
      <span className={rows.detail}>
        <Tag>{role(invitation.role)}</Tag>{' '}
        {t.rich('times', {
          created: () => <Moment at={invitation.createdAt} />,
          expires: () => <Moment at={invitation.expiresAt} />,
        })}
      </span>
      <ConfirmButton
        label={t('revoke')}
        name={t('revokeName', { role: role(invitation.role) })}
        question={t('revokeQuestion')}
        onConfirm={() => void outcome(port.revoke(invitation.id), { done: t('revoked') })}
      />
    </li>
  );
}
