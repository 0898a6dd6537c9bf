import { adaptCase } from '../../text/adapt-case';
import { toLower } from '../../text/fold-text';

/** What should stand in place of `found`; null where it is another form of the expression, for nobody knows that form of the other. */
export function suggestForm(
  wanted: string | null,
  expression: string,
  found: string,
  lang: string,
): string | null {
  if (wanted === null || toLower(found, lang) !== toLower(expression, lang)) return null;
  return adaptCase(wanted, expression, found, lang);
}
