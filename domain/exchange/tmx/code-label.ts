/** Longer than any placeholder that tells something; what is longer is shown by its beginning. */
const MAX_CHARS = 24;

const TAG = /^<\/?\s*([\w:.-]+)[^]*>$/;

/**
 * What a person sees of a code, from what the file has in it: of a tag its name, of anything else its beginning, and of what is empty what
 * the file calls it.
 */
export function codeLabel(written: string, name: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const label = (TAG.exec(text)?.[1] ?? text) || name;
  return label.length <= MAX_CHARS
    ? label
    : `${label.slice(0, MAX_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
