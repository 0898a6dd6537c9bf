import { useTranslations } from 'next-intl';
import type { RivalChoice } from '@/domain/review/decision-request';
import { Field, Select } from '@/ui/primitives/field';

type Undecided = RivalChoice['undecided'];

interface UndecidedChoiceProps {
  readonly value: Undecided;
  readonly onChange: (value: Undecided) => void;
  readonly autoFocus?: boolean;
}

/** What becomes of undecided rivals: nothing is chosen beforehand, because either answer is somebody's work. */
export function UndecidedChoice({ value, onChange, autoFocus }: UndecidedChoiceProps) {
  const t = useTranslations('rivals');
  return (
    <Field label={t('undecided')}>
      {(wiring) => (
        <Select
          {...wiring}
          autoFocus={autoFocus}
          data-field="rivals"
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.value === 'leave' || currentTarget.value === 'supersede'
                ? currentTarget.value
                : null,
            )
          }
        >
          <option value="">{t('choose')}</option>
          <option value="leave">{t('leave')}</option>
          <option value="supersede">{t('supersede')}</option>
        </Select>
      )}
    </Field>
  );
}
