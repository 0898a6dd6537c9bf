/**
 * Line ends become LF: the one thing a reader changes in a text, since CRLF would otherwise be two characters
 * on one machine and one on another, and every offset with it.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
