import { links } from '@/i18n/links';

/** Pages of figures, in the order of their tabs. */
export const REPORT_PAGES = ['scores', 'errors', 'names', 'effort', 'checks'] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

/** The query of an address that holds a choice. */
export type ReportQuery = Readonly<Record<string, string>>;

export const reportLink = (page: ReportPage, query: ReportQuery): string => links.reports(page, query);
