import type { ImportPreview, ImportWishes } from '@/domain/exchange/import-view';
import type { Failure } from '@/domain/result';
import type { ImportItem, Material } from './import-item';
import type { ImportPort } from './import-port';

interface Asked {
  readonly item: ImportItem;
  readonly wishes: ImportWishes;
}

export type PreviewAnswer =
  | { readonly status: 'read'; readonly preview: ImportPreview }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Keeps the server's view of each text up to date: asks when something changed that matters to it, and only then. */
export class PreviewRequests {
  private readonly asked = new Map<string, Asked & { readonly abort: AbortController }>();

  constructor(
    private readonly preview: ImportPort['preview'],
    private readonly onAnswer: (itemId: string, answer: PreviewAnswer) => void,
  ) {}

  /** Answers which of the texts are being read anew. */
  update(texts: readonly Asked[]): readonly string[] {
    const wanted = new Set(texts.map(({ item }) => item.id));
    for (const [itemId, { abort }] of this.asked) {
      if (wanted.has(itemId)) continue;
      abort.abort();
      this.asked.delete(itemId);
    }
    const changed = texts.filter((text) => {
      const before = this.asked.get(text.item.id);
      return before === undefined || readsDifferently(before, text);
    });
    for (const text of changed) this.ask(text);
    return changed.map(({ item }) => item.id);
  }

  private ask({ item, wishes }: Asked): void {
    this.asked.get(item.id)?.abort.abort();
    const abort = new AbortController();
    this.asked.set(item.id, { item, wishes, abort });
    void this.preview(item, wishes, abort.signal).then((result) => {
      if (abort.signal.aborted) return;
      this.onAnswer(
        item.id,
        result.ok ? { status: 'read', preview: result.value } : { status: 'failed', failure: result.error },
      );
    });
  }
}

/** Of what a person says, languages, encodings and columns change how a text is read; a title does not. */
function readsDifferently(before: Asked, after: Asked): boolean {
  const isOther = (one: Material | null, other: Material | null): boolean => one?.content !== other?.content;
  const said = ({ wishes: { info, encodings, columns } }: Asked): string =>
    JSON.stringify([info.sourceLang, info.targetLang, encodings.source, encodings.target, columns]);
  return (
    isOther(before.item.target, after.item.target) ||
    isOther(before.item.source, after.item.source) ||
    said(before) !== said(after)
  );
}
