import { languageCovers } from '../terms/language-covers';
import type { KnownName } from './known-name';

/** Those that hold for articles of these languages (BCP 47). */
export const namesFor = (
  names: readonly KnownName[],
  sourceLang: string,
  targetLang: string,
): readonly KnownName[] =>
  names.filter(
    (name) =>
      languageCovers(name.targetLang, targetLang) &&
      (name.source === '' || languageCovers(name.sourceLang, sourceLang)),
  );
