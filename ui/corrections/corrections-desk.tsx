'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CorrectionPage, CorrectionRow } from '@/domain/review/correction-row';
import type { DecisionResult } from '@/domain/review/decision-request';
import { physicalKey } from '@/ui/primitives/physical-key';
import { DataTable, type Sort } from '@/ui/tables/data-table';
import { NothingFound } from '@/ui/tables/nothing-found';
import { usePages } from '@/ui/tables/use-pages';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { CORRECTION_COLUMNS, useCorrectionColumns, type CorrectionColumn } from './correction-columns';
import { CorrectionFilters, type FilterControl } from './correction-filters';
import type { CorrectionsPort } from './corrections-port';
import { DecisionBar, PLAIN_APPROVAL, type DecisionStep } from './decision-bar';
import { BulkBar } from './bulk-bar';
import { RecentBatches } from './recent-batches';
import { RowDiscussion } from './row-discussion';
import { useBulk } from './use-bulk';
import { useSelection } from './use-selection';
import { GroupMembers } from './group-members';
import { useDecisions } from './use-decisions';
import { useReasons } from './use-reasons';
import styles from './corrections-desk.module.css';

interface CorrectionsDeskProps {
  readonly first: CorrectionPage;
  readonly port: CorrectionsPort;
  readonly filters: readonly FilterControl[];
  readonly onFilter: (name: string, value: string) => void;
  readonly onClearFilters: () => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Whether this person may decide on this row's correction at all. */
  readonly mayDecide: (row: CorrectionRow) => boolean;
  /** Many rows may have changed: they have to be read again. */
  readonly onChanged: () => void;
}

const correctionOf = ({ correction }: CorrectionRow) => correction;

