import type { CellDialect } from '../parse-cells';
import { sniffDelimiter } from '../sniff-delimiter';

/** Comma, or the semicolon of Excel in countries that write decimals with a comma. Tabs belong to `tsv`. */
export const csvDialect = (text: string): CellDialect => ({
  delimiter: sniffDelimiter(text, [',', ';'])?.delimiter ?? ',',
  quotes: true,
});
