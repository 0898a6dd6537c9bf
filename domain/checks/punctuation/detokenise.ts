import { cliticSplitsOf } from './clitic-splits';

/** Signs that stand apart are set where they belong. A quotation mark that opens and closes alike does so in turn. */
export function detokenise(text: string, language: string): string {
  const before = language === 'fr' ? / +([.,)\]}…])/gu : / +([.,;:!?)\]}”’…،؛؟%])/gu;
  let opens = true;
  return joinClitics(text, language)
    .replace(/(^| )(["]) /gu, (_, space: string, quote: string) => {
      opens = !opens;
      return opens ? `${quote} ` : `${space}${quote}`;
    })
    .replace(before, '$1')
    .replace(/([([{“‘¿¡]) +/gu, '$1');
}

function joinClitics(text: string, language: string): string {
  return cliticSplitsOf(language).reduce((joined, split) => joined.replace(split, ''), text);
}
