import { useState } from 'react';
import { Field, TextInput } from '@/ui/primitives/field';
import styles from './models.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Null for an empty field, where that is allowed. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  readonly isOptional?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A number as it is typed: what is no number yet changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, min, max, isWhole = false, isOptional = false, onChange } = props;
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <TextInput
          {...wiring}
          type="number"
          dir="ltr"
          className={styles.number}
          required={!isOptional}
          min={min}
          max={max}
          step={isWhole ? 1 : 'any'}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            const { valueAsNumber } = currentTarget;
            if (!Number.isNaN(valueAsNumber)) onChange(valueAsNumber);
            else if (isOptional && currentTarget.value === '') onChange(null);
          }}
        />
      )}
    </Field>
  );
}
