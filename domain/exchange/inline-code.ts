export { NO_CODES, type CodedText, type InlineCode } from '../article/inline-code';
