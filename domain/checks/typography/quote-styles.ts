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
  ar: style('«', '»', '“”"‘’‹›'),
  fa: style('«', '»', '“”"‘’‹›'),
  he: style('"', '"', '“”„‘’'),
  hi: style('“', '”', '"‘’'),
  tr: style('“', '”', '"‘’«»'),
  sv: style('”', '”', '"’«»'),
  fi: style('”', '”', '"’»'),
  da: style('»', '«', '„“”"’'),
  nb: style('«', '»', '“”"‘’'),
  no: style('«', '»', '“”"‘’'),
  el: style('«', '»', '“”"‘’'),
  hu: style('„', '”', '»«’'),
  ro: style('„', '”', '«»’'),
  hr: style('„', '”', '“»«‚‘'),
  bg: style('„', '“', '»«’'),
};
const TRADITIONAL: QuoteStyle = style('「', '」', '『』《》');

/** The delimiters of CLDR and what houses set beside them; null for languages we do not know. */
export function quoteStyleOf(lang: string, language: string): QuoteStyle | null {
  if (/^zh-(?:Hant|TW|HK|MO)/iu.test(lang)) return TRADITIONAL;
  // Swiss houses set guillemets without spaces.
  if (/^fr-CH/iu.test(lang)) return style('«', '»', '“”‹›');
  return STYLES[language] ?? null;
}
