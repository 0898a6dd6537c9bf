const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they stand, a reader makes a line feed of the first, and spaces of all within an attribute.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What no XML 1.0 document can hold, escaped or not. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it stands in an element or between double quotes. What XML cannot hold becomes U+FFFD, so that its loss is seen. */
export const escapeXml = (text: string): string =>
  text.replace(UNFIT, '\ufffd').replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char] ?? char);

/**
 * Text as it stands in the content of an element, as people write it: quotation marks and tabs as they are. Line ends are written so that no
 * layout folds them away.
 */
export const escapeXmlText = (text: string): string =>
  text.replace(UNFIT, '\ufffd').replace(/[&<>\r\n]/g, (char) => ENTITIES[char] ?? char);
