'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import { checkTerm, tidyTerm, type TermContent } from '@/domain/terms/check-term';
import { isTermStatus, MAX_TERM_LENGTH, MAX_TERM_NOTE_LENGTH, TERM_STATUSES } from '@/domain/terms/term';
import type { TermRow } from '@/domain/terms/term-row';
import { directionOfLang } from '@/domain/text/script';
import { LanguageField } from '@/ui/import/language-field';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import styles from './terms.module.css';

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

/** A term to be added or changed. What somebody else saved first is shown, and saved over only when it has been seen. */
export function TermForm(props: TermFormProps) {
  const t = useTranslations('terms');
  const common = useTranslations('common');
  const [term, setTerm] = useState(props.initial);
  const [version, setVersion] = useState(props.initialVersion);
  const [isStale, setIsStale] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const set = (change: Partial<TermContent>) => setTerm((before) => ({ ...before, ...change }));
  const isKept = term.status === 'do-not-translate';

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    const wanted = tidyTerm(term);
    const fault = checkTerm(wanted);
    setFailure(fault);
    setIsStale(false);
    if (fault !== null) return;
    setIsSaving(true);
    const result = await props.save(wanted, version);
    setIsSaving(false);
    if (!result.ok) setFailure(result.error);
    else if (result.value.outcome === 'saved') props.onSaved(result.value.current);
    else {
      setTerm(result.value.current);
      setVersion(result.value.current.version);
      setIsStale(true);
    }
  }

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
    <form className={form.form} onSubmit={(event) => void save(event)}>
      <Problem failure={failure} />
      {isStale && (
        <p className={form.problem} role="alert">
          {t('stale')}
        </p>
      )}
      <div className={form.row}>
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
        {props.hidesLanguages !== true && (
          <>
            <LanguageField
              label={t('fields.sourceLang')}
              value={term.sourceLang}
              onChange={(sourceLang) => set({ sourceLang })}
            />
            <LanguageField
              label={t('fields.targetLang')}
              value={term.targetLang}
              onChange={(targetLang) => set({ targetLang })}
            />
          </>
        )}
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
      </div>
      <div className={[form.buttons, styles.buttons].join(' ')}>
        <Button
          type="submit"
          tone="primary"
          disabled={isSaving || term.sourceLang === '' || term.targetLang === ''}
        >
          {props.saveLabel}
        </Button>
        {props.onCancel !== undefined && (
          <Button tone="quiet" onClick={props.onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
