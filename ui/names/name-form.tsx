'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import { checkKnownName, MAX_NAME_LENGTH, tidyKnownName } from '@/domain/names/check-known-name';
import type { KnownNameRow } from '@/domain/names/known-name-row';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { directionOfLang } from '@/domain/text/script';
import { EntryForm, PairFields } from '@/ui/lists/entry-form';
import { useEntryForm } from '@/ui/lists/use-entry-form';
import { Field, TextArea, TextInput } from '@/ui/primitives/field';

interface NameFormProps {
  readonly initial: NewKnownName;
  /** 0 for a new one. */
  readonly initialVersion: number;
  readonly saveLabel: string;
  readonly save: (name: NewKnownName, baseVersion: number) => Promise<Result<SaveOutcome<KnownNameRow>>>;
  readonly onSaved: (row: KnownNameRow) => void;
  readonly onCancel: () => void;
}

const ofLang = (lang: string) => ({
  lang: lang === '' ? undefined : lang,
  dir: lang === '' ? 'auto' : directionOfLang(lang),
});

/** A name to be added or changed. */
export function NameForm(props: NameFormProps) {
  const t = useTranslations('knownNames');
  const {
    entry: name,
    set,
    ...form
  } = useEntryForm<NewKnownName, KnownNameRow>({ ...props, tidy: tidyKnownName, check: checkKnownName });

  const spelling = (field: 'preferred' | 'source', lang: string) => (
    <Field label={t(`fields.${field}`)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          {...ofLang(lang)}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          // The field is what the form was opened for.
          autoFocus={field === 'preferred'}
          value={name[field]}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
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
      languages={name}
    >
      {spelling('preferred', name.targetLang)}
      {spelling('source', name.sourceLang)}
      <Field label={t('fields.variants')} hint={t('variantsHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            {...ofLang(name.targetLang)}
            spellCheck={false}
            value={name.variants.join('\n')}
            onChange={(event) => set({ variants: event.currentTarget.value.split('\n') })}
          />
        )}
      </Field>
      <PairFields languages={name} onChange={set} />
    </EntryForm>
  );
}
