import fc from 'fast-check';

const word = fc.constantFrom(
  'a',
  'bc ',
  'שלום',
  'عربي',
  '𐍈',
  'e\u0301',
  ' ',
  '.',
  '中文',
  'हिन्दी',
  '👩‍👩‍👧',
  '"',
  '  ',
  '\t',
);
const written = fc.constantFrom(
  '&amp;',
  '&lt;',
  '&#x1F600;',
  '&#10;',
  '\n',
  '\r\n    ',
  '<!-- < - -->',
  '<![CDATA[a<b&c]]>',
  '<![CDATA[\n]]>',
  ']]a>',
  '\ra\n',
  '<![CDATA[\r]]>',
  '<![CDATA[\ra\n]]>',
  '<![CDATA[]]b>]]>',
  '<?p <q ?>',
  '<!-- <![CDATA[ -->',
  '<![CDATA[<!-- ]]>',
);
const codes2 = fc.constantFrom(
  '<ph id="1" disp="{0}"/>',
  '<pc id="2">b&gt;</pc>',
  '<pc id="3" xml:space="preserve">\n c</pc>',
  '<sc id="4"/>d<ec startRef="4"/>',
  '<mrk id="m1" type="term" translate="no">term</mrk>',
  '<sm id="m2" type="comment" value="why"/>so<em startRef="m2"/>',
  '<cp hex="001B"/>',
);
const codes1 = fc.constantFrom(
  '<x id="1"/>',
  '<g id="2" ctype="bold">b&gt;</g>',
  '<bpt id="3">&lt;b&gt;</bpt>c<ept id="3">&lt;/b&gt;</ept>',
  '<bx id="4" rid="9"/>d<ex id="5" rid="9"/>',
  '<ph id="6">{0}<sub>in it</sub></ph>',
  '<it id="7" pos="open">&lt;i&gt;</it>',
  '<mrk mtype="protected">term</mrk>',
);

const contentOf = (codes: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, written, codes), { maxLength: 9 })
    .map((parts) => parts.join(''));

const space = fc.constantFrom('', '', ' xml:space="preserve"', ' xml:space="default"');
/** Null: no target; '' may be written as one tag. */
const targetOf = (content: fc.Arbitrary<string>) => fc.option(content, { freq: 3 });
const targetTag = (target: string | null, attributes: string): string =>
  target === null
    ? ''
    : target === ''
      ? `<target${attributes}/>`
      : `<target ${attributes.trim()}>${target}</target>`;

const content2 = contentOf(codes2);
const segment2 = fc
  .tuple(
    content2,
    targetOf(content2),
    space,
    fc.constantFrom('', ' state="translated" subState="my:x"', " state='final'"),
  )
  .map(
    ([source, target, spaces, state]) =>
      `<segment${state}>\n        <source${spaces}>${source}</source>\n${targetTag(target, spaces)}\n</segment>`,
  );
const unit2 = fc
  .array(segment2, { minLength: 1, maxLength: 3 })
  .map((segments) => segments.join('\n<ignorable><source> </source></ignorable>\n'));

/** A document of XLIFF 2.1, valid but for ids that repeat. */
export const arbitraryXliff2 = fc.tuple(fc.array(unit2, { minLength: 1, maxLength: 3 }), space).map(
  ([units, spaces]) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- <unit> -->
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar" xmlns:my="urn:x">
  <file id="f1"${spaces}><skeleton>a<my:unit/></skeleton>
${units
  .map(
    (unit, index) => `    <unit id="u${index + 1}" my:a='>'><my:thing>&amp;</my:thing>
      <notes><note id="n1" category="tone">a note</note></notes>
      ${unit}
    </unit>`,
  )
  .join('\r\n')}
  </file>
</xliff>
`,
);

const content1 = contentOf(codes1);
const unit1 = fc
  .tuple(
    content1,
    targetOf(content1),
    space,
    fc.constantFrom('', ' state="translated" state-qualifier="id-match"'),
  )
  .map(
    ([source, target, spaces, state]) =>
      `<source${spaces}>${source}</source>\n${targetTag(target, spaces + state)}<note from="me">n</note>
<alt-trans><source>x</source><target>y</target></alt-trans>`,
  );
const segmented1 = fc
  .array(fc.tuple(content1, targetOf(content1)), { minLength: 1, maxLength: 3 })
  .map((segments) => {
    const mrk = (text: string, index: number): string => `<mrk mtype="seg" mid="${index + 1}">${text}</mrk>`;
    const targets = segments.flatMap(([, target], index) => (target === null ? [] : [mrk(target, index)]));
    const sources = segments.map(([source], index) => mrk(source, index)).join(' ');
    return `<source>whole</source><seg-source><g id="8">${sources}</g></seg-source>
${targets.length === 0 ? '' : `<target><g id="8">${targets.join(' ')}</g></target>`}`;
  });

/** A document of XLIFF 1.2. */
export const arbitraryXliff1 = fc
  .tuple(fc.array(fc.oneof(unit1, segmented1), { minLength: 1, maxLength: 3 }), space)
  .map(([units, spaces]) =>
    `<?xml version="1.0"?>
<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd">
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:my="urn:x">
<x:file original="a.html" source-language="en" target-language="he" datatype="html"${spaces}><x:body>
${units.map((unit, index) => `<trans-unit id="${index + 1}" my:a='>'>${unit}</trans-unit>`).join('\r\n')}
</x:body></x:file></x:xliff>
`.replace(/<(\/?)(?!\/|x:|my:|\?|!)(?=[a-z])/g, '<$1x:'),
  );
