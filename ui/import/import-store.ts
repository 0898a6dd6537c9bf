import type { ArticleInfo } from '@/domain/article/article';
import type { Side } from '@/domain/article/block';
import type { ImportProgress, ImportWishes } from '@/domain/exchange/import-view';
import { readDraft, saveForm, saveTexts } from './import-draft';
import { NO_WISHES } from './import-info';
import { PASTED_ID, SLOTS, type ImportItem, type ImportWay, type Slot } from './import-item';
import type { ImportRunner } from './import-port';
import {
  importableItems,
  infoOf,
  itemsOf,
  listBlockers,
  NOTHING_TO_IMPORT,
  wishesOf,
  withoutItem,
  type ImportState,
} from './import-state';
import { PreviewRequests } from './preview-requests';

/** What the import page shows and does, apart from how it looks. */
export class ImportStore {
  private state = NOTHING_TO_IMPORT;
  private readonly listeners = new Set<() => void>();
  private readonly previews: PreviewRequests;
  private running: AbortController | null = null;
  private lastFile = 0;
  /** Before it has, a draft is not written over. */
  private hasRestored = false;

  constructor(
    private readonly port: ImportRunner,
    private readonly userId: string,
  ) {
    this.previews = new PreviewRequests(
      (...request) => port.preview(...request),
      (itemId, answer) => this.change({ previews: { ...this.state.previews, [itemId]: answer } }),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): ImportState => this.state;

  /** Takes up what was left, beside what was typed before the page's scripts were there. After the first paint: the server, which paints first, has no drafts. */
  restore(): void {
    const { way, texts, infos } = readDraft(localStorage, this.userId);
    const wishes: Record<string, ImportWishes> = {};
    for (const [one, info] of Object.entries(infos)) wishes[`${one}:${PASTED_ID}`] = { ...NO_WISHES, info };
    const typed = this.state.texts;
    const merged = {
      source: typed.source || texts.source,
      target: typed.target || texts.target,
      table: typed.table || texts.table,
    };
    const isAsTyped = SLOTS.every((slot) => merged[slot] === typed[slot]);
    this.hasRestored = true;
    // A field that is made anew loses what is typed at that moment: only where there is something to bring back.
    const textsRevision = this.state.textsRevision + (isAsTyped ? 0 : 1);
    this.change({ way, texts: merged, wishes, textsRevision });
    this.keepTexts();
  }

  setWay(way: ImportWay): void {
    this.change({ way });
    this.keepForm();
  }

  setText(slot: Slot, text: string): void {
    if (text === this.state.texts[slot]) return;
    this.change({ texts: { ...this.state.texts, [slot]: text } });
    this.keepTexts();
  }

  addFiles(slot: Slot, files: readonly File[]): void {
    const added = files.map((file) => ({ id: `file-${++this.lastFile}`, name: file.name, content: file }));
    this.change({ files: { ...this.state.files, [slot]: [...this.state.files[slot], ...added] } });
  }

  removeFile(slot: Slot, materialId: string): void {
    const files = this.state.files[slot].filter(({ id }) => id !== materialId);
    this.change({ files: { ...this.state.files, [slot]: files } });
  }

  chooseSource(targetId: string, sourceId: string | null): void {
    // A source goes with one translation: whoever had it before gets another, or none.
    const others = this.state.chosen.filter(
      (match) => match.targetId !== targetId && (sourceId === null || match.sourceId !== sourceId),
    );
    this.change({ chosen: [{ targetId, sourceId }, ...others] });
  }

  setInfo(itemId: string, info: Partial<ArticleInfo>): void {
    this.wish(itemId, { info: { ...wishesOf(this.state, itemId).info, ...info } });
  }

  setEncoding(itemId: string, side: Side, encoding: string): void {
    this.wish(itemId, { encodings: { ...wishesOf(this.state, itemId).encodings, [side]: encoding } });
  }

  setColumns(itemId: string, columns: Readonly<Record<Side, number>>): void {
    this.wish(itemId, { columns });
  }

  /** Languages and system of one article for all the others too: what one batch has in common. */
  useForAll(itemId: string): void {
    const { sourceLang, targetLang, mtSystem } = infoOf(this.state, itemId);
    for (const { id } of itemsOf(this.state)) this.setInfo(id, { sourceLang, targetLang, mtSystem });
  }

  /** One text after the other; what has become an article leaves the form, the rest stays to be mended. */
  async start(projectId: string): Promise<void> {
    if (this.running !== null || listBlockers(this.state, projectId).length > 0) return;
    const { signal } = (this.running = new AbortController());
    const items = importableItems(this.state);
    this.change({ results: [] });
    for (const [done, item] of items.entries()) {
      const report = (progress: ImportProgress): void =>
        this.change({ run: { done, total: items.length, name: item.target.name, progress } });
      await this.importItem(projectId, item, report, signal);
      if (signal.aborted) break;
    }
    this.running = null;
    this.change({ run: null });
  }

  /** What has become an article stays one. */
  stop(): void {
    this.running?.abort();
  }

  private async importItem(
    projectId: string,
    item: ImportItem,
    report: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    report({ phase: 'reading', done: 0, total: 1 });
    const wishes = { ...wishesOf(this.state, item.id), info: infoOf(this.state, item.id) };
    const result = await this.port.run({ projectId, item, wishes }, report, signal);
    const outcome = result.ok ? result.value : { kind: 'failed' as const, failure: result.error };
    this.change({
      results: [...this.state.results, { itemId: item.id, name: item.target.name, outcome }],
    });
    if (outcome.kind !== 'article') return;
    this.change(withoutItem(this.state, item));
    this.keepTexts();
    this.keepForm();
  }

  private wish(itemId: string, wishes: Partial<ImportWishes>): void {
    const before = wishesOf(this.state, itemId);
    this.change({ wishes: { ...this.state.wishes, [itemId]: { ...before, ...wishes } } });
    this.keepForm();
  }

  private keepTexts(): void {
    if (!this.hasRestored) return;
    this.change({ draftKept: saveTexts(localStorage, this.userId, this.state.texts) });
  }

  private keepForm(): void {
    const infoAs = (one: ImportWay): Partial<ArticleInfo> => wishesOf(this.state, `${one}:${PASTED_ID}`).info;
    const infos = { pair: infoAs('pair'), target: infoAs('target'), bilingual: infoAs('bilingual') };
    saveForm(localStorage, this.userId, { way: this.state.way, infos });
  }

  private change(values: Partial<ImportState>): void {
    const next = { ...this.state, ...values };
    const items = itemsOf(next);
    const reading = new Set(
      this.previews.update(items.map((item) => ({ item, wishes: wishesOf(next, item.id) }))),
    );
    const previews = items.flatMap(({ id }) => {
      const known = next.previews[id];
      // What the server said before stays in sight until it says something else.
      if (reading.has(id) && known?.status !== 'read') return [[id, { status: 'reading' }] as const];
      return known === undefined ? [] : [[id, known] as const];
    });
    this.state = { ...next, previews: Object.fromEntries(previews) };
    for (const listener of this.listeners) listener();
  }
}
