'use client';

import { useCallback, useMemo } from 'react';
import type { Actor } from '@/domain/review/role';
import type { KnownNameLanguages, KnownNamePage, KnownNameQuery } from '@/domain/names/known-name-row';
import { useRouter } from '@/i18n/navigation';
import type { UsualLanguages } from '@/ui/lists/list-port';
import { NamesDesk } from '@/ui/names/names-desk';
import type { NamesPort } from '@/ui/names/names-port';
import { callUseCase } from '../../../../../api-client';
import { useAddressFilters } from '../../../use-address-filters';
import { listExportAddress } from '../list-address';

interface NamesClientProps {
  readonly projectId: string;
  readonly first: KnownNamePage & KnownNameLanguages;
  readonly query: KnownNameQuery;
  readonly limit: number;
  readonly actor: Actor;
  readonly usual: UsualLanguages;
}

const newId = (): string => crypto.randomUUID();

export function NamesClient({ projectId, first, query, limit, actor, usual }: NamesClientProps) {
  const router = useRouter();
  const address = useAddressFilters();
  const loadPage = useCallback(
    (offset: number) => callUseCase('list-known-names', { projectId, query, offset, limit }),
    [projectId, query, limit],
  );
  const port = useMemo(
    (): NamesPort => ({
      save: ({ content: name, ...input }) => callUseCase('save-known-name', { projectId, name, ...input }),
      remove: (input) => callUseCase('delete-known-name', { projectId, ...input }),
      merge: (input) => callUseCase('merge-known-names', { projectId, ...input }),
      importFile: (input) => callUseCase('import-known-names', { projectId, ...input }),
    }),
    [projectId],
  );
  return (
    <NamesDesk
      first={first}
      languages={first}
      query={query}
      actor={actor}
      usual={usual}
      port={port}
      newId={newId}
      exportAddress={(format) => listExportAddress('names', projectId, format)}
      loadPage={loadPage}
      onFilter={(name, value, afterPause) => address.set({ [name]: value }, afterPause)}
      onClearFilters={address.clear}
      onAdded={() => router.refresh()}
    />
  );
}
