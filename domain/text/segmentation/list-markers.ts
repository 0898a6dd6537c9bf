import { CharacterClass, classAt } from './character-class';

const BULLETS = '•‣◦▪●∙⁃';
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const BULLET = new RegExp(`\\s*([${BULLETS}])`, 'uy');
const LABEL = /\s*(\(?)(\d{1,3}|[ivx]{1,5}|[a-z])(\.\)|\)|\.)\s/uy;

/** True where a line opens with a bullet or the label of an item: `• `, `* `, `1)`, `(a)`, `ii.` */
const LINE_MARKER = new RegExp(
  `[ \\t]*(?:[${BULLETS}]|[*+\\-–—] |\\(?(?:\\p{Nd}{1,3}|[a-z]|[ivx]{1,5})(?:\\.\\)|\\)|\\.)[ \\t])`,
  'uy',
);

export function startsWithListMarker(text: string, index: number): boolean {
  LINE_MARKER.lastIndex = index;
  return LINE_MARKER.test(text);
}

/** `1.`, `2.)`, `• 9.`, `iv.`, `b.`: what stands before the words of an item. Not `J.`, which is an initial. */
const MARKER_ALONE = new RegExp(
  `^\\(?(?:[${BULLETS}]\\s*)?\\(?(?:\\p{Nd}{1,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]+$`,
  'u',
);

/** Whether a sentence so far holds no more than the marker of a list item. */
export function isListMarker(text: string, start: number, end: number): boolean {
  return end - start <= 12 && MARKER_ALONE.test(text.slice(start, end).trim());
}

function labelAfter(label: string): string | null {
  if (/^\d/.test(label)) return String(Number(label) + 1);
  const roman = ROMAN.indexOf(label);
  // A list that begins with `i` is counted in Roman numbers: few begin at the ninth letter.
  if (roman >= 0) return ROMAN[roman + 1] ?? null;
  return label === 'z' ? null : String.fromCharCode(label.charCodeAt(0) + 1);
}

function findSpaced(text: string, marker: string, from: number, accept: (end: number) => boolean): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    if (classAt(text, at - 1) === CharacterClass.space && accept(at + marker.length)) return at;
  }
  return -1;
}

/** `1.` in the midst of a line may be a number that ends a sentence; it is an item only before a capital. */
function opensItem(text: string, end: number, dotOnly: boolean): boolean {
  if (classAt(text, end) !== CharacterClass.space) return false;
  const next = classAt(text, end + 1);
  return !dotOnly || next === CharacterClass.upper || next === CharacterClass.caseless;
}

const NONE: readonly number[] = [];

/** With a letter that labels no item, as nearly every text begins. */
const isLetterOfText = (first: CharacterClass): boolean =>
  first === CharacterClass.upper || first === CharacterClass.caseless;

/**
 * Where the second and later items of a list begin that runs on in one line (`1) … 2) …`, `• … • …`); empty when the
 * text does not begin with a marker. With `ordinals`, `2.` alone may be a date, and does not count.
 */
export function findInlineItems(text: string, ordinals: boolean): readonly number[] {
  if (isLetterOfText(classAt(text, 0))) return NONE;
  const starts: number[] = [];
  BULLET.lastIndex = 0;
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) {
    let at = findSpaced(text, bullet, BULLET.lastIndex, () => true);
    for (; at >= 0; at = findSpaced(text, bullet, at + 1, () => true)) starts.push(at);
    return starts;
  }
  LABEL.lastIndex = 0;
  const [, open = '', first = '', close = ''] = LABEL.exec(text) ?? [];
  if (close === '' || (close === '.' && ordinals)) return starts;
  let from = LABEL.lastIndex;
  for (let label = labelAfter(first); label !== null; label = labelAfter(label)) {
    const marker = open + label + close;
    const at = findSpaced(text, marker, from, (end) => opensItem(text, end, close === '.'));
    if (at < 0) break;
    starts.push(at);
    from = at + marker.length;
  }
  return starts;
}
