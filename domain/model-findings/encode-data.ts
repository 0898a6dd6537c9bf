/**
 * What could end a string, a message or a turn of a conversation for some reader of it: signs that templates of chat models are
 * made of, control and format characters.
 */
const TELLING = /[<>[\]|`]|\p{Cc}|\p{Cf}|[\u2028\u2029]/gu;

/**
 * Data for a model, as JSON and nothing else. Whatever stands in an article stays within the string it is in: a quotation mark is
 * escaped by JSON, and signs that may mean something to a chat template are written as numbers, which mean the same in JSON and
 * nothing to a template.
 */
export function encodeData(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(encodeData).join(',')}]`;
  if (typeof value === 'string') return encodeText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => `${encodeText(name)}:${encodeData(one)}`);
  return `{${entries.join(',')}}`;
}

const encodeText = (text: string): string =>
  JSON.stringify(text).replace(TELLING, (sign) =>
    Array.from({ length: sign.length }, (_, unit) => asNumber(sign.charCodeAt(unit))).join(''),
  );

const asNumber = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
