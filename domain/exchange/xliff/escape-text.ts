import { escapeXmlText } from '../xml/escape-xml';
import type { XliffFamily } from './version';

/** What XML cannot hold and XLIFF 2 can: half a surrogate pair is no character, and cannot be told there either. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT_2 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands in a source or target. */
export function escapeXliff(text: string, family: XliffFamily): string {
  if (family === 1) return escapeXmlText(text);
  let escaped = '';
  let written = 0;
  for (const found of text.matchAll(UNFIT_2)) {
    const hex = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    escaped += `${escapeXmlText(text.slice(written, found.index))}<cp hex="${hex}"/>`;
    written = found.index + 1;
  }
  return escaped + escapeXmlText(text.slice(written));
}
