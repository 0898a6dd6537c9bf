import type { Typology } from './typology';

/** What people make of a typology of their own; id and version are given when it is stored. */
export type TypologyContent = Pick<Typology, 'name' | 'severities' | 'dimensions'>;

export const MAX_CATEGORIES = 500;
export const MAX_DEPTH = 6;
/** Of a category's id, its whole path. */
export const MAX_ID_LENGTH = 200;
export const MAX_NAME_LENGTH = 120;
/** Of a definition or an example. */
export const MAX_TEXT_LENGTH = 1_000;
export const MAX_WEIGHT = 10_000;
/** Languages that words are in. */
export const MAX_LANGUAGES = 30;

/** A typology of one's own is named by its project, in which it is frozen version by version. */
const OWN = 'project:';

export const ownTypologyId = (projectId: string): string => OWN + projectId;

/** Which project's version a reference names; null for a built-in typology. */
export function readOwnReference(
  reference: string,
): { readonly projectId: string; readonly number: number } | null {
  const [id = '', version = ''] = reference.split('/');
  if (!id.startsWith(OWN) || !/^[1-9]\d{0,8}$/.test(version)) return null;
  return { projectId: id.slice(OWN.length), number: Number(version) };
}
