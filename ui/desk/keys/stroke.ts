/** The parts of a keyboard event that say which key was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * A key with its modifiers in one fixed spelling: `Mod+Shift+Z`, `Alt+ArrowDown`, `E`, `?`, `[`. `Mod` is Ctrl, or
 * Command on a Mac. Letters are Latin letters; Shift is left out where the character already needs it (`?`).
 */
export type Stroke = string;

const BRACKETS: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/** Characters that are their own stroke, however the layout makes them. The question marks of three scripts are one. */
const SIGNS: Readonly<Record<string, string>> = {
  '?': '?',
  '؟': '?',
  '？': '?',
  '[': '[',
  ']': ']',
  '{': '[',
  '}': ']',
};

/**
 * Which key was meant. A Latin letter is taken as typed, so that AZERTY and Dvorak work as labelled. Where the
 * layout gives none (Arabic, Hebrew, Cyrillic, and the few letters that Hebrew and Greek layouts make
 * punctuation), the place of the key decides, as printed on the Latin half of the key cap.
 */
export function strokeOf(press: KeyPress): Stroke | null {
  const base = baseOf(press);
  if (base === null) return null;
  const keepsShift = !(base in SIGNS) && !/^\d$/.test(base);
  const shift = press.shiftKey && (keepsShift || isBracketWithShift(press, base));
  return [press.ctrlKey || press.metaKey ? 'Mod' : '', press.altKey ? 'Alt' : '', shift ? 'Shift' : '', base]
    .filter(Boolean)
    .join('+');
}

function baseOf({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const sign = SIGNS[key];
  if (sign !== undefined) return sign;
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (/^(Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  const bracket = BRACKETS[code];
  if (bracket !== undefined) return bracket;
  if (key === ' ' || code === 'Space') return 'Space';
  return /^[A-Z][A-Za-z0-9]+$/.test(key) && !MODIFIERS.has(key) ? key : null;
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
  'Fn',
]);

/** Brackets keep their Shift: with it they move by a word. */
function isBracketWithShift({ code }: KeyPress, base: string): boolean {
  return BRACKETS[code] === base;
}

const PRINTED: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The stroke as it is printed on keys: `Ctrl+Shift+Z`, `Alt+↓`. */
export function printStroke(stroke: Stroke, isMac = false): string {
  return stroke
    .split('+')
    .map((part) => (part === 'Mod' && isMac ? '⌘' : (PRINTED[part] ?? part)))
    .join('+');
}
