import { isItsType } from '../../annotation/its-types';
import { MQM_CORE } from '../../annotation/typologies/mqm-core';
import { findNearestCategory } from '../../annotation/typology';

/** The type of ITS for a category of MQM-Core, or for what is a type already; null where nobody knows it. */
export const itsTypeOf = (category: string): string | null =>
  isItsType(category) ? category : (findNearestCategory(MQM_CORE, category)?.its ?? null);
