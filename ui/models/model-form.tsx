'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import {
  MODEL_LIMITS,
  type ModelSettings,
  type ModelSettingsView,
} from '@/domain/model-findings/model-settings';
import type { SpendLimit } from '@/domain/model-findings/spend';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { KeyField, type KeyWish } from './key-field';
import { ModelTrial, type TryModel } from './model-trial';
import { NumberField } from './number-field';
import { useMoney } from './use-money';
import styles from './models.module.css';

/** `key`: null leaves it as it is, '' takes it away. */
export type SaveModel = (
  baseVersion: number,
  settings: ModelSettings,
  key: string | null,
) => Promise<Result<unknown>>;

interface ModelFormProps {
  readonly view: ModelSettingsView;
  readonly onSave: SaveModel;
  readonly onTry: TryModel;
}

/** How a project asks a model. Begins anew with each version that is saved. */
export function ModelForm({ view, onSave, onTry }: ModelFormProps) {
  const t = useTranslations('models');
  const common = useTranslations('common');
  const [draft, setDraft] = useState(view.settings);
  const [wish, setWish] = useState<KeyWish>({ kind: 'keep' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const isSaved = wish.kind === 'keep' && JSON.stringify(draft) === JSON.stringify(view.settings);
  const set = (changes: Partial<ModelSettings>): void => setDraft({ ...draft, ...changes });

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const result = await onSave(view.version, draft, keyToSave(wish));
    setFailure(result.ok ? null : result.error);
    if (result.ok) notify(t('saved'));
  }

  return (
    <form className={styles.sections} onSubmit={(event) => void submit(event)}>
      <div className={styles.intro}>
        <p>{t('intro')}</p>
        <p>{t('sent')}</p>
      </div>
      <Problem failure={failure} />
      <Toggle label={t('on')} value={draft.isOn} onChange={(isOn) => set({ isOn })} />
      <Section title={t('server')}>
        <LineField
          label={t('baseUrl')}
          hint={t('baseUrlHint')}
          placeholder="https://api.example.com/v1"
          isRequired={draft.isOn}
          value={draft.baseUrl}
          onChange={(baseUrl) => set({ baseUrl })}
        />
        <LineField
          label={t('model')}
          hint={t('modelHint')}
          isRequired={draft.isOn}
          value={draft.model}
          onChange={(model) => set({ model })}
        />
        <KeyField
          hasKey={view.hasKey}
          isForAnother={originOf(draft) !== originOf(view.settings)}
          wish={wish}
          onWish={setWish}
        />
      </Section>
      <Section title={t('asking')}>
        <Toggle
          label={t('secondLook')}
          hint={t('secondLookHint')}
          value={draft.secondLook}
          onChange={(secondLook) => set({ secondLook })}
        />
        <div className={styles.row}>
          <NumberField
            {...MODEL_LIMITS.parallel}
            isWhole
            label={t('maxParallel')}
            value={draft.maxParallel}
            onChange={(maxParallel) => maxParallel !== null && set({ maxParallel })}
          />
          <NumberField
            {...MODEL_LIMITS.timeoutSeconds}
            isWhole
            label={t('timeoutSeconds')}
            value={draft.timeoutSeconds}
            onChange={(timeoutSeconds) => timeoutSeconds !== null && set({ timeoutSeconds })}
          />
        </div>
      </Section>
      <Section title={t('costs')}>
        <p className={styles.note}>{t('pricesHint')}</p>
        <Prices draft={draft} onChange={set} />
      </Section>
      <Limit
        title={t('perRun')}
        limit={draft.perRun}
        currency={draft.currency}
        onChange={(perRun) => set({ perRun })}
      />
      <Limit
        title={t('perMonth')}
        limit={draft.perMonth}
        currency={draft.currency}
        onChange={(perMonth) => set({ perMonth })}
      >
        <Spent view={view} />
      </Limit>
      <div className={styles.buttons}>
        <Button type="submit" tone="primary">
          {common('save')}
        </Button>
      </div>
      <ModelTrial isSaved={isSaved && view.version > 0} onTry={onTry} />
    </form>
  );
}

function keyToSave(wish: KeyWish): string | null {
  if (wish.kind === 'replace') return wish.key;
  return wish.kind === 'keep' ? null : '';
}

/** Where the key goes. */
const originOf = ({ baseUrl }: ModelSettings): string =>
  URL.canParse(baseUrl) ? new URL(baseUrl).origin : '';

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
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Toggle({ label, hint, value, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className={styles.toggle}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.note}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface LineFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly placeholder?: string;
  readonly isRequired: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Addresses and names of models are Latin, in every language. */
function LineField({ label, hint, placeholder, isRequired, value, onChange }: LineFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <TextInput
          {...wiring}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          required={isRequired}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface PricesProps {
  readonly draft: ModelSettings;
  readonly onChange: (changes: Partial<ModelSettings>) => void;
}

function Prices({ draft: { currency, prices }, onChange }: PricesProps) {
  const t = useTranslations('models');
  return (
    <div className={styles.row}>
      <Field label={t('currency')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            dir="ltr"
            className={styles.number}
            required
            pattern="[A-Z]{3}"
            maxLength={3}
            autoComplete="off"
            value={currency}
            onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
          />
        )}
      </Field>
      {(['input', 'output'] as const).map((which) => (
        <NumberField
          key={which}
          {...MODEL_LIMITS.money}
          label={t(`${which}Price`)}
          value={prices[which]}
          onChange={(price) => price !== null && onChange({ prices: { ...prices, [which]: price } })}
        />
      ))}
    </div>
  );
}

interface LimitProps {
  readonly title: string;
  readonly limit: SpendLimit;
  readonly currency: string;
  readonly onChange: (limit: SpendLimit) => void;
  readonly children?: ReactNode;
}

function Limit({ title, limit, currency, onChange, children }: LimitProps) {
  const t = useTranslations('models');
  return (
    <Section title={title}>
      <div className={styles.row}>
        <NumberField
          {...MODEL_LIMITS.tokens}
          isWhole
          label={t('tokens')}
          value={limit.tokens}
          onChange={(tokens) => tokens !== null && onChange({ ...limit, tokens })}
        />
        <NumberField
          {...MODEL_LIMITS.money}
          isOptional
          label={t('money', { currency })}
          hint={t('moneyHint')}
          value={limit.money}
          onChange={(money) => onChange({ ...limit, money })}
        />
      </div>
      {children}
    </Section>
  );
}

function Spent({ view: { spent, settings } }: { readonly view: ModelSettingsView }) {
  const t = useTranslations('models');
  const moneyOf = useMoney();
  const { tokens, money } = spent;
  return (
    <p className={styles.note}>
      {money === 0
        ? t('spent', { tokens })
        : t('spentMoney', { tokens, money: moneyOf(money, settings.currency) })}
    </p>
  );
}
