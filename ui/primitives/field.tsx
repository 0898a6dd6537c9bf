import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './field.module.css';

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** In words, with the remedy. */
  readonly error?: ReactNode;
  /** Gets what ties the control to its label, hint and error. */
  readonly children: (wiring: Wiring) => ReactNode;
}

/** A control with its label above and its hint or error below, tied together for a screen reader. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== '';
  const noteId = hasError || hint !== undefined ? `${id}-note` : undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': hasError ? true : undefined })}
      {hasError ? (
        <p id={noteId} className={styles.error}>
          {error}
        </p>
      ) : (
        hint !== undefined && (
          <p id={noteId} className={styles.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={[styles.control, className].filter(Boolean).join(' ')} {...rest} />;
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea className={[styles.control, styles.area, className].filter(Boolean).join(' ')} {...rest} />
  );
}

/** The browser's own list: the one that phones, keyboards and screen readers know best. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={[styles.control, styles.select, className].filter(Boolean).join(' ')} {...rest} />
  );
}
