import type { ArticleInfo } from '@/domain/article/article';
import { IMPORT_WAYS, type ImportWay, type Slot } from './import-item';

/** What survives a reload: what was pasted and typed. Files cannot be kept by a page. */
export interface ImportDraft {
  readonly way: ImportWay;
  readonly texts: Readonly<Record<Slot, string>>;
  /** Of the pasted text of each way. */
  readonly infos: Readonly<Partial<Record<ImportWay, Partial<ArticleInfo>>>>;
}

export const NO_TEXTS: ImportDraft['texts'] = { source: '', target: '', table: '' };

const INFO_FIELDS = [
  'title',
  'sourceLang',
  'targetLang',
  'mtSystem',
  'address',
  'byline',
  'publishedOn',
  'domain',
] as const satisfies readonly (keyof ArticleInfo)[];

/**
 * Keyed by person: two people at one computer do not see each other's drafts. The texts have a key of their own, so
 * that typing a title does not write a long article again.
 */
const textsKey = (userId: string): string => `verso.import.${userId}.texts`;
const formKey = (userId: string): string => `verso.import.${userId}.form`;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readInfo(stored: unknown): Partial<ArticleInfo> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    INFO_FIELDS.flatMap((field) => {
      const value = stored[field];
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
}

/** What is stored as JSON under a key; what somebody else wrote there is nothing. */
function readStored(storage: Storage, key: string): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isRecord(stored) ? stored : {};
  } catch {
    return {};
  }
}

export function readDraft(storage: Storage, userId: string): ImportDraft {
  const texts = readStored(storage, textsKey(userId));
  const form = readStored(storage, formKey(userId));
  const infos = isRecord(form['infos']) ? form['infos'] : {};
  const textOf = (slot: Slot): string => {
    const text = texts[slot];
    return typeof text === 'string' ? text : '';
  };
  return {
    way: IMPORT_WAYS.find((way) => way === form['way']) ?? 'pair',
    texts: { source: textOf('source'), target: textOf('target'), table: textOf('table') },
    infos: Object.fromEntries(IMPORT_WAYS.map((way) => [way, readInfo(infos[way])])),
  };
}

/** False when the browser has no room for them. */
export function saveTexts(storage: Storage, userId: string, texts: ImportDraft['texts']): boolean {
  return save(storage, textsKey(userId), texts);
}

export function saveForm(storage: Storage, userId: string, form: Omit<ImportDraft, 'texts'>): boolean {
  return save(storage, formKey(userId), form);
}

function save(storage: Storage, key: string, value: object): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
