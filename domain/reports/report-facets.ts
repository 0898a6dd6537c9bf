import type { Person } from '../review/desk-view';

/** What reports can be filtered by, as far as the reader may see it. */
export interface ReportFacets {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly systems: readonly string[];
  readonly domains: readonly string[];
  readonly sourceLangs: readonly string[];
  readonly targetLangs: readonly string[];
  readonly reviewers: readonly Person[];
}
