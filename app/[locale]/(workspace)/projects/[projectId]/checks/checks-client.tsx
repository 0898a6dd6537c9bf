'use client';

import type { CheckProfile } from '@/domain/triage/check-profile';
import { useRouter } from '@/i18n/navigation';
import { ChecksEditor, type SaveChecks } from '@/ui/checks/checks-editor';
import { callUseCase } from '../../../../../api-client';

interface ChecksClientProps {
  readonly projectId: string;
  readonly checks: readonly CheckProfile[];
  readonly mayManage: boolean;
}

export function ChecksClient({ projectId, checks, mayManage }: ChecksClientProps) {
  const router = useRouter();
  const save: SaveChecks = async (changes, restored) => {
    const result = await callUseCase('update-check-settings', { projectId, changes, restored });
    if (result.ok) router.refresh();
    return result;
  };
  return <ChecksEditor checks={checks} onSave={mayManage ? save : null} />;
}
