import { listProjects } from '@/server/services/list-projects';
import type { SignedInContext } from '@/server/services/use-case';
import { CommandError } from './command';
import { describeFailure } from './describe-failure';

/** The project with this name or id, among those that the person sees. */
export async function findProjectId(context: SignedInContext, name: string): Promise<string> {
  const listed = await listProjects.run(context, {});
  if (!listed.ok) throw new CommandError(describeFailure(listed.error));
  const [project, another] = listed.value.projects.filter((each) => each.id === name || each.name === name);
  if (project === undefined) throw new CommandError(`No project is called “${name}”.`);
  if (another !== undefined) throw new CommandError(`Two projects are called “${name}”: name it by its id.`);
  return project.id;
}
