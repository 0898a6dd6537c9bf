import type { ArticleInfo } from '@/domain/article/article';
import type { ImportPreview, ImportWishes } from '@/domain/exchange/import-view';
import type { ImportItem } from './import-item';

export const NO_WISHES: ImportWishes = { info: {}, encodings: {}, columns: null };

const NOTHING_KNOWN: ArticleInfo = {
  title: '',
  sourceLang: '',
  targetLang: '',
  mtSystem: '',
  address: '',
  byline: '',
  publishedOn: '',
  domain: '',
};

/** What a person wrote goes before what was suggested. */
export function effectiveInfo(wishes: ImportWishes, preview: ImportPreview | null): ArticleInfo {
  return { ...NOTHING_KNOWN, ...preview?.suggested, ...wishes.info };
}

export function hasSource(item: ImportItem): boolean {
  return item.way === 'bilingual' || item.source !== null;
}

export type MissingField = 'title' | 'sourceLang' | 'targetLang';

/** What has to be said before the text can become an article. */
export function missingFields(item: ImportItem, info: ArticleInfo): readonly MissingField[] {
  return [
    ...(info.title.trim() === '' ? (['title'] as const) : []),
    ...(hasSource(item) && info.sourceLang === '' ? (['sourceLang'] as const) : []),
    ...(info.targetLang === '' ? (['targetLang'] as const) : []),
  ];
}
