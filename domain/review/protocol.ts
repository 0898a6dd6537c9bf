import { ESA } from '../annotation/typologies/esa';
import { MQM_CORE } from '../annotation/typologies/mqm-core';
import type { Typology } from '../annotation/typology';

/**
 * How the articles of a campaign are rated: errors by category and severity (MQM), or spans with a severity alone and a score for each
 * segment (ESA, T. Kocmi et al. 2024). What is in no campaign is rated by MQM.
 */
export const PROTOCOLS = ['mqm', 'esa'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** What errors are marked with. */
export const typologyOf = (protocol: Protocol): Typology => (protocol === 'esa' ? ESA : MQM_CORE);
