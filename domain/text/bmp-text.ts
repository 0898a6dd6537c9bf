const BMP_SIZE = 0x10000;

/** Every code unit in its place, surrogates as U+0000: what tables over code units are filled from by expressions. */
export function bmpText(): string {
  const units = Uint16Array.from({ length: BMP_SIZE }, (_, unit) =>
    unit >= 0xd800 && unit < 0xe000 ? 0 : unit,
  );
  let all = '';
  for (let from = 0; from < BMP_SIZE; from += 0x2000)
    all += String.fromCharCode(...units.subarray(from, from + 0x2000));
  return all;
}
