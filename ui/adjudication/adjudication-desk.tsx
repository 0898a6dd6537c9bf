'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import { REFUSAL_REASONS } from '@/domain/adjudication/ruling';
import { useFindTypology } from '@/ui/annotation/typologies-context';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Kbd } from '@/ui/primitives/kbd';
import { notify } from '@/ui/primitives/notify';
import type { AdjudicationPort, Said } from './adjudication-port';
import { nextSeverity } from './choices';
import { ItemActions } from './item-actions';
import { ItemCard } from './item-card';
import { JudgedText } from './judged-text';
import { MeanwhileNote } from './meanwhile-note';
import { mergeCandidates } from './order-items';
import { useAdjudication } from './use-adjudication';
import { useKeys } from './use-keys';
import styles from './adjudication.module.css';

interface AdjudicationDeskProps {
  readonly view: AdjudicationView;
  readonly port: AdjudicationPort;
}

/** The marks of everybody on one text; what agrees is together already, the rest is decided with one key each. */
export function AdjudicationDesk({ view: first, port }: AdjudicationDeskProps) {
  const t = useTranslations('adjudication');
  const adjudication = useAdjudication(first, port);
  const { view, items, undecided, last, rule, setState } = adjudication;
  const { state } = view;
  const findTypology = useFindTypology();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [mode, setMode] = useState<'rule' | 'merge' | 'note'>('rule');
  const current =
    items.find(({ marks }) => marks.some(({ id }) => id === chosenId)) ??
    items.find(({ verdict }) => verdict === 'undecided') ??
    items[0] ??
    null;
  const mayRule = view.mayRule && state === 'open';
  const place = current === null ? -1 : items.indexOf(current);
  const candidates = current === null ? [] : mergeCandidates(current, items);
  const langs = { source: view.info.sourceLang, target: view.info.targetLang };
  const names = new Map(view.people.map(({ id, name }) => [id, name]));

  function choose(markId: string | null): void {
    setMode('rule');
    setChosenId(markId);
  }

  function chooseNextUndecided(): boolean {
    const after = [...items.slice(place + 1), ...items.slice(0, place)];
    const next = after.find(({ verdict }) => verdict === 'undecided');
    if (next !== undefined) choose(next.mark.id);
    return true;
  }

  /** On to the next that waits, once this one is settled; what was changed or taken back stays in view. */
  async function say(said: Said): Promise<void> {
    setMode('rule');
    if (said.kind !== 'undo') setChosenId(said.markId ?? null);
    const isDone = await rule(said);
    if (isDone && (said.kind === 'keep' || said.kind === 'refuse')) chooseNextUndecided();
  }

  const undo = (): void => {
    if (last === null) return;
    setChosenId(last.markId);
    void say({ kind: 'undo', undoesId: last.id });
  };

  async function finish(next: 'open' | 'done'): Promise<void> {
    if (await setState(next)) notify(t(next === 'done' ? 'isDone' : 'isOpen'));
  }

  function act(key: string): boolean {
    if (key === 'n') return chooseNextUndecided();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const other = items[place + (key === 'ArrowDown' ? 1 : -1)];
      if (other !== undefined) choose(other.mark.id);
      return true;
    }
    if (!mayRule || current === null) return false;
    if (key === 'Escape' && mode !== 'rule') {
      setMode('rule');
      return true;
    }
    return mode === 'merge' ? mergeByKey(key) : ruleByKey(key);
  }

  function mergeByKey(key: string): boolean {
    const other = candidates[Number(key) - 1];
    if (other === undefined || current === null) return false;
    void say({ kind: 'merge', markId: current.mark.id, otherId: other.mark.id });
    return true;
  }

  function ruleByKey(key: string): boolean {
    if (current === null) return false;
    const markId = current.mark.id;
    const reason = REFUSAL_REASONS[Number(key) - 1];
    if (reason === 'other') setMode('note');
    else if (reason !== undefined) void say({ kind: 'refuse', markId, reason });
    else if (key === 'k') void say({ kind: 'keep', markId });
    else if (key === 'm' && candidates.length > 0) setMode('merge');
    else if (key === 's' && current.marks.length > 1) void say({ kind: 'split', markId });
    else if (key === 'u') undo();
    else if (key === 'v') {
      const severity = nextSeverity(current, findTypology(current.mark.typology));
      if (severity !== null) void say({ kind: 'change', markId, severity });
    } else if (key === 'c') document.querySelector<HTMLSelectElement>('select[data-category]')?.focus();
    else return false;
    return true;
  }

  useKeys(act);

  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <p role="status">{state === 'done' ? t('doneNote') : t('left', { count: undecided })}</p>
        <Button small onClick={chooseNextUndecided} disabled={undecided === 0} aria-keyshortcuts="N">
          <Kbd keys="N" /> {t('next')}
        </Button>
        {mayRule && (
          <Button small onClick={undo} disabled={last === null} aria-keyshortcuts="U">
            <Kbd keys="U" /> {t('undo')}
          </Button>
        )}
        {view.mayRule && (
          <Button
            small
            tone={state === 'open' && undecided === 0 ? 'primary' : 'plain'}
            disabled={state === 'open' && undecided > 0}
            onClick={() => void finish(state === 'open' ? 'done' : 'open')}
          >
            {t(state === 'open' ? 'finish' : 'reopen')}
          </Button>
        )}
      </div>
      <MeanwhileNote
        {...{ items, langs }}
        rulings={adjudication.meanwhile}
        nameOf={(id) => names.get(id) ?? ''}
        onChoose={choose}
        onSeen={adjudication.lookedAt}
      />
      {!view.mayRule && <p className={styles.note}>{t('ownNote')}</p>}
      <div className={styles.columns}>
        <JudgedText
          side="source"
          lang={langs.source}
          {...{ blocks: view.blocks, items, currentId: current?.mark.id ?? null, onChoose: choose }}
        />
        <JudgedText
          side="target"
          lang={langs.target}
          {...{ blocks: view.blocks, items, currentId: current?.mark.id ?? null, onChoose: choose }}
        />
        <section className={styles.items} aria-label={t('items')}>
          {items.length === 0 ? (
            <EmptyState>{t('noMarks')}</EmptyState>
          ) : (
            <ol className={styles.list}>
              {items.map((item) => (
                <ItemCard
                  key={item.mark.id}
                  {...{ item, langs, reviewers: view.reviewers }}
                  nameOf={(id) => names.get(id) ?? ''}
                  isCurrent={item === current}
                  onChoose={() => choose(item.mark.id)}
                >
                  {item === current && mayRule && (
                    <ItemActions
                      {...{ item, candidates, mode, lang: langs.target }}
                      onMode={setMode}
                      onRule={(said) => void say(said)}
                    />
                  )}
                </ItemCard>
              ))}
            </ol>
          )}
        </section>
      </div>
    </div>
  );
}
