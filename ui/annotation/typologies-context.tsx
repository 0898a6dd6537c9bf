'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { typologyFinder, type FindTypology } from '@/domain/annotation/typologies/registry';
import type { Typology } from '@/domain/annotation/typology';
import { useCategoryName } from './use-category-name';
import { useSeverityName } from './use-severity-name';

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

/** The name of a severity, also as a project's own typology calls it. */
export function useProjectSeverityName(): ReturnType<typeof useSeverityName> {
  const own = useContext(OwnTypologies);
  return useSeverityName(useMemo(() => ({ own, projectId: null }), [own]));
}
