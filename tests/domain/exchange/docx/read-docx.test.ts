import { describe, expect, it } from 'vitest';
import { docx } from '@/domain/exchange/docx/format';
import { readPart } from '@/domain/exchange/docx/read-part';
import { makeDocx, p, r, type DocxSource } from '@/tests/support/make-docx';
import { runSteps } from '@/domain/run-steps';

const read = (source: DocxSource | string) =>
  runSteps(docx.parse(makeDocx(typeof source === 'string' ? { body: source } : source)));
const textsOf = (source: DocxSource | string) => read(source).value?.blocks.map(({ text }) => text);
const shapes = (source: DocxSource) =>
  read(source).value?.blocks.map(({ kind, level, text }) => `${kind} ${level} ${text}`);

describe('what a document says', () => {
  it('is its text, joined over runs, with the characters that have elements of their own', () => {
    const body =
      p(
        r('One &amp; '),
        r('two', '<w:b/>'),
        '<w:r><w:tab/><w:t>three</w:t><w:br/><w:t>fo</w:t><w:softHyphen/></w:r>',
      ) +
      p('<w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>5</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>') +
      p(r('أهلاً 🦊', '<w:rtl/>'));
    expect(textsOf(body)).toEqual(['One & two\tthree\nfo\u00ad', '4\u20115→', 'أهلاً 🦊']);
  });

  it('leaves white space out that the file does not preserve, and at the ends of a paragraph', () => {
    const body = p('<w:r><w:t>\n   a  b </w:t></w:r>', r(' c  ')) + p(r('   ')) + p();
    expect(textsOf(body)).toEqual(['a  b c']);
  });

  it('has no codes of fields in it, but what they show', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const link = `${field('begin')}<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>${field('separate')}${r('here')}${field('end')}`;
    expect(textsOf(p(r('Look '), link, r('.')))).toEqual(['Look here.']);
    expect(textsOf(p('<w:fldSimple w:instr="DATE">', r('today'), '</w:fldSimple>'))).toEqual(['today']);
    // One that never ends does not swallow the rest of the document.
    expect(textsOf(p(field('begin'), r('lost')) + p(r('kept')))).toEqual(['kept']);
  });

  it('has the text boxes after the paragraph that they stand in, once', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const alternatives = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box('box')}</mc:Choice><mc:Fallback>${box('box')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textsOf(p(r('before '), alternatives, r('after')) + p(r('next')))).toEqual([
      'before after',
      'box',
      'next',
    ]);
  });

  it('has the footnotes that it refers to at its end, in the order of the references', () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(r(text))}</w:footnote>`;
    const source = {
      body:
        p(r('A'), '<w:r><w:footnoteReference w:id="3"/></w:r>') +
        p(r('B'), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p(r('—'))}</w:footnote>${note(2, 'two')}${note(3, 'three')}${note(4, 'nobody')}`,
    };
    expect(textsOf(source)).toEqual(['A', 'B', 'three', 'two']);
  });

  it('has the cells of tables as paragraphs', () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
    const body = `${p(r('before'))}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>${p(r('after'))}`;
    expect(textsOf(body)).toEqual(['before', 'a', 'b', 'after']);
  });

  it('knows what a paragraph is by its style, in every language of Word, and by styles made from others', () => {
    const style = (id: string, name: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      style('Titre2', 'heading 2') +
      style('Eigene', 'Meine', '<w:basedOn w:val="Titre2"/>') +
      style('Gliederung', 'Rang', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Lgende', 'caption') +
      style('Zitat', 'Quote') +
      style('Liste', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('Kreis1', 'a', '<w:basedOn w:val="Kreis2"/>') +
      style('Kreis2', 'b', '<w:basedOn w:val="Kreis1"/>');
    const styled = (id: string, more = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${r(id)}</w:p>`;
    const body =
      ['Titre2', 'Eigene', 'Gliederung', 'Lgende', 'Zitat', 'Liste', 'Kreis1']
        .map((id) => styled(id))
        .join('') +
      styled('Liste', '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="4"/></w:numPr>') +
      styled('Liste', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      `<w:p><w:pPr><w:outlineLvl w:val="8"/></w:pPr>${r('deep')}</w:p>`;
    expect(shapes({ body, styles })).toEqual([
      'heading 2 Titre2',
      'heading 2 Eigene',
      'heading 3 Gliederung',
      'caption 0 Lgende',
      'quote 0 Zitat',
      'list-item 1 Liste',
      'paragraph 0 Kreis1',
      'list-item 3 Liste',
      'paragraph 0 Liste',
      'heading 6 deep',
    ]);
  });

  it('has title, byline and date from its properties, and its language where the text agrees', () => {
    const core =
      '<dc:title>Le port</dc:title><dc:creator>Noor Haddad</dc:creator><dcterms:created>2026-05-04T10:00:00Z</dcterms:created>';
    const french =
      'Le vieux port de la ville est rempli de bateaux que les pêcheurs ont laissés là pour la nuit.';
    const styles = (lang: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    const known = { title: 'Le port', byline: 'Noor Haddad', publishedOn: '2026-05-04' };
    expect(read({ body: p(r(french)), core, styles: styles('fr-CA') }).value?.info).toEqual({
      ...known,
      lang: 'fr-CA',
    });
    expect(read({ body: p(r(french)), core, styles: styles('en-US') }).value?.info).toEqual(known);
    const arabic = 'عاد الصيادون إلى الميناء القديم مع الفجر، وكانت المدينة لا تزال نائمة تحت الضباب.';
    expect(read({ body: p(r(arabic)), styles: styles('en-US') }).value?.info).toEqual({ lang: 'ar-SA' });
  });

  it('says what it left out', () => {
    const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const body = p(
      r('seen '),
      r('hidden', '<w:vanish/>'),
      r('too', '<w:vanish w:val="0"/>'),
      `<m:oMath ${math}><m:r><m:t>x</m:t></m:r></m:oMath>`,
    );
    const { value, issues } = read(body);
    expect(value?.blocks.map(({ text }) => text)).toEqual(['seen too']);
    expect(issues).toMatchObject([
      { code: 'docx_left_out', severity: 'warning', params: { what: 'hidden', count: 1 } },
      { code: 'docx_left_out', severity: 'warning', params: { what: 'equation', count: 1 } },
    ]);
  });
});

describe('tracked changes', () => {
  const tracked = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', id: number, inner: string) =>
    `<w:${kind} w:id="${id}" w:author="Rana" w:date="2026-05-04T10:00:00Z">${inner}</w:${kind}>`;
  const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

  it('are read as accepted, and counted', () => {
    const body =
      p(
        r('The '),
        tracked('del', 1, gone('old ')),
        tracked('ins', 2, r('new ')),
        r('door'),
        tracked('moveFrom', 3, r(' left')),
      ) +
      p(tracked('moveTo', 4, r('left ')), tracked('ins', 5, tracked('del', 6, gone('never')))) +
      p(tracked('del', 7, gone('all of it')));
    const { value, issues } = read(body);
    expect(value?.blocks.map(({ text }) => text)).toEqual(['The new door', 'left']);
    expect(issues).toMatchObject([
      { code: 'docx_tracked_changes', severity: 'warning', params: { count: 7 } },
    ]);
  });

  it('of a paragraph mark join what it parted', () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="Rana"/></w:rPr></w:pPr>';
    expect(textsOf(`<w:p>${mark}${r('One ')}</w:p>${p(r('two'))}`)).toEqual(['One two']);
  });

  it('of a row take its cells with them', () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${p(r(text))}</w:tc></w:tr>`;
    const deleted = '<w:trPr><w:del w:id="1" w:author="Rana"/></w:trPr>';
    expect(textsOf(`<w:tbl>${row('a')}${row('b', deleted)}${row('c')}</w:tbl>`)).toEqual(['a', 'c']);
  });
});

describe('what is refused', () => {
  const refusal = (bytes: Uint8Array) => runSteps(docx.parse(bytes)).issues.map(({ code }) => code);

  it.each([
    ['a document without text', p(), 'no_text'],
    ['entities', `]]>`, 'not_xml'],
    ['XML that is none', '<w:p>', 'not_xml'],
    ['nesting without end', '<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500), 'too_deep'],
    ['text that no database keeps', p(r('a\u0085b\u0080')), 'control_character'],
  ])('%s', (_, body, code) => {
    expect(refusal(makeDocx({ body }))).toContain(code);
  });

  it('more tags than can be read in time, before they are read', () => {
    const read = runSteps(readPart('word/document.xml', `<a>${'<b/>'.repeat(3_000_000)}</a>`, null));
    expect(!read.ok && read.issue.code).toBe('too_many_elements');
  });

  it('a bomb, before it is unpacked', () => {
    expect(refusal(makeDocx({ body: p(r(' '.repeat(5_000_000))) }))).toEqual(['zip_packed_too_well']);
  });

  it('a paragraph of a million characters is no reason', () => {
    const long = Array.from({ length: 150_000 }, (_, index) => index.toString(36)).join(' ');
    expect(textsOf(p(r(long)))).toEqual([long]);
  });
});
