/** Signs that may close each other; straight and curly ones do, for translations mix them. */
export type QuoteFamily = 'double' | 'guillemet' | 'corner' | 'white-corner' | 'single';

export interface QuoteSign {
  readonly family: QuoteFamily;
  /** What the shape says by itself: English “ opens, but German “ closes. */
  readonly shape: 'open' | 'close' | 'both';
}

const SIGNS: ReadonlyMap<number, QuoteSign> = new Map(
  (
    [
      ['“', 'double', 'open'],
      ['”', 'double', 'close'],
      ['„', 'double', 'open'],
      ['‟', 'double', 'open'],
      ['"', 'double', 'both'],
      ['＂', 'double', 'both'],
      ['«', 'guillemet', 'open'],
      ['»', 'guillemet', 'close'],
      ['「', 'corner', 'open'],
      ['」', 'corner', 'close'],
      ['『', 'white-corner', 'open'],
      ['』', 'white-corner', 'close'],
      ['‘', 'single', 'open'],
      ['‚', 'single', 'open'],
      ['’', 'single', 'close'],
    ] as const
  ).map(([sign, family, shape]) => [sign.charCodeAt(0), { family, shape }]),
);

export const quoteSignOf = (unit: number): QuoteSign | undefined =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || unit > 0x2000 ? SIGNS.get(unit) : undefined;

/** “ closes what „ opens, and » may open. */
const LOW_OPENING = new Set('de at cs sk sl hr sr bs bg lt lv et is ka hu ro pl sq mk da'.split(' '));
const TURNED_GUILLEMETS = new Set('de da sl hr sr bs hu cs sk fi sv'.split(' '));
/** No spaces show what a sign does there, and its shape is reliable. */
const BY_SHAPE_ALONE = new Set(['zh', 'ja', 'yue']);

/** What a sign does is told by the spaces around it (`context`), or by its shape. */
export function roleOf(
  sign: QuoteSign,
  unit: number,
  language: string,
  context: 'open' | 'close' | null,
): 'open' | 'close' | null {
  if (sign.shape === 'both') return context;
  if (sign.family === 'corner' || sign.family === 'white-corner') return sign.shape;
  if (unit === 0x201e || unit === 0x201a) return 'open';
  if (BY_SHAPE_ALONE.has(language)) return sign.shape;
  if (sign.family === 'guillemet')
    return TURNED_GUILLEMETS.has(language) ? (context ?? sign.shape) : sign.shape;
  if (context !== null) return context;
  return unit === 0x201c && LOW_OPENING.has(language) ? 'close' : sign.shape;
}

/** What closes a quotation that this sign opens. */
export function closingSignFor(opener: string, language: string): string | null {
  switch (opener) {
    case '“':
      return '”';
    case '„':
      return LOW_OPENING.has(language) && !'hu ro pl'.includes(language) ? '“' : '”';
    case '«':
      return language === 'fr' ? '\u00a0»' : '»';
    case '»':
      return '«';
    case '「':
      return '」';
    case '『':
      return '』';
    case '"':
      return '"';
    default:
      return null;
  }
}
