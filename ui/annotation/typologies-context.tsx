'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { TYPOLOGIES, typologyFinder } from '@/domain/annotation/typologies/registry';
import { findCategory, type Typology } from '@/domain/annotation/typology';

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

/** The typology of a category: by its reference, or where a list does not say it, the first that has it. */
export function useTypologyOf(): (categoryId: string, reference?: string) => Typology | null {
  const own = useContext(OwnTypologies);
  return useMemo(() => {
    const find = typologyFinder(own);
    const all: readonly Typology[] = [...TYPOLOGIES, ...own];
    return (categoryId, reference) =>
      reference === undefined
        ? (all.find((typology) => findCategory(typology, categoryId) !== null) ?? null)
        : find(reference);
  }, [own]);
}
