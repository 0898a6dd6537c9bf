import { detectLanguage } from '../../text/detect-language';
import { primarySubtag } from '../../text/primary-subtag';
import { directionOfLang } from '../../text/script';
import type { DocumentInfo } from '../document';
import { toCalendarDate, toLanguageTag } from '../info-values';
import { readXml } from '../xml/read-xml';
import type { DocxBlock } from './list-blocks';
import type { DocxStyles } from './read-styles';

const PROPERTIES: Readonly<Record<string, 'title' | 'byline' | 'publishedOn'>> = {
  title: 'title',
  creator: 'byline',
  created: 'publishedOn',
};

/** What the properties of a document say of it (docProps/core.xml); nothing where they cannot be read. */
export function readInfo(core: string | null): DocumentInfo {
  const values: Partial<Record<'title' | 'byline' | 'publishedOn', string>> = {};
  let key: keyof typeof values | undefined;
  const steps = readXml(core ?? '<none/>', {
    open: ({ name }) => (key = PROPERTIES[name]),
    close: () => (key = undefined),
    text: (text) => {
      if (key !== undefined) values[key] = (values[key] ?? '') + text;
    },
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    if (step.value !== null) return {};
    const { title = '', byline = '', publishedOn = '' } = values;
    const date = toCalendarDate(publishedOn);
    return {
      ...(title.trim() && { title: title.trim() }),
      ...(byline.trim() && { byline: byline.trim() }),
      ...(date && { publishedOn: date }),
    };
  }
}

/** Enough to tell a language by. */
const SAMPLE_BLOCKS = 100;

/**
 * The language that a document says most of its text is in. It is what its spelling is checked in, and often only what somebody's Word is
 * set to: where the text is plainly in another language, nothing is said.
 */
export function readLang(blocks: readonly DocxBlock[], styles: DocxStyles): string | null {
  const sample = blocks.slice(0, SAMPLE_BLOCKS);
  const detected = detectLanguage(sample.map(({ text }) => text).join('\n'))[0]?.lang ?? null;
  const kind = kindOf(detected);
  const lengths = new Map<string, number>();
  for (const { run, text } of sample.flatMap(({ pieces }) => pieces)) {
    const lang = toLanguageTag(run.langs[kind] ?? styles.langs[kind] ?? null);
    if (lang !== null) lengths.set(lang, (lengths.get(lang) ?? 0) + text.length);
  }
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [lang] = most;
  return detected === null || primarySubtag(detected) === primarySubtag(lang) ? lang : null;
}

function kindOf(lang: string | null): 'val' | 'eastAsia' | 'bidi' {
  if (lang === null) return 'val';
  if (/^(?:zh|ja|ko)\b/.test(lang)) return 'eastAsia';
  return directionOfLang(lang) === 'rtl' ? 'bidi' : 'val';
}
