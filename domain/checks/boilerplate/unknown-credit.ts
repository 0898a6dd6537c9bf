const SLASH = /^([^/／|]{3,60}?)\s*[/／|]\s*([^/／|]{2,60})$/u;
const LONGEST = 90;
/** A name has so many words, an agency one or some more. */
const MOST_WORDS_OF_NAME = 4;
const MOST_WORDS_OF_AGENCY = 5;
/** In scripts without spaces: a name of two to four letters, or a foreign one with points between its parts. */
const HAN_NAME =
  /^(?:[\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Kana}ー]{1,8}(?:[·・＝][\p{sc=Han}\p{sc=Kana}ー]{1,8}){1,3})$/u;
const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const HAN_AGENCY = /(?:社|报|報|网|網|台|图片|圖片|影像|通讯|通訊|新闻|新聞|通信|写真|摄影|攝影)$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{L}+|de|da|di|du|del|van|von|der|den|bin|ibn|el|la|le)$/u;
/** An agency may have words in lower case within its name. */
const AGENCY_WORD =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&-]*|of|the|and|de|du|des|del|la|le|les|el|y|et|und|für|der|die|e|da|do|[\p{Ll}\p{M}]{4,})$/u;
const CASED = /\p{Lu}/u;
/** Without capitals a name shows itself by having no sign, no digit and at least two words. */
const PLAIN = /^[\p{L}\p{M}'’״׳"-]+$/u;

const wordsOf = (part: string): readonly string[] => part.trim().split(/\s+/u);

/** `Name Name/Agency` and nothing more. */
export function isUnknownCredit(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = /[/／|]/u.test(text) ? SLASH.exec(text.trim()) : null;
  if (match === null) return false;
  const [, name = '', agency = ''] = match;
  if (HAN.test(name))
    return HAN_NAME.test(name.trim()) && (HAN_AGENCY.test(agency.trim()) || name.includes('·'));
  const [names, agencies] = [wordsOf(name), wordsOf(agency)];
  if (names.length < 2 || names.length > MOST_WORDS_OF_NAME || agencies.length > MOST_WORDS_OF_AGENCY)
    return false;
  return CASED.test(name)
    ? names.every((word) => NAME_WORD.test(word)) && beginsAgency(agencies)
    : [...names, ...agencies].every((word) => PLAIN.test(word));
}

const beginsAgency = (words: readonly string[]): boolean =>
  CASED.test(words[0]?.charAt(0) ?? '') && words.every((word) => AGENCY_WORD.test(word));
