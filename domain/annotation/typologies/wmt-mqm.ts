import type { Typology } from '../typology';
import { toCategories } from './category-row';

/**
 * The categories of the expert-rated campaigns of Google and WMT, 2020 to 2025: M. Freitag et al., “Experts, errors, and context” (2021), and what
 * was added since. Their names change from year to year (`wmt-names.ts`). Weights are those of the campaigns: a major error 5, a minor
 * one 1, minor punctuation 0.1, a segment that is no translation 25; what the source got wrong, and liberties that are right, 0. “Source error” is
 * the name of 2020 and 2021, when it counted as any other.
 */
export const WMT_MQM: Typology = {
  id: 'wmt-mqm',
  version: '2025',
  name: '',
  severities: [
    { severity: 'neutral', weight: 0, names: {} },
    { severity: 'minor', weight: 1, names: {} },
    { severity: 'major', weight: 5, names: {} },
    { severity: 'critical', weight: 5, names: {} },
  ],
  dimensions: toCategories([
    {
      ...{ slug: 'accuracy', key: 'a', core: 'accuracy' },
      children: [
        { slug: 'mistranslation', key: 'm', core: 'accuracy/mistranslation' },
        { slug: 'addition', key: 'd', core: 'accuracy/addition' },
        { slug: 'omission', key: 'o', core: 'accuracy/omission' },
        { slug: 'untranslated-text', key: 'u', core: 'accuracy/untranslated' },
        { slug: 'gender-mismatch', key: 'g', core: 'accuracy/mistranslation' },
        {
          ...{ slug: 'creative-reinterpretation', key: 'c', core: 'accuracy/mistranslation' },
          ...{ severity: 'neutral', rules: { weights: { minor: 0, major: 0, critical: 0 } } },
        },
      ],
    },
    {
      ...{ slug: 'fluency', key: 'l', core: 'linguistic-conventions' },
      children: [
        { slug: 'grammar', key: 'g', core: 'linguistic-conventions/grammar' },
        {
          ...{ slug: 'punctuation', key: 'p', core: 'linguistic-conventions/punctuation' },
          rules: { weights: { minor: 0.1 } },
        },
        { slug: 'spelling', key: 's', core: 'linguistic-conventions/spelling' },
        { slug: 'register', key: 'r', core: 'style/language-register' },
        { slug: 'inconsistency', key: 'i', core: 'linguistic-conventions/textual-conventions' },
        { slug: 'character-encoding', key: 'c', core: 'linguistic-conventions/character-encoding' },
        { slug: 'display', key: 'd', core: 'design-and-markup/layout' },
        { slug: 'text-breaking', key: 't', core: 'linguistic-conventions/textual-conventions' },
      ],
    },
    {
      ...{ slug: 'terminology', key: 't', core: 'terminology' },
      children: [
        { slug: 'inappropriate-for-context', key: 'c', core: 'terminology/wrong-term' },
        { slug: 'inconsistent-use', key: 'i', core: 'terminology/inconsistent-use-of-terminology' },
      ],
    },
    {
      ...{ slug: 'style', key: 's', core: 'style' },
      children: [
        { slug: 'awkward', key: 'a', core: 'style/awkward-style' },
        { slug: 'bad-sentence-structure', key: 'b', core: 'style/awkward-style' },
        { slug: 'archaic-or-obscure-word-choice', key: 'w', core: 'style/unidiomatic-style' },
      ],
    },
    {
      ...{ slug: 'locale-convention', key: 'o', core: 'locale-conventions' },
      children: [
        { slug: 'address-format', key: 'a', core: 'locale-conventions/address-format' },
        { slug: 'currency-format', key: 'c', core: 'locale-conventions/currency-format' },
        { slug: 'date-format', key: 'd', core: 'locale-conventions/date-format' },
        { slug: 'name-format', key: 'n', core: 'locale-conventions' },
        { slug: 'number-format', key: 'u', core: 'locale-conventions/number-format' },
        { slug: 'telephone-format', key: 'p', core: 'locale-conventions/telephone-format' },
        { slug: 'time-format', key: 't', core: 'locale-conventions/time-format' },
      ],
    },
    {
      ...{ slug: 'non-translation', key: 'u', core: 'linguistic-conventions/unintelligible' },
      ...{ severity: 'major', rules: { severity: 'major', weights: { minor: 25, major: 25, critical: 25 } } },
    },
    {
      ...{ slug: 'source-issue', key: 'd', core: 'custom' },
      rules: { weights: { minor: 0, major: 0, critical: 0 } },
    },
    { slug: 'source-error', core: 'custom' },
    { slug: 'other', key: 'c', core: 'custom' },
  ]),
};
