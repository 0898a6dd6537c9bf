/** What no database of ours keeps: see `checkText`, which refuses it in whole files. Escapes of JSON can still name it. */
const UNSTORABLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with a sign for each character that cannot be kept: offsets stay. */
export const storable = (text: string): string => text.replaceAll(UNSTORABLE, '\ufffd');

const MAX_NAME = 200;

/** A name of a file as one of ours: a line, and not too long. */
export const nameOf = (named: string): string =>
  storable(named)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME)
    .replace(/[\ud800-\udbff]$/, '');
