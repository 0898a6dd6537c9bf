import { useEffect } from 'react';
import { Toaster as Sonner } from 'sonner';
import styles from './notify.module.css';

export { toast } from 'sonner';

export interface ToasterProps {
  readonly direction: 'ltr' | 'rtl';
  readonly label: string;
  /** Called once what is said can be seen. */
  readonly onReady: () => void;
}

export function Toaster({ direction, label, onReady }: ToasterProps) {
  useEffect(onReady, [onReady]);
  return (
    <Sonner
      dir={direction}
      position="bottom-center"
      containerAriaLabel={label}
      toastOptions={{
        unstyled: true,
        classNames: { toast: styles.toast, actionButton: styles.action, error: styles.error },
      }}
    />
  );
}
