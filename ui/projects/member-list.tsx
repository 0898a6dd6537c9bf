'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/domain/result';
import { PROJECT_ROLES, type ProjectRole } from '@/domain/review/role';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import styles from '@/ui/people/person-list.module.css';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Select } from '@/ui/primitives/field';
import { Tag } from '@/ui/primitives/tag';
import type { Member } from './project';

export interface MembersPort {
  readonly setRole: (userId: string, role: ProjectRole) => Promise<Result<unknown>>;
  readonly remove: (userId: string) => Promise<Result<unknown>>;
}

interface MemberListProps {
  readonly members: readonly Member[];
  readonly ownId: string;
  /** Null for members who may see their colleagues and no more. */
  readonly port: MembersPort | null;
}

export function MemberList({ members, ownId, port }: MemberListProps) {
  const t = useTranslations('projects');
  if (members.length === 0) return <EmptyState>{t('noMembers')}</EmptyState>;
  return (
    <ul className={styles.list} aria-label={t('members')}>
      {members.map((member) => (
        <MemberRow key={member.userId} member={member} isOneself={member.userId === ownId} port={port} />
      ))}
    </ul>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly isOneself: boolean;
  readonly port: MembersPort | null;
}

function MemberRow({ member, isOneself, port }: MemberRowProps) {
  const t = useTranslations('projects');
  const role = useTranslations('common.role');
  const { name } = member;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
          {isOneself && <Tag>{t('you')}</Tag>}
        </span>
        <bdi dir="ltr" className={styles.detail}>
          {member.email}
        </bdi>
      </div>
      {port === null ? <Tag>{role(member.role)}</Tag> : <MemberActions member={member} port={port} />}
    </li>
  );
}

function MemberActions({ member, port }: { readonly member: Member; readonly port: MembersPort }) {
  const t = useTranslations('projects');
  const common = useTranslations('common');
  const outcome = useOutcome();
  const { userId, name } = member;

  function setRole(wanted: ProjectRole, before: ProjectRole): void {
    void outcome(port.setRole(userId, wanted), {
      done: t('roleChanged', { name, role: common(`role.${wanted}`) }),
      undo: { label: common('undo'), run: () => setRole(before, wanted) },
    });
  }

  return (
    <div className={styles.actions}>
      <Select
        className={styles.role}
        aria-label={t('roleOf', { name })}
        value={member.role}
        onChange={(event) => {
          const wanted = PROJECT_ROLES.find((one) => one === event.currentTarget.value);
          if (wanted !== undefined) setRole(wanted, member.role);
        }}
      >
        {PROJECT_ROLES.map((one) => (
          <option key={one} value={one}>
            {common(`role.${one}`)}
          </option>
        ))}
      </Select>
      <ConfirmButton
        label={t('remove')}
        name={t('removeName', { name })}
        question={t.rich('removeQuestion', { name: () => <bdi>{name}</bdi> })}
        onConfirm={() => void outcome(port.remove(userId), { done: t('removed', { name }) })}
      />
    </div>
  );
}
