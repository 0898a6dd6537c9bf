import type { DocumentInfo } from '../document';
import { toCalendarDate, toLanguageTag, toWebAddress } from '../info-values';

const PROPERTIES: Readonly<Record<string, keyof DocumentInfo>> = {
  title: 'title',
  author: 'byline',
  byline: 'byline',
  date: 'publishedOn',
  lang: 'lang',
  language: 'lang',
  url: 'address',
  link: 'address',
  canonical: 'address',
  source: 'address',
};

export interface FrontMatter {
  readonly info: DocumentInfo;
  /** How many lines it takes, its fences included; 0 when there is none. */
  readonly lines: number;
}

/** The `---` fenced lines with which many site generators begin a file. Plain `key: value` pairs only. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line))
      : -1;
  const body = lines.slice(1, end);
  if (end < 1 || !body.every((line) => /^(?:\s|#|-|[\w-]+\s*:|$)/.test(line))) return { info: {}, lines: 0 };
  const pairs = body.flatMap((line) => {
    const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    const property = PROPERTIES[key.toLowerCase()];
    const known = property === undefined ? null : readValue(property, unquote(value.trim()));
    return known ? [[property, known]] : [];
  });
  // The keys are the properties of the table above, and each value is a string.
  return { info: Object.fromEntries(pairs) as DocumentInfo, lines: end + 1 };
}

function unquote(value: string): string {
  return /^"(.*)"$|^'(.*)'$/.test(value) ? value.slice(1, -1) : value;
}

function readValue(property: keyof DocumentInfo, value: string): string | null {
  if (property === 'publishedOn') return toCalendarDate(value);
  if (property === 'lang') return toLanguageTag(value);
  return property === 'address' ? toWebAddress(value) : value;
}
