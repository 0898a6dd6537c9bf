interface KeyPress {
  readonly key: string;
  readonly code: string;
}

/**
 * The letter, digit or sign of a key press, the same on every keyboard layout: on an Arabic, Hebrew or Cyrillic
 * one the key in the place of the Latin `A` is `a`. Named keys (`ArrowUp`, `Enter`) are returned as they are.
 */
export function physicalKey({ key, code }: KeyPress): string {
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  return /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? key;
}
