import type { CategoryRules, Typology } from '../typology';
import { toCategories } from './category-row';

const weigh = (serious: number, minor: number): Pick<CategoryRules, 'weights'> => ({
  weights: { major: serious, minor },
});

/**
 * SAE J2450, for service texts of the car industry: seven types in the order of the standard (where two would do, the earlier one is meant), each serious or
 * minor. A serious error is a major one here.
 */
export const SAE_J2450: Typology = {
  id: 'sae-j2450',
  version: '2016',
  name: '',
  severities: [
    { severity: 'minor', weight: 1, names: {} },
    { severity: 'major', weight: 3, names: {} },
  ],
  dimensions: toCategories([
    { slug: 'wrong-term', key: 't', core: 'terminology/wrong-term', rules: weigh(5, 2) },
    { slug: 'syntactic', key: 's', core: 'accuracy/mistranslation', rules: weigh(4, 2) },
    { slug: 'omission', key: 'o', core: 'accuracy/omission', rules: weigh(4, 2) },
    { slug: 'structural', key: 'a', core: 'linguistic-conventions/grammar', rules: weigh(4, 2) },
    { slug: 'misspelling', key: 'l', core: 'linguistic-conventions/spelling', rules: weigh(3, 1) },
    { slug: 'punctuation', key: 'u', core: 'linguistic-conventions/punctuation', rules: weigh(2, 1) },
    { slug: 'miscellaneous', key: 'c', core: 'custom', rules: weigh(3, 1) },
  ]),
};
