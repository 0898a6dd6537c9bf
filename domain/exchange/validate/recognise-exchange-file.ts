/** The kinds of files whose rules are known. */
export type ExchangeFileKind = 'xliff-2' | 'xliff-1' | 'tmx' | 'tbx' | 'po';

/** Where the root of an XML document has begun at the latest: comments before it are short, and nobody writes a DTD there. */
const HEAD_CHARS = 65_536;

/** By content alone, never by name; null for what is none of them. */
export function recogniseExchangeFile(text: string): ExchangeFileKind | null {
  const head = text.slice(0, HEAD_CHARS);
  const root = rootOf(head);
  if (root !== null) return kindOfRoot(root);
  return /^(?:msgctxt|msgid)\s+"/m.test(head) ? 'po' : null;
}

function rootOf(head: string): string | null {
  // What may stand before it: the declaration, comments, instructions and a document type.
  const before = /^\ufeff?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/i.exec(
    head,
  );
  return /^<[^\s<>!?/][^>]*/.exec(head.slice(before?.[0].length ?? 0))?.[0] ?? null;
}

function kindOfRoot(tag: string): ExchangeFileKind | null {
  const name = /^<(?:[^\s:>/]+:)?([^\s>/]+)/.exec(tag)?.[1] ?? '';
  if (name === 'xliff') {
    const isSecond =
      /document:2\.\d/.test(tag) || !(/document:1/.test(tag) || /\sversion\s*=\s*["']1/.test(tag));
    return isSecond ? 'xliff-2' : 'xliff-1';
  }
  if (name === 'tmx') return 'tmx';
  return name === 'tbx' || name === 'martif' ? 'tbx' : null;
}
