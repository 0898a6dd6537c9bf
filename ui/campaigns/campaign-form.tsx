'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { CAMPAIGN_PROTOCOLS, MAX_RATERS_PER_OUTPUT } from '@/domain/review/campaign/campaign';
import type { Person } from '@/domain/review/desk-view';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import type { CampaignValues } from './campaigns-port';
import styles from './campaigns.module.css';

export const NEW_CAMPAIGN: CampaignValues = {
  ...{ name: '', protocol: 'mqm', isBlind: true, ratersPerOutput: 2, ratesReference: false, raterIds: [] },
};

interface CampaignFormProps {
  readonly values: CampaignValues;
  /** Who may rate in the project. */
  readonly reviewers: readonly Person[];
  readonly submitLabel: string;
  readonly onSave: (values: CampaignValues) => Promise<Result<unknown>>;
}

/** How a campaign is rated and by whom. */
export function CampaignForm({ values, reviewers, submitLabel, onSave }: CampaignFormProps) {
  const t = useTranslations('campaigns');
  const [wanted, setWanted] = useState(values);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (some: Partial<CampaignValues>): void => setWanted({ ...wanted, ...some });

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    const result = await onSave(wanted);
    if (!result.ok) setFailure(result.error);
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <div className={form.row}>
        <Field label={t('name')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              dir="auto"
              required
              maxLength={200}
              autoComplete="off"
              value={wanted.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('protocol')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={wanted.protocol}
              onChange={(event) => {
                const protocol = CAMPAIGN_PROTOCOLS.find((one) => one === event.currentTarget.value);
                if (protocol !== undefined) change({ protocol });
              }}
            >
              {CAMPAIGN_PROTOCOLS.map((one) => (
                <option key={one} value={one}>
                  {t(`protocols.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('perOutput')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="number"
              required
              min={1}
              max={MAX_RATERS_PER_OUTPUT}
              value={wanted.ratersPerOutput}
              onChange={(event) => change({ ratersPerOutput: event.currentTarget.valueAsNumber || 1 })}
            />
          )}
        </Field>
      </div>
      <Check
        label={t('blind')}
        hint={t('blindHint')}
        isChecked={wanted.isBlind}
        onChange={(isBlind) => change({ isBlind })}
      />
      <Check
        label={t('ratesReference')}
        isChecked={wanted.ratesReference}
        onChange={(ratesReference) => change({ ratesReference })}
      />
      <fieldset className={styles.people}>
        <legend>{t('raters')}</legend>
        <p className={styles.note}>{t('ratersHint')}</p>
        {reviewers.map(({ id, name }) => (
          <Check
            key={id}
            label={<bdi>{name}</bdi>}
            isChecked={wanted.raterIds.includes(id)}
            onChange={(isChosen) =>
              change({
                raterIds: isChosen ? [...wanted.raterIds, id] : wanted.raterIds.filter((one) => one !== id),
              })
            }
          />
        ))}
      </fieldset>
      <div className={form.buttons}>
        <Button type="submit" tone="primary">
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

interface CheckProps {
  readonly label: React.ReactNode;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function Check({ label, hint, isChecked, onChange }: CheckProps) {
  return (
    <div className={styles.check}>
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      {hint !== undefined && <p className={styles.note}>{hint}</p>}
    </div>
  );
}
