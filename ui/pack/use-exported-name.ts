'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** What something that was exported is called: a part of packs, or a format by itself. One that no message knows is shown by its id. */
export function useExportedName(): (id: string) => string {
  const t = useTranslations();
  return useCallback(
    (id) => {
      const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      // The paths are made from data; `has` proves at run time that one leads to a message.
      const paths = [`pack.part.${id}.name`, `export.${camel}`] as ('export.txt' | 'export.md')[];
      const path = paths.find((one) => t.has(one));
      return path === undefined ? id : t(path);
    },
    [t],
  );
}
