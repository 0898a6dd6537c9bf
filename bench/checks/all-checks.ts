import { configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { CHECKS } from '@/domain/checks/registry';

/** The row or column of what any of them finds. */
export const ALL_DEFAULTS = 'all default checks';

/** All of them are measured, those that are off by default too. */
export const makeRunner = (): CheckRunner => new CheckRunner(CHECKS.map((check) => configureCheck(check)));

const DEFAULTS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ isDefault }) => isDefault).map(({ id }) => id),
);

export const isDefaultCheck = (id: string): boolean => DEFAULTS.has(id);
