'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import { checkTerm, tidyTerm, type TermContent } from '@/domain/terms/check-term';
import { isTermStatus, MAX_TERM_LENGTH, MAX_TERM_NOTE_LENGTH, TERM_STATUSES } from '@/domain/terms/term';
import type { TermRow } from '@/domain/terms/term-row';
import { directionOfLang } from '@/domain/text/script';
import { EntryForm, PairFields } from '@/ui/lists/entry-form';
import { useEntryForm } from '@/ui/lists/use-entry-form';
import { Field, Select, TextInput } from '@/ui/primitives/field';

interface TermFormProps {
  readonly initial: TermContent;
  /** 0 for a new one. */
  readonly initialVersion: number;
  readonly saveLabel: string;
  readonly save: (term: TermContent, baseVersion: number) => Promise<Result<SaveOutcome<TermRow>>>;
  readonly onSaved: (row: TermRow) => void;
  readonly onCancel?: () => void;
  /** Where the languages are known and no matter of choice. */
  readonly hidesLanguages?: boolean;
  /** Which field has the focus at first; none where the form only stands there. */
  readonly focus?: 'source' | 'target';
  /** Said below the expression of one side. */
  readonly hints?: { readonly source?: ReactNode; readonly target?: ReactNode };
}

/** A term to be added or changed. */
export function TermForm(props: TermFormProps) {
  const t = useTranslations('terms');
  const {
    entry: term,
    set,
    ...form
  } = useEntryForm<TermContent, TermRow>({ ...props, tidy: tidyTerm, check: checkTerm });
  const isKept = term.status === 'do-not-translate';

  const expression = (side: 'source' | 'target', lang: string, label: string) => (
    <Field label={label} hint={props.hints?.[side]}>
      {(wiring) => (
        <TextInput
          {...wiring}
          lang={lang === '' ? undefined : lang}
          dir={lang === '' ? 'auto' : directionOfLang(lang)}
          maxLength={MAX_TERM_LENGTH}
          autoComplete="off"
          // The field is what the form was opened for.
          autoFocus={props.focus === side}
          onFocus={(event) => event.currentTarget.select()}
          value={term[side]}
          onChange={(event) => set({ [side]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <EntryForm
      {...form}
      stale={form.isStale ? t('stale') : null}
      onCancel={props.onCancel}
      saveLabel={props.saveLabel}
      languages={term}
    >
      {expression(
        'source',
        term.sourceLang,
        term.status === 'forbidden' ? t('fields.sourceForbidden') : t('fields.source'),
      )}
      {!isKept && expression('target', term.targetLang, t('fields.target'))}
      <Field label={t('fields.status')} hint={t(`meaning.${term.status}`)}>
        {(wiring) => (
          <Select
            {...wiring}
            value={term.status}
            onChange={({ currentTarget: { value } }) => {
              if (isTermStatus(value)) set({ status: value });
            }}
          >
            {TERM_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {props.hidesLanguages !== true && <PairFields languages={term} onChange={set} />}
      <Field label={t('fields.note')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            dir="auto"
            maxLength={MAX_TERM_NOTE_LENGTH}
            autoComplete="off"
            value={term.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </EntryForm>
  );
}
