import type { ComponentProps, ReactNode } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does, in words: the name for a screen reader, and the hint on hover. */
  readonly label: string;
  readonly children: ReactNode;
  /** Shown in the hint, `Ctrl+K`. */
  readonly shortcut?: string;
}

export function IconButton({
  label,
  shortcut,
  className,
  children,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      className={[styles.icon, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      {...rest}
    >
      {children}
    </button>
  );
}
