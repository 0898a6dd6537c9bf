import type { LanguageData } from '../language-rules';

/** Initials are written with the English names of the letters. `आई` is left out: it is also the verb "came". */
export const hindi: LanguageData = {
  before: `
    डॉ डा प्रो श्री श्रीमती कु पं मो इंजी सं क्र रु पृ ई.पू
    ए बी सी डी एफ जी एच जे के एल एम एन पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड`,
};
