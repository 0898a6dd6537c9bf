import type { LanguageData } from '../language-rules';

/**
 * Thai has no full stop: a space may part sentences, clauses or the items of a list. Only a space before a phrase
 * that always opens a sentence in news prose is taken for a border; a missed border is easier to live with.
 */
export const thai: LanguageData = {
  afterSpace:
    /(?:อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ทั้งนี้|ขณะเดียวกัน|ในขณะเดียวกัน|ต่อมา|ดังนั้น|ก่อนหน้านี้|หลังจากนั้น|จากนั้น)/uy,
};
