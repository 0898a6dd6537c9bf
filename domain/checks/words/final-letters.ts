/** Hebrew letters that have another form within a word, and Arabic letters and endings that nothing follows. */
const FINAL = /[םןץףך](?=[א-ת])|[ةى](?=[آ-ي])|\u064b\u0627(?=[ء-ي])|\u0627\u064b(?=[ء-ي])/u;
/** The article stands behind these prefixes only, singly or two of them. */
const PREFIXES = /^(?:[وف]?[بكل]?|أ[وف]?|[وف]?أ)$/u;
const ARTICLE = 'ال';
/** Behind the article, and before it. */
const LEAST_AFTER = 4;
const LEAST_BEFORE = 2;

/** Where a letter that ends words is followed by another; -1 where none is. */
export function findFinalLetterWithin(word: string): number {
  const match = FINAL.exec(word);
  return match === null ? -1 : match.index + match[0].length;
}

/** Where an Arabic word with its article may begin within another, whose first part the article then has to know. */
export function findArticleWithin(word: string): number {
  for (let at = word.indexOf(ARTICLE, LEAST_BEFORE); at >= 0; at = word.indexOf(ARTICLE, at + 1)) {
    if (word.length - at - ARTICLE.length < LEAST_AFTER) return -1;
    if (!PREFIXES.test(word.slice(0, at))) return at;
  }
  return -1;
}

/** Words of grammar that no word with `ال` in it begins with. */
const BEFORE_ARTICLE: ReadonlySet<string> = new Set(
  'من في عن كل أن إن لا ما هذا هذه كان كانت قال قالت وقال وقالت بين بعد قبل غير مع عند منذ حتى ذلك تلك يوم نحو وفي ومن وعن أي أو ثم خلال'.split(
    ' ',
  ),
);

/** Whether the part before the article says by itself that a word begins there. */
export const goesBeforeArticle = (left: string): boolean => BEFORE_ARTICLE.has(left);
