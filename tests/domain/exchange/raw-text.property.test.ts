import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, changeSetOf, type Change } from '@/domain/text/change-set';
import { rawTextOf } from '@/domain/exchange/raw-text';
import { rawXmlText } from '@/domain/exchange/xml/raw-xml-text';
import { spliceXmlText } from '@/domain/exchange/xml/splice-xml-text';
import { parseXmlTree, type XmlNode } from '@/domain/exchange/xml/xml-tree';

const word = fc.constantFrom('a', 'bc', 'שלום', 'عربي', '𐍈', 'e\u0301', ' ', '.', '中文', '👩‍👩‍👧');
/** What a paragraph of XML may have in it, as it is written. */
const written = fc.constantFrom(
  '&amp;',
  '&lt;',
  '&#x1F600;',
  '&#13;',
  '\r\n',
  '\r',
  '<x/>',
  '<g id="1">b&gt;</g>',
  '<!-- < - -->',
  '<![CDATA[a<b&c]]>',
  '<![CDATA[]]]]>',
  ']]a&gt;',
  ']]a>',
  ']a]a>',
  '\ra\n',
  '<?p <q ?>',
);
const content = fc.array(fc.oneof(word, written), { maxLength: 12 }).map((parts) => parts.join(''));

const documentOf = (inner: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE r>\n<!-- <r> -->\n<r a='>'>${inner}</r>\n`;

function read(document: string) {
  const tree = parseXmlTree(document);
  if (!tree.ok) throw new Error(tree.issue.code);
  const pieces = textsOf(tree.root).flatMap((text) => rawXmlText(document, text));
  return { root: tree.root, raw: rawTextOf(pieces, tree.root.contentOffset) };
}

const textsOf = (node: XmlNode): readonly Extract<XmlNode['children'][number], { kind: 'text' }>[] =>
  node.children.flatMap((child) =>
    child.kind === 'text' ? [child] : child.kind === 'element' ? textsOf(child) : [],
  );

const toldText = (node: XmlNode): string =>
  textsOf(node)
    .map(({ text }) => text)
    .join('');

it('reads in pieces what a reader of XML reads', () => {
  fc.assert(
    fc.property(content, (inner) => {
      const { root, raw } = read(documentOf(inner));
      expect(raw.text).toBe(toldText(root));
    }),
  );
});

it('knows where everything stands', () => {
  fc.assert(
    fc.property(content, (inner) => {
      const document = documentOf(inner);
      const { root } = read(document);
      const seen = root.children.map(({ start, end }) => document.slice(start, end)).join('');
      expect(seen).toBe(inner);
      expect(document.slice(root.contentOffset, root.contentEnd)).toBe(inner);
      expect(document.slice(root.start, root.end)).toBe(`<r a='>'>${inner}</r>`);
    }),
  );
});

/** Ascending places in the text, between its characters, make changes that do not overlap. */
function changesOf(text: string, cuts: readonly number[], inserts: readonly string[]): readonly Change[] {
  const characters = Array.from(text);
  const places = cuts
    .map((cut) => characters.slice(0, cut % (characters.length + 1)).join('').length)
    .sort((one, other) => one - other);
  return inserts.flatMap((insert, index) => {
    const [start, end] = [places[index * 2], places[index * 2 + 1]];
    return start === undefined || end === undefined ? [] : [{ start, end, insert }];
  });
}

it('changes in the file what changes in the text, and no markup', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 8 });
  const inserts = fc.array(fc.oneof(word, fc.constantFrom('', '<', '&', ']]>', ']', '>')), { maxLength: 4 });
  fc.assert(
    fc.property(content, cuts, inserts, (inner, places, texts) => {
      const document = documentOf(inner);
      const { raw, root } = read(document);
      const changes = changeSetOf(changesOf(raw.text, places, texts));
      const edits = spliceXmlText(document, raw, changes);
      const after = applyChanges(document, changeSetOf(edits));
      const again = read(after);
      expect(again.raw.text).toBe(applyChanges(raw.text, changes));
      const markup = (node: XmlNode): readonly string[] =>
        node.children.flatMap((child) => (child.kind === 'element' ? [child.name, ...markup(child)] : []));
      expect(markup(again.root)).toEqual(markup(root));
    }),
    { numRuns: 500 },
  );
});

it('writes no end of a section where several changes that lie close make one', () => {
  const crowded = fc
    .array(fc.constantFrom(']', ']', '>', 'a', '<![CDATA[a]a]>a]]>', '&gt;', '\r', '\n'), { maxLength: 8 })
    .map((parts) => parts.join(''))
    .filter((inner) => parseXmlTree(documentOf(inner)).ok);
  const steps = fc.array(
    fc.record({ skip: fc.nat(1), remove: fc.nat(1), insert: fc.constantFrom('', '', ']', '>', ' ') }),
  );
  fc.assert(
    fc.property(crowded, steps, (inner, edits) => {
      const document = documentOf(inner);
      const { raw } = read(document);
      let at = 0;
      const changes = changeSetOf(
        edits.map(({ skip, remove, insert }) => {
          const start = Math.min(at + skip, raw.text.length);
          at = Math.min(start + remove, raw.text.length);
          return { start, end: at, insert };
        }),
      );
      const after = applyChanges(document, changeSetOf(spliceXmlText(document, raw, changes)));
      expect(read(after).raw.text).toBe(applyChanges(raw.text, changes));
    }),
    { numRuns: 2000 },
  );
});

it('gives the same file back when nothing changes', () => {
  fc.assert(
    fc.property(content, (inner) => {
      const { raw } = read(documentOf(inner));
      expect(spliceXmlText('', raw, changeSetOf([]))).toEqual([]);
    }),
  );
});
