import { graphemesOf } from '@/domain/text/graphemes';

/** In graphemes: what tells codes of a sentence apart. The whole is in the tooltip. */
const LONGEST = 12;

/** The label on a chip: a line without control characters, cut where it is long. */
export function shortLabel(label: string): string {
  const line = label.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const graphemes = graphemesOf(line);
  return graphemes.length <= LONGEST ? line : `${graphemes.slice(0, LONGEST - 1).join('')}…`;
}

/** Of writing that fills two cells of a fixed width: Chinese, Japanese, Korean, pictures. */
const IS_WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\p{Extended_Pictographic}]/u;

/** In letters of a font of fixed width: nothing measures it, so that a text with codes is laid out at once. */
export const widthOfLabel = (label: string): number =>
  graphemesOf(label).reduce((cells, grapheme) => cells + (IS_WIDE.test(grapheme) ? 2 : 1), 0);

/** In units of the picture: a letter of the system's fixed width is six wide and ten high. */
const CELL = 6.1;
const LINE = 13;

/** The label as a picture for a style sheet: a shape, for whatever colour fills it. */
export function labelPicture(label: string, cells: number): string {
  const width = cells * CELL;
  const text = label.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(1)} ${LINE}">` +
    `<text x="50%" y="10" font-family="monospace" font-size="10" text-anchor="middle">${text}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(picture)}")`;
}
