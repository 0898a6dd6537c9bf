'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { IMPORT_WAYS, type ImportWay } from './import-item';
import styles from './way-choice.module.css';

interface WayChoiceProps {
  readonly value: ImportWay;
  readonly onChange: (way: ImportWay) => void;
}

export function WayChoice({ value, onChange }: WayChoiceProps) {
  const t = useTranslations('import.ways');
  const name = useId();
  return (
    <fieldset className={styles.ways}>
      <legend className={styles.legend}>{t('label')}</legend>
      {IMPORT_WAYS.map((way) => (
        <label key={way} className={styles.way}>
          <input
            type="radio"
            name={name}
            value={way}
            checked={way === value}
            onChange={() => onChange(way)}
          />
          <span className={styles.name}>{t(`${way}.name`)}</span>
          <span className={styles.what}>{t(`${way}.what`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
