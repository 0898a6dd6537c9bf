import { ProjectSections } from '../../project-sections';

/** The sections of the project stand above each of its pages. */
export default async function ProjectLayout({
  params,
  children,
}: LayoutProps<'/[locale]/projects/[projectId]'>) {
  const { projectId } = await params;
  return (
    <>
      <ProjectSections projectId={projectId} />
      {children}
    </>
  );
}
