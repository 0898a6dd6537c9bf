import type { LanguageData } from '../language-rules';

export const arabic: LanguageData = {
  before: 'أ.د أ.م.د ص.ب ق.م أ.ف.ب د.ب.أ ش.م.م',
  continuation:
    /(?:[وف]?(?:يقول|تقول|قال|قالت|قالوا)|سأل|سألت|تساءل|تساءلت|صرخ|صرخت|هتف|هتفت|أجاب|أجابت|أضاف|أضافت|كتب|كتبت|أوضح|أوضحت|حسب|بحسب|وفق|وفقا)(?![\p{L}\p{M}])/uy,
};
