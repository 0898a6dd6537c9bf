'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import { REFUSAL_REASONS } from '@/domain/adjudication/ruling';
import {
  useFindTypology,
  useProjectCategoryName,
  useProjectSeverityName,
} from '@/ui/annotation/typologies-context';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import type { Said } from './adjudication-port';
import { categoryChoices, changeCategory, severityChoices } from './choices';
import styles from './adjudication.module.css';

interface ItemActionsProps {
  readonly item: AdjudicatedItem;
  readonly candidates: readonly AdjudicatedItem[];
  readonly lang: string;
  /** `merge` while one chooses with which, `note` while one says why. */
  readonly mode: 'rule' | 'merge' | 'note';
  readonly onMode: (mode: 'rule' | 'merge' | 'note') => void;
  readonly onRule: (said: Said) => void;
}

/** What can be said of the current item, each with its key. */
export function ItemActions({ item, candidates, lang, mode, onMode, onRule }: ItemActionsProps) {
  const t = useTranslations('adjudication');
  const common = useTranslations('common');
  const markId = item.mark.id;
  if (mode === 'note')
    return (
      <NoteForm
        onCancel={() => onMode('rule')}
        onSay={(note) => onRule({ kind: 'refuse', markId, reason: 'other', note })}
      />
    );
  if (mode === 'merge') {
    return (
      <div className={styles.actions} role="group" aria-label={t('mergeWith')}>
        {candidates.map((other, index) => (
          <Button
            key={other.mark.id}
            small
            onClick={() => onRule({ kind: 'merge', markId, otherId: other.mark.id })}
          >
            <Kbd keys={String(index + 1)} />
            <ArticleText lang={lang}>
              {other.mark.target?.quote ?? other.mark.source?.quote ?? ''}
            </ArticleText>
          </Button>
        ))}
        <Button tone="quiet" small onClick={() => onMode('rule')}>
          {common('cancel')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.actions}>
        <Button small onClick={() => onRule({ kind: 'keep', markId })} aria-keyshortcuts="K">
          <Kbd keys="K" /> {t('keep')}
        </Button>
        {REFUSAL_REASONS.map((reason, index) => (
          <Button
            key={reason}
            small
            aria-keyshortcuts={String(index + 1)}
            onClick={() => (reason === 'other' ? onMode('note') : onRule({ kind: 'refuse', markId, reason }))}
          >
            <Kbd keys={String(index + 1)} /> {t('wrong', { reason: t(`reason.${reason}`) })}
          </Button>
        ))}
        {candidates.length > 0 && (
          <Button small onClick={() => onMode('merge')} aria-keyshortcuts="M">
            <Kbd keys="M" /> {t('merge')}
          </Button>
        )}
        {item.marks.length > 1 && (
          <Button small onClick={() => onRule({ kind: 'split', markId })} aria-keyshortcuts="S">
            <Kbd keys="S" /> {t('split')}
          </Button>
        )}
      </div>
      <ItemFields item={item} onRule={onRule} />
    </>
  );
}

function ItemFields({ item, onRule }: Pick<ItemActionsProps, 'item' | 'onRule'>) {
  const t = useTranslations('adjudication');
  const typology = useFindTypology()(item.mark.typology);
  const severityName = useProjectSeverityName();
  const categoryName = useProjectCategoryName();
  const severities = severityChoices(item, typology);
  const { id: markId } = item.mark;
  const nameOf = (category: string): string =>
    categoryName(category, category === item.category ? item.typology : item.mark.typology);
  return (
    <div className={styles.fields}>
      <Field
        label={
          <>
            {t('severity')} <Kbd keys="V" />
          </>
        }
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={item.severity}
            disabled={severities.length < 2}
            onChange={(event) => {
              const severity = severities.find((one) => one === event.currentTarget.value);
              if (severity !== undefined) onRule({ kind: 'change', markId, severity });
            }}
          >
            {severities.map((one) => (
              <option key={one} value={one}>
                {severityName(one, item.mark.typology)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={
          <>
            {t('category')} <Kbd keys="C" />
          </>
        }
      >
        {(wiring) => (
          <Select
            {...wiring}
            data-category
            value={item.category}
            onChange={(event) => onRule(changeCategory(item, typology, event.currentTarget.value))}
          >
            {categoryChoices(item, typology).map(({ id, path }) => (
              <option key={id} value={id}>
                {path.map(nameOf).join(' › ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

function NoteForm({
  onSay,
  onCancel,
}: {
  readonly onSay: (note: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations('adjudication');
  const common = useTranslations('common');
  const [note, setNote] = useState('');
  const id = useId();
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== '') onSay(note);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{t('why')}</label>
      <TextInput
        id={id}
        autoFocus
        dir="auto"
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" small tone="primary">
        {t('refuse')}
      </Button>
      <Button small tone="quiet" onClick={onCancel}>
        {common('cancel')}
      </Button>
    </form>
  );
}
