/** Whether a code unit is one of some letters, without making a string of it. */
export function hasUnit(letters: string, unit: number): boolean {
  for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) === unit) return true;
  return false;
}
