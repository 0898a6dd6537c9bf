'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode, SubmitEvent } from 'react';
import type { Failure } from '@/domain/result';
import { LanguageField } from '@/ui/import/language-field';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import type { UsualLanguages } from './list-port';
import styles from './list.module.css';

interface EntryFormProps {
  readonly failure: Failure | null;
  /** Said when somebody else changed the entry first; null when nobody did. */
  readonly stale: string | null;
  readonly isSaving: boolean;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly onCancel?: () => void;
  readonly saveLabel: string;
  readonly languages: UsualLanguages;
  /** The fields, which stand in a row where there is room. */
  readonly children: ReactNode;
}

/** What the forms of all lists have around their fields. */
export function EntryForm(props: EntryFormProps) {
  const common = useTranslations('common');
  const { sourceLang, targetLang } = props.languages;
  return (
    <form className={form.form} onSubmit={props.onSubmit}>
      <Problem failure={props.failure} />
      {props.stale !== null && (
        <p className={form.problem} role="alert">
          {props.stale}
        </p>
      )}
      <div className={form.row}>{props.children}</div>
      <div className={[form.buttons, styles.buttons].join(' ')}>
        <ReadyButton
          missing={sourceLang === '' || targetLang === '' ? common('missing.languages') : null}
          isBusy={props.isSaving}
        >
          {props.saveLabel}
        </ReadyButton>
        {props.onCancel !== undefined && (
          <Button tone="quiet" onClick={props.onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface PairFieldsProps {
  readonly languages: UsualLanguages;
  readonly onChange: (change: Partial<UsualLanguages>) => void;
}

/** The languages of an entry or of a file. */
export function PairFields({ languages, onChange }: PairFieldsProps) {
  const t = useTranslations('lists');
  return (['sourceLang', 'targetLang'] as const).map((side) => (
    <LanguageField
      key={side}
      label={t(side)}
      value={languages[side]}
      onChange={(lang) => onChange({ [side]: lang })}
    />
  ));
}
