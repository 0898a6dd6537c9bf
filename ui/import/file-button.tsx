'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { buttonClass } from '@/ui/primitives/button';
import styles from './text-slot.module.css';

interface FileButtonProps {
  /** What the files hold, to tell the buttons of one page apart. */
  readonly label: string;
  /** File name endings. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own file choice behind a button that looks like the others. */
export function FileButton({ label, accept, onFiles }: FileButtonProps) {
  const t = useTranslations('import');
  return (
    <label className={[buttonClass({ small: true }), styles.choose].join(' ')}>
      <FileUp aria-hidden />
      {t('chooseFiles')}
      <VisuallyHidden.Root asChild>
        <input
          type="file"
          multiple
          accept={accept}
          aria-label={t('chooseFilesFor', { what: label })}
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
