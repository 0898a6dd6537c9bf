/** The Internationalization Tag Set 2.0. */
export const ITS = 'http://www.w3.org/2005/11/its';

/** Our own, for what ITS has no place for. Its attributes and elements: `docs/formats/its.md`. */
export const VERSO = 'urn:verso:quality:1';
