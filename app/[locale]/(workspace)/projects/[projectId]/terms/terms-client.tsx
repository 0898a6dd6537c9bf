'use client';

import { useCallback, useMemo } from 'react';
import type { Actor } from '@/domain/review/role';
import type { TermLanguages, TermPage, TermQuery } from '@/domain/terms/term-row';
import { useRouter } from '@/i18n/navigation';
import type { UsualLanguages } from '@/ui/lists/list-port';
import { TermsDesk } from '@/ui/terms/terms-desk';
import type { TermsPort } from '@/ui/terms/terms-port';
import { callUseCase } from '../../../../../api-client';
import { useAddressFilters } from '../../../use-address-filters';
import { listExportAddress } from '../list-address';

interface TermsClientProps {
  readonly projectId: string;
  readonly first: TermPage & TermLanguages;
  readonly query: TermQuery;
  readonly limit: number;
  readonly actor: Actor;
  readonly usual: UsualLanguages;
}

const newId = (): string => crypto.randomUUID();

export function TermsClient({ projectId, first, query, limit, actor, usual }: TermsClientProps) {
  const router = useRouter();
  const address = useAddressFilters();
  const loadPage = useCallback(
    (offset: number) => callUseCase('list-terms', { projectId, query, offset, limit }),
    [projectId, query, limit],
  );
  const port = useMemo(
    (): TermsPort => ({
      save: ({ content: term, ...input }) => callUseCase('save-term', { projectId, term, ...input }),
      remove: (input) => callUseCase('delete-term', { projectId, ...input }),
      importFile: (input) => callUseCase('import-terms', { projectId, ...input }),
    }),
    [projectId],
  );
  return (
    <TermsDesk
      first={first}
      languages={first}
      query={query}
      actor={actor}
      usual={usual}
      port={port}
      newId={newId}
      exportAddress={(format) => listExportAddress('terms', projectId, format)}
      loadPage={loadPage}
      onFilter={(name, value, afterPause) => address.set({ [name]: value }, afterPause)}
      onClearFilters={address.clear}
      onAdded={() => router.refresh()}
    />
  );
}
