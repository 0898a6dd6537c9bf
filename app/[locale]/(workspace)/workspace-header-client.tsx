'use client';

import { useCallback } from 'react';
import { WorkspaceHeader } from '@/ui/shell/workspace-header';
import { signOut } from '../../account-client';
import { callUseCase } from '../../api-client';

interface WorkspaceHeaderClientProps {
  readonly userName: string;
  readonly isAdministrator: boolean;
  /** As it was when the page was asked for. */
  readonly unread: number;
  readonly newDecisions: number | null;
  readonly mayReadAudit: boolean;
}

export function WorkspaceHeaderClient(props: WorkspaceHeaderClientProps) {
  const countUnread = useCallback(async () => {
    const counted = await callUseCase('count-unread', {});
    return counted.ok ? counted.value.unread : null;
  }, []);
  return <WorkspaceHeader {...props} countUnread={countUnread} onSignOut={signOut} />;
}
