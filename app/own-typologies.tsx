import type { ReactNode } from 'react';
import { TypologiesProvider } from '@/ui/annotation/typologies-context';
import { askOrLeave } from './ask';

/** Lets a page name categories of the projects' own typologies, beside those that everybody knows. */
export async function OwnTypologies({ children }: { readonly children: ReactNode }) {
  const { typologies } = await askOrLeave('list-typologies', {});
  return <TypologiesProvider own={typologies}>{children}</TypologiesProvider>;
}
