/** What a pack can hold, in the order in which it is offered. To add a part: its id here, and the part in `parts.ts`. */
export const PACK_PART_IDS = [
  'approved',
  'text',
  'original',
  'docx-review',
  'bilingual-xlsx',
  'bilingual-csv',
  'errors-csv',
  'xliff',
  'tmx',
  'mqm-tsv',
  'jsonl',
  'triples',
  'report',
] as const;
export type PackPartId = (typeof PACK_PART_IDS)[number];

export const isPackPartId = (id: unknown): id is PackPartId => PACK_PART_IDS.some((one) => one === id);
