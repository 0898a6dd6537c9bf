'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Field } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { FilterSelect } from '@/ui/tables/filter-select';
import { ArticleCard } from './article-card';
import { BlockerList } from './blocker-list';
import type { ImportPort } from './import-port';
import { ImportProgressBar } from './import-progress';
import { ImportResults } from './import-results';
import { importableItems, infoOf, itemsOf, listBlockers, materialsOf, wishesOf } from './import-state';
import { ImportStore } from './import-store';
import { MaterialSlots } from './material-slots';
import { WayChoice } from './way-choice';
import styles from './import-desk.module.css';

interface ImportDeskProps {
  /** Those the person may import into. */
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** '' when none is chosen yet. */
  readonly projectId: string;
  readonly onProject: (projectId: string) => void;
  readonly userId: string;
  readonly port: ImportPort;
}

/** Texts on one end, articles on the other; in between everything the server made of them, to be put right. */
export function ImportDesk({ projects, projectId, onProject, userId, port }: ImportDeskProps) {
  const t = useTranslations('import');
  const [store] = useState(() => new ImportStore(port, userId));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  // What blocks is said once somebody has tried, and then kept up to date.
  const [hasTried, setHasTried] = useState(false);
  useEffect(() => store.restore(), [store]);

  const items = itemsOf(state);
  const sources = materialsOf(state).source;
  const blockers = hasTried ? listBlockers(state, projectId) : [];
  const anchorOf = (itemId: string): string =>
    `article-${items.findIndex(({ id }) => id === itemId).toString()}`;

  function start(): void {
    const isBlocked = listBlockers(state, projectId).length > 0;
    setHasTried(isBlocked);
    if (!isBlocked) void store.start(projectId);
  }

  if (projects.length === 0) return <EmptyState>{t('noProjects')}</EmptyState>;
  return (
    <>
      {state.run === null && state.results.length > 0 && (
        <ImportResults results={state.results} countFindings={port.countFindings} />
      )}
      <fieldset className={styles.form} disabled={state.run !== null}>
        <div className={styles.project}>
          <Field label={t('project')}>
            {(wiring) => (
              <FilterSelect {...wiring} value={projectId} onChoose={(chosen) => onProject(chosen)}>
                <option value="" disabled>
                  {t('chooseProject')}
                </option>
                <NamedOptions options={projects} />
              </FilterSelect>
            )}
          </Field>
        </div>
        <WayChoice value={state.way} onChange={(way) => store.setWay(way)} />
        <MaterialSlots state={state} store={store} />
        {!state.draftKept && <p className={styles.note}>{t('draftTooLong')}</p>}
        {items.length > 0 && (
          <section className={styles.articles} aria-label={t('articles')}>
            <h2>{t('articleCount', { count: items.length })}</h2>
            {items.map((item) => (
              <ArticleCard
                key={item.id}
                anchor={anchorOf(item.id)}
                item={item}
                info={infoOf(state, item.id)}
                wishes={wishesOf(state, item.id)}
                preview={state.previews[item.id]}
                sources={sources}
                isOnly={items.length === 1}
                store={store}
              />
            ))}
          </section>
        )}
      </fieldset>
      {blockers.length > 0 && <BlockerList blockers={blockers} anchorOf={anchorOf} />}
      {state.run === null ? (
        <div>
          <Button tone="primary" onClick={start}>
            {t('start', { count: importableItems(state).length })}
          </Button>
        </div>
      ) : (
        <ImportProgressBar run={state.run} onStop={() => store.stop()} />
      )}
    </>
  );
}
