'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/domain/result';
import type { KnownNameLanguages, KnownNamePage, KnownNameQuery } from '@/domain/names/known-name-row';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { canAddName, canManageNames, type Actor } from '@/domain/review/role';
import { ListDesk } from '@/ui/lists/list-desk';
import type { ListFormat } from '@/ui/lists/list-export';
import { ListFilters } from '@/ui/lists/list-filters';
import { ListImport } from '@/ui/lists/list-import';
import type { UsualLanguages } from '@/ui/lists/list-port';
import styles from '@/ui/lists/list.module.css';
import { ArticleText } from '@/ui/primitives/article-text';
import { notify } from '@/ui/primitives/notify';
import { NameForm } from './name-form';
import { NameTable } from './name-table';
import type { NamesPort } from './names-port';

interface NamesDeskProps {
  readonly first: KnownNamePage;
  readonly languages: KnownNameLanguages;
  readonly query: KnownNameQuery;
  readonly actor: Actor;
  readonly usual: UsualLanguages;
  readonly port: NamesPort;
  readonly newId: () => string;
  readonly exportAddress: (format: ListFormat) => string;
  readonly loadPage: (offset: number) => Promise<Result<KnownNamePage>>;
  readonly onFilter: (name: string, value: string, afterPause?: boolean) => void;
  readonly onClearFilters: () => void;
  /** When names came that the list does not show yet. */
  readonly onAdded: () => void;
}

/** How a project has decided to write names. */
export function NamesDesk(props: NamesDeskProps) {
  const t = useTranslations('knownNames');
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
      mayAdd={canAddName(actor)}
      mayImport={canManageNames(actor)}
      total={first.total}
      isFiltered={query.text !== '' || query.sourceLang !== '' || query.targetLang !== ''}
      firstStep="import"
      newId={props.newId}
      exportAddress={props.exportAddress}
      onClearFilters={props.onClearFilters}
      filters={
        <ListFilters
          query={query}
          languages={props.languages}
          onChange={props.onFilter}
          onClear={props.onClearFilters}
        />
      }
      form={(id, onSaved, onCancel) => (
        <NameForm
          initial={{ ...usual, source: '', preferred: '', variants: [] }}
          initialVersion={0}
          saveLabel={lists('saveNew')}
          save={(content, baseVersion) => port.save({ id, baseVersion, content })}
          onSaved={(row) => {
            notify(t('added', { name: row.preferred }));
            onSaved();
            props.onAdded();
          }}
          onCancel={onCancel}
        />
      )}
      importing={(close) => (
        <ListImport<NewKnownName>
          words={{
            title: t('import'),
            hint: t('importHint'),
            plan: ({ added, changed, same }) => t('plan', { added, changed, same }),
            sample: (name) => <Sample name={name} />,
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
      table={<NameTable first={first} loadPage={props.loadPage} actor={actor} port={port} />}
    />
  );
}

function Sample({ name }: { readonly name: NewKnownName }) {
  return (
    <>
      {name.source !== '' && <ArticleText lang={name.sourceLang}>{name.source}</ArticleText>}
      <span className={styles.expression}>
        <ArticleText lang={name.targetLang}>{name.preferred}</ArticleText>
      </span>
      {name.variants.map((variant) => (
        <span key={variant} className={styles.faint}>
          <ArticleText lang={name.targetLang}>{variant}</ArticleText>
        </span>
      ))}
    </>
  );
}
