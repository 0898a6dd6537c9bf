import type { TermStatus } from '../../terms/term';

/**
 * The values of `administrativeStatus` (TBX-Basic and TBX-Min of both editions), `normativeAuthorization` and the older `termStatus`, without their
 * endings.
 */
const STATUSES: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  standardized: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  admitted: 'admitted',
  proposed: 'admitted',
  deprecated: 'forbidden',
  superseded: 'forbidden',
  notrecommended: 'forbidden',
  obsolete: 'forbidden',
  forbidden: 'forbidden',
};

export const readTbxStatus = (value: string): TermStatus | null => {
  const name = value.trim().replace(/-adm(?:i)?n-sts$/i, '');
  return STATUSES[name.replace(/term$/i, '').toLowerCase()] ?? null;
};

/** Categories that say how a term stands, the first that is there counting. */
export const STATUS_CATEGORIES = ['administrativeStatus', 'normativeAuthorization', 'termStatus'] as const;

/** As TBX-Basic writes them. A term that is not to be translated is one that is preferred in both languages. */
export const TBX_STATUS: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
  'do-not-translate': 'preferredTerm-admn-sts',
};

/** The values that TBX-Basic and TBX-Min have: more than we tell apart. */
const NAMES: ReadonlySet<string> = new Set([...Object.values(TBX_STATUS), 'supersededTerm-admn-sts']);

export const isTbxStatusName = (name: string): boolean => NAMES.has(name);
