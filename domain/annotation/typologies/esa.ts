import type { Typology } from '../typology';

/** The category of every error of ESA. */
export const ESA_CATEGORY = 'error';

/** Error span annotation (T. Kocmi et al., 2024): how bad an error is, and no more. All errors are of its one category. */
export const ESA: Typology = {
  id: 'esa',
  version: '1',
  dimensions: [{ id: ESA_CATEGORY, key: 'a', defaultSeverity: 'minor', children: [] }],
};
