/** Letters that look like a Latin one, position by position. */
const CYRILLIC = 'аеорсухіјѕһԁАВЕКМНОРСТХІЈЅ';
const OF_CYRILLIC = 'aeopcyxijshdABEKMHOPCTXIJS';
const GREEK = 'οναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const OF_GREEK = 'ovaABEZHIKMNOPTYX';

const twins = (one: string, other: string): ReadonlyMap<string, string> =>
  new Map(Array.from(one, (letter, index) => [letter, other.charAt(index)]));

const TO_LATIN = new Map([...twins(CYRILLIC, OF_CYRILLIC), ...twins(GREEK, OF_GREEK)]);
const FROM_LATIN: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['Cyrl', twins(OF_CYRILLIC, CYRILLIC)],
  ['Grek', twins(OF_GREEK, GREEK)],
]);

/** The word with each letter of another script replaced by its twin of the script; null where one has none. */
export function withTwins(word: string, isForeign: (unit: number) => boolean, script: string): string | null {
  const map = script === 'Latn' ? TO_LATIN : FROM_LATIN.get(script);
  if (map === undefined) return null;
  let result = '';
  for (const letter of word) {
    const twin = isForeign(letter.charCodeAt(0)) ? map.get(letter) : letter;
    if (twin === undefined) return null;
    result += twin;
  }
  return result;
}
