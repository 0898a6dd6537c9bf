import type { LanguageData } from '../language-rules';

export const korean: LanguageData = {
  continuation: /(?:이?라고|이?라며|이?라면서|고|며|면서|는|라는|란)(?=[\s,])/uy,
};
