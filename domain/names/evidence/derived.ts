/** What makes people, languages and adjectives of a place, and plurals of them. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    's es i is ian ians an ans ean eans n ns ese ish ic ics ist ists ite ites er ers ism isms ia ias al als ine ines ien iens ienne ' +
    'iennes ais aise ois oise ano ana anos anas ino ina inos inas eño eña és esa eses ese esi ani ano iano iana iani isch ische ' +
    'ischen ischer sch en ern y o a'
  ).split(' '),
);
/** What a place loses before them: Libya, Libyan; Germany, German; Turkey, Turkish. */
const LOST: ReadonlySet<string> = new Set([
  '',
  'a',
  'e',
  'y',
  'o',
  'ia',
  'en',
  'on',
  'any',
  'ey',
  'um',
  'us',
  'land',
  'ya',
]);
const MIN_STEM = 3;

/** Whether one word is made of the other, so that they are no two spellings: Israel and Israeli, Niger and Nigeria, a man's name and a woman's. */
export function isDerived(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  // Karim and Karima, Ivanov and Ivanova.
  if (long === `${short}a`) return true;
  let shared = 0;
  while (shared < short.length && short.charAt(shared) === long.charAt(shared)) shared += 1;
  // The border between stem and ending may lie before the first difference: Palestine, Palestinian.
  for (let stem = shared; stem >= MIN_STEM && shared - stem < 3; stem--)
    if (LOST.has(short.slice(stem)) && ENDINGS.has(long.slice(stem))) return true;
  return false;
}
