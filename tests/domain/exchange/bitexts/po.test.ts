import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { po } from '@/domain/exchange/po/format';
import { readPluralForms } from '@/domain/exchange/po/plural-forms';
import { changeSetOf } from '@/domain/text/change-set';
import { runSteps } from '@/domain/run-steps';
import { expectWriteBack, readAll } from '@/tests/support/write-back';

const ARABIC =
  'nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;';
const HEADER = [
  'msgid ""',
  'msgstr ""',
  '"Language: ar\\n"',
  '"Content-Type: text/plain; charset=UTF-8\\n"',
  `"Plural-Forms: ${ARABIC}\\n"`,
  ...['', ''],
].join('\n');
const issuesOf = (text: string) => runSteps(po.read(text)).issues;
const insertion = (insert: string, isReviewed = false) => ({
  changes: changeSetOf([{ start: 0, end: 0, insert }]),
  isReviewed,
});

describe('what a message has', () => {
  it('is read with its context, remarks and flags, on however many lines it is written', () => {
    const text = `${HEADER}# by hand\n# more\n#. for the menu\n#: a.c:1\n#, fuzzy, c-format\n#| msgid "Old"\nmsgctxt "menu"\nmsgid ""\n"Open "\n"\\"%s\\"\\n"\nmsgstr "افتح"\n\n#~ msgid "gone"\n#~ msgstr "x"\n`;
    expect(readAll(po, text)).toMatchObject({ sourceLang: null, targetLang: 'ar' });
    expect(readAll(po, text).units).toEqual([
      {
        key: '2',
        source: { text: 'Open "%s"\n', codes: [] },
        target: { text: 'افتح', codes: [] },
        isLocked: false,
        state: 'fuzzy',
        notes: [
          { text: 'by hand\nmore', from: '' },
          { text: 'for the menu', from: 'extracted' },
          { text: 'a.c:1', from: 'reference' },
          { text: 'c-format', from: 'flags' },
          { text: 'msgid "Old"', from: 'previous' },
          { text: 'menu', from: 'context' },
        ],
        issues: [],
      },
    ]);
  });

  it('is a unit for each plural form, with the text it translates and the numbers it is for', () => {
    const forms = Array.from(
      { length: 6 },
      (_, form) => `msgstr[${String(form)}] "${'ا'.repeat(form)}"\n`,
    ).join('');
    const { units } = readAll(po, `${HEADER}msgid "one file"\nmsgid_plural "%d files"\n${forms}`);
    expect(units.map(({ key, source, notes }) => [key, source.text, notes[0]?.text])).toEqual([
      ['2[0]', '%d files', 'msgstr[0]: n = 0'],
      ['2[1]', 'one file', 'msgstr[1]: n = 1'],
      ['2[2]', '%d files', 'msgstr[2]: n = 2'],
      ['2[3]', '%d files', 'msgstr[3]: n = 3, 4, 5, 6, 7 …'],
      ['2[4]', '%d files', 'msgstr[4]: n = 11, 12, 13, 14, 15 …'],
      ['2[5]', '%d files', 'msgstr[5]: n = 100, 101, 102'],
    ]);
  });

  it('is the plural, where a language has one form for all numbers', () => {
    const text =
      'msgid ""\nmsgstr "Language: zh_TW\\nPlural-Forms: nplurals=1; plural=0;\\n"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "文"\n';
    expect(readAll(po, text).targetLang).toBe('zh-TW');
    expect(readAll(po, text).units[0]?.source.text).toBe('b');
  });

  it('has control characters as codes: they are no text, and stay', () => {
    const text = 'msgid "a\\r\\n"\nmsgstr "b\\r\\n\\x07"\n';
    const [unit] = readAll(po, text).units;
    expect(unit?.target).toEqual({
      text: 'b\n',
      codes: [
        { at: 1, kind: 'single', id: '1', label: '\\r' },
        { at: 2, kind: 'single', id: '2', label: '\\x07' },
      ],
    });
    expect(runSteps(po.write(text, new Map([['1', insertion('x')]])))).toBe(text.replace('"b', '"xb'));
  });

  it.each([
    ['sr@latin', 'sr-Latn'],
    ['pt_BR', 'pt-BR'],
    ['de_AT.UTF-8', 'de-AT'],
    ['klingon!', null],
  ])('names its language: %s', (locale, lang) => {
    const text = `msgid ""\nmsgstr "Language: ${locale}\\n"\nmsgid "a"\nmsgstr "b"\n`;
    expect(readAll(po, text).targetLang).toBe(lang);
  });
});

