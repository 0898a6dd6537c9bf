import type { Typology } from '../typology';
import { toCategories } from './category-row';

/** The harmonised typology of DQF and MQM of 2015, which MQM-Core has come after, with the weights it was used with. */
export const DQF_MQM: Typology = {
  id: 'dqf-mqm',
  version: '2015',
  name: '',
  severities: [
    { severity: 'neutral', weight: 0, names: {} },
    { severity: 'minor', weight: 1, names: {} },
    { severity: 'major', weight: 5, names: {} },
    { severity: 'critical', weight: 10, names: {} },
  ],
  dimensions: toCategories([
    {
      ...{ slug: 'accuracy', key: 'a', core: 'accuracy' },
      children: [
        { slug: 'addition', key: 'd', core: 'accuracy/addition' },
        { slug: 'omission', key: 'o', core: 'accuracy/omission' },
        { slug: 'mistranslation', key: 'm', core: 'accuracy/mistranslation' },
        { slug: 'over-translation', key: 'v', core: 'accuracy/overtranslation' },
        { slug: 'under-translation', key: 'e', core: 'accuracy/undertranslation' },
        { slug: 'untranslated', key: 'u', core: 'accuracy/untranslated' },
        { slug: 'improper-exact-match', key: 'x', core: 'accuracy/mistranslation' },
      ],
    },
    {
      ...{ slug: 'fluency', key: 'l', core: 'linguistic-conventions' },
      children: [
        { slug: 'punctuation', key: 'p', core: 'linguistic-conventions/punctuation' },
        { slug: 'spelling', key: 's', core: 'linguistic-conventions/spelling' },
        { slug: 'grammar', key: 'g', core: 'linguistic-conventions/grammar' },
        { slug: 'grammatical-register', key: 'r', core: 'style/language-register' },
        { slug: 'inconsistency', key: 'i', core: 'linguistic-conventions/textual-conventions' },
        { slug: 'link-cross-reference', key: 'k', core: 'design-and-markup/link-cross-reference' },
        { slug: 'character-encoding', key: 'c', core: 'linguistic-conventions/character-encoding' },
      ],
    },
    {
      ...{ slug: 'terminology', key: 't', core: 'terminology' },
      children: [
        {
          ...{ slug: 'inconsistent-with-termbase', key: 'r' },
          core: 'terminology/inconsistent-with-terminology-resource',
        },
        { slug: 'inconsistent-use', key: 'i', core: 'terminology/inconsistent-use-of-terminology' },
      ],
    },
    {
      ...{ slug: 'style', key: 's', core: 'style' },
      children: [
        { slug: 'awkward', key: 'a', core: 'style/awkward-style' },
        { slug: 'company-style', key: 'o', core: 'style/organization-style' },
        { slug: 'inconsistent-style', key: 'i', core: 'style/inconsistent-style' },
        { slug: 'third-party-style', key: 't', core: 'style/third-party-style' },
        { slug: 'unidiomatic', key: 'u', core: 'style/unidiomatic-style' },
      ],
    },
    {
      ...{ slug: 'design', key: 'd', core: 'design-and-markup' },
      children: [
        { slug: 'length', key: 'e', core: 'design-and-markup/truncation-text-expansion' },
        { slug: 'local-formatting', key: 'l', core: 'design-and-markup/layout' },
        { slug: 'markup', key: 'm', core: 'design-and-markup/markup-tag' },
        { slug: 'missing-text', key: 'x', core: 'design-and-markup/missing-text' },
        { slug: 'truncation-text-expansion', key: 't', core: 'design-and-markup/truncation-text-expansion' },
      ],
    },
    {
      ...{ slug: 'locale-convention', key: 'o', core: 'locale-conventions' },
      children: [
        { slug: 'address-format', key: 'a', core: 'locale-conventions/address-format' },
        { slug: 'date-format', key: 'd', core: 'locale-conventions/date-format' },
        { slug: 'currency-format', key: 'c', core: 'locale-conventions/currency-format' },
        { slug: 'measurement-format', key: 'm', core: 'locale-conventions/measurement-format' },
        { slug: 'shortcut-key', key: 'k', core: 'locale-conventions/shortcut-key' },
        { slug: 'telephone-format', key: 'p', core: 'locale-conventions/telephone-format' },
      ],
    },
    {
      ...{ slug: 'verity', key: 'u', core: 'audience-appropriateness' },
      children: [
        {
          ...{ slug: 'culture-specific-reference', key: 'c' },
          core: 'audience-appropriateness/culture-specific-reference',
        },
      ],
    },
    { slug: 'other', key: 'c', core: 'custom' },
  ]),
};
