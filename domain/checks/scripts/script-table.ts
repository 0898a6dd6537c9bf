import { bmpText } from '../../text/bmp-text';

/** ISO 15924 codes of the scripts that letters are told apart by; a place in this list is what the table holds. */
const SCRIPTS = [
  'Zyyy',
  'Latn',
  'Grek',
  'Cyrl',
  'Arab',
  'Hebr',
  'Deva',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Thai',
  'Armn',
  'Geor',
  'Beng',
  'Guru',
  'Gujr',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Laoo',
  'Khmr',
  'Mymr',
  'Ethi',
  'Tibt',
  'Bopo',
] as const;
export type LetterScript = (typeof SCRIPTS)[number];

function makeTable(): Uint8Array {
  const all = bmpText();
  const table = new Uint8Array(all.length);
  SCRIPTS.forEach((script, number) => {
    if (script === 'Zyyy') return;
    const letters = new RegExp(`(?:(?=\\p{L})\\p{sc=${script}})+`, 'gu');
    for (const { index, 0: run } of all.matchAll(letters)) table.fill(number, index, index + run.length);
  });
  return table;
}

let table: Uint8Array | undefined;

/** For each code unit the number of its script, 0 for what is no letter or of none of them. Made when it is first asked for. */
export const scriptTable = (): Uint8Array => (table ??= makeTable());

export const scriptNumber = (script: LetterScript): number => SCRIPTS.indexOf(script);

export const findScriptNumber = (script: string): number | null => {
  const number = (SCRIPTS as readonly string[]).indexOf(script);
  return number < 0 ? null : number;
};
