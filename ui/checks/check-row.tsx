import { useFormatter, useTranslations } from 'next-intl';
import { useId } from 'react';
import { SEVERITIES } from '@/domain/annotation/severity';
import type { CheckProfile } from '@/domain/triage/check-profile';
import type { CheckSetting } from '@/domain/triage/check-setting';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { Rate } from './rate';
import { SilencedPatterns } from './silenced-patterns';
import { Toggle } from './toggle';
import { useCheckWords } from './use-check-words';
import styles from './checks.module.css';

interface CheckRowProps {
  readonly profile: CheckProfile;
  /** As it is to be. */
  readonly setting: CheckSetting;
  readonly restored: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly onChange: (setting: CheckSetting) => void;
  readonly onRestore: (dismissalId: string) => void;
}

/** One check: what it finds, how much of that was accepted here, and how the project has it. */
export function CheckRow(props: CheckRowProps) {
  const { profile, setting, isReadOnly, onChange } = props;
  const t = useTranslations('checkSettings');
  const category = useCategoryName();
  const { name, what } = useCheckWords()(setting.check);
  const id = useId();
  return (
    <li className={styles.row} data-on={setting.isOn || undefined}>
      <div
        className={styles.check}
        role="group"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
      >
        <div className={styles.about}>
          <h2 id={`${id}-name`} className={styles.name}>
            {name}
          </h2>
          <p id={`${id}-what`}>{what}</p>
          <p className={styles.detail}>
            {category(profile.category)} · <Languages profile={profile} />
          </p>
        </div>
        <div className={styles.controls}>
          <Toggle
            label={t('on')}
            value={setting.isOn}
            isDisabled={isReadOnly}
            onChange={(isOn) => onChange({ ...setting, isOn })}
          />
          <Toggle
            label={t('blocks')}
            value={setting.blocksFinishing}
            isDisabled={isReadOnly}
            onChange={(blocksFinishing) => onChange({ ...setting, blocksFinishing })}
          />
          <SeverityField {...props} />
          <Parameters {...props} />
        </div>
      </div>
      <div className={styles.taken}>
        <p className={styles.detail}>{t('rate')}</p>
        <Rate rate={profile.rate} />
        <SilencedPatterns
          patterns={profile.silenced.filter(({ id: dismissal }) => !props.restored.has(dismissal))}
          onRestore={isReadOnly ? null : props.onRestore}
        />
      </div>
    </li>
  );
}

function SeverityField({ setting, isReadOnly, onChange }: CheckRowProps) {
  const t = useTranslations('checkSettings');
  const severities = useTranslations('common.severity');
  return (
    <Field label={t('severity')}>
      {(wiring) => (
        <Select
          {...wiring}
          disabled={isReadOnly}
          value={setting.severity}
          onChange={({ currentTarget: { value } }) => {
            const severity = SEVERITIES.find((one) => one === value);
            if (severity !== undefined) onChange({ ...setting, severity });
          }}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {severities(severity)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Languages({ profile: { targets, needsSource } }: { readonly profile: CheckProfile }) {
  const t = useTranslations('checkSettings');
  const format = useFormatter();
  const nameOf = useLanguageName();
  return (
    <>
      {targets === 'any' ? t('anyLanguage') : format.list(targets.map(nameOf))}
      {needsSource && <> · {t('needsSource')}</>}
    </>
  );
}

function Parameters({ profile, setting, isReadOnly, onChange }: CheckRowProps) {
  const t = useTranslations('checkSettings');
  const { parameterOf } = useCheckWords()(setting.check);
  const set = (name: string, value: number): void => {
    if (Number.isNaN(value) || value === setting.parameters[name]) return;
    onChange({ ...setting, parameters: { ...setting.parameters, [name]: value } });
  };
  return Object.entries(profile.parameters).map(([name, { min, max, default: usual }]) => (
    <Field key={name} label={parameterOf(name)} hint={t('range', { min, max, usual })}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="number"
          disabled={isReadOnly}
          className={styles.number}
          min={min}
          max={max}
          step="any"
          value={setting.parameters[name] ?? usual}
          onChange={({ currentTarget: { valueAsNumber } }) => set(name, valueAsNumber)}
          // Not while it is typed: 12 begins with a 1.
          onBlur={({ currentTarget: { valueAsNumber } }) =>
            set(name, Math.min(Math.max(valueAsNumber, min), max))
          }
        />
      )}
    </Field>
  ));
}
