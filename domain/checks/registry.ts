import type { Check } from './engine/check';
import { doubledWord } from './doubled-word';
import { nameAuthority } from './name-authority';
import { nameVariant } from './name-variant';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [doubledWord, nameVariant, nameAuthority];

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

export const findCheck = (id: string): Check | null => BY_ID.get(id) ?? null;
