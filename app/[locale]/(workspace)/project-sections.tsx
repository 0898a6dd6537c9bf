import { canManageProject } from '@/domain/review/role';
import { ProjectNav } from '@/ui/projects/project-nav';
import { ask, getPageUser } from '../../ask';

/** Nothing where the person is in no such project: the page says so. */
export async function ProjectSections({ projectId }: { readonly projectId: string }) {
  const user = await getPageUser();
  const listed = await ask('list-projects', {});
  const project = listed.ok ? listed.value.projects.find(({ id }) => id === projectId) : undefined;
  if (user === null || project === undefined) return null;
  const mayManage = canManageProject({ ...user, userId: user.id, role: project.role });
  return <ProjectNav projectId={projectId} name={project.name} mayManage={mayManage} />;
}
