'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { NothingFound } from '@/ui/tables/nothing-found';
import { ListExport, type ListFormat } from './list-export';
import styles from './list.module.css';

interface ListDeskProps {
  readonly words: {
    readonly title: string;
    readonly hint: string;
    readonly add: string;
    readonly import: string;
    readonly empty: string;
    readonly emptyFiltered: string;
  };
  readonly mayAdd: boolean;
  readonly mayImport: boolean;
  readonly total: number;
  readonly isFiltered: boolean;
  /** What stands there to be done when there is nothing yet. */
  readonly firstStep: 'add' | 'import';
  readonly newId: () => string;
  readonly exportAddress: (format: ListFormat) => string;
  readonly onClearFilters: () => void;
  readonly filters: ReactNode;
  /** `onSaved` makes the form ready for the next one. */
  readonly form: (id: string, onSaved: () => void, onCancel: () => void) => ReactNode;
  readonly importing: (close: () => void) => ReactNode;
  readonly table: ReactNode;
}

/** A list that a project keeps: found, added, changed, taken in and given out. */
export function ListDesk(props: ListDeskProps) {
  const { words, mayAdd, mayImport, isFiltered } = props;
  const [open, setOpen] = useState<'add' | 'import' | null>(null);
  const [newId, setNewId] = useState(props.newId);
  const hasList = props.total > 0 || isFiltered;
  const close = () => setOpen(null);
  const button = (which: 'add' | 'import', isPrimary: boolean) =>
    (which === 'add' ? mayAdd : mayImport) && (
      <Button
        tone={isPrimary ? 'primary' : 'plain'}
        onClick={() => setOpen(which)}
        aria-expanded={open === which}
      >
        {words[which]}
      </Button>
    );
  const first = (props.firstStep === 'import' ? mayImport : mayAdd) ? props.firstStep : 'add';
  return (
    <section className={styles.desk} aria-label={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.tools}>
        {(hasList || first !== 'add') && button('add', hasList)}
        {(hasList || first !== 'import') && button('import', false)}
        {hasList && <ListExport addressOf={props.exportAddress} />}
      </div>
      {open === 'add' && (
        <section
          key={newId}
          className={styles.box}
          aria-label={words.add}
          onKeyDown={({ key }) => {
            if (key === 'Escape') close();
          }}
        >
          {/* The form stays open for the next one. */}
          {props.form(newId, () => setNewId(props.newId()), close)}
        </section>
      )}
      {open === 'import' && props.importing(close)}
      {hasList && props.filters}
      {props.total > 0 ? (
        props.table
      ) : isFiltered ? (
        <NothingFound clear={props.onClearFilters}>{words.emptyFiltered}</NothingFound>
      ) : (
        <EmptyState action={open === null && button(first, true)}>{words.empty}</EmptyState>
      )}
    </section>
  );
}
