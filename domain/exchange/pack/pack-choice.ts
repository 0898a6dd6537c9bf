import { isPackPartId, type PackPartId } from './part-ids';

export const TEXT_FORMATS = ['auto', 'txt', 'md', 'html'] as const;
/** `auto`: Markdown for an article that is more than paragraphs, else plain text. */
export type TextFormatChoice = (typeof TEXT_FORMATS)[number];

export const PEOPLE_CHOICES = ['pseudonyms', 'names'] as const;
/** How people are named in what others may train models with. */
export type PeopleChoice = (typeof PEOPLE_CHOICES)[number];

/** What a pack is to hold, and how. */
export interface PackChoice {
  readonly parts: readonly PackPartId[];
  readonly textFormat: TextFormatChoice;
  /** Of the training triples: only segments that are decided (see `decidedSegments`). */
  readonly onlyDecided: boolean;
  readonly people: PeopleChoice;
}

export const DEFAULT_CHOICE: PackChoice = {
  parts: ['approved', 'bilingual-csv', 'report'],
  textFormat: 'auto',
  onlyDecided: true,
  people: 'pseudonyms',
};

/** Reads what was stored, perhaps by an older or newer version: what is not understood is left out. */
export function readPackChoice(stored: unknown): PackChoice {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_CHOICE;
  const { parts, textFormat, onlyDecided, people } = stored as Record<string, unknown>;
  const known = Array.isArray(parts) ? parts.filter(isPackPartId) : [];
  return {
    parts: known.length > 0 ? known : DEFAULT_CHOICE.parts,
    textFormat: TEXT_FORMATS.find((one) => one === textFormat) ?? DEFAULT_CHOICE.textFormat,
    onlyDecided: typeof onlyDecided === 'boolean' ? onlyDecided : DEFAULT_CHOICE.onlyDecided,
    people: PEOPLE_CHOICES.find((one) => one === people) ?? DEFAULT_CHOICE.people,
  };
}
