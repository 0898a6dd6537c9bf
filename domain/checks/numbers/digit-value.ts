/** First digits of the decimal systems of the Basic Multilingual Plane: in each, ten digits follow one another. */
const ZEROS: readonly number[] = findZeros();

function findZeros(): readonly number[] {
  const isDigit = /^\p{Nd}$/u;
  const zeros: number[] = [];
  for (let unit = 0x30; unit < 0xffff; unit++) {
    if (!isDigit.test(String.fromCharCode(unit))) continue;
    zeros.push(unit);
    unit += 9;
  }
  return zeros;
}

const VALUES = new Map(
  ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, value) => [zero + value, value] as const)),
);

/** What a digit of any system stands for; null for what is no digit. */
export function digitValue(unit: number): number | null {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit < 0x100 ? null : (VALUES.get(unit) ?? null);
}

/** The zero of the system a digit belongs to. */
export const zeroOf = (unit: number): number => unit - (digitValue(unit) ?? 0);

/** The text with all digits in ASCII. */
export function toAsciiDigits(text: string): string {
  let ascii = '';
  for (let at = 0; at < text.length; at++)
    ascii += String(digitValue(text.charCodeAt(at)) ?? text.charAt(at));
  return ascii;
}
