// Names are told by tokens too, and stand before checks in the chain: tokens are at home in domain/text.
export { SHAPE, TOKEN, tokenize, tokenText, type TokenKind, type Tokens } from '../../text/tokens';
