'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Typology } from '@/domain/annotation/typology';
import { useCategoryName } from './use-category-name';

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
export const useProjectCategoryName = (): ReturnType<typeof useCategoryName> =>
  useCategoryName(useContext(OwnTypologies));
