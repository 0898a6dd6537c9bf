'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { joinKnownNames } from '@/domain/names/join-known-names';
import type { KnownNameRow } from '@/domain/names/known-name-row';
import styles from '@/ui/lists/list.module.css';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import form from '@/ui/primitives/form.module.css';

interface MergeDialogProps {
  readonly names: readonly [KnownNameRow, KnownNameRow];
  readonly onMerge: (kept: KnownNameRow, other: KnownNameRow) => Promise<void>;
  readonly onCancel: () => void;
}

/** Two names that are one: which form stays, and what becomes of the rest. */
export function MergeDialog({ names: [one, two], onMerge, onCancel }: MergeDialogProps) {
  const t = useTranslations('knownNames');
  const common = useTranslations('common');
  const group = useId();
  const [keptId, setKeptId] = useState(one.id);
  const [isMerging, setIsMerging] = useState(false);
  const [kept, other] = keptId === one.id ? [one, two] : [two, one];
  const joined = joinKnownNames(kept, other);
  const merge = async (): Promise<void> => {
    setIsMerging(true);
    await onMerge(kept, other);
    setIsMerging(false);
  };
  return (
    <Dialog open onOpenChange={onCancel} title={t('mergeTitle')}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <fieldset className={styles.languages}>
          <legend>{t('mergeForm')}</legend>
          {[one, two].map((name) => (
            <label key={name.id} className={styles.option}>
              <input
                type="radio"
                name={group}
                checked={name.id === keptId}
                onChange={() => setKeptId(name.id)}
              />
              <span className={styles.expression}>
                <ArticleText lang={name.targetLang}>{name.preferred}</ArticleText>
              </span>
              {name.source !== '' && (
                <span className={styles.faint}>
                  <ArticleText lang={name.sourceLang}>{name.source}</ArticleText>
                </span>
              )}
            </label>
          ))}
        </fieldset>
        {joined !== null && (
          <>
            <p className={styles.hint}>{joined.other === null ? t('mergeToOne') : t('mergeToTwo')}</p>
            <p className={styles.hint}>{t('fields.variants')}</p>
            <ul className={styles.chips}>
              {joined.kept.variants.map((variant) => (
                <li key={variant} className={styles.chip}>
                  <ArticleText lang={kept.targetLang}>{variant}</ArticleText>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={form.buttons}>
          <Button type="submit" tone="primary" disabled={isMerging}>
            {t('doMerge')}
          </Button>
          <Button tone="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
