import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-issues-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const ITS = 'xmlns:its="http://www.w3.org/2005/11/its"';

test('issues prints what an XLIFF file says of which words', async () => {
  const file = fileOf(
    'a.xlf',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar" ${ITS}><file id="f"><unit id="u"><segment id="s"><source>sky</source><target>ال<mrk id="m" its:locQualityIssueType="misspelling" its:locQualityIssueComment="two&#10;lines">سما</mrk></target></segment></unit></file></xliff>`,
  );
  const { code, said } = await verso(['issues', file]);
  expect(said).toEqual({ output: 'f=f/u=u/s target\tmisspelling\t\tسما\ttwo lines\t\n', errors: '' });
  expect(code).toBe(0);
});

test('issues follows rules, lets an element have the last word, and leaves out what is switched off', async () => {
  const file = fileOf(
    'a.xml',
    `<doc ${ITS}><its:rules version="2.0"><its:locQualityIssueRule selector="//b[@k]" locQualityIssueType="style" locQualityIssueCommentPointer="@k"/><its:locQualityIssueRule selector="//b[last()]" locQualityIssueType="other"/></its:rules><p><b k="dull">one</b> <b k="x" its:locQualityIssueType="grammar">two</b> <b k="off" its:locQualityIssueEnabled="no">three</b></p></doc>`,
  );
  const { said } = await verso(['issues', file]);
  expect(said.output).toBe('/doc/p[1]/b[1]\tstyle\t\tone\tdull\t\n/doc/p[1]/b[2]\tgrammar\t\ttwo\tx\t\n');
  expect(said.errors).toBe(`${file}: not followed: //b[last()]\n`);
});

test('issues reads pages with their scripts, and rules that are handed in', async () => {
  const page = fileOf(
    'a.html',
    `<!doctype html><title>t</title><link rel="its-rules" href="rules.xml"><script type="application/its+xml"><its:locQualityIssues ${ITS} version="2.0" xml:id="l1"><its:locQualityIssue locQualityIssueType="typographical"/><its:locQualityIssue locQualityIssueType="style" locQualityIssueSeverity="30"/></its:locQualityIssues></script><p><i its-loc-quality-issues-ref="#l1">חלון</i> <em id="q">sky</em>`,
  );
  const listed =
    '/html/body[1]/p[1]/i[1]\ttypographical\t\tחלון\t\t\n/html/body[1]/p[1]/i[1]\tstyle\t30\tחלון\t\t\n';
  expect((await verso(['issues', page])).said).toEqual({
    output: listed,
    errors: `${page}: not followed: rules.xml\n`,
  });
  const rules = fileOf(
    'rules.xml',
    `<its:rules ${ITS} xmlns:h="http://www.w3.org/1999/xhtml" version="2.0"><its:locQualityIssueRule selector="//h:em[@id='q']" locQualityIssueType="omission"/></its:rules>`,
  );
  expect((await verso(['issues', page, '--rules', rules])).said).toEqual({
    output: `${listed}/html/body[1]/p[1]/em[1]\tomission\t\tsky\t\t\n`,
    errors: '',
  });
});

test('issues refuses what it cannot read, and says where', async () => {
  const file = fileOf('bad.xml', '<doc>\n<p></doc>');
  const { code, said } = await verso(['issues', file]);
  expect(code).toBe(1);
  expect(said.errors).toContain(`${file}:2:`);
});
