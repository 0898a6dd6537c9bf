import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Tone = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: Tone;
  readonly small?: boolean;
}

/** The class of a button, for links that look like one. */
export function buttonClass({
  tone = 'plain',
  small = false,
}: { tone?: Tone; small?: boolean } = {}): string {
  return [styles.button, styles[tone], small ? styles.small : ''].filter(Boolean).join(' ');
}

export function Button({ tone, small, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={[buttonClass({ tone, small }), className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
