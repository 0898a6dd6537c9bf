import type { LanguageData } from '../language-rules';

export const japanese: LanguageData = {
  wholeQuotation: 60,
  // The particles that take a quotation up into its sentence.
  continuation: /と|って|など|との|という|[のはがをにもで、]/uy,
};
