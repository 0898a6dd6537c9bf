import { useId, type ReactNode } from 'react';
import { Button } from './button';
import styles from './ready-button.module.css';

interface ReadyButtonProps {
  /** What has to be done first, in words; null when nothing has. */
  readonly missing: ReactNode;
  /** It is under way. */
  readonly isBusy?: boolean;
  /** Left out where the form does it. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** The button that ends a form. As long as it cannot do what it says, it says beside it what is missing. */
export function ReadyButton({ missing, isBusy = false, onPress, children }: ReadyButtonProps) {
  const id = useId();
  const isMissing = missing !== null;
  return (
    <>
      <Button
        type={onPress === undefined ? 'submit' : 'button'}
        tone="primary"
        aria-disabled={isMissing || isBusy}
        aria-describedby={isMissing ? id : undefined}
        onClick={(event) => {
          if (isMissing || isBusy) event.preventDefault();
          else onPress?.();
        }}
      >
        {children}
      </Button>
      {isMissing && (
        <span id={id} className={styles.missing}>
          {missing}
        </span>
      )}
    </>
  );
}
