import type { Typology } from '../typology';
import { MQM_CORE } from './mqm-core';

/** Every typology Verso knows. The first is the one new articles are reviewed with. */
export const TYPOLOGIES = [MQM_CORE] as const satisfies readonly Typology[];
