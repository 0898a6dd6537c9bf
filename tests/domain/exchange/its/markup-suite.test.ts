import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readItsHtml, readItsXml, type LqiValues, type MarkupIssue } from '@/domain/exchange/its/read-markup';

/** The suite of the W3C for ITS 2.0, which is no part of the project. */
const SUITE = '../shared/corpora/its-lqi';
const isThere = existsSync(SUITE);

/** Documents that are there, with what the suite expects of them, or else what those who took part in it handed in. */
const cases = (['xml', 'html'] as const).flatMap((kind) =>
  (isThere ? readdirSync(`${SUITE}/inputdata/locqualityissue/${kind}`) : []).flatMap((file) => {
    const number = new RegExp(`^locqualityissue(\\d+)${kind}\\.${kind}$`).exec(file)?.[1];
    if (number === undefined) return [];
    const name = `locqualityissue/${kind}/locqualityissue${number}${kind}output.txt`;
    const implementors = readdirSync(`${SUITE}/outputimplementors`).map((who) => `outputimplementors/${who}`);
    const output = ['expected', ...implementors]
      .map((folder) => `${SUITE}/${folder}/${name}`)
      .find((path) => existsSync(path));
    const input = readFileSync(`${SUITE}/inputdata/locqualityissue/${kind}/${file}`, 'utf8');
    return output === undefined ? [] : [{ kind, file, input, output: readFileSync(output, 'utf8') }];
  }),
);

it.skipIf(isThere)(`is not measured with the suite: there is no ${SUITE}`, () => undefined);

const valuesLine = (values: LqiValues, suffix: string): string =>
  [...values]
    .filter(([name]) => name !== 'locQualityIssuesRef')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `\t${name}${suffix}="${value}"`)
    .join('');

const lineOf = ({ path, reference, issues }: MarkupIssue): string =>
  reference === null
    ? path + issues.map((values) => valuesLine(values, '')).join('')
    : `${path}\tlocQualityIssuesRef="${reference}"${issues.map((values, index) => valuesLine(values, `[${index + 1}]`)).join('')}`;

it.each(cases)('$file has the issues that the suite says', ({ kind, input, output }) => {
  const { value } = (kind === 'xml' ? readItsXml : readItsHtml)(input);
  // What is in a file of its own, which is not there, cannot be found; but that it was not read is said.
  if (value !== null && value.unread.length > 0) {
    expect(value.unread[0]).toMatch(/\.xml(?:#\w+)?$/);
    return;
  }
  const expected = output.split(/\r?\n/).filter((line) => line.includes('\t'));
  expect(value?.found.map(lineOf)).toEqual(expected.map((line) => line.trimEnd()));
});
