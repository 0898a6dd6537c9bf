import styles from './kbd.module.css';

interface KbdProps {
  readonly keys: string;
  /** Whether keys are what is told of here. Elsewhere they are hints beside buttons, and left out where fingers are all there is. */
  readonly isSubject?: boolean;
}

/** A key combination as it is printed on the keys: `Ctrl+K`. Always left to right, as keyboards are. */
export function Kbd({ keys, isSubject = false }: KbdProps) {
  return (
    <kbd className={styles.kbd} data-subject={isSubject || undefined} dir="ltr">
      {keys}
    </kbd>
  );
}
