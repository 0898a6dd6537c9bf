'use client';

import type { Result } from '@/domain/result';
import type { RunBatch, SystemProfile } from '@/domain/triage/run-batch';
import { useRouter } from '@/i18n/navigation';
import type { ArticleChoice } from '@/ui/outside/import-findings';
import { OutsideDesk } from '@/ui/outside/outside-desk';
import type { OutsidePort } from '@/ui/outside/outside-port';
import { callUseCase } from '../../../../../api-client';

interface FindingsClientProps {
  readonly projectId: string;
  readonly systems: readonly SystemProfile[];
  readonly batches: readonly RunBatch[];
  readonly articles: readonly ArticleChoice[];
  readonly mayImport: boolean;
  readonly mayManage: boolean;
}

export function FindingsClient({ projectId, mayImport, mayManage, ...lists }: FindingsClientProps) {
  const router = useRouter();
  /** What the page lists is another after it. */
  const thenRefresh = async <Value,>(
    asked: Promise<Result<Value>>,
    isChange: (value: Value) => boolean = () => true,
  ): Promise<Result<Value>> => {
    const result = await asked;
    if (result.ok && isChange(result.value)) router.refresh();
    return result;
  };
  const port: OutsidePort = {
    importFindings: mayImport
      ? (input) =>
          thenRefresh(callUseCase('import-findings', { projectId, ...input }), ({ isDone }) => isDone)
      : null,
    removeFindings: mayImport
      ? (batchId) => thenRefresh(callUseCase('remove-findings', { projectId, batchId }))
      : null,
    scoreFindings: (batchId) => callUseCase('score-findings', { projectId, batchId }),
    saveSettings: mayManage
      ? (changes, restored) =>
          thenRefresh(callUseCase('update-check-settings', { projectId, changes, restored }))
      : null,
  };
  return <OutsideDesk {...lists} port={port} />;
}
