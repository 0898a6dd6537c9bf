import type { Severity } from '../annotation/severity';
import type { Check } from '../checks/engine/check';
import type { Knowledge } from '../checks/engine/knowledge';
import { configureCheck, type ConfiguredCheck } from '../checks/engine/run-checks';
import { CHECKS, findCheck } from '../checks/registry';

/** How a project has a check. */
export interface CheckSetting {
  readonly check: string;
  readonly isOn: boolean;
  readonly severity: Severity;
  /** By name; every parameter of the check. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Whether a review can be finished only when its findings are answered. */
  readonly blocksFinishing: boolean;
}

export function defaultSetting({ id, isDefault, severity, parameters }: Check): CheckSetting {
  const values = Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]);
  return {
    check: id,
    isOn: isDefault,
    severity,
    // Pairs of a name and a number, as they were made just now.
    parameters: Object.fromEntries(values) as Record<string, number>,
    blocksFinishing: false,
  };
}

/** Of what stands in place of a check for a system outside, until somebody sets it. */
export const unsetOfSystem = (check: string): CheckSetting => ({
  ...{ check, isOn: true, severity: 'minor', parameters: {}, blocksFinishing: false },
});

/** One for each check there is, in their order; what was stored for a check that is gone is left out. */
export function completeSettings(stored: readonly CheckSetting[]): readonly CheckSetting[] {
  const byCheck = new Map(stored.map((setting) => [setting.check, setting]));
  return CHECKS.map((check) => completeSetting(check, byCheck.get(check.id)));
}

/** A later version of a check may have other parameters than when its setting was stored. */
function completeSetting(check: Check, stored: CheckSetting | undefined): CheckSetting {
  const unset = defaultSetting(check);
  if (stored === undefined) return unset;
  const values = Object.keys(unset.parameters).map((name) => [
    name,
    clamp(check, name, stored.parameters[name] ?? unset.parameters[name] ?? 0),
  ]);
  return { ...stored, parameters: Object.fromEntries(values) as Record<string, number> };
}

function clamp({ parameters }: Check, name: string, value: number): number {
  const known = parameters[name];
  return known === undefined ? value : Math.min(Math.max(value, known.min), known.max);
}

/** The checks that are on, ready to run. */
export function configuredChecks(
  settings: readonly CheckSetting[],
  knowledge: Knowledge,
): readonly ConfiguredCheck[] {
  return settings.flatMap(({ check: id, isOn, severity, parameters }) => {
    const check = isOn ? findCheck(id) : null;
    return check === null ? [] : [configureCheck(check, severity, parameters, knowledge)];
  });
}
