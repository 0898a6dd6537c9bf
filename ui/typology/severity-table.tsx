import { useTranslations } from 'next-intl';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { SeverityUse } from '@/domain/annotation/typology';
import { MAX_NAME_LENGTH, MAX_WEIGHT } from '@/domain/annotation/typology-content';
import { directionOfLang } from '@/domain/text/script';
import { TextInput } from '@/ui/primitives/field';
import { withoutKey } from './without-key';
import styles from './typology.module.css';

interface SeverityTableProps {
  readonly severities: readonly SeverityUse[];
  readonly lang: string;
  readonly nameOf: (severity: Severity) => string;
  /** Null where it is only looked at. */
  readonly onChange: ((severities: readonly SeverityUse[], field: string) => void) | null;
}

const USUAL: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** Which severities there are, what they weigh and what they are called. */
export function SeverityTable({ severities, lang, nameOf, onChange }: SeverityTableProps) {
  const t = useTranslations('typologies');
  const change = (severity: Severity, use: Partial<SeverityUse> | null, field: string) => {
    const before = severities.find((one) => one.severity === severity);
    const next = use && { severity, weight: USUAL[severity], names: {}, ...before, ...use };
    const rest = severities.filter((one) => one.severity !== severity);
    const all = next === null ? rest : [...rest, next];
    onChange?.(
      SEVERITIES.flatMap((one) => all.find((each) => each.severity === one) ?? []),
      `severity ${severity} ${field}`,
    );
  };
  return (
    <table className={styles.severities}>
      <thead>
        <tr>
          <th scope="col">{t('severity.used')}</th>
          <th scope="col">{t('severity.weight')}</th>
          <th scope="col">{t('severity.own')}</th>
        </tr>
      </thead>
      <tbody>
        {SEVERITIES.map((severity) => {
          const use = severities.find((one) => one.severity === severity);
          const isOff = onChange === null || use === undefined;
          return (
            <tr key={severity}>
              <th scope="row">
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={use !== undefined}
                    disabled={onChange === null || (use !== undefined && severities.length === 1)}
                    onChange={(event) => change(severity, event.target.checked ? {} : null, 'used')}
                  />
                  {nameOf(severity)}
                </label>
              </th>
              <td>
                <TextInput
                  aria-label={t('severity.weightOf', { severity: nameOf(severity) })}
                  type="number"
                  min={0}
                  max={MAX_WEIGHT}
                  step="any"
                  disabled={isOff}
                  value={use === undefined || Number.isNaN(use.weight) ? '' : use.weight}
                  onChange={(event) =>
                    change(severity, { weight: event.target.valueAsNumber || 0 }, 'weight')
                  }
                />
              </td>
              <td>
                <TextInput
                  aria-label={t('severity.nameOf', { severity: nameOf(severity) })}
                  lang={lang}
                  dir={directionOfLang(lang)}
                  maxLength={MAX_NAME_LENGTH}
                  disabled={isOff}
                  placeholder={nameOf(severity)}
                  value={use?.names[lang] ?? ''}
                  onChange={(event) => {
                    const names = withoutKey(use?.names ?? {}, lang);
                    const name = event.target.value;
                    change(
                      severity,
                      { names: name === '' ? names : { ...names, [lang]: name } },
                      `name ${lang}`,
                    );
                  }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
