/** Core namespaces of 2.x, with the versions that declare them. */
export const CORE_VERSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['urn:oasis:names:tc:xliff:document:2.0', ['2.0', '2.1']],
  ['urn:oasis:names:tc:xliff:document:2.2', ['2.0', '2.1', '2.2']],
]);

/** The modules by the prefix that the specification gives each. */
const MODULES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:matches:2.0': 'mtc',
  'urn:oasis:names:tc:xliff:glossary:2.0': 'gls',
  'urn:oasis:names:tc:xliff:fs:2.0': 'fs',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'urn:oasis:names:tc:xliff:resourcedata:2.0': 'res',
  'urn:oasis:names:tc:xliff:changetracking:2.0': 'ctr',
  'urn:oasis:names:tc:xliff:sizerestriction:2.0': 'slr',
  'urn:oasis:names:tc:xliff:validation:2.0': 'val',
};

export const ITS_NAMESPACE = 'http://www.w3.org/2005/11/its';
export const ITSM_NAMESPACE = 'urn:oasis:names:tc:xliff:itsm:2.1';
export const SIZE_NAMESPACE = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';
export const FORMAT_STYLE_NAMESPACE = 'urn:oasis:names:tc:xliff:fs:2.0';
export const PLURAL_NAMESPACE = 'urn:oasis:names:tc:xliff:pgs:1.0';

/** From 2.1 on; in a file of 2.0 they are extensions like any other. */
const ITS_MODULES: Readonly<Record<string, string>> = {
  [ITS_NAMESPACE]: 'its',
  [ITSM_NAMESPACE]: 'itsm',
};

/** Names of the core begin with `xlf`, whichever of the two namespaces it is. */
export function prefixFinder(core: string, version: string): (uri: string) => string | null {
  const prefixes = new Map(Object.entries(MODULES));
  prefixes.set(core, 'xlf');
  if (version !== '2.0') for (const [uri, prefix] of Object.entries(ITS_MODULES)) prefixes.set(uri, prefix);
  if (version === '2.2') prefixes.set(PLURAL_NAMESPACE, 'pgs');
  return (uri) => prefixes.get(uri) ?? null;
}
