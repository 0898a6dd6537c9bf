import type { LanguageData } from '../language-rules';

export const persian: LanguageData = {
  before: 'ق.م ه.ش ه.ق ر.ک نک',
  continuation: /(?:گفت|گفتند|می‌گوید|پرسید|افزود|نوشت)(?![\p{L}\p{M}])/uy,
};
