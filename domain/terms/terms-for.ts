import { languageCovers } from './language-covers';
import type { Term } from './term';

/** Those that hold for articles of these languages (BCP 47). */
export const termsFor = (terms: readonly Term[], sourceLang: string, targetLang: string): readonly Term[] =>
  terms.filter(
    (term) =>
      languageCovers(term.targetLang, targetLang) &&
      (term.source === '' || languageCovers(term.sourceLang, sourceLang)),
  );
