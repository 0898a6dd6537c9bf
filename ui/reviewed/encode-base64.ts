/** Bytes as JSON can hold them. In steps: a call takes only so many arguments. */
export function encodeBase64(bytes: Uint8Array): string {
  const STEP = 8_192;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(text);
}
