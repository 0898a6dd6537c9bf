/** What is known of an article beside its text. Empty strings stand for what the importer did not say. */
export interface ArticleInfo {
  readonly title: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** The machine translation system, as the project names it. */
  readonly mtSystem: string;
  /** Where the source was published. Shown, never fetched. */
  readonly address: string;
  readonly byline: string;
  /** ISO 8601 calendar date (YYYY-MM-DD). */
  readonly publishedOn: string;
  /** What kind of text it is, as the project calls it: news, social, literary. */
  readonly domain: string;
}
