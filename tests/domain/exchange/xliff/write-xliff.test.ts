import { describe, expect, it } from 'vitest';
import { changeSetOf } from '@/domain/text/change-set';
import type { UnitEdit, UnitIssue } from '@/domain/exchange/bitext';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { runSteps } from '@/domain/run-steps';
import { readAll } from '@/tests/support/write-back';

const file2 = (inner: string, version = '2.1'): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="en" trgLang="ar">
 <file id="f1">
  <unit id="u1">${inner}
  </unit>
 </file>
</xliff>`;
const file1 = (inner: string): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="story.html" source-language="en" target-language="he" datatype="html"><body>
${inner}
</body></file></xliff>`;

const replace = (start: number, end: number, insert: string) => changeSetOf([{ start, end, insert }]);
const NOTHING = changeSetOf([]);
const write = (document: string, key: string, edit: UnitEdit): string =>
  runSteps(XLIFF.write(document, new Map([[key, edit]])));
/** What of a document is there after a change and was not before, and what is there no more. */
function difference(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

const issue = (over: Partial<UnitIssue>): UnitIssue => ({
  side: 'target',
  span: { start: 0, end: 3 },
  category: 'grammar',
  severity: '',
  comment: '',
  correction: null,
  mqmId: '',
  ...over,
});

describe('XLIFF 2', () => {
  const document = file2(`
   <segment id="s1" state="translated" subState="acme:draft">
    <source>Water &amp; <pc id="1">sky</pc></source>
    <target>ماء &amp; <pc id="1">سماء</pc></target>
   </segment>`);

  it('changes a letter where it stands, on both sides of a code', () => {
    const after = write(document, 'f=f1/u=u1/s1', { changes: replace(4, 8, 'وس') });
    expect(difference(document, after)).toEqual(['&amp; <pc id="1">سم', 'وس<pc id="1">']);
  });

  it('says that a segment is reviewed, and drops the sub-state of the state before', () => {
    const after = write(document, 'f=f1/u=u1/s1', { changes: NOTHING, isReviewed: true });
    expect(difference(document, after)).toEqual(['translated" subState="acme:draft', 'reviewed']);
  });

  it.each(['reviewed', 'final'])('leaves the state %s as it is', (state) => {
    const decided = document.replace('translated', state);
    expect(write(decided, 'f=f1/u=u1/s1', { changes: NOTHING, isReviewed: true })).toBe(decided);
  });

  it('makes a target on a line of its own after the source, but says of none that it is reviewed', () => {
    const bare = file2(`\r\n   <segment>\r\n    <source xml:space="preserve">A</source>\r\n   </segment>`);
    const made = write(bare, 'f=f1/u=u1/~1', { changes: replace(0, 0, 'أ < ب'), isReviewed: true });
    expect(made).toContain(
      '<segment state="reviewed">\r\n    <source xml:space="preserve">A</source>\r\n    <target xml:space="preserve">أ &lt; ب</target>\r\n',
    );
    expect(write(bare, 'f=f1/u=u1/~1', { changes: NOTHING, isReviewed: true })).toBe(bare);
  });

  it('marks one issue with mrk, issues that overlap or cross a code with sm and em', () => {
    const said = [
      issue({ span: { start: 0, end: 3 }, comment: 'one' }),
      issue({ span: { start: 4, end: 8 }, comment: 'across' }),
    ];
    const after = write(document, 'f=f1/u=u1/s1', { changes: NOTHING, issues: said });
    expect(after).toContain(
      '<target><mrk id="lqi1" type="its:generic" its:locQualityIssueType="grammar" its:locQualityIssueComment="one">ماء</mrk> ' +
        '<sm id="lqi2" type="its:generic" its:locQualityIssueType="grammar" its:locQualityIssueComment="across"/>' +
        '&amp; <pc id="1">سم<em startRef="lqi2"/>اء</pc></target>',
    );
  });

  it('lists issues of the same words apart, and keeps what ITS has no place for beside them', () => {
    const said = [
      issue({ severity: 'major', correction: 'ماءٌ', mqmId: 'grammar' }),
      issue({ category: 'style' }),
    ];
    const after = write(document, 'f=f1/u=u1/s1', { changes: NOTHING, issues: said });
    expect(after)
      .toContain(`<unit xmlns:its="http://www.w3.org/2005/11/its" xmlns:verso="urn:verso:quality:1" its:version="2.0" id="u1">
   <its:locQualityIssues xml:id="lqi-1-1"><its:locQualityIssue locQualityIssueType="grammar" locQualityIssueSeverity="75"/><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>
   <verso:issues ref="lqi-1-1"><verso:issue severity="major" mqm="grammar" correction="ماءٌ"/><verso:issue/></verso:issues>
   <segment`);
    expect(after).toContain('its:locQualityIssuesRef="#its=lqi-1-1">ماء</mrk>');
  });

  it('leaves an annotation that says more than the issue, and issues that are switched off', () => {
    const its = ' xmlns:its="http://www.w3.org/2005/11/its"';
    const marked = file2(
      `<segment><source>A b</source><target><mrk id="m1" type="term" its:locQualityIssueType="grammar"${its}>A</mrk> <mrk id="m2" its:locQualityIssueType="style" its:locQualityIssueEnabled="no"${its}>b</mrk></target></segment>`,
    );
    expect(readAll(XLIFF, marked).units[0]?.issues.map(({ category }) => category)).toEqual(['grammar']);
    const after = write(marked, 'f=f1/u=u1/~1', { changes: NOTHING, issues: [] });
    expect(difference(marked, after)).toEqual(['its:locQualityIssueType="grammar" ', '']);
  });

  it('reads an issue that goes over several segments in each of them, keeps it, and takes away both ends', () => {
    const its = ' xmlns:its="http://www.w3.org/2005/11/its"';
    const two = file2(
      `<segment id="a"><source>x</source><target>one <sm id="m1" its:locQualityIssueType="style"${its}/>two</target></segment><segment id="b"><source>y</source><target>three<em startRef="m1"/> four</target></segment>`,
    );
    const { units } = readAll(XLIFF, two);
    expect(units.map(({ issues }) => issues.map(({ span }) => span))).toEqual([
      [{ start: 4, end: 7 }],
      [{ start: 0, end: 5 }],
    ]);
    const parts = units.flatMap(({ issues }) => issues.map(({ part }) => part));
    expect(parts).toEqual(['f=f1/u=u1/a#m1', 'f=f1/u=u1/a#m1']);
    // Something else about the same words leaves it whole.
    const said = { category: 'grammar', severity: '', comment: '', correction: null, mqmId: '' };
    const added = { side: 'target' as const, span: { start: 4, end: 7 }, ...said };
    const more = write(two, 'f=f1/u=u1/a', { changes: NOTHING, addedIssues: [added] });
    expect(readAll(XLIFF, more).units.map(({ issues }) => issues.length)).toEqual([2, 1]);
    // A new file has a unit for each segment, and the parts still say what they have in common.
    const made = readAll(XLIFF, [...(XLIFF.create?.(readAll(XLIFF, two)) ?? [])].join(''));
    expect(made.units.flatMap(({ issues }) => issues.map(({ part, span }) => [part, span]))).toEqual([
      ['f=f1/u=u1/a#m1', { start: 4, end: 7 }],
      ['f=f1/u=u1/a#m1', { start: 0, end: 5 }],
    ]);
    const after = write(two, 'f=f1/u=u1/a', { changes: NOTHING, issues: [] });
    expect(after).not.toMatch(/<sm|<em/);
  });

  it('takes a control character for a code, and writes one as such', () => {
    const [unit] = readAll(XLIFF, file2('<segment><source>a<cp hex="001b"/>b</source></segment>')).units;
    expect(unit?.source).toEqual({ text: 'ab', codes: [{ at: 1, kind: 'single', id: '', label: 'U+001B' }] });
    const after = write(document, 'f=f1/u=u1/s1', { changes: replace(0, 0, '\u0007') });
    expect(difference(document, after)).toEqual(['', '<cp hex="0007"/>']);
  });

  it('has ratings of files, groups and units, the nearest before the others', () => {
    const its = 'xmlns:its="http://www.w3.org/2005/11/its" its:locQualityRating';
    const rated = (file: string, unit: string) => {
      const written = document
        .replace('<file ', `<file ${its}${file} `)
        .replace('<unit id="u1">', `<unit id="u1" ${unit === '' ? '' : its + unit}>`);
      return readAll(XLIFF, written).units[0]?.rating;
    };
    const score = { kind: 'score', value: 85, threshold: null, profileRef: '' };
    expect(rated('Score="85"', '')).toEqual(score);
    expect(rated('Score="85"', 'Score="60.5"')).toEqual({ ...score, value: 60.5 });
    expect(rated('Score="85" its:locQualityRatingScoreThreshold="90"', 'ProfileRef="urn:p"')).toEqual({
      ...score,
      threshold: 90,
      profileRef: 'urn:p',
    });
    expect(rated('Score="85" its:locQualityRatingScoreThreshold="90"', 'Vote="-3"')).toEqual({
      ...score,
      kind: 'vote',
      value: -3,
    });
    expect(rated('Score="850"', '')).toBeUndefined();
  });

  it('has a rating by a mark over the translation, and ratings of some of its words', () => {
    const its = 'xmlns:its="http://www.w3.org/2005/11/its" its:locQualityRating';
    const rated = (target: string) =>
      readAll(XLIFF, file2(`<segment><source>A b</source><target>${target}</target></segment>`)).units[0];
    const score = { kind: 'score', value: 70, threshold: null, profileRef: '' };
    expect(rated(`<mrk id="m" ${its}Score="70">a b</mrk> `)?.rating).toEqual(score);
    expect(rated(`<sm id="m" ${its}Score="70"/>a b<em startRef="m"/>`)?.rating).toEqual(score);
    const part = rated(`<mrk id="m" ${its}Score="70">a</mrk> b`);
    expect(part?.rating).toBeUndefined();
    expect(part?.spanRatings).toEqual([{ side: 'target', span: { start: 0, end: 1 }, rating: score }]);
    // A threshold alone rates nothing.
    expect(rated(`<mrk id="m" ${its}ScoreThreshold="70">a</mrk> b`)?.spanRatings).toBeUndefined();
    const over = readAll(
      XLIFF,
      file2(
        `<segment><source>A</source><target>one <sm id="m" ${its}Score="70"/>two</target></segment><segment><source>B</source><target>three<em startRef="m"/> four</target></segment>`,
      ),
    ).units;
    expect(over.map(({ spanRatings }) => spanRatings?.map(({ span }) => span))).toEqual([
      [{ start: 4, end: 7 }],
      [{ start: 0, end: 5 }],
    ]);
  });

  it('is rated at its unit where that is free, and else at a mark within what others said', () => {
    const rating = { kind: 'score', value: 62.5, threshold: null, profileRef: 'urn:m' } as const;
    const ours = 'its:locQualityRatingScore="62.5" its:locQualityRatingProfileRef="urn:m"';
    const free = write(document, 'f=f1/u=u1/s1', { changes: NOTHING, rating });
    expect(difference(document, free)).toEqual([
      '',
      `xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0" ${ours} `,
    ]);
    // Said again, it is the same file; another figure takes its place.
    expect(write(free, 'f=f1/u=u1/s1', { changes: NOTHING, rating })).toBe(free);
    const other = write(free, 'f=f1/u=u1/s1', { changes: NOTHING, rating: { ...rating, value: 7 } });
    expect(other.match(/Score="[^"]*"/g)).toEqual(['Score="7"']);
    const theirs = document.replace(
      '<unit id="u1"',
      '<unit id="u1" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0" its:locQualityRatingVote="3"',
    );
    const beside = write(theirs, 'f=f1/u=u1/s1', { changes: NOTHING, rating });
    expect(beside).toContain(`<target><mrk id="lqr1" type="its:generic" ${ours}>`);
    expect(beside).toContain('its:locQualityRatingVote="3"');
    expect(write(beside, 'f=f1/u=u1/s1', { changes: NOTHING, rating })).toBe(beside);
    for (const each of [free, beside]) expect(readAll(XLIFF, each).units[0]?.rating).toEqual(rating);
  });

  it('refuses an edit of a unit that is not there', () => {
    expect(() => write(document, 'f=f1/u=u2/s1', { changes: NOTHING })).toThrow(RangeError);
  });
});

describe('XLIFF 1.2', () => {
  it('has a rating at the translation, or around it', () => {
    const its = 'xmlns:its="http://www.w3.org/2005/11/its" its:locQualityRating';
    const unit = (target: string) =>
      `<trans-unit id="1" ${its}Vote="4"><source>One.</source><target ${target}>אחת.</target></trans-unit>`;
    const read = (target: string) => readAll(XLIFF, file1(unit(target))).units[0]?.rating;
    expect(read('')).toEqual({ kind: 'vote', value: 4, threshold: null, profileRef: '' });
    expect(read(`${its}Score="70" its:locQualityRatingScoreThreshold="75"`)).toMatchObject({
      kind: 'score',
      value: 70,
      threshold: 75,
    });
  });

  it('is rated at its translation, or within what others rated', () => {
    const rating = { kind: 'score', value: 80, threshold: null, profileRef: 'urn:m' } as const;
    const ours = 'its:locQualityRatingScore="80" its:locQualityRatingProfileRef="urn:m"';
    const rate = (target: string): string => {
      const before = file1(`<trans-unit id="1"><source>One.</source>${target}</trans-unit>`);
      const after = write(before, 'f=1/u=1', { changes: NOTHING, rating });
      expect(readAll(XLIFF, after).units[0]?.rating).toEqual(rating);
      expect(write(after, 'f=1/u=1', { changes: NOTHING, rating })).toBe(after);
      return after;
    };
    expect(rate('<target>אחת.</target>')).toContain(`<target ${ours}>אחת.</target>`);
    expect(rate('')).toContain(`<trans-unit xmlns:its="http://www.w3.org/2005/11/its" ${ours} id="1">`);
    const theirs = 'xmlns:its="http://www.w3.org/2005/11/its" its:locQualityRatingVote="2"';
    expect(rate(`<target ${theirs}><g id="1">אחת.</g></target>`)).toContain(
      `><mrk mtype="x-its" ${ours}><g id="1">אחת.</g></mrk></target>`,
    );
    expect(rate(`<target ${theirs}/>`)).toContain(`><mrk mtype="x-its" ${ours}></mrk></target>`);
  });

  const document = file1(`<trans-unit id="1">
<source>One. Two.</source>
<seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk></seg-source>
<target state="translated"><mrk mtype="seg" mid="0">אחת.</mrk></target>
<note from="Dana">short</note>
</trans-unit>`);

  it('has a unit for each segment; the note goes with the first', () => {
    expect(
      readAll(XLIFF, document).units.map(({ key, source, target, notes }) => [
        key,
        source.text,
        target?.text,
        notes.length,
      ]),
    ).toEqual([
      ['f=1/u=1/0', 'One.', 'אחת.', 1],
      ['f=1/u=1/1', 'Two.', undefined, 0],
    ]);
  });

  it('puts a segment that was missing after the one before it', () => {
    const after = write(document, 'f=1/u=1/1', { changes: replace(0, 0, 'שתיים.') });
    expect(difference(document, after)).toEqual(['', 'mrk mtype="seg" mid="1">שתיים.</mrk><']);
  });

  it('is signed off when all of its segments have been reviewed, and not before', () => {
    const first = { changes: NOTHING, isReviewed: true };
    expect(write(document, 'f=1/u=1/0', first)).toBe(document);
    const second = { changes: replace(0, 0, 'שתיים.'), isReviewed: true };
    const both = runSteps(
      XLIFF.write(
        document,
        new Map([
          ['f=1/u=1/0', first],
          ['f=1/u=1/1', second],
        ]),
      ),
    );
    expect(both).toContain('<trans-unit id="1" approved="yes">');
    expect(both).toContain('<target state="signed-off">');
  });

  it('lists what overlaps, and says where it is', () => {
    const said = [
      issue({ span: { start: 0, end: 3 } }),
      issue({ span: { start: 2, end: 4 }, category: 'style' }),
    ];
    const after = write(document, 'f=1/u=1/0', { changes: NOTHING, issues: said });
    expect(after).toContain('<mrk mtype="x-its" its:locQualityIssueType="grammar">אחת</mrk>');
    expect(after).toContain('<mrk mtype="seg" mid="0" its:locQualityIssuesRef="#lqi-1-1">');
    expect(after).toContain('<its:locQualityIssue locQualityIssueType="style" verso:span="2 4"/>');
  });

  it('knows what editors have locked', () => {
    const locked = file1(
      '<trans-unit id="1" xmlns:mq="MQXliff" mq:locked="locked"><source>a</source><target>b</target></trans-unit>',
    );
    const final = file1('<trans-unit id="1"><source>a</source><target state="final">b</target></trans-unit>');
    const kept = file1('<group translate="no"><trans-unit id="1"><source>a</source></trans-unit></group>');
    expect([locked, final, kept, document].map((each) => readAll(XLIFF, each).units[0]?.isLocked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what a file of XLIFF says that it should not', () => {
  const codesOf = (document: string) =>
    runSteps(XLIFF.read(document)).issues.map(({ code, severity }) => [code, severity]);

  it.each([
    ['xliff_other_root', '<tmx version="1.4"/>'],
    ['xliff_version', '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>'],
    ['xliff_version', '<xliff version="2.0"/>'],
    ['not_xml', '<xliff version="1.2"><file>'],
    ['xml_entity', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff version="1.2"/>'],
  ])('refuses it: %s in %s', (code, document) => {
    expect(codesOf(document)).toEqual([[code, 'error']]);
    expect(runSteps(XLIFF.read(document)).value).toBeNull();
  });

  it('refuses one without units', () => {
    expect(codesOf(file1(''))).toEqual([['xliff_no_units', 'error']]);
  });

  it('tells of halves of codes, languages that nobody knows, and parts in other languages', () => {
    const lone = file2('<segment><source>a<sc id="7"/>b</source></segment>');
    expect(runSteps(XLIFF.read(lone)).issues).toEqual([
      {
        code: 'xliff_code_unpaired',
        severity: 'warning',
        position: { line: 4, column: 3 },
        params: { id: '7' },
      },
    ]);
    const unknown = file1('<trans-unit id="1"><source>a</source></trans-unit>').replace(
      '"he"',
      '"the language"',
    );
    expect(codesOf(unknown)).toEqual([
      ['xliff_language_unknown', 'warning'],
      ['xliff_no_target_language', 'warning'],
    ]);
    const other = `${file1('<trans-unit id="1"><source>a</source></trans-unit>').replace('</xliff>', '')}<file original="b" source-language="en" target-language="fr" datatype="x"><body><trans-unit id="1"><source>c</source></trans-unit></body></file></xliff>`;
    expect(codesOf(other)).toEqual([['xliff_other_languages', 'warning']]);
    expect(readAll(XLIFF, other).units.map(({ source }) => source.text)).toEqual(['a']);
  });
});

describe('a file that was made to hurt', () => {
  const MANY = 20_000;
  const many = (part: (index: number) => string): string =>
    Array.from({ length: MANY }, (_, index) => part(index)).join('');

  it.each([
    [
      'annotations that end after all of them have begun',
      many((index) => `<sm id="m${index}"/>`) + many((index) => `<em startRef="m${index}"/>`),
    ],
    ['annotations that never end', many((index) => `<sm id="m${index}"/>a`)],
    [
      'codes that overlap',
      many((index) => `<sc id="c${index}"/>`) + many((index) => `<ec startRef="c${index}"/>`),
    ],
    ['line ends of the layout', many(() => ' \n <ph id="1"/>')],
  ])('is read: %s', (_, content) => {
    const { units } = readAll(XLIFF, file2(`<segment><source>${content}</source></segment>`));
    expect(units.length).toBe(1);
  });

  it('is read: one unit of many segments, notes and comments that refer to them', () => {
    const segments = many(
      (index) =>
        `<segment><source><mrk id="m${index}" type="comment" ref="#n=n${index}">a</mrk></source></segment>`,
    );
    const notes = many((index) => `<note id="n${index}">b</note>`);
    expect(readAll(XLIFF, file2(`<notes>${notes}</notes>${segments}`)).units.length).toBe(MANY);
    const inner = many((index) => `<mrk mtype="seg" mid="${index}">a</mrk>`);
    const one = file1(
      `<trans-unit id="1"><source>a</source><seg-source>${inner}</seg-source><target>${inner}</target></trans-unit>`,
    );
    expect(readAll(XLIFF, one).units.length).toBe(MANY);
  });
});
