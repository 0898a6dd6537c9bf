/**
 * What became of a name that a project was to remember. `kept`: somebody else decided otherwise, and who asked may not change that;
 * `full`: it remembers no more.
 */
export const REMEMBERINGS = ['added', 'changed', 'same', 'kept', 'full'] as const;
export type Remembering = (typeof REMEMBERINGS)[number];

/** What became of it when it was to be forgotten again. `kept`: somebody has changed it since. */
export const FORGETTINGS = ['restored', 'kept', 'none'] as const;
export type Forgetting = (typeof FORGETTINGS)[number];
