'use client';

import { useMemo } from 'react';
import type { QueuePage } from '@/domain/review/queue-row';
import { useRouter } from '@/i18n/navigation';
import { QueueDesk } from '@/ui/queue/queue-desk';
import type { QueuePort } from '@/ui/queue/queue-port';
import { callUseCase } from '../../../api-client';
import { countFindings } from '../count-findings';
import { useAddressFilters } from '../use-address-filters';

interface QueueClientProps {
  readonly mine: QueuePage;
  readonly pool: QueuePage;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly projectId: string | null;
  readonly userId: string;
}

export function QueueClient({ mine, pool, projects, projectId, userId }: QueueClientProps) {
  const address = useAddressFilters();
  const router = useRouter();
  const port = useMemo(
    (): QueuePort => ({
      loadPage: (part, offset) => callUseCase('list-queue', { part, projectId, offset }),
      takeNext: () => callUseCase('take-next', { projectId }),
      giveBack: ({ id, assignment }) =>
        callUseCase('end-assignment', {
          assignments: [{ articleId: id, userId, baseVersion: assignment?.version ?? 1 }],
        }),
      countFindings,
      refresh: () => router.refresh(),
    }),
    [projectId, userId, router],
  );
  return (
    <QueueDesk
      port={port}
      mine={mine}
      pool={pool}
      projects={projects}
      projectId={projectId ?? ''}
      onProject={(project) => address.set({ project })}
    />
  );
}
