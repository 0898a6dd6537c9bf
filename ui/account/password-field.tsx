import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field, TextInput } from '@/ui/primitives/field';

/** The server's own rule: length is what makes a password good. */
const MIN_LENGTH = 8;
const MAX_LENGTH = 128;

interface PasswordFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** A new one gets its rule said and checked; the current one is taken as it is. */
  readonly kind: 'new' | 'current';
}

export function PasswordField({ name, label, kind }: PasswordFieldProps) {
  const t = useTranslations('account');
  const rules = kind === 'new' ? { minLength: MIN_LENGTH, maxLength: MAX_LENGTH } : {};
  return (
    <Field label={label} hint={kind === 'new' ? t('passwordRule', { min: MIN_LENGTH }) : undefined}>
      {(wiring) => (
        <TextInput
          {...wiring}
          {...rules}
          name={name}
          type="password"
          autoComplete={`${kind}-password`}
          required
          dir="ltr"
        />
      )}
    </Field>
  );
}
