import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { findSpacingFaults } from './punctuation/find-spacing-faults';
import { findWideSpacingFaults } from './punctuation/find-wide-spacing-faults';
import { tokenisedSentencesOf } from './punctuation/tokenised-sentences';
import { hasSpaces } from './scripts/has-spaces';
import { TRAIT } from '../text/traits';

/** Of a text with spaces: most have none of this. */
const NEEDED =
  TRAIT.wideSpace |
  TRAIT.spaceBeforeSign |
  TRAIT.signBeforeWord |
  TRAIT.signAfterSign |
  TRAIT.bracket |
  TRAIT.inverted;

/** Spaces where none belong, and none where one belongs. */
export const spacing: BlockCheck = {
  unit: 'block',
  id: 'spacing',
  version: 2,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  mayFind: ({ lang, tokens }) => (tokens.traits & NEEDED) !== 0 || !hasSpaces(lang),
  *run(block: CheckedBlock): Generator<Alarm> {
    if (!hasSpaces(block.lang)) {
      if (block.language === 'zh' || block.language === 'ja') yield* findWideSpacingFaults(block);
      return;
    }
    for (const fault of findSpacingFaults(block)) {
      const isReported = tokenisedSentencesOf(block).some(
        ({ start, end }) => start <= fault.span.start && fault.span.start < end,
      );
      if (!isReported) yield fault;
    }
  },
};
