/** How many code points a beginning of a text has: what Python and most tools of the field count by. */
export function codePointsBefore(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
