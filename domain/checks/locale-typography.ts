import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { findLatinSigns, findTatweel } from './typography/arabic';
import { findArabicSigns, mayHaveArabicSigns } from './typography/arabic-signs';
import { findMissingSpaces } from './typography/french';
import { TRAIT } from '../text/traits';
import { hasSpaces } from './scripts/has-spaces';
import { findFullWidth } from './typography/full-width';
import { findWrongOpener } from './typography/german';
import { findWrongGershayim } from './typography/hebrew';
import { findFullStops } from './typography/hindi';
import { findUnopened } from './typography/spanish';
import { findNarrowSigns } from './typography/wide';

type Find = (block: CheckedBlock) => Iterable<Alarm>;

const OF_LANGUAGE: Readonly<Record<string, readonly Find[]>> = {
  ar: [findLatinSigns, findTatweel],
  fa: [findLatinSigns],
  ur: [findLatinSigns],
  de: [findWrongOpener],
  es: [findUnopened],
  fr: [findMissingSpaces],
  he: [findWrongGershayim],
  hi: [findFullStops],
  zh: [findNarrowSigns],
  ja: [findNarrowSigns],
};

const WRITES_ARABIC = ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku', 'dv', 'ks'];

/** Signs that another language uses, or signs without the spaces that this one sets. */
export const localeTypography: BlockCheck = {
  unit: 'block',
  id: 'locale-typography',
  version: 3,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  mayFind: (block) =>
    (block.tokens.traits & TRAIT.wide) !== 0 || block.language in OF_LANGUAGE || mayHaveArabicSigns(block),
  *run(block: CheckedBlock): Generator<Alarm> {
    for (const find of OF_LANGUAGE[block.language] ?? []) yield* find(block);
    if (!WRITES_ARABIC.includes(block.language) && mayHaveArabicSigns(block)) yield* findArabicSigns(block);
    if (hasSpaces(block.lang) && block.language !== 'ko') yield* findFullWidth(block);
  },
};
