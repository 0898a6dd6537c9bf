import type { ArticleInfo } from '@/domain/article/article';
import type { ImportPreview, ImportProgress, ImportWishes } from '@/domain/exchange/import-view';
import type { Failure } from '@/domain/result';
import { NO_TEXTS } from './import-draft';
import { effectiveInfo, missingFields, NO_WISHES, type MissingField } from './import-info';
import {
  listItems,
  PASTED_ID,
  SLOTS,
  type ImportItem,
  type ImportWay,
  type Material,
  type Slot,
} from './import-item';
import type { ImportOutcome } from './import-port';
import type { Match } from './match-materials';

export type PreviewState =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly preview: ImportPreview }
  | { readonly status: 'failed'; readonly failure: Failure };

/** One line of what came of an import. `name` is the file's, null for pasted text. */
export interface ImportResult {
  readonly itemId: string;
  readonly name: string | null;
  readonly outcome: ImportOutcome | { readonly kind: 'failed'; readonly failure: Failure };
}

export interface ImportRun {
  /** Texts done, and to do in all. */
  readonly done: number;
  readonly total: number;
  readonly name: string | null;
  readonly progress: ImportProgress;
}

/** Everything the import page shows. */
export interface ImportState {
  readonly way: ImportWay;
  readonly texts: Readonly<Record<Slot, string>>;
  readonly files: Readonly<Record<Slot, readonly Material[]>>;
  /** Pairs a person made; the others are found by name. */
  readonly chosen: readonly Match[];
  /** By item, as are the previews. */
  readonly wishes: Readonly<Record<string, ImportWishes>>;
  readonly previews: Readonly<Record<string, PreviewState>>;
  readonly run: ImportRun | null;
  readonly results: readonly ImportResult[];
  /** False when the browser has no room to keep the texts over a reload. */
  readonly draftKept: boolean;
  /** Rises when the texts were changed by something else than typing, so that the text fields show it. */
  readonly textsRevision: number;
}

export const NOTHING_TO_IMPORT: ImportState = {
  way: 'pair',
  texts: NO_TEXTS,
  files: { source: [], target: [], table: [] },
  chosen: [],
  wishes: {},
  previews: {},
  run: null,
  results: [],
  draftKept: true,
  textsRevision: 0,
};

export function materialsOf({ texts, files }: ImportState): Readonly<Record<Slot, readonly Material[]>> {
  const of = (slot: Slot): readonly Material[] => {
    const content = texts[slot];
    return [...(/\S/.test(content) ? [{ id: PASTED_ID, name: null, content }] : []), ...files[slot]];
  };
  return { source: of('source'), target: of('target'), table: of('table') };
}

export function itemsOf(state: ImportState): readonly ImportItem[] {
  return listItems(state.way, materialsOf(state), state.chosen);
}

export function wishesOf(state: ImportState, itemId: string): ImportWishes {
  return state.wishes[itemId] ?? NO_WISHES;
}

export function previewOf(state: ImportState, itemId: string): ImportPreview | null {
  const known = state.previews[itemId];
  return known?.status === 'read' ? known.preview : null;
}

export function infoOf(state: ImportState, itemId: string): ArticleInfo {
  return effectiveInfo(wishesOf(state, itemId), previewOf(state, itemId));
}

/** Without those of which the server has said that they will be refused. */
export function importableItems(state: ImportState): readonly ImportItem[] {
  const isRefused = (preview: ImportPreview | null): boolean =>
    preview?.issues.some(({ issue }) => issue.severity === 'error') === true;
  return itemsOf(state).filter(({ id }) => !isRefused(previewOf(state, id)));
}

/** Why an import cannot begin: nothing to import, or something of one text is not known yet. */
export type Blocker =
  | { readonly kind: 'no_project' | 'no_text' | 'all_refused' }
  | { readonly kind: MissingField | 'reading'; readonly item: ImportItem };

export function listBlockers(state: ImportState, projectId: string): readonly Blocker[] {
  const items = importableItems(state);
  const blockers: Blocker[] = [];
  if (projectId === '') blockers.push({ kind: 'no_project' });
  if (items.length === 0) blockers.push({ kind: itemsOf(state).length === 0 ? 'no_text' : 'all_refused' });
  for (const item of items) {
    const missing = missingFields(item, infoOf(state, item.id));
    const isReading = state.previews[item.id]?.status === 'reading';
    if (missing.length > 0 && isReading) blockers.push({ kind: 'reading', item });
    else blockers.push(...missing.map((kind) => ({ kind, item })));
  }
  return blockers;
}

/** The form without a text that has become an article. */
export function withoutItem(state: ImportState, { id, way, target, source }: ImportItem): ImportState {
  const usedFiles = new Set([target.id, source?.id]);
  const files = { ...state.files };
  for (const slot of SLOTS) files[slot] = files[slot].filter((file) => !usedFiles.has(file.id));
  const texts = { ...state.texts };
  if (target.id === PASTED_ID) texts[way === 'bilingual' ? 'table' : 'target'] = '';
  if (source?.id === PASTED_ID) texts.source = '';
  const wishes = Object.fromEntries(Object.entries(state.wishes).filter(([itemId]) => itemId !== id));
  return { ...state, files, texts, wishes, textsRevision: state.textsRevision + 1 };
}
