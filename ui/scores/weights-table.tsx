import { useTranslations } from 'next-intl';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import {
  findCategory,
  listCategories,
  pathOfCategory,
  typologyReference,
  type Typology,
} from '@/domain/annotation/typology';
import { MAX_WEIGHT, type ErrorWeights } from '@/domain/scoring/error-weights';
import { useProjectCategoryName } from '@/ui/annotation/typologies-context';
import { Button } from '@/ui/primitives/button';
import { Select, TextInput } from '@/ui/primitives/field';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import styles from './scoring-form.module.css';

interface WeightsTableProps {
  readonly weights: ErrorWeights;
  /** Whose categories may have weights of their own. */
  readonly typology: Typology;
  readonly onChange: (weights: ErrorWeights) => void;
}

/** Weights of errors by severity, and of some categories by themselves; what is left empty there is as above. */
export function WeightsTable({ weights, typology, onChange }: WeightsTableProps) {
  const t = useTranslations('scoring');
  const nameByTypology = useProjectCategoryName();
  // A weight can be of a category that the typology had before.
  const nameOf = (category: string): string =>
    nameByTypology(category, findCategory(typology, category) ? typologyReference(typology) : undefined);
  const own = Object.entries(weights.categories);
  const free = listCategories(typology).filter(({ id }) => weights.categories[id] === undefined);
  const setOwn = (category: string, severity: Severity, weight: number | null): void => {
    const others = Object.entries(weights.categories[category] ?? {}).filter(([each]) => each !== severity);
    const row = Object.fromEntries(weight === null ? others : [...others, [severity, weight]]);
    onChange({ ...weights, categories: { ...weights.categories, [category]: row } });
  };
  const remove = (category: string): void =>
    onChange({ ...weights, categories: Object.fromEntries(own.filter(([each]) => each !== category)) });
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('weights')}>
        <table className={styles.weights}>
          <caption>{t('weights')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              {SEVERITIES.map((severity) => (
                <th key={severity} scope="col">
                  <SeveritySign severity={severity} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('allCategories')}</th>
              {SEVERITIES.map((severity) => (
                <td key={severity}>
                  <WeightInput
                    label={t('weightOf', { category: t('allCategories'), severity })}
                    value={weights.severities[severity]}
                    onChange={(weight) =>
                      weight !== null &&
                      onChange({ ...weights, severities: { ...weights.severities, [severity]: weight } })
                    }
                  />
                </td>
              ))}
            </tr>
            {own.map(([category, row]) => (
              <tr key={category}>
                <th scope="row">
                  {nameOf(category)}{' '}
                  <Button tone="quiet" small onClick={() => remove(category)}>
                    {t('remove')}
                  </Button>
                </th>
                {SEVERITIES.map((severity) => (
                  <td key={severity}>
                    <WeightInput
                      label={t('weightOf', { category: nameOf(category), severity })}
                      value={row[severity] ?? null}
                      isOptional
                      placeholder={weights.severities[severity]}
                      onChange={(weight) => setOwn(category, severity, weight)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {free.length > 0 && (
        <Select
          className={styles.add}
          aria-label={t('add')}
          value=""
          onChange={({ currentTarget: { value } }) =>
            value !== '' && onChange({ ...weights, categories: { ...weights.categories, [value]: {} } })
          }
        >
          <option value="">{t('add')}</option>
          {free.map(({ id }) => (
            <option key={id} value={id}>
              {pathOfCategory(typology, id)
                .map((each) => nameOf(each.id))
                .join(' › ')}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

interface WeightInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly isOptional?: boolean;
  readonly placeholder?: number;
  readonly onChange: (weight: number | null) => void;
}

function WeightInput({ label, value, isOptional = false, placeholder, onChange }: WeightInputProps) {
  return (
    <TextInput
      type="number"
      dir="ltr"
      aria-label={label}
      className={styles.weight}
      min={0}
      max={MAX_WEIGHT}
      step="any"
      required={!isOptional}
      placeholder={placeholder === undefined ? undefined : String(placeholder)}
      defaultValue={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => {
        const { valueAsNumber, value: text } = currentTarget;
        if (!Number.isNaN(valueAsNumber)) onChange(valueAsNumber);
        else if (isOptional && text === '') onChange(null);
      }}
    />
  );
}
