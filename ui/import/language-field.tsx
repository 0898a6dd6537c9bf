'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Field, TextInput } from '@/ui/primitives/field';
import { findLanguageCode, listLanguages } from './language-choice';

interface LanguageFieldProps {
  readonly label: ReactNode;
  /** BCP 47, '' when not known yet. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A language by its name in the reader's own language, chosen from a list or written, as a name or as a code. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const t = useTranslations('import');
  const locale = useLocale();
  const languageName = useLanguageName();
  const listId = useId();
  const options = useMemo(() => listLanguages(locale), [locale]);
  // Null while nothing is being written: then the chosen language is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const [isListNeeded, setIsListNeeded] = useState(false);
  const isUnknown = typed !== null && typed.trim() !== '' && findLanguageCode(typed, options) === null;

  function write(text: string): void {
    setTyped(text);
    // A name out of the list is a choice; a code may be the beginning of a word.
    const named = options.find(({ name }) => name === text);
    if (named !== undefined) onChange(named.code);
  }

  function finish(): void {
    if (typed === null) return;
    const code = typed.trim() === '' ? '' : findLanguageCode(typed, options);
    if (code === null) return;
    onChange(code);
    setTyped(null);
  }

  return (
    <Field
      label={label}
      hint={value === '' ? t('languageHint') : <bdi dir="ltr">{value}</bdi>}
      error={isUnknown && !options.some(({ name }) => startsAlike(name, typed)) ? t('languageUnknown') : null}
    >
      {(wiring) => (
        <>
          <TextInput
            {...wiring}
            list={listId}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            value={typed ?? (value === '' ? '' : languageName(value))}
            onFocus={(event) => {
              setIsListNeeded(true);
              event.currentTarget.select();
            }}
            onChange={(event) => write(event.currentTarget.value)}
            onBlur={finish}
            onKeyDown={(event) => {
              if (event.key === 'Enter') finish();
            }}
          />
          {isListNeeded && (
            <datalist id={listId}>
              {options.map(({ code, name }) => (
                <option key={code} value={name}>
                  {code}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

function startsAlike(name: string, typed: string): boolean {
  return name.toLocaleLowerCase().startsWith(typed.trim().toLocaleLowerCase());
}
