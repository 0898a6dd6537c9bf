import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTmx } from '@/domain/exchange/tmx/make-tmx';
import { tmx } from '@/domain/exchange/tmx/format';
import { changeSetOf } from '@/domain/text/change-set';
import { runSteps } from '@/domain/run-steps';
import { expectWriteBack, readAll } from '@/tests/support/write-back';

const memory = (body: string, srclang = 'en') =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header srclang="${srclang}"/>\n<body>\n${body}</body>\n</tmx>\n`;
const tuv = (lang: string, seg: string) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;
const entry = (source: string, target: string, attributes = '') =>
  `<tu${attributes}>${tuv('en', source)}${tuv('ar', target)}</tu>\n`;
const textsOf = (body: string, srclang?: string) =>
  readAll(tmx, memory(body, srclang)).units.map(({ source, target }) => [source.text, target?.text ?? null]);
const codesOf = (text: string, options = {}) =>
  runSteps(tmx.read(text, options)).issues.map(({ code }) => code);

describe('which languages of a memory are read', () => {
  it('those of most entries, whatever the case and order they are written in', () => {
    const body = `<tu>${tuv('FR-ca', 'un')}${tuv('EN-us', 'one')}</tu><tu>${tuv('en-US', 'two')}${tuv('fr-CA', 'deux')}${tuv('de', 'zwei')}</tu>`;
    expect(readAll(tmx, memory(body, 'en-us'))).toMatchObject({ sourceLang: 'en-US', targetLang: 'fr-CA' });
    expect(textsOf(body, 'en-us')).toEqual([
      ['one', 'un'],
      ['two', 'deux'],
    ]);
    expect(codesOf(memory(body, 'en-us'))).toEqual(['tmx_languages']);
  });

  it('those that are asked for; entries that lack one are left out and told of', () => {
    const body = `<tu>${tuv('en', 'one')}${tuv('fr', 'un')}</tu>\n<tu>${tuv('en', 'two')}${tuv('de', 'zwei')}</tu>`;
    const { value, issues } = runSteps(tmx.read(memory(body), { targetLang: 'de' }));
    expect(value?.units.map(({ key, target }) => [key, target?.text])).toEqual([['2', 'zwei']]);
    expect(issues).toMatchObject([
      { code: 'tmx_languages' },
      { code: 'tmx_units_left', params: { count: 1 }, position: { line: 6, column: 1 } },
    ]);
    expect(codesOf(memory(body), { targetLang: 'ja' })).toEqual(['tmx_no_pair']);
  });

  it('of any source (*all*) the first language of an entry; an entry with a source of its own keeps to it', () => {
    expect(textsOf(entry('one', 'واحد'), '*all*')).toEqual([['one', 'واحد']]);
    expect(textsOf(entry('one', 'واحد') + entry('two', 'اثنان') + entry('x', 'y', ' srclang="ar"'))).toEqual([
      ['one', 'واحد'],
      ['two', 'اثنان'],
    ]);
  });

  it('by the attribute that old files have', () => {
    const body = '<tu><tuv lang="EN_GB"><seg>one</seg></tuv><tuv lang="he"><seg>אחת</seg></tuv></tu>';
    expect(readAll(tmx, memory(body))).toMatchObject({ sourceLang: 'en-GB', targetLang: 'he' });
  });
});

describe('codes', () => {
  it('are no part of the text; pairs and both sides have the same names; marked words are text', () => {
    const source = `a <bpt i="1" x="7">&lt;b></bpt>b<ept i="1">&lt;/b></ept> <ph x="2">{0}</ph> <hi>c</hi>`;
    const target = `<ph x="2">{0}</ph><bpt i="4" x="7">&lt;b></bpt>ب<ept i="4">&lt;/b></ept>`;
    const [unit] = readAll(tmx, memory(entry(source, target))).units;
    expect(unit?.source.text).toBe('a b  c');
    expect(unit?.source.codes).toEqual([
      { at: 2, kind: 'open', id: '7', label: 'b' },
      { at: 3, kind: 'close', id: '7', label: 'b' },
      { at: 4, kind: 'single', id: '2', label: '{0}' },
    ]);
    expect(unit?.target?.codes.map(({ id }) => id)).toEqual(['2', '7', '7']);
  });

  it('stay where they are when the words around them are corrected, and so does the text within them', () => {
    const seg = (word: string, alt: string) =>
      `<it pos="begin" x="1">&lt;i></it>${word} <ph x="2">&lt;img alt="<sub>${alt}</sub>"></ph>!`;
    const text = memory(entry(seg('here', 'start'), seg('hier', 'Anfang')));
    const units = readAll(tmx, text).units;
    expect(units.map(({ key, source }) => [key, source.text])).toEqual([
      ['1', 'here !'],
      ['1/1', 'start'],
    ]);
    const edits = new Map([
      ['1', { changes: changeSetOf([{ start: 0, end: 4, insert: 'dort & da' }]) }],
      ['1/1', { changes: changeSetOf([{ start: 0, end: 1, insert: '<' }]) }],
    ]);
    expect(runSteps(tmx.write(text, edits))).toBe(
      text.replace('hier', 'dort &amp; da').replace('Anfang', '&lt;nfang'),
    );
  });
});

it('gives a translation to an entry that has none, and to one that is empty', () => {
  const body = `<tu>${tuv('en', 'one')}</tu>\n<tu>${tuv('en', 'two')}<tuv xml:lang="ar"><seg/></tuv></tu>\n`;
  const insertion = { changes: changeSetOf([{ start: 0, end: 0, insert: 'نص' }]) };
  const after = runSteps(
    tmx.write(
      memory(body),
      new Map([
        ['1', insertion],
        ['2', insertion],
      ]),
    ),
  );
  expect(textsOf(after.slice(after.indexOf('<tu>'), after.indexOf('</body>')))).toEqual([
    ['one', 'نص'],
    ['two', 'نص'],
  ]);
});

it('writes back corrections and nothing else, whatever the memory has', () => {
  const written = fc.constantFrom(
    ...['a', 'כלב', 'عربي', '𐍈', '&amp;', '&#x41;', ' ', '\n', '<![CDATA[a<b]]>', '<!-- - -->', '<hi>x</hi>'],
    ...[
      '<ph x="9">{n}</ph>',
      '<bpt i="1">&lt;b></bpt>c<ept i="1">&lt;/b></ept>',
      '<ut>x</ut>',
      ']',
      '<it pos="end"/>',
    ],
  );
  const seg = fc.array(written, { maxLength: 6 }).map((parts) => parts.join(''));
  const entries = fc.array(fc.tuple(seg, seg), { minLength: 1, maxLength: 5 }).map((all) => {
    const parts = all.map(([source, target], index) => entry(source, target, ` tuid="n${String(index)}"`));
    return [memory('').replace(/<\/body>[^]*/, ''), ...parts, '</body>\n</tmx>\n'];
  });
  expectWriteBack(tmx, entries, { keysOf: (part) => new RegExp(`^${String(part)}:`) });
});

it('a new memory reads as it was made, with its codes, notes, and who changed what', () => {
  const source = {
    text: 'a & b',
    codes: [
      { at: 0, kind: 'open', id: 'x', label: 'b' },
      { at: 1, kind: 'close', id: 'x', label: 'b' },
    ],
  } as const;
  const target = {
    text: 'أ\tب',
    codes: [
      { at: 3, kind: 'single', id: 'y', label: '<br/>' },
      { at: 3, kind: 'close', id: 'z', label: 'i' },
    ],
  } as const;
  const notes = [
    { text: 'a note', from: '' },
    { text: 'menu', from: 'context' },
  ];
  const made = [
    ...makeTmx({ sourceLang: 'en', targetLang: 'ar' }, [
      { source, target, notes, changedBy: 'Amal "A"', changedAt: '2026-11-27T22:15:00.123Z' },
    ]),
  ].join('');
  expect(made).toContain('changedate="20261127T221500Z" changeid="Amal &quot;A&quot;"');
  const { sourceLang, targetLang, units } = readAll(tmx, made);
  expect({ sourceLang, targetLang }).toEqual({ sourceLang: 'en', targetLang: 'ar' });
  expect(units).toMatchObject([{ source: { text: 'a & b' }, target: { text: 'أ\tب' }, notes }]);
  expect(units[0]?.source.codes.map(({ at, kind }) => [at, kind])).toEqual([
    [0, 'open'],
    [1, 'close'],
  ]);
  expect(units[0]?.target?.codes.map(({ at, label }) => [at, label])).toEqual([
    [3, 'br'],
    [3, 'i'],
  ]);
});

describe('a file made to hurt', () => {
  it.each([
    ['entities', '<!DOCTYPE tmx [<!ENTITY a "aaaa">]><tmx><body/></tmx>', 'xml_entity'],
    ['elements in one another', `<tmx>${'<tu>'.repeat(10_000)}`, 'too_deep'],
    ['another language of XML', '<html><tu/></html>', 'tmx_root'],
    ['nothing in it', memory(''), 'no_text'],
    ['half a file', memory(entry('a', 'b')).slice(0, -20), 'not_xml'],
  ])('%s: is refused', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('one line of 5 MB is read whole', () => {
    const line = 'word '.repeat(1_000_000);
    expect(textsOf(entry(line, line))).toEqual([[line, line]]);
  });
});