/** The editor's table: read down, decide with one key, go on to the next undecided. */
export function CorrectionsDesk(props: CorrectionsDeskProps) {
  const t = useTranslations('corrections');
  const { loadPage, reasons } = useReasons(props.first, props.port);
  const { rows, loadMore, updateRows } = usePages(props.first, loadPage, correctionOf);
  const [currentId, setCurrentId] = useState<string | null>(props.first.rows[0]?.correction.id ?? null);
  const [step, setStep] = useState<DecisionStep>('choose');
  const desk = useRef<HTMLElement>(null);
  useEffect(() => {
    // The question that had the focus was closed: the keys go on at the row it was asked of.
    if (step === 'choose' && document.activeElement === document.body)
      desk.current?.querySelector<HTMLElement>('tr[aria-current=true]')?.focus({ preventScroll: true });
  }, [step]);
  const [visibility, setVisibility] = useStoredColumns('corrections', {});
  const names = useMemo(
    () =>
      Object.fromEntries(CORRECTION_COLUMNS.map((id) => [id, t(`columns.${id}`)])) as Record<
        CorrectionColumn,
        string
      >,
    [t],
  );
  const selection = useSelection(rows, props.first.total);
  const bulk = useBulk(
    props.port,
    selection.isEverything ? { kind: 'query' } : { kind: 'targets', targets: selection.targets },
    () => {
      selection.clear();
      props.onChanged();
    },
  );
  const mayDecideHere = rows.some(props.mayDecide);
  const allReasons = useMemo(
    () => [
      ...new Map(
        Object.values(reasons)
          .flat()
          .map((one) => [one.code, one]),
      ).values(),
    ],
    [reasons],
  );
  const columns = useCorrectionColumns(names, allReasons, mayDecideHere ? selection : null);
  const index = rows.findIndex((row) => row.correction.id === currentId);
  const current = rows[index];

  const goTo = useCallback((row: CorrectionRow | undefined) => {
    if (row === undefined) return;
    setCurrentId(row.correction.id);
    setStep('choose');
  }, []);

  /** Puts what the server answered into the row: also when somebody else was first. */
  const take = useCallback(
    ({ correction, decision, changed }: DecisionResult) => {
      const others = new Map(changed.map((one) => [one.id, one]));
      updateRows((row) => {
        if (row.correction.id === correction.id) return { ...row, correction, decision };
        const other = others.get(row.correction.id);
        return other === undefined ? row : { ...row, correction: other, decision: null };
      });
    },
    [updateRows],
  );

  const { decide, undo } = useDecisions(props.port, take, (row) => {
    setStep('choose');
    const at = rows.findIndex((one) => one.correction.id === row.correction.id);
    goTo(rows.slice(at + 1).find((one) => one.correction.state === 'proposed'));
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.matches('input:not([type=checkbox]), textarea, select');
    const key = physicalKey(event);
    if ((event.ctrlKey || event.metaKey) && key === 'a' && !typing && mayDecideHere) {
      selection.add(rows.map(({ correction }) => correction.id));
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    if (event.shiftKey && mayDecideHere && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const next = rows[index + (key === 'ArrowDown' ? 1 : -1)];
      selection.add([current, ...(next ? [next] : [])].map(({ correction }) => correction.id));
    }
    const handled = typing ? onKeyWhileTyping(key) : onKey(key, current);
    if (handled) event.preventDefault();
  }

  function onKeyWhileTyping(key: string): boolean {
    if (key !== 'Escape' || step === 'choose') return false;
    setStep('choose');
    return true;
  }

  function onKey(key: string, row: CorrectionRow): boolean {
    if (key === 'Escape') setStep('choose');
    else if (step !== 'choose') return false;
    else if (key === 'ArrowDown' || key === 'j') goTo(rows[index + 1]);
    else if (key === 'ArrowUp' || key === 'k') goTo(rows[index - 1]);
    else if (!props.mayDecide(row)) return false;
    else if (key === 'x') selection.toggle(row.correction.id);
    else if (key === 'u') undo(row);
    else if (row.correction.state !== 'proposed') return false;
    else if ((key === 'a' || key === 'e') && row.rivalIds.length > 0) setStep('rivals');
    else if (key === 'a') decide(row, PLAIN_APPROVAL);
    else if (key === 'e') setStep('edit');
    else if (key === 'r') setStep('reject');
    else if (key === 'c') setStep('request_changes');
    else return false;
    return true;
  }

  const isFiltered = props.filters.some(({ value }) => value !== '');
  return (
    <section ref={desk} className={styles.desk} aria-label={t('title')} tabIndex={-1} onKeyDown={onKeyDown}>
      <CorrectionFilters controls={props.filters} onChange={props.onFilter} onClear={props.onClearFilters} />
      {mayDecideHere && <RecentBatches port={props.port} onUndo={bulk.undo} />}
      {rows.length === 0 ? (
        <NothingFound clear={isFiltered ? props.onClearFilters : null}>
          {t(isFiltered ? 'empty' : 'emptyYet')}
        </NothingFound>
      ) : (
        <>
          <BulkBar selection={selection} total={props.first.total} bulk={bulk} reasons={allReasons} />
          <DataTable
            label={t('title')}
            columns={columns}
            columnNames={names}
            rows={rows}
            rowId={(row) => row.correction.id}
            total={props.first.total}
            onNearEnd={loadMore}
            sort={props.sort}
            onSort={props.onSort}
            visibility={visibility}
            onVisibility={setVisibility}
            currentId={currentId}
            onCurrent={(id) => {
              if (id !== currentId) goTo(rows.find((row) => row.correction.id === id));
            }}
            tools={<p className={styles.count}>{t('count', { count: props.first.total })}</p>}
            detail={(row) => (
              <>
                <DecisionBar
                  row={row}
                  reasons={reasons[row.projectId] ?? []}
                  step={step}
                  onStep={setStep}
                  onDecide={(draft) => decide(row, draft)}
                  onUndo={() => undo(row)}
                  loadRivals={props.port.loadRivals}
                  mayDecide={props.mayDecide(row)}
                />
                <RowDiscussion key={`talk ${row.correction.id}`} row={row} port={props.port.talk} />
                <GroupMembers key={`group ${row.correction.id}`} row={row} loadGroup={props.port.loadGroup} />
              </>
            )}
          />
        </>
      )}
    </section>
  );
}
