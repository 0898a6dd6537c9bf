const STOP: Readonly<Record<string, string>> = {
  zh: '。',
  ja: '。',
  yue: '。',
  hi: '।',
  bn: '।',
  ur: '۔',
  hy: '։',
  am: '።',
};
const QUESTION: Readonly<Record<string, string>> = {
  zh: '？',
  ja: '？',
  yue: '？',
  ar: '؟',
  fa: '؟',
  ur: '؟',
  ps: '؟',
  el: ';',
  am: '፧',
};
const EXCLAMATION: Readonly<Record<string, string>> = { zh: '！', ja: '！', yue: '！' };

/** What a sentence of the language ends with. */
export function terminalOf(sign: 'statement' | 'question' | 'exclamation', language: string): string {
  if (sign === 'question') return QUESTION[language] ?? '?';
  return sign === 'exclamation' ? (EXCLAMATION[language] ?? '!') : (STOP[language] ?? '.');
}
