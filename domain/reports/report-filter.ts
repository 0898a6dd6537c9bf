/** What is counted: the same for every page of figures, and held by its address. Null is all of it. */
export interface ReportFilter {
  readonly projectId: string | null;
  readonly campaignId: string | null;
  readonly system: string | null;
  /** What kind of text; '' where nobody said. */
  readonly domain: string | null;
  readonly sourceLang: string | null;
  readonly targetLang: string | null;
  readonly reviewerId: string | null;
  /** ISO 8601 calendar dates, inclusive, of when the review was finished, or last touched. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: ReportFilter = {
  projectId: null,
  campaignId: null,
  system: null,
  domain: null,
  sourceLang: null,
  targetLang: null,
  reviewerId: null,
  from: null,
  to: null,
};

/** What has a row of its own. */
export const REPORT_GROUPS = ['system', 'pair', 'project', 'reviewer', 'month', 'domain', 'article'] as const;

export type ReportGroup = (typeof REPORT_GROUPS)[number];
