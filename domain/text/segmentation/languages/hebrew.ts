import type { LanguageData } from '../language-rules';

/** Hebrew marks abbreviations with geresh and gershayim, so that a dot is seldom one. */
export const hebrew: LanguageData = {
  before: 'ת.ד ת.ז ב.מ א.ג.נ ע.ר נ.ב',
  continuation:
    /(?:אמר|אמרה|אמרו|שאל|שאלה|השיב|השיבה|הוסיף|הוסיפה|צעק|צעקה|כתב|כתבה|טען|טענה|הסביר|הסבירה)(?![\p{L}\p{M}])/uy,
};
