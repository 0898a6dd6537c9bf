import { usesSpaces, scriptOfLang } from '../../text/script';

/** What may stand before a name and belongs to no other word, as it is written in the language. */
const CLITICS: Readonly<Record<string, string>> = {
  Arab: '(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل]|[وف])?',
  Hebr: '(?:ו?כ?ש?[בלמכ]?ה?)?',
};

/**
 * Counts spellings of names in texts of a language (BCP 47), capitals as they are: of two that begin at one place only the longer,
 * and none inside of another word. One reading for all of them.
 */
export function createFormCounter(
  forms: readonly string[],
  lang: string,
): (text: string) => ReadonlyMap<string, number> {
  const wanted = [...new Set(forms.map((form) => form.normalize('NFC')))].filter((form) => form !== '');
  if (wanted.length === 0) return () => new Map();
  const longestFirst = wanted.sort((a, b) => b.length - a.length).map(escaped);
  const [before, after] = usesSpaces(lang)
    ? [`(?<![\\p{L}\\p{M}\\p{N}])${CLITICS[scriptOfLang(lang) ?? ''] ?? ''}`, '(?![\\p{L}\\p{M}\\p{N}])']
    : ['', ''];
  const pattern = new RegExp(`${before}(${longestFirst.join('|')})${after}`, 'gu');
  return (text) => {
    const counts = new Map<string, number>();
    for (const [, form = ''] of text.normalize('NFC').matchAll(pattern))
      counts.set(form, (counts.get(form) ?? 0) + 1);
    return counts;
  };
}

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
