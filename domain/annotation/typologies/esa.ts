import type { Typology } from '../typology';
import { toCategories } from './category-row';

/** Error span annotation (T. Kocmi et al., 2024): how bad an error is, and no more. All errors are of its one category. Weights as in MQM. */
export const ESA: Typology = {
  id: 'esa',
  version: '2024',
  name: '',
  severities: [
    { severity: 'minor', weight: 1, names: {} },
    { severity: 'major', weight: 5, names: {} },
  ],
  dimensions: toCategories([{ slug: 'error', key: 'a', core: 'custom', severity: 'minor' }]),
};

/** The category of every error of ESA. */
export const ESA_CATEGORY = 'error';
