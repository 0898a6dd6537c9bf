'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/domain/result';
import { canAddTerm, canManageTerms, type Actor } from '@/domain/review/role';
import type { TermContent } from '@/domain/terms/check-term';
import { TERM_STATUSES } from '@/domain/terms/term';
import type { TermLanguages, TermPage, TermQuery } from '@/domain/terms/term-row';
import { ListDesk } from '@/ui/lists/list-desk';
import type { ListFormat } from '@/ui/lists/list-export';
import { ListFilters } from '@/ui/lists/list-filters';
import { ListImport } from '@/ui/lists/list-import';
import type { UsualLanguages } from '@/ui/lists/list-port';
import styles from '@/ui/lists/list.module.css';
import { ArticleText } from '@/ui/primitives/article-text';
import { notify } from '@/ui/primitives/notify';
import { TermForm } from './term-form';
import { TermTable } from './term-table';
import type { TermsPort } from './terms-port';
import { termName } from './use-term-columns';

interface TermsDeskProps {
  readonly first: TermPage;
  readonly languages: TermLanguages;
  readonly query: TermQuery;
  readonly actor: Actor;
  readonly usual: UsualLanguages;
  readonly port: TermsPort;
  readonly newId: () => string;
  readonly exportAddress: (format: ListFormat) => string;
  readonly loadPage: (offset: number) => Promise<Result<TermPage>>;
  readonly onFilter: (name: string, value: string, afterPause?: boolean) => void;
  readonly onClearFilters: () => void;
  /** When terms came that the list does not show yet. */
  readonly onAdded: () => void;
}

/** What a project has agreed to call things. */
export function TermsDesk(props: TermsDeskProps) {
  const t = useTranslations('terms');
  const lists = useTranslations('lists');
  const { first, query, actor, usual, port } = props;
  return (
    <ListDesk
      words={{
        title: t('title'),
        hint: t('hint'),
        add: t('add'),
        import: t('import'),
        empty: t('empty'),
        emptyFiltered: t('emptyFiltered'),
      }}
      mayAdd={canAddTerm(actor)}
      mayImport={canManageTerms(actor)}
      total={first.total}
      isFiltered={
        query.text !== '' || query.status !== null || query.sourceLang !== '' || query.targetLang !== ''
      }
      firstStep="add"
      newId={props.newId}
      exportAddress={props.exportAddress}
      onClearFilters={props.onClearFilters}
      filters={
        <ListFilters
          query={query}
          languages={props.languages}
          choices={[
            {
              name: 'status',
              label: t('fields.status'),
              value: query.status ?? '',
              options: TERM_STATUSES.map((id) => ({ id, name: t(`status.${id}`) })),
            },
          ]}
          onChange={props.onFilter}
          onClear={props.onClearFilters}
        />
      }
      form={(id, onSaved, onCancel) => (
        <TermForm
          initial={{ ...usual, source: '', target: '', status: 'preferred', note: '' }}
          initialVersion={0}
          saveLabel={lists('saveNew')}
          focus="source"
          save={(content, baseVersion) => port.save({ id, baseVersion, content })}
          onSaved={(row) => {
            notify(t('added', { term: termName(row) }));
            onSaved();
            props.onAdded();
          }}
          onCancel={onCancel}
        />
      )}
      importing={(close) => (
        <ListImport<TermContent>
          words={{
            title: t('import'),
            hint: t('importHint'),
            plan: ({ added, changed, same }) => t('plan', { added, changed, same }),
            sample: (term) => <Sample term={term} />,
          }}
          languages={usual}
          importFile={port.importFile}
          onImported={({ added, changed }) => {
            notify(t('imported', { added, changed }));
            close();
            props.onAdded();
          }}
          onCancel={close}
        />
      )}
      table={<TermTable first={first} loadPage={props.loadPage} actor={actor} port={port} />}
    />
  );
}

function Sample({ term }: { readonly term: TermContent }) {
  const t = useTranslations('terms');
  return (
    <>
      {term.source === '' ? (
        <span className={styles.faint}>{t('anySource')}</span>
      ) : (
        <ArticleText lang={term.sourceLang}>{term.source}</ArticleText>
      )}
      <ArticleText lang={term.targetLang}>{term.target}</ArticleText>
      <span className={styles.faint}>{t(`status.${term.status}`)}</span>
    </>
  );
}
