'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Typology } from '@/domain/annotation/typology';
import type { Failure, Result } from '@/domain/result';
import { REPEATED_ERROR_POLICIES } from '@/domain/scoring/repeated-errors';
import { SCORING_LIMITS, type ScoringSettings } from '@/domain/scoring/scoring-settings';
import { NumberField } from '@/ui/models/number-field';
import { Button } from '@/ui/primitives/button';
import { Field, Select } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { useModelWords } from '@/ui/reports/use-model-words';
import { WeightsTable } from './weights-table';
import styles from './scoring-form.module.css';

export type SaveScoring = (settings: ScoringSettings) => Promise<Result<unknown>>;

interface ScoringFormProps {
  readonly settings: ScoringSettings;
  /** Ids. */
  readonly models: readonly string[];
  /** What errors of the project are marked with. */
  readonly typology: Typology;
  /** Null for whoever may look and not change. */
  readonly onSave: SaveScoring | null;
}

/** How a project makes scores: its model, what passes, and what errors weigh. */
export function ScoringForm({ settings, models, typology, onSave }: ScoringFormProps) {
  const t = useTranslations('scoring');
  const common = useTranslations('common');
  const words = useModelWords();
  const [draft, setDraft] = useState(settings);
  const [failure, setFailure] = useState<Failure | null>(null);
  const set = (changes: Partial<ScoringSettings>): void => setDraft({ ...draft, ...changes });

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (onSave === null) return;
    const result = await onSave(draft);
    setFailure(result.ok ? null : result.error);
    if (result.ok) notify(t('saved'));
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <fieldset className={styles.form} disabled={onSave === null}>
        <p className={styles.note}>{t('intro')}</p>
        <Problem failure={failure} />
        <Section title={t('verdict')}>
          <Field label={t('model')} hint={words.whatOf(draft.model)}>
            {(wiring) => (
              <Select
                {...wiring}
                value={draft.model}
                onChange={({ currentTarget }) => set({ model: currentTarget.value })}
              >
                {models.map((model) => (
                  <option key={model} value={model}>
                    {words.nameOf(model)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <NumberField
            {...SCORING_LIMITS.threshold}
            isOptional={!draft.model.startsWith('mqm-')}
            label={t('threshold')}
            hint={t('thresholdHint')}
            value={draft.threshold}
            onChange={(threshold) => set({ threshold })}
          />
          <Toggle
            label={t('criticalFails')}
            value={draft.criticalFails}
            onChange={(criticalFails) => set({ criticalFails })}
          />
          <Choice
            label={t('repeated')}
            hint={t('repeatedHint')}
            value={draft.repeated}
            options={REPEATED_ERROR_POLICIES.map((id) => ({ id, name: t(`policy.${id}`) }))}
            onChange={(repeated) => set({ repeated })}
          />
        </Section>
        <Section title={t('mqm')}>
          <p className={styles.note}>{t('mqmHint')}</p>
          <div className={styles.row}>
            <NumberField
              {...SCORING_LIMITS.acceptablePoints}
              label={t('acceptablePoints')}
              value={draft.acceptablePoints}
              onChange={(acceptablePoints) => acceptablePoints !== null && set({ acceptablePoints })}
            />
            <NumberField
              {...SCORING_LIMITS.referenceWords}
              isWhole
              label={t('referenceWords')}
              value={draft.referenceWords}
              onChange={(referenceWords) => referenceWords !== null && set({ referenceWords })}
            />
            <Choice
              label={t('wordsOf')}
              value={draft.wordsOf}
              options={[
                { id: 'target', name: t('side.target') },
                { id: 'source', name: t('side.source') },
              ]}
              onChange={(wordsOf) => set({ wordsOf })}
            />
          </div>
          <WeightsTable
            weights={draft.weights}
            typology={typology}
            onChange={(weights) => set({ weights })}
          />
        </Section>
        {onSave !== null && (
          <div>
            <Button type="submit" tone="primary">
              {common('save')}
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.section}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Toggle({ label, value, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className={styles.toggle}>
      <input
        type="checkbox"
        id={id}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: Id) => void;
}

function Choice<Id extends string>({ label, hint, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <Select
          {...wiring}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find(({ id }) => id === currentTarget.value);
            if (chosen !== undefined) onChange(chosen.id);
          }}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
