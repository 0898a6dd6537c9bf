'use client';

import { useTranslations } from 'next-intl';
import type { Side } from '@/domain/article/block';
import { Field, Select } from '@/ui/primitives/field';
import form from '@/ui/primitives/form.module.css';

interface ColumnFieldsProps {
  readonly names: readonly string[];
  readonly chosen: Readonly<Record<Side, number>>;
  readonly onChange: (columns: Readonly<Record<Side, number>>) => void;
}

/** Which column of a table is the source and which the translation. */
export function ColumnFields({ names, chosen, onChange }: ColumnFieldsProps) {
  const t = useTranslations('import');
  return (
    <div className={form.row}>
      {(['source', 'target'] as const).map((side) => (
        <Field key={side} label={t(`columns.${side}`)}>
          {(wiring) => (
            <Select
              {...wiring}
              dir="auto"
              value={chosen[side]}
              onChange={(event) => onChange({ ...chosen, [side]: Number(event.currentTarget.value) })}
            >
              {names.map((name, column) => (
                <option key={column} value={column}>
                  {t('columns.name', { number: column + 1, name: name === '' ? '–' : name })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
    </div>
  );
}
