import { DEFAULT_MODEL_SETTINGS, type ModelSettings } from '../../domain/model-findings/model-settings';
import type { ModelSettings as StoredSettings } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

export interface ModelSettingsRow {
  readonly settings: ModelSettings;
  /** '' where there is none. */
  readonly sealedKey: string;
  /** 0 where nothing was set yet. */
  readonly version: number;
}

export async function findModelSettings(
  connection: Connection,
  projectId: string,
): Promise<ModelSettingsRow> {
  const stored = await connection.modelSettings.findUnique({ where: { projectId } });
  return stored === null ? { settings: DEFAULT_MODEL_SETTINGS, sealedKey: '', version: 0 } : toRow(stored);
}

function toRow(stored: StoredSettings): ModelSettingsRow {
  const { sealedKey, version, inputPrice, outputPrice, runTokens, runMoney, monthTokens, monthMoney } =
    stored;
  const { isOn, baseUrl, model, maxParallel, timeoutSeconds, secondLook, currency } = stored;
  return {
    sealedKey,
    version,
    settings: {
      ...{ isOn, baseUrl, model, maxParallel, timeoutSeconds, secondLook, currency },
      prices: { input: inputPrice, output: outputPrice },
      perRun: { tokens: runTokens, money: runMoney },
      perMonth: { tokens: monthTokens, money: monthMoney },
    },
  };
}

/** The project has to be locked: nobody else changes them meanwhile. */
export async function putModelSettings(
  connection: Connection,
  projectId: string,
  { settings, sealedKey, version }: ModelSettingsRow,
): Promise<void> {
  const { prices, perRun, perMonth, ...rest } = settings;
  const columns = {
    ...rest,
    sealedKey,
    version,
    inputPrice: prices.input,
    outputPrice: prices.output,
    runTokens: perRun.tokens,
    runMoney: perRun.money,
    monthTokens: perMonth.tokens,
    monthMoney: perMonth.money,
  };
  await connection.modelSettings.upsert({
    where: { projectId },
    create: { projectId, ...columns },
    update: columns,
  });
}
