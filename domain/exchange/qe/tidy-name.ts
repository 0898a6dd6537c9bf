/** Names are kept as lines of a reasonable length, whatever is in the file. */
const LONGEST_NAME = 200;
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

export const tidyName = (name: string): string =>
  name.replaceAll(UNWANTED, ' ').trim().slice(0, LONGEST_NAME);
