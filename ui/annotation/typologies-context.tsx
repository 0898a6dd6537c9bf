'use client';

import { useLocale } from 'next-intl';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { nameOfSeverity } from '@/domain/annotation/category-messages';
import type { Severity } from '@/domain/annotation/severity';
import { typologyFinder, type FindTypology } from '@/domain/annotation/typologies/registry';
import type { Typology } from '@/domain/annotation/typology';
import { useCategoryName } from './use-category-name';
import { useReadMessage } from './use-read-message';

const OwnTypologies = createContext<readonly Typology[]>([]);

interface TypologiesProviderProps {
  /** Those of projects' own that what is shown here may have been marked with, the newest first. */
  readonly own: readonly Typology[];
  readonly children: ReactNode;
}

/** What categories below are named by, beside the typologies that Verso brings. */
export const TypologiesProvider = ({ own, children }: TypologiesProviderProps) => (
  <OwnTypologies value={own}>{children}</OwnTypologies>
);

/** The name of a category, also of one of a project's own. */
export function useProjectCategoryName(): ReturnType<typeof useCategoryName> {
  const own = useContext(OwnTypologies);
  return useCategoryName(useMemo(() => ({ own, projectId: null }), [own]));
}

/** Every typology that is known here, by its reference. */
export function useFindTypology(): FindTypology {
  const own = useContext(OwnTypologies);
  return useMemo(() => typologyFinder(own), [own]);
}

/** What the typology of a mark calls a severity. */
export function useProjectSeverityName(): (severity: Severity, reference: string) => string {
  const find = useFindTypology();
  const locale = useLocale();
  const read = useReadMessage();
  return useCallback(
    (severity, reference) => nameOfSeverity(find(reference), severity, locale, read),
    [find, locale, read],
  );
}
