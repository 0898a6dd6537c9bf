import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentBlock } from '@/domain/exchange/document';
import { md } from '@/domain/exchange/md/format';

export interface MaterialText {
  readonly lang: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A clean article, with what it translates where that is known. */
export interface Material extends MaterialText {
  readonly name: string;
  readonly source: MaterialText | null;
}

const CLEAN = fileURLToPath(new URL('./clean/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../demo/articles/', import.meta.url));
/** An article is read whole for each fault planted in it. */
const BLOCKS_AT_ONCE = 8;

const read = (path: string): readonly DocumentBlock[] =>
  md.parse(readFileSync(path, 'utf8')).value?.blocks ?? [];

/** The paragraphs written for this in eight languages, translations of each other; and the sources of the demo, which are clean. */
export function readMaterial(): readonly Material[] {
  return [...writtenForThis(), ...sourcesOfDemo()];
}

function writtenForThis(): readonly Material[] {
  const texts = readdirSync(CLEAN).map((name) => {
    const lang = name.replace('.txt', '');
    return { lang, articles: splitAtHeadings(read(CLEAN + name)).map((blocks) => ({ lang, blocks })) };
  });
  const articlesIn = (lang: string) => texts.find((text) => text.lang === lang)?.articles ?? [];
  return texts.flatMap(({ lang, articles }) =>
    articles.map((article, index) => ({
      ...article,
      name: `${lang} ${index}`,
      // What was translated into English was written in Arabic.
      source: articlesIn(lang === 'en' ? 'ar' : 'en')[index] ?? null,
    })),
  );
}

function splitAtHeadings(blocks: readonly DocumentBlock[]): readonly (readonly DocumentBlock[])[] {
  const articles: DocumentBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') articles.push([block]);
    else articles.at(-1)?.push(block);
  }
  return articles;
}

/** Whole sentences that are none of the article: “read also”, a newsletter, a line about the author. */
const OF_THE_PAGE = /^(?:اقرأ أيض|Sign up to our|Julia Peñarroya Sanz es reportera)/u;
const ENDED = /[.!?؟。！？।]["”»“]?$/u;

/** Credits, captions and the like belong to those articles, and are faults here. */
function sourcesOfDemo(): readonly Material[] {
  return readdirSync(DEMO).flatMap((folder) => {
    const files = readdirSync(DEMO + folder);
    if (!files.includes('source.md')) return [];
    // A field that a test of the demo holds.
    const { sourceLang: lang } = JSON.parse(readFileSync(`${DEMO}${folder}/article.json`, 'utf8')) as {
      readonly sourceLang: string;
    };
    const blocks = read(`${DEMO}${folder}/source.md`).filter(
      ({ kind, text }) => kind === 'paragraph' && ENDED.test(text) && !OF_THE_PAGE.test(text),
    );
    return Array.from({ length: Math.ceil(blocks.length / BLOCKS_AT_ONCE) }, (_, part) => ({
      name: `${folder} ${part}`,
      lang,
      blocks: blocks.slice(part * BLOCKS_AT_ONCE, (part + 1) * BLOCKS_AT_ONCE),
      source: null,
    }));
  });
}
