'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { canAddTerm, canManageTerms, type Actor } from '@/domain/review/role';
import type { TermContent } from '@/domain/terms/check-term';
import type { TermLanguages, TermPage, TermQuery } from '@/domain/terms/term-row';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { notify } from '@/ui/primitives/notify';
import { TermFilters } from './term-filters';
import { TermForm } from './term-form';
import { TermImport } from './term-import';
import { TermTable } from './term-table';
import type { TermsPort } from './terms-port';
import { termName } from './use-term-columns';
import styles from './terms.module.css';

interface TermsDeskProps {
  readonly first: TermPage;
  readonly languages: TermLanguages;
  readonly query: TermQuery;
  readonly actor: Actor;
  /** The languages that a new term is likely to be of; '' where nobody knows. */
  readonly usual: Pick<TermContent, 'sourceLang' | 'targetLang'>;
  readonly port: TermsPort;
  readonly newId: () => string;
  readonly exportAddress: string;
  readonly loadPage: (offset: number) => Promise<Result<TermPage>>;
  readonly onFilter: (name: string, value: string, afterPause?: boolean) => void;
  readonly onClearFilters: () => void;
  /** When terms came that the list does not show yet. */
  readonly onAdded: () => void;
}

/** What a project has agreed on: found, added, changed, taken in and given out. */
export function TermsDesk(props: TermsDeskProps) {
  const t = useTranslations('terms');
  const { first, query, actor, usual, port, languages } = props;
  const [open, setOpen] = useState<'add' | 'import' | null>(null);
  const [clearings, setClearings] = useState(0);
  const [newId, setNewId] = useState(props.newId);
  const isFiltered =
    query.text !== '' || query.status !== null || query.sourceLang !== '' || query.targetLang !== '';
  const hasList = first.total > 0 || isFiltered;
  const clear = () => {
    setClearings(clearings + 1);
    props.onClearFilters();
  };
  const mayAdd = canAddTerm(actor);
  const adding = mayAdd && (
    <Button tone="primary" onClick={() => setOpen('add')} aria-expanded={open === 'add'}>
      {t('add')}
    </Button>
  );
  return (
    <section className={styles.desk} aria-label={t('title')}>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.tools}>
        {hasList && adding}
        {canManageTerms(actor) && (
          <Button onClick={() => setOpen('import')} aria-expanded={open === 'import'}>
            {t('import')}
          </Button>
        )}
        {hasList && (
          <a className={buttonClass()} href={props.exportAddress} download>
            {t('export')}
          </a>
        )}
      </div>
      {open === 'add' && (
        <section
          className={styles.box}
          aria-label={t('add')}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setOpen(null);
          }}
        >
          <TermForm
            key={newId}
            initial={{ ...usual, source: '', target: '', status: 'preferred', note: '' }}
            initialVersion={0}
            saveLabel={t('saveNew')}
            focus="source"
            save={(term, baseVersion) => port.save({ id: newId, baseVersion, term })}
            onSaved={(row) => {
              notify(t('added', { term: termName(row) }));
              // The form stays open for the next one.
              setNewId(props.newId());
              props.onAdded();
            }}
            onCancel={() => setOpen(null)}
          />
        </section>
      )}
      {open === 'import' && (
        <TermImport
          languages={usual}
          importTable={port.importTable}
          onImported={() => {
            setOpen(null);
            props.onAdded();
          }}
          onCancel={() => setOpen(null)}
        />
      )}
      {hasList && (
        <TermFilters
          query={query}
          languages={languages}
          onChange={props.onFilter}
          onClear={clear}
          clearings={clearings}
        />
      )}
      {first.rows.length > 0 ? (
        <TermTable first={first} loadPage={props.loadPage} actor={actor} port={port} />
      ) : isFiltered ? (
        <EmptyState action={<Button onClick={clear}>{t('showAll')}</Button>}>{t('emptyFiltered')}</EmptyState>
      ) : (
        <EmptyState action={open === null && adding}>{t('empty')}</EmptyState>
      )}
    </section>
  );
}
