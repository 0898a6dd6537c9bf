/** How a language sets quotation marks, the outer pair; null where several ways are as good. */
export interface QuoteStyle {
  readonly open: string;
  readonly close: string;
  /** Signs it uses for the outer or the inner pair, or that houses of the language use as well. */
  readonly own: string;
}

const style = (open: string, close: string, own = ''): QuoteStyle => ({
  open,
  close,
  own: open + close + own,
});

const STYLES: Readonly<Record<string, QuoteStyle>> = {
  en: style('“', '”', '"‘’'),
  fr: style('«\u00a0', '\u00a0»', '“”‘’'),
  de: style('„', '“', '»«‚‘'),
  es: style('«', '»', '“”‘’"'),
  it: style('«', '»', '“”‘’"'),
  pt: style('“', '”', '«»‘’"'),
  nl: style('“', '”', '„‘’"'),
  ru: style('«', '»', '„“'),
  uk: style('«', '»', '„“”'),
  pl: style('„', '”', '«»'),
  cs: style('„', '“', '»«'),
  sk: style('„', '“', '»«'),
  ja: style('「', '」', '『』'),
  zh: style('“', '”', '‘’《》「」『』'),
};
const TRADITIONAL: QuoteStyle = style('「', '」', '『』《》');

/** Null for languages whose houses have no one style: Arabic and Hebrew among them. */
export function quoteStyleOf(lang: string, language: string): QuoteStyle | null {
  if (/^zh-(?:Hant|TW|HK|MO)/iu.test(lang)) return TRADITIONAL;
  // Swiss houses set guillemets without spaces.
  if (/^fr-CH/iu.test(lang)) return style('«', '»', '“”‹›');
  return STYLES[language] ?? null;
}
