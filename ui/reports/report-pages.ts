/** Pages of figures, in the order of their tabs. */
export const REPORT_PAGES = [
  'scores',
  'errors',
  'names',
  'effort',
  'checks',
  'agreement',
  'comparison',
] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

/** The query of an address that holds a choice. */
export type ReportQuery = Readonly<Record<string, string>>;
