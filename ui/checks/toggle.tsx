import styles from './checks.module.css';

interface ToggleProps {
  readonly label: string;
  readonly value: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Toggle({ label, value, isDisabled, onChange }: ToggleProps) {
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        checked={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
