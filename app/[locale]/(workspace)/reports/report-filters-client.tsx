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

/** What is chosen anew is read from its beginning, not from the page of a list that one was on. */
const FROM_THE_START = { before: '', beforeId: '' };

/** How it is counted, and what a list is of, are no filters. */
const NO_FILTERS = {
  ...{ project: '', campaign: '', system: '', source: '', target: '', reviewer: '', from: '', to: '' },
  ...FROM_THE_START,
};

export function ReportFiltersClient(props: ReportFiltersClientProps) {
  const address = useAddressFilters();
  return (
    <ReportFilters
      {...props}
      onChange={(name, value) => address.set({ ...FROM_THE_START, [name]: value })}
      onClear={() => address.set(NO_FILTERS)}
    />
  );
}
