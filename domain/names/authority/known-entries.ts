import { primarySubtag } from '../../text/primary-subtag';
import type { KnownName } from '../known-name';
import type { AuthorityEntry } from './authority-entry';

/** The names that a project has decided on, as entries; of use for the languages they were decided for. */
export const toKnownEntries = (names: readonly KnownName[]): readonly AuthorityEntry[] =>
  names.map(({ id, sourceLang, targetLang, source, preferred, variants }) => ({
    id,
    kind: 'project' as const,
    spellingsIn(language) {
      if (language === primarySubtag(targetLang)) return { preferred, admitted: [], unwanted: variants };
      const isSource = language === primarySubtag(sourceLang) && source !== '';
      return isSource ? { preferred: source, admitted: [], unwanted: [] } : null;
    },
  }));
