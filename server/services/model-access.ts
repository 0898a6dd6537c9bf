import type { ModelSettings } from '../../domain/model-findings/model-settings';
import { env } from '../env';
import type { ModelSettingsRow } from '../data/model-settings';
import { readModelAddress } from '../models/address-guard';
import { KeyBox } from '../models/key-box';
import { ModelClient } from '../models/model-client';

/** Where a project's model is; '' for an address that may not be used. */
export const originOf = ({ baseUrl }: ModelSettings): string =>
  readModelAddress(baseUrl, env().modelHosts)?.origin ?? '';

/** Short enough to be read in the audit log. */
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** The key, encrypted for its server and its project. */
export const sealKey = (key: string, projectId: string, settings: ModelSettings): string =>
  key === '' ? '' : new KeyBox(env().secret).seal(key, { projectId, origin: originOf(settings) });

/** Throws a `ModelFailure` where the address may not be used. A key that does not open any more is none. */
export function openModel(projectId: string, { settings, sealedKey }: ModelSettingsRow): ModelClient {
  const place = { projectId, origin: originOf(settings) };
  return new ModelClient({
    baseUrl: settings.baseUrl,
    model: settings.model,
    timeoutMs: settings.timeoutSeconds * 1000,
    allowedHosts: env().modelHosts,
    key: sealedKey === '' ? '' : (new KeyBox(env().secret).open(sealedKey, place) ?? ''),
  });
}
