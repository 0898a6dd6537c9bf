'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import {
  sentencesToSpoil,
  stretchOf,
  type SpoilableSentence,
} from '@/domain/review/campaign/spoil/sentences-to-spoil';
import { suggestSeeds, type SuggestedSeed } from '@/domain/review/campaign/spoil/suggest-seeds';
import type { Failure } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import type { PlantPort } from './campaigns-port';
import { SeedSuggestions } from './seed-suggestions';
import { SpoilForm, type Spoilt } from './spoil-form';
import { SpoiltText } from './spoilt-text';
import styles from './campaigns.module.css';

interface PlantDeskProps {
  /** Of the translation. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly lang: string;
  /** Of the translation, where no capitals tell them: known errors are made of them. */
  readonly names: readonly string[];
  readonly port: PlantPort;
}

const keyOf = ({ blockId, start }: Pick<SpoilableSentence, 'blockId' | 'start'>): string =>
  `${blockId} ${String(start)}`;

/** Every sentence of an output, to be edited: what then differs is what is to be found. Known errors are suggested. */
export function PlantDesk({ blocks, segments, lang, names, port }: PlantDeskProps) {
  const t = useTranslations('campaigns.planting');
  const [edits, setEdits] = useState<ReadonlyMap<string, Spoilt>>(new Map());
  const [suggested, setSuggested] = useState<readonly SuggestedSeed[] | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const sentences = sentencesToSpoil(blocks);
  const changed = sentences.flatMap((sentence) => {
    const edit = edits.get(keyOf(sentence));
    return edit === undefined || edit.text === sentence.text ? [] : [stretchOf(sentence, edit)];
  });

  const isSpoilt = (range: Segment['target'] | undefined): boolean =>
    sentences.slice(range?.from, range?.to).some((sentence) => edits.has(keyOf(sentence)));
  const set = (entries: readonly (readonly [string, Spoilt])[]): void =>
    setEdits(new Map([...edits, ...entries]));
  const settle = (settled: readonly SuggestedSeed[]): void =>
    setSuggested(suggested?.filter((one) => !settled.includes(one)) ?? null);

  function take(taken: readonly SuggestedSeed[]): void {
    set(
      taken.map(({ sentence, text, category, severity }) => [
        keyOf(sentence),
        { text, category, severity, kind: 'error' },
      ]),
    );
    settle(taken);
  }

  /** The keyboard goes back to where the sentence was opened. */
  function close(key: string): void {
    setEditing(null);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] button`)?.focus(),
    );
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    const result = await port.plant(changed);
    if (!result.ok) setFailure(result.error);
  }

  if (sentences.length === 0) return <EmptyState>{t('empty')}</EmptyState>;
  return (
    <form className={styles.sections} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <p className={styles.intro}>{t('intro')}</p>
      <SeedSuggestions
        {...{ lang, suggested }}
        onSuggest={(wish) =>
          setSuggested(
            // A segment that is spoilt already stays as it was wished for.
            suggestSeeds({ blocks, segments, lang, names, ...wish }).filter(
              ({ segment }) => !isSpoilt(segments[segment]?.target),
            ),
          )
        }
        onTake={take}
        onChange={(one) => {
          take([one]);
          setEditing(keyOf(one.sentence));
        }}
        onRefuse={(one) => settle([one])}
      />
      <section className={styles.section} aria-label={t('sentences')}>
        <h2>{t('sentences')}</h2>
        <ol ref={list} className={styles.list}>
          {sentences.map((sentence) => {
            const key = keyOf(sentence);
            const { text: original } = sentence;
            const edit = edits.get(key) ?? { text: original, kind: 'error', category: null, severity: null };
            if (editing === key) {
              return (
                <li key={key} className={styles.sentence}>
                  <SpoilForm
                    {...{ original, lang, value: edit }}
                    onChange={(value) => set([[key, value]])}
                    onClose={() => close(key)}
                    onUndo={() => {
                      setEdits(new Map([...edits].filter(([one]) => one !== key)));
                      close(key);
                    }}
                  />
                </li>
              );
            }
            return (
              <li
                key={key}
                data-key={key}
                className={styles.sentence}
                data-changed={edit.text !== original || undefined}
              >
                <SpoiltText original={original} text={edit.text} lang={lang} />
                <Button
                  small
                  onClick={() => setEditing(key)}
                  aria-label={t('editName', { sentence: original })}
                >
                  {t('edit')}
                </Button>
              </li>
            );
          })}
        </ol>
      </section>
      {changed.length > 0 && (
        <div className={form.buttons}>
          <Button type="submit" tone="primary">
            {t('plant', { count: changed.length })}
          </Button>
        </div>
      )}
    </form>
  );
}
