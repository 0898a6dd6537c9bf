'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileChoice } from '@/ui/primitives/file-choice';

interface FileButtonProps {
  /** What the files hold, to tell the buttons of one page apart. */
  readonly label: string;
  /** File name endings. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, onFiles }: FileButtonProps) {
  const t = useTranslations('import');
  return (
    <FileChoice isMultiple label={t('chooseFilesFor', { what: label })} accept={accept} onFiles={onFiles}>
      <FileUp aria-hidden />
      {t('chooseFiles')}
    </FileChoice>
  );
}
