'use client';

import { success, type Result } from '@/domain/result';
import type { ProjectTraining } from '@/domain/review/project-training';
import type { Reason } from '@/domain/review/reason';
import type { ReviewerStats } from '@/domain/review/reviewer-stats';
import { links } from '@/i18n/links';
import { getPathname, useRouter } from '@/i18n/navigation';
import { useLocale } from 'next-intl';
import type { InvitationsPort } from '@/ui/projects/invitations';
import type { MembersPort } from '@/ui/projects/member-list';
import type { Member, OpenInvitation, ProjectSummary } from '@/ui/projects/project';
import { ProjectDesk } from '@/ui/projects/project-desk';
import type { ProjectValues } from '@/ui/projects/project-settings';
import { callUseCase } from '../../../../api-client';

interface ProjectClientProps {
  readonly project: ProjectSummary;
  readonly ownId: string;
  readonly members: readonly Member[];
  /** Null for whoever may not manage the project. */
  readonly openInvitations: readonly OpenInvitation[] | null;
  readonly training: ProjectTraining;
  readonly reasons: readonly Reason[];
  /** Empty for whoever may not manage the project. */
  readonly stats: readonly ReviewerStats[];
}

export function ProjectClient(props: ProjectClientProps) {
  const { project, ownId, members, openInvitations, training, reasons, stats } = props;
  const router = useRouter();
  const locale = useLocale();
  const projectId = project.id;

  async function thenRefresh<Value>(action: Promise<Result<Value>>): Promise<Result<Value>> {
    const result = await action;
    if (result.ok) router.refresh();
    return result;
  }

  const membersPort: MembersPort = {
    setRole: (userId, role) => thenRefresh(callUseCase('set-member-role', { projectId, userId, role })),
    remove: (userId) => thenRefresh(callUseCase('remove-member', { projectId, userId })),
  };
  const invitationsPort: InvitationsPort = {
    create: async (role) => {
      const made = await thenRefresh(callUseCase('create-invitation', { projectId, role }));
      if (!made.ok) return made;
      const path = getPathname({ href: links.invitation(made.value.token), locale });
      return success({ address: `${window.location.origin}${path}`, expiresAt: made.value.expiresAt });
    },
    revoke: (id) => thenRefresh(callUseCase('revoke-invitation', { projectId, id })),
  };
  return (
    <ProjectDesk
      values={{ name: project.name, fourEyes: project.fourEyes, rounds: project.rounds }}
      members={members}
      ownId={ownId}
      management={
        openInvitations === null
          ? null
          : {
              save: (values: ProjectValues) =>
                thenRefresh(callUseCase('update-project', { projectId, ...values })),
              training,
              saveTraining: (values) =>
                thenRefresh(callUseCase('set-project-training', { projectId, ...values })),
              members: membersPort,
              invitations: invitationsPort,
              openInvitations,
              reasons,
              saveReasons: (base, wanted) =>
                thenRefresh(callUseCase('update-reasons', { projectId, base, reasons: wanted })),
              stats,
            }
      }
    />
  );
}
