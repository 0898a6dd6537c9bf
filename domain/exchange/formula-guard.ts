/** What spreadsheets take for a formula (OWASP, CSV injection), with the full-width forms; behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that a spreadsheet shows as text. What has an apostrophe already gets another, so that `withoutGuard` gives back any text. */
export const withGuard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell; the apostrophe that keeps it from being a formula is no part of it. */
export const withoutGuard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
