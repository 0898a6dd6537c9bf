'use client';

import { useCallback } from 'react';
import type { AuditFacets, AuditPage, AuditQuery } from '@/domain/history/audit-query';
import { AuditLog } from '@/ui/audit/audit-log';
import { callUseCase } from '../../../api-client';
import { useAddressFilters } from '../use-address-filters';

interface AuditClientProps {
  readonly first: AuditPage;
  readonly facets: AuditFacets;
  readonly query: AuditQuery;
  readonly limit: number;
}

export function AuditClient({ first, facets, query, limit }: AuditClientProps) {
  const address = useAddressFilters();
  const loadPage = useCallback(
    (offset: number) => callUseCase('list-audit', { query, offset, limit }),
    [query, limit],
  );
  return (
    <AuditLog
      first={first}
      facets={facets}
      query={query}
      loadPage={loadPage}
      onFilter={(name, value) => address.set({ [name]: value })}
      onClearFilters={address.clear}
    />
  );
}
