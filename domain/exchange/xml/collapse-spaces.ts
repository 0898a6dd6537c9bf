/** White space of XML as layout: one space for any, and none at the ends. No-break and other spaces are text. */
export const collapseSpaces = (text: string): string =>
  text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
