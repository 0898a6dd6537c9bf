import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { readTbxTerms } from '@/domain/exchange/tbx/read-terms';
import { declaredEncoding } from '@/domain/exchange/xml/declared-encoding';
import { runSteps } from '@/domain/run-steps';

const read = (text: string) => runSteps(readTbxTerms(text, { sourceLang: 'ar', targetLang: 'en' }));
const codesOf = (text: string) => read(text).issues.map(({ code }) => code);

const ENTRY =
  '<conceptEntry><langSec xml:lang="ar"><termSec><term>رصيف</term></termSec></langSec><langSec xml:lang="en"><termSec><term>quay</term></termSec></langSec></conceptEntry>';
const file = (body: string, before = ''): string =>
  `<?xml version="1.0"?>\n${before}<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed:3.0"><text><body>\n${body}</body></text></tbx>`;

describe('entities', () => {
  const bomb = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('\n');

  test.each([
    ['a bomb', `<!DOCTYPE tbx [<!ENTITY e0 "lol">\n${bomb}]>\n`],
    ['a file of this machine', '<!DOCTYPE tbx [<!ENTITY e10 SYSTEM "file:///etc/passwd">]>\n'],
    ['an address', '<!DOCTYPE tbx [<!ENTITY % e10 SYSTEM "http://127.0.0.1/"> %e10;]>\n'],
    ['one that nobody declares', ''],
  ])('%s: refused, nothing is expanded or fetched', (_, doctype) => {
    expect(read(file(ENTRY.replace('quay', '&e10;'), doctype))).toMatchObject({
      value: null,
      issues: [{ code: 'xml_entity', severity: 'error' }],
    });
  });

  test('a document type that only names its definition is passed over', () => {
    expect(
      read(file(ENTRY, '<!DOCTYPE martif SYSTEM "http://127.0.0.1/TBXcoreStructV02.dtd">\n')).value,
    ).toHaveLength(1);
  });
});

describe('size', () => {
  test('10,000 elements in one another are refused at their place', () => {
    expect(read(file(`\n${'<note>'.repeat(10_000)}${'</note>'.repeat(10_000)}`)).issues).toMatchObject([
      { code: 'too_deep', position: { line: 4 } },
    ]);
  });

  test('an attribute of a million characters, 100,000 attributes, 300,000 empty elements', () => {
    const huge = 'x'.repeat(1_000_000);
    const { value, issues } = read(file(ENTRY + ENTRY.replace('"en"', `"${huge}"`)));
    expect(value).toHaveLength(1);
    expect(JSON.stringify(issues).length).toBeLessThan(1_000);
    const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}=""`).join('');
    expect(codesOf(file(`<note${attributes}/>${ENTRY}`))).toEqual(['too_many_attributes']);
    expect(read(file('<note/>'.repeat(300_000) + ENTRY)).value).toHaveLength(1);
  });

  test('more terms than a termbase holds, in many entries or in one', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ENTRY.replace('quay', `quay ${index}`)).join(
      '',
    );
    expect(codesOf(file(many))).toEqual(['tbx_too_many']);
    const terms = (lang: string, count: number) =>
      `<langSec xml:lang="${lang}">${Array.from({ length: count }, (_, index) => `<termSec><term>t${index}</term></termSec>`).join('')}</langSec>`;
    expect(codesOf(file(`<conceptEntry>${terms('ar', 1_000)}${terms('en', 1_000)}</conceptEntry>`))).toEqual([
      'tbx_too_many',
    ]);
    expect(codesOf(file(`<conceptEntry>${terms('ar', 50_000)}</conceptEntry>`))).toEqual(['tbx_too_many']);
  });
});

test.each([
  ['text', 'source,target', 1],
  ['an end tag too many', file(`${ENTRY}\n</conceptEntry>`), 4],
  ['an end that is missing', file(ENTRY).replace('</body></text></tbx>', ''), 3],
  ['a stray ampersand', file(ENTRY.replace('quay', 'bread & butter')), 3],
  ['an attribute twice', file(ENTRY.replace('xml:lang="ar"', 'xml:lang="ar" xml:lang="he"')), 3],
  ['a control character', file(ENTRY.replace('quay', 'qu\u0001ay')), 3],
  ['a NUL, written out', file(ENTRY.replace('quay', 'qu&#0;ay')), 3],
  ['half of a character, written out', file(ENTRY.replace('quay', 'qu&#xD800;ay')), 3],
  ['a prefix of nowhere', file(ENTRY.replaceAll('term>', 'min:term>')), 3],
])('%s is no XML, and it is said where', (_, text, line) => {
  const { value, issues } = read(text);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ severity: 'error', position: { line } }]);
  expect(['not_xml', 'xml_entity']).toContain(issues[0]?.code);
});

test.each([
  ['nothing but a root', '<tbx/>', 'tbx_empty'],
  ['another XML', '<?xml version="1.0"?><html><body><p>x</p></body></html>', 'tbx_empty'],
  ['names that objects have', file('<constructor __proto__="x"><term>y</term></constructor>'), 'tbx_empty'],
])('%s: nothing to take', (_, text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

test('markup within CDATA is text, and what looks like one of our instructions there is too', () => {
  const { value } = read(file(ENTRY.replace('quay', '<![CDATA[<b>quay</b> <?verso do-not-translate?>]]>')));
  expect(value).toMatchObject([{ target: '<b>quay</b> <?verso do-not-translate?>', status: 'preferred' }]);
});

describe('encodings', () => {
  const MAX = { maxBytes: 1_000_000 };
  const decode = (bytes: Uint8Array) => decodeBytes(bytes, { ...MAX, encoding: declaredEncoding(bytes) });
  const utf16 = (text: string): Uint8Array => {
    const units = Uint16Array.from(`\ufeff${text}`, (_, index) => `\ufeff${text}`.charCodeAt(index));
    return new Uint8Array(units.buffer);
  };

  test('UTF-16 with a byte order mark, whatever the declaration says', () => {
    const said = file(ENTRY).replace('"1.0"', '"1.0" encoding="UTF-8"');
    expect(read(decode(utf16(said)).value?.text ?? '').value).toMatchObject([{ source: 'رصيف' }]);
  });

  test('what the declaration says', () => {
    const latin = file(ENTRY.replace('quay', 'jetée'))
      .replace('رصيف', 'r')
      .replace('"1.0"', '"1.0" encoding="ISO-8859-1"');
    const bytes = Uint8Array.from(latin, (char) => char.charCodeAt(0));
    expect(read(decode(bytes).value?.text ?? '').value).toMatchObject([{ target: 'jetée' }]);
  });

  test('bytes that are not what the declaration says are refused at their place', () => {
    const said = file(ENTRY.replace('quay', 'jetée'))
      .replace('رصيف', 'r')
      .replace('"1.0"', '"1.0" encoding="utf-8"');
    const bytes = Uint8Array.from(said, (char) => char.charCodeAt(0));
    expect(decode(bytes).issues).toMatchObject([{ code: 'not_utf8', position: { line: 3 } }]);
    expect(decode(new TextEncoder().encode(file(ENTRY.replace('quay', 'qu\u0000ay')))).issues).toMatchObject([
      { code: 'binary_file' },
    ]);
  });
});
