export { CHAR_CLASS, charClasses, isLetterClass, type CharClass } from '../../text/char-class';