describe('what is written back', () => {
  const message = '#. keep\n#, fuzzy, c-format\nmsgid "Old %s"\nmsgstr "alt"\n';

  it('is no longer fuzzy once it is reviewed, and only then', () => {
    const corrected = runSteps(po.write(HEADER + message, new Map([['2', insertion('sehr ')]])));
    expect(corrected).toBe(HEADER + message.replace('"alt"', '"sehr alt"'));
    const reviewed = runSteps(po.write(HEADER + message, new Map([['2', insertion('', true)]])));
    expect(reviewed).toBe(HEADER + message.replace('#, fuzzy, c-format', '#, c-format'));
    const only = message.replace(', c-format', '');
    const alone = runSteps(po.write(HEADER + only, new Map([['2', insertion('', true)]])));
    expect(alone).toBe(HEADER + only.replace('#, fuzzy\n', ''));
  });

  it('of a message with plural forms is fuzzy until all of them are reviewed', () => {
    const text = `#, fuzzy\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] "y"\n`;
    const one = new Map([['1[0]', insertion('', true)]]);
    expect(runSteps(po.write(text, one))).toBe(text);
    expect(runSteps(po.write(text, one.set('1[1]', insertion('', true))))).toBe(
      text.replace('#, fuzzy\n', ''),
    );
  });

  it('is folded anew only where lines of it would be too long', () => {
    const long = `msgid "a"\nmsgstr ""\n"${'слово '.repeat(12)}"\n"ещё\\n"\n"конец"\n`;
    const other = `msgid "b"\nmsgstr ""\n"${'слово '.repeat(30)}"\n"x"\n`;
    const after = runSteps(po.write(long + other, new Map([['1', insertion('одно другое ')]])));
    expect(after).toBe(
      `msgid "a"\nmsgstr ""\n"одно другое ${'слово '.repeat(10)}"\n"слово слово ещё\\n"\n"конец"\n${other}`,
    );
    const short = runSteps(po.write(long, new Map([['1', insertion('я ')]])));
    expect(short).toBe(long.replace('"слово', '"я слово'));
  });

  it('reads as it was corrected, and leaves all other lines alone', () => {
    const escape = fc.constantFrom(
      '\\n',
      '\\"',
      '\\\\',
      '\\t',
      '\\x41',
      '\\101',
      '\\r',
      '\\x01',
      '"\n"',
      '" "',
    );
    const word = fc.constantFrom('a', 'כלב', 'عربي', '𐍈', '文字', '%s', ' ', '{0}', '#', '\u00a0');
    const string = fc.array(fc.oneof(word, escape), { maxLength: 6 }).map((all) => `"${all.join('')}"`);
    const comment = fc.constantFrom(
      '',
      '# x\n',
      '#. y\n',
      '#, fuzzy\n',
      '#, fuzzy, c-format\n',
      '#| msgid "o"\n',
      '#~ msgid "g"\n',
    );
    const messages = fc.array(fc.tuple(comment, string, fc.boolean()), { minLength: 1, maxLength: 4 });
    const parts = messages.map((all) => [
      HEADER,
      ...all.map(([remark, text, isPlural], index) => {
        const start = `\n${remark}msgid "m${String(index)}"\n`;
        return isPlural
          ? `${start}msgid_plural "p"\nmsgstr[0] ${text}\nmsgstr[1] ${text}\n`
          : `${start}msgstr ${text}\n`;
      }),
    ]);
    // The header is the first entry, so that the first message is the second.
    expectWriteBack(po, parts, { keysOf: (part) => new RegExp(`^${String(part + 1)}(\\[|$)`) });
  });
});

