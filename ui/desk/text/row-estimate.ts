/** The height of a row before it is laid out, in pixels: about six lines of prose, or two of a segment. */
export function estimateRow(isProse: boolean): number {
  return isProse ? 210 : 84;
}
