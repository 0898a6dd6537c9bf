import styles from './kbd.module.css';

/** A key combination as it is printed on the keys: `Ctrl+K`. Always left to right, as keyboards are. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {keys}
    </kbd>
  );
}
