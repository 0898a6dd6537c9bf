import { isEncoding, type Encoding } from '../encodings';

/** Latin alphabets by the names that files of this world have for them, as browsers read them (WHATWG). */
const ALIASES: Readonly<Record<string, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
};

/** The encoding that an XML declaration names, where it is one that can be read; a byte order mark says more than it. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? '';
  if (isEncoding(name)) return name;
  return ALIASES[name];
}
