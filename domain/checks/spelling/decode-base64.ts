const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a text that is base64 beyond doubt, as our own data is. */
export function decodeBase64(text: string): Uint8Array {
  const valueOf = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) valueOf[DIGITS.charCodeAt(digit)] = digit;
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let next = 0;
  for (let at = 0; at < length; at++) {
    bits = (bits << 6) | (valueOf[text.charCodeAt(at)] ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[next++] = (bits >> held) & 0xff;
  }
  return bytes;
}
