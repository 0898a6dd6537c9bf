/** What RFC 5987 allows unencoded in `ext-value` and `encodeURIComponent` leaves, is left; these it leaves too. */
const NOT_ATTR_CHAR = /['()*]/g;

/** Header value that offers a download under this name (RFC 6266): ASCII for old clients, UTF-8 for all others. */
export function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    NOT_ATTR_CHAR,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
