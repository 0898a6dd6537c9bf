'use client';

import type { ReportFacets } from '@/domain/reports/report-facets';
import type { ReportFilter, ReportGroup } from '@/domain/reports/report-filter';
import { ReportFilters } from '@/ui/reports/report-filters';
import { useAddressFilters } from '../use-address-filters';

interface ReportFiltersClientProps {
  readonly filter: ReportFilter;
  readonly facets: ReportFacets;
  readonly model: { readonly chosen: string; readonly models: readonly string[] } | null;
  readonly by: ReportGroup | null;
}

export function ReportFiltersClient(props: ReportFiltersClientProps) {
  const address = useAddressFilters();
  return (
    <ReportFilters
      {...props}
      onChange={(name, value) => address.set({ [name]: value })}
      onClear={address.clear}
    />
  );
}
