import { SaxesParser } from 'saxes';

type Parser = SaxesParser<{ xmlns: true }>;
/** Its own declarations of the handlers are private, which forbids to declare them again. */
const Base = SaxesParser as unknown as new (options: {
  xmlns: true;
}) => Pick<Parser, 'on' | 'write' | 'close' | 'position'>;

/**
 * The parser, with a place for each handler from the beginning. It sets them under computed names, and an object that grows so by more than
 * a few is kept as a hash table from then on, in which everything takes three times as long.
 */
export class QuickParser extends Base {
  xmldeclHandler = undefined;
  doctypeHandler = undefined;
  openTagStartHandler = undefined;
  attributeHandler = undefined;
  openTagHandler = undefined;
  closeTagHandler = undefined;
  textHandler = undefined;
  cdataHandler = undefined;
  piHandler = undefined;
  commentHandler = undefined;
  errorHandler = undefined;
}
