'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Side } from '@/domain/article/block';
import type { ImportProgress } from '@/domain/exchange/import-view';
import type { EditionPreview } from '@/domain/history/editions/edition-view';
import type { Failure } from '@/domain/result';
import { PASTED_ID, type Material, type Slot } from '@/ui/import/import-item';
import type { EditionPort, NewTexts, PreviewAnswer, Reading, TakenIn } from './edition-port';

export type Dry =
  | { readonly status: 'nothing' }
  /** `progress` is null until the first of it is told. */
  | { readonly status: 'reading'; readonly progress: ImportProgress | null }
  | { readonly status: 'read'; readonly answer: PreviewAnswer }
  | { readonly status: 'failed'; readonly failure: Failure };

const NO_TEXTS: Readonly<Record<Slot, string>> = { source: '', target: '', table: '' };

const SLOTS_OF = { texts: ['source', 'target'], table: ['table'] } as const satisfies Record<
  NewTexts['way'],
  readonly Slot[]
>;

/** What the page of a new version shows and does, apart from how it looks. */
export function useNewVersion(port: EditionPort, articlesMtSystem: string) {
  const [way, setWay] = useState<NewTexts['way']>('texts');
  const [pasted, setPasted] = useState(NO_TEXTS);
  const [files, setFiles] = useState<Readonly<Partial<Record<Slot, Material>>>>({});
  const [mtSystem, setMtSystem] = useState(articlesMtSystem);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const running = useRef<AbortController | null>(null);

  const materials = useMemo((): NewTexts['materials'] => {
    const given = SLOTS_OF[way].flatMap((slot) => {
      const text = pasted[slot];
      const own: Material | undefined = /\S/u.test(text)
        ? { id: PASTED_ID, name: null, content: text }
        : undefined;
      const material = files[slot] ?? own;
      return material === undefined ? [] : [[slot, material] as const];
    });
    return Object.fromEntries(given);
  }, [way, pasted, files]);
  const [reading, setReading] = useState(AS_FOUND);
  const texts = useMemo(
    (): NewTexts => ({ way, materials, mtSystem, reading }),
    [way, materials, mtSystem, reading],
  );
  const [dry, look] = useDryRun(port, texts);
  const columns = useLastColumns(dry, materials.table);

  const start = useCallback(
    async (baseEdition: number) => {
      const abort = (running.current = new AbortController());
      setFailure(null);
      setProgress({ phase: 'reading', done: 0, total: 1 });
      const result = await port.takeIn(texts, baseEdition, setProgress, abort.signal);
      setProgress(null);
      if (!result.ok) setFailure(result.error);
      else if (result.value.outcome === 'stale') look();
      if (result.ok) setTaken(result.value);
    },
    [port, texts, look],
  );

  return {
    ...{ way, setWay, pasted, files, mtSystem, setMtSystem, texts, dry, progress, failure, taken, start },
    ...{ reading, columns },
    slots: SLOTS_OF[way],
    setEncoding: (side: Side, encoding: string) =>
      setReading((before) => ({ ...before, encodings: withEncoding(before.encodings, side, encoding) })),
    setColumns: (chosen: Readonly<Record<Side, number>>) =>
      setReading((before) => ({ ...before, columns: chosen })),
    // A field that is left says its text again: what is the same is not looked at anew.
    setText: (slot: Slot, text: string) =>
      setPasted((before) => (before[slot] === text ? before : { ...before, [slot]: text })),
    /** One text on each side: the last file that was chosen. */
    setFile: (slot: Slot, file: File | null) => {
      setFiles((before) => ({
        ...before,
        [slot]: file === null ? undefined : { id: `${slot}-${file.name}`, name: file.name, content: file },
      }));
      // What was said of how one file is read holds for no other.
      const side = slot === 'source' ? 'source' : 'target';
      setReading(({ encodings, columns: chosen }) => ({
        encodings: withEncoding(encodings, side, ''),
        columns: slot === 'table' ? null : chosen,
      }));
    },
    stop: () => running.current?.abort(),
  };
}

const AS_FOUND: Reading = { encodings: {}, columns: null };

/** UTF-8, which is '', is what is read where nothing is said. */
function withEncoding(encodings: Reading['encodings'], side: Side, encoding: string): Reading['encodings'] {
  if (encoding === '' && encodings[side] === undefined) return encodings;
  return Object.fromEntries(
    Object.entries({ ...encodings, [side]: encoding }).filter(([, one]) => one !== ''),
  );
}

type Columns = EditionPreview['columns'];

/** The columns of the table, as long as it is the same one: a choice that cannot be read must not take the choice away. */
function useLastColumns(dry: Dry, table: Material | undefined): Columns {
  const [last, setLast] = useState<{ readonly table: Material; readonly columns: Columns } | null>(null);
  const found = dry.status === 'read' ? (dry.answer.plan?.columns ?? null) : null;
  if (found !== null && table !== undefined && last?.columns !== found) setLast({ table, columns: found });
  return last !== null && last.table === table ? last.columns : null;
}

/** Kept up to date with the texts; `look` asks again although they are the same. */
function useDryRun(port: EditionPort, { way, materials, reading }: NewTexts): readonly [Dry, () => void] {
  const { source, target, table } = materials;
  const [asked, setAsked] = useState(0);
  const request = useMemo(() => {
    const own = Object.entries({ source, target, table }).filter(([, material]) => material !== undefined);
    return {
      texts: { way, materials: Object.fromEntries(own), mtSystem: '', reading },
      isEmpty: own.length === 0,
      asked,
    };
  }, [way, source, target, table, reading, asked]);
  const [answered, setAnswered] = useState<{ readonly request: object; readonly dry: Dry } | null>(null);
  useEffect(() => {
    if (request.isEmpty) return;
    const abort = new AbortController();
    const tell = (progress: ImportProgress): void => {
      if (!abort.signal.aborted) setAnswered({ request, dry: { status: 'reading', progress } });
    };
    void port.preview(request.texts, tell, abort.signal).then((result) => {
      if (abort.signal.aborted) return;
      const dry: Dry = result.ok
        ? { status: 'read', answer: result.value }
        : { status: 'failed', failure: result.error };
      setAnswered({ request, dry });
    });
    return () => abort.abort();
  }, [port, request]);
  const look = useCallback(() => setAsked((before) => before + 1), []);
  if (request.isEmpty) return [{ status: 'nothing' }, look];
  return [answered?.request === request ? answered.dry : { status: 'reading', progress: null }, look];
}
