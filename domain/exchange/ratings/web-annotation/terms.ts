import type { SpanConvention } from '../span-convention';

/** What the W3C Web Annotation Data Model has no word for is said in a namespace of our own. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { verso: 'urn:verso:ns:' }] as const;

/** Positions count code points, and their end is not in them. */
export const WEB_ANNOTATION: SpanConvention = { unit: 'code-point', end: 'exclusive' };

/** Names of a text that is annotated, of the keys of `verso:texts`. */
export const TEXT = {
  side: 'verso:side',
  system: 'verso:system',
  document: 'verso:document',
  segment: 'verso:segment',
  globalSegment: 'verso:globalSegment',
  position: 'verso:position',
  source: 'verso:translationOf',
  text: 'verso:text',
} as const;

export const TEXTS = 'verso:texts';
/** Of an annotation: the output that it rates. Its target may be the source. */
export const OUTPUT = 'verso:output';
export const MISSING = 'verso:missing';
export const ATTENTION = 'verso:attention';
export const CHECK = 'verso:check';
export const CONFIDENCE = 'verso:confidence';
export const PROBLEM = 'verso:problem';
export const REST = 'verso:rest';
export const NO_ERROR = 'No-error';
