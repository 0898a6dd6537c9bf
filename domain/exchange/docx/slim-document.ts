import { writeZip } from '../zip/write-zip';
import { ZipFile } from '../zip/zip-file';

/** Parts that hold text, or what is said of it: no pictures, fonts or sounds. */
const TEXT_PART = /\.(?:xml|rels)$/i;

/** The document without what has no text in it, to be sent; null where it is no package. */
export function slimDocument(bytes: Uint8Array): Uint8Array | null {
  const opened = ZipFile.open(bytes);
  if (!opened.ok) return null;
  const parts = new Map<string, Uint8Array>();
  for (const name of opened.value.names) {
    if (!TEXT_PART.test(name)) continue;
    const part = opened.value.read(name);
    if (!part.ok) return null;
    if (part.value !== null) parts.set(name, part.value);
  }
  return writeZip(parts);
}
