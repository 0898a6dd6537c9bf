import type { LanguageData } from '../language-rules';

/** Initials are written with the English names of the letters. `آئی` is left out: it is also the verb "came". */
export const urdu: LanguageData = {
  before: 'اے بی سی ڈی ایف جی ایچ جے کے ایل ایم این پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ',
};
