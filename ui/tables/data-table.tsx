'use client';

import { useTable, type ColumnDef, type ColumnDefTemplate, type RowData } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { ColumnChoice } from './column-choice';
import { features, type Features } from './table-features';
import { useMousePress } from './use-mouse-press';
import type { ColumnVisibility } from './use-stored-columns';
import styles from './data-table.module.css';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface DataTableProps<Row extends RowData> {
  readonly label: string;
  readonly columns: ColumnDef<Features, Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Rows that match in the database; more are asked for when the end of the loaded ones comes near. */
  readonly total: number;
  readonly onNearEnd: () => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly columnNames: Readonly<Record<string, string>>;
  readonly visibility: ColumnVisibility;
  readonly onVisibility: (visibility: ColumnVisibility) => void;
  /** The row with the keyboard's focus, and what stands open under it. */
  readonly currentId?: string | null;
  readonly onCurrent?: (id: string) => void;
  readonly detail?: (row: Row) => ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** Beside the choice of columns. */
  readonly tools?: ReactNode;
}

const ESTIMATED_ROW_PIXELS = 96;

/** Before the first layout a screenful is rendered as it is, so that a table is there without scripts too. */
const FIRST_ROWS = 30;

/**
 * What a column says of a cell. It is called and not made a component: when columns are made anew it would be another one, and a menu
 * that is open in a cell would close, and the focus go.
 */
function contentOf<Context extends object>(
  definition: ColumnDefTemplate<Context> | undefined,
  context: Context,
): ReactNode {
  return typeof definition === 'function' ? (definition(context) as ReactNode) : definition;
}

/** Rows from the database, a window of them at a time: as quick with ten thousand rows as with ten. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { rows, rowId, currentId = null, sort, visibility } = props;
  const table = useTable({
    features,
    columns: props.columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    enableSortingRemoval: false,
    state: {
      columnVisibility: visibility,
      sorting: [{ id: sort.column, desc: sort.descending }],
    },
  });
  const tableRows = table.getRowModel().rows;
  const head = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const bottom = head.current?.getBoundingClientRect().bottom ?? 0;
    setScrollMargin(bottom + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: tableRows.length,
    estimateSize: () => ESTIMATED_ROW_PIXELS,
    getItemKey: (index) => tableRows[index]?.id ?? index,
    overscan: 6,
    scrollMargin,
  });
  const items = virtualizer.getVirtualItems();
  const shown =
    items.length > 0
      ? items.map(({ index }) => index)
      : tableRows.slice(0, FIRST_ROWS).map((_row, index) => index);
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);

  const lastShown = shown.at(-1) ?? -1;
  const { total, onNearEnd } = props;
  useEffect(() => {
    if (rows.length < total && lastShown >= rows.length - 20) onNearEnd();
  }, [lastShown, rows.length, total, onNearEnd]);

  const frame = useRef<HTMLDivElement>(null);
  const scrolledTo = useRef(currentId);
  useEffect(() => {
    if (scrolledTo.current !== currentId) {
      scrolledTo.current = currentId;
      const index = tableRows.findIndex((row) => row.id === currentId);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    }
    // The button that had the focus went with the row that was left: the keys must go on to work.
    if (document.activeElement === document.body && currentId !== null) {
      frame.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(currentId)}"]`)
        ?.focus({ preventScroll: true });
    }
    // Only a move of the current row scrolls; a reload of the same rows must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [currentId]);

  // A press focuses before it clicks. What closes and opens under rows would move them away from under the mouse: that waits for the click.
  const isPressed = useMousePress();

  const columnCount = table.getVisibleLeafColumns().length;
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.tools}>
        {props.tools}
        <ColumnChoice
          columns={table.getAllLeafColumns().filter((column) => column.getCanHide())}
          names={props.columnNames}
          onVisibility={props.onVisibility}
          visibility={visibility}
        />
      </div>
      <div className={styles.scroller}>
        <table
          className={styles.table}
          aria-label={props.label}
          aria-rowcount={total + 1}
          onKeyDown={props.onKeyDown}
        >
          <thead ref={head}>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {group.headers.map((header) => (
                  <th
                    key={header.id}
                    scope="col"
                    data-column={header.column.id}
                    aria-sort={
                      header.column.id === sort.column
                        ? sort.descending
                          ? 'descending'
                          : 'ascending'
                        : undefined
                    }
                  >
                    {header.column.getCanSort() ? (
                      <button
                        type="button"
                        className={styles.sort}
                        onClick={() =>
                          props.onSort({
                            column: header.column.id,
                            descending: header.column.id === sort.column ? !sort.descending : false,
                          })
                        }
                      >
                        {contentOf(header.column.columnDef.header, header.getContext())}
                        {header.column.id === sort.column &&
                          (sort.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                      </button>
                    ) : (
                      contentOf(header.column.columnDef.header, header.getContext())
                    )}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          {before > 0 && <Spacer columns={columnCount} pixels={before} />}
          {shown.map((index) => {
            const row = tableRows[index];
            if (row === undefined) return null;
            const isCurrent = row.id === currentId;
            return (
              <tbody
                key={row.id}
                ref={virtualizer.measureElement}
                data-index={index}
                data-current={isCurrent}
                onClick={() => props.onCurrent?.(row.id)}
                onFocus={() => {
                  if (!isPressed.current) props.onCurrent?.(row.id);
                }}
              >
                <tr
                  data-row={row.id}
                  tabIndex={currentId === null ? undefined : -1}
                  aria-rowindex={index + 2}
                  aria-current={isCurrent ? 'true' : undefined}
                >
                  {row.getVisibleCells().map((cell) => (
                    <td
                      key={cell.id}
                      data-column={cell.column.id}
                      data-label={props.columnNames[cell.column.id]}
                    >
                      {contentOf(cell.column.columnDef.cell, cell.getContext())}
                    </td>
                  ))}
                </tr>
                {isCurrent && props.detail !== undefined && (
                  <tr className={styles.detail}>
                    <td colSpan={columnCount}>{props.detail(row.original)}</td>
                  </tr>
                )}
              </tbody>
            );
          })}
          {after > 0 && items.length > 0 && <Spacer columns={columnCount} pixels={after} />}
        </table>
      </div>
    </div>
  );
}

/** Stands for the rows that are not rendered, so that the scroll bar tells the truth. */
function Spacer({ columns, pixels }: { readonly columns: number; readonly pixels: number }) {
  return (
    <tbody aria-hidden className={styles.spacer}>
      <tr>
        <td colSpan={columns} style={{ blockSize: pixels }} />
      </tr>
    </tbody>
  );
}
