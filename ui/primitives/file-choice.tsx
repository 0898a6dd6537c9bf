import { VisuallyHidden } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonClass } from './button';
import styles from './file-choice.module.css';

interface FileChoiceProps {
  readonly children: ReactNode;
  /** Where several stand on one page, to tell them apart. */
  readonly label?: string;
  /** File name endings. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly small?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own choice of files behind a button that looks like the others, and speaks the language of the page. */
export function FileChoice({
  children,
  label,
  accept,
  isMultiple = false,
  isDisabled = false,
  small = true,
  onFiles,
}: FileChoiceProps) {
  return (
    <label className={[buttonClass({ small }), styles.choice].join(' ')}>
      {children}
      <VisuallyHidden.Root asChild>
        <input
          type="file"
          multiple={isMultiple}
          accept={accept}
          aria-label={label}
          disabled={isDisabled}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            // So that the same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden.Root>
    </label>
  );
}
