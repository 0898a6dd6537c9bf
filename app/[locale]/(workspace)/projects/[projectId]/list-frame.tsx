import type { ReactNode } from 'react';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';

interface ListFrameProps {
  readonly title: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly children: ReactNode;
}

/** The page of a list, with the way back to its project. */
export function ListFrame({ title, projectId, projectName, children }: ListFrameProps) {
  return (
    <Page
      title={title}
      actions={
        <Link className={buttonClass()} href={links.project(projectId)}>
          <bdi>{projectName}</bdi>
        </Link>
      }
    >
      {children}
    </Page>
  );
}
