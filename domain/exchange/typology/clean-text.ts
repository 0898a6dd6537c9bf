const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A definition or an example as it is kept: without controls, and without marks that turn the direction of what follows. */
export const cleanText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll(UNWANTED, ' ').normalize('NFC').trim();

/** A name: in one line. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/\s+/gu, ' ');
