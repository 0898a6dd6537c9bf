/** What one can take away. `approved`: only what an editor approved; `all`: with what is still proposed. */
export const EXPORT_CHOICES = [
  { key: 'txt', format: 'txt', scope: 'approved' },
  { key: 'md', format: 'md', scope: 'approved' },
  { key: 'html', format: 'html', scope: 'approved' },
  { key: 'docx', format: 'docx', scope: 'approved' },
  { key: 'txtAll', format: 'txt', scope: 'all' },
  { key: 'mdAll', format: 'md', scope: 'all' },
  { key: 'htmlAll', format: 'html', scope: 'all' },
  { key: 'docxAll', format: 'docx', scope: 'all' },
  { key: 'docxReview', format: 'docx-review', scope: 'approved' },
  { key: 'docxReviewAll', format: 'docx-review', scope: 'all' },
  { key: 'csv', format: 'csv', scope: 'approved' },
  { key: 'errorsCsv', format: 'errors-csv', scope: 'approved' },
  { key: 'jsonl', format: 'jsonl', scope: 'approved' },
] as const;

/** The errors alone, in the formats of campaigns, metrics and annotation tools. */
export const RESEARCH_CHOICES = [
  { key: 'mqmTsv', format: 'mqm-tsv', scope: 'approved' },
  { key: 'marotTsv', format: 'marot-tsv', scope: 'approved' },
  { key: 'segRating', format: 'seg-rating', scope: 'approved' },
  { key: 'appraiseCsv', format: 'appraise-csv', scope: 'approved' },
  { key: 'pearmutJson', format: 'pearmut-json', scope: 'approved' },
  { key: 'webAnnotation', format: 'web-annotation', scope: 'approved' },
] as const;

/** The file an article came from; not every article has one. */
export const ORIGINAL_CHOICES = [
  { key: 'original', format: 'original', scope: 'approved' },
  { key: 'originalAll', format: 'original', scope: 'all' },
] as const;

export type ExportChoice = (
  typeof EXPORT_CHOICES | typeof RESEARCH_CHOICES | typeof ORIGINAL_CHOICES
)[number];

/** Articles that fit into an address by their ids: servers cut it off at 8 kB. */
export const MOST_NAMED = 200;

export const EXPORT_ADDRESS = '/api/export';

/** What is asked for. It travels as a form: the ids of a long list do not fit into an address. */
export const exportFields = (
  articleIds: readonly string[],
  { format, scope }: ExportChoice,
  locale: string,
): Readonly<Record<string, string>> => ({ ids: articleIds.join(','), format, scope, locale });
