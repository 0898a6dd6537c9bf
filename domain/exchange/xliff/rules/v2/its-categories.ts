/** The data categories of ITS 2.0 by the identifiers that `annotatorsRef` names. */
export const ITS_CATEGORIES = new Set(
  'allowed-characters directionality domain elements-within-text external-resource id-value language-information locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space provenance storage-size target-pointer terminology text-analysis translate'.split(
    ' ',
  ),
);

/** `category|IRI` with spaces between, each category once; null where it is formed otherwise. */
export function parseAnnotators(value: string): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const pair of value.trim().split(/\s+/)) {
    const [, category, iri] = /^([^|]*)\|(.+)$/.exec(pair) ?? [];
    if (category === undefined || iri === undefined) return null;
    if (!ITS_CATEGORIES.has(category) || found.has(category)) return null;
    found.add(category);
  }
  return found;
}
