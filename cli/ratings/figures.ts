/** Four decimals, as such tables are published; a score that there is none of stays empty. */
export const toFigure = (value: number | null): string =>
  value === null ? '' : value.toFixed(4).replace(/^-(0\.0+)$/, '$1');

/** Names from files may hold what would make other columns or lines of one. */
export const toCell = (name: string): string => name.replaceAll(/[\t\r\n]+/g, ' ');