it('a new file reads as it was made; what occurs twice is told apart', () => {
  const unit = (key: string, source: string, target: string | null, state = '') => ({
    ...{ key, state, isLocked: false, issues: [], notes: [{ text: 'remark\ntwo', from: '' }] },
    source: { text: source, codes: [] },
    target: target === null ? null : { text: target, codes: [] },
  });
  const units = [unit('u1', 'a "b"\n\\c', 'أ\n'), unit('u2', 'same', 'x', 'fuzzy'), unit('u3', 'same', null)];
  const made = [...(po.create?.({ sourceLang: 'en', targetLang: 'sr-Latn-RS', info: {}, units }) ?? [])].join(
    '',
  );
  expect(issuesOf(made)).toEqual([]);
  const again = readAll(po, made);
  expect(again).toMatchObject({ sourceLang: 'en', targetLang: 'sr-Latn-RS' });
  expect(again.units.map(({ source, target, state }) => [source.text, target?.text, state])).toEqual([
    ['a "b"\n\\c', 'أ\n', ''],
    ['same', 'x', 'fuzzy'],
    ['same', '', ''],
  ]);
  expect(again.units[2]?.notes).toEqual([
    { text: 'remark\ntwo', from: '' },
    { text: 'u3', from: 'context' },
  ]);
});

describe('what is wrong is named with its place', () => {
  it.each([
    ['msgid "a"\nmsgstr "b\nmsgid "c"', 'po_unclosed', 2, 8],
    ['msgid "a"\nmsgstr "b\\q"', 'po_unexpected', 2, 10],
    ['msgid "a"\nmsgstr b', 'po_unexpected', 2, 8],
    ['msgid "a"\nmsgstr[0] "b"', 'po_unexpected', 2, 1],
    ['msgid "a"\nmsgid_plural "b"\nmsgstr[1] "b"', 'po_unexpected', 3, 1],
    ['msgid "a"\n\nmsgctxt "b"\nmsgid "c"\nmsgstr ""', 'po_unexpected', 4, 1],
    ['msgid "a"\n', 'po_incomplete', 1, 1],
    ['msgstr "a"\n', 'po_unexpected', 1, 1],
    ['msgid "a"\nmsgstr "b"\nmsgid "a"\nmsgstr "c"', 'po_repeated', 3, 1],
    ['msgid ""\nmsgstr "x"', 'no_text', undefined, undefined],
  ])('%j', (text, code, line, column) => {
    expect(issuesOf(text)).toMatchObject([{ code, position: line === undefined ? null : { line, column } }]);
  });

  it('a rule for plurals that hurts, or means nothing, is left alone', () => {
    const rule = (expression: string) => readPluralForms(`Plural-Forms: nplurals=2; plural=${expression};`);
    for (const expression of [
      '('.repeat(900),
      '!'.repeat(900),
      'n?'.repeat(400),
      'n+',
      'alert(1)',
      'n n',
      '1?2:',
      '',
    ])
      expect(rule(expression), expression).toBeNull();
    expect(rule('n%10/0')?.formOf(5)).toBe(Infinity);
    expect(rule('(n!=1)')?.formOf(1)).toBe(0);
  });

  it('long files and lines are read in bounded time', () => {
    const line = 'word '.repeat(1_000_000);
    expect(readAll(po, `msgid "a"\nmsgstr "${line}"`).units[0]?.target?.text).toBe(line);
    expect(readAll(po, `msgid "a"\nmsgstr ${'"x"\n'.repeat(200_000)}`).units[0]?.target?.text).toHaveLength(
      200_000,
    );
    expect(issuesOf(`msgid "a"\nmsgstr "${'\\n'.repeat(500_000)}`)).toMatchObject([{ code: 'po_unclosed' }]);
    expect(issuesOf('#'.repeat(5_000_000))).toMatchObject([{ code: 'no_text' }]);
  });
});
