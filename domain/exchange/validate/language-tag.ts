/** RFC 5646, section 2.1: language, extended languages, script, region, variants, extensions, private use. */
const LANGTAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[\da-wy-z](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;
const PRIVATE = /^x(?:-[a-z\d]{1,8})+$/i;
/** Registered before the grammar there is. */
const IRREGULAR = new Set(
  'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de zh-min zh-min-nan'.split(
    ' ',
  ),
);

/** Whether a language code is formed as BCP 47 asks; nobody is asked whether it is registered. */
export const isLanguageTag = (tag: string): boolean =>
  tag.length <= 100 && (LANGTAG.test(tag) || PRIVATE.test(tag) || IRREGULAR.has(tag.toLowerCase()));

/** Letter case says nothing in a language code. */
export const isSameLanguage = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
