const ADDRESS =
  /:\/\/|www\.|@\w|\w\.(?:com|org|net|gov|edu|info|biz|tv|io|eu|int|mil|co|ac|app|dev|news)(?![\p{L}\d])|\w\.[a-z]{2}\//iu;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0;

/** Whether the place is in a URL, an e-mail address or the name of a site: what stands there is no punctuation. */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return ADDRESS.test(text.slice(start, end));
}
