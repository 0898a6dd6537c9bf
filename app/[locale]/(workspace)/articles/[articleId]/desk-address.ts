/** Where the desk of one article is fetched from; without its text where the reader has this alignment of it already. */
export function deskAddress(articleId: string, knownAlignment?: number): string {
  const address = `/api/desk/${encodeURIComponent(articleId)}`;
  return knownAlignment === undefined ? address : `${address}?alignment=${knownAlignment}`;
}
