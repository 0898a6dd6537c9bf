/** The beginning of a text that has no more than so many code units, cut between words; `…` where there is more. */
export function headOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.replace(/(?<=\s)\S*$/u, '').trimEnd() || whole(cut)}…`;
}

/** The end of it, in the same way. */
export function tailOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `…${cut.replace(/^\S*(?=\s)/u, '').trimStart() || whole(cut)}`;
}

/** Of a script without spaces: no half of a character at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
