import { SEVERITIES } from '../../domain/annotation/severity';
import type { CheckSetting } from '../../domain/triage/check-setting';
import type { Connection } from '../db/open-database';

/** What a project has set; for all other checks the settings are those they are shipped with. */
export async function listCheckSettings(
  connection: Connection,
  projectId: string,
): Promise<readonly CheckSetting[]> {
  const rows = await connection.checkSetting.findMany({ where: { projectId }, orderBy: { check: 'asc' } });
  return rows.flatMap(({ check, isOn, severity, parameters, blocksFinishing }) => {
    const known = SEVERITIES.find((one) => one === severity);
    if (known === undefined) return [];
    // Written from a CheckSetting, and by nothing else.
    const values = JSON.parse(parameters) as Record<string, number>;
    return [{ check, isOn, severity: known, parameters: values, blocksFinishing }];
  });
}

export async function putCheckSetting(
  connection: Connection,
  projectId: string,
  { check, parameters, ...setting }: CheckSetting,
): Promise<void> {
  const columns = { ...setting, parameters: JSON.stringify(parameters) };
  await connection.checkSetting.upsert({
    where: { projectId_check: { projectId, check } },
    create: { projectId, check, ...columns },
    update: columns,
  });
}

/** How many checks are set so that a review cannot be finished over their findings. */
export async function countBlockingSettings(connection: Connection, projectId: string): Promise<number> {
  return connection.checkSetting.count({ where: { projectId, isOn: true, blocksFinishing: true } });
}
