import path from 'node:path';
import { csvRows } from '@/domain/exchange/csv-rows';
import { declaredCharset } from '@/domain/exchange/declared-charset';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { Parsed } from '@/domain/exchange/parsed';
import { parseTermTable } from '@/domain/exchange/parse-term-table';
import { isInWords } from '@/domain/exchange/tbx/categories';
import { countLosses } from '@/domain/exchange/tbx/count-losses';
import { TBX_FLAVOURS, type TbxFlavour } from '@/domain/exchange/tbx/flavour';
import { isTbx } from '@/domain/exchange/tbx/is-tbx';
import { readTbx, type TbxFile } from '@/domain/exchange/tbx/read-tbx';
import { readTbxTerms } from '@/domain/exchange/tbx/read-terms';
import { writeTbx } from '@/domain/exchange/tbx/write-tbx';
import { conceptsOfTerms } from '@/domain/exchange/tbx/write-terms';
import { TERM_TABLE_HEADER, termTableRow } from '@/domain/exchange/term-table-rows';
import { runSteps } from '@/domain/run-steps';
import { termKey, type TermContent } from '@/domain/terms/check-term';
import { CommandError, UsageError, type Terminal } from '../command';
import { describeIssue } from '../describe-issue';
import { MAX_BYTES, readBytes } from '../read-text';
import { valueOf } from './read-input';

/** A file of terms: TBX in one of its dialects and styles, or a table. */
export interface TermFormat {
  readonly id: string;
  readonly extension: string;
  /** Null of a table. */
  readonly flavour: TbxFlavour | null;
  readonly delimiter: string;
}

export const TERM_FORMATS: readonly TermFormat[] = [
  ...TBX_FLAVOURS.map((flavour) => ({ id: flavour.id, extension: 'tbx', flavour, delimiter: '' })),
  { id: 'terms-csv', extension: 'csv', flavour: null, delimiter: ',' },
  { id: 'terms-tsv', extension: 'tsv', flavour: null, delimiter: '\t' },
];

export const TERM_IDS: readonly string[] = TERM_FORMATS.map(({ id }) => id);

export interface TermConversion {
  readonly file: string;
  readonly out: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly encoding: string | undefined;
  readonly sourceLang: string | undefined;
  readonly targetLang: string | undefined;
}

/** Whether a conversion is one of terms: a format of theirs is named, or one of the files is TBX. */
export const isOfTerms = ({ file, out, from, to }: TermConversion): boolean =>
  [from, to].some((id) => id !== undefined && TERM_IDS.includes(id)) ||
  (from === undefined && /\.tbx$/i.test(file)) ||
  (to === undefined && /\.tbx$/i.test(out));

/** Terms in another format; in its own the file is the same, byte for byte. What the other one cannot say is told. */
export async function convertTerms(
  wanted: TermConversion,
  write: (chunks: Iterable<string | Uint8Array>) => Promise<void>,
  { errors }: Terminal,
): Promise<void> {
  const { file } = wanted;
  const bytes = await readBytes(file);
  const encoding = wanted.encoding ?? declaredCharset(bytes);
  const decoded = decodeBytes(bytes, {
    maxBytes: MAX_BYTES,
    ...(encoding === undefined ? {} : { encoding }),
  });
  const { text } = valueOf(file, decoded);
  const tell = (issues: readonly ExchangeIssue[]): void => {
    for (const line of new Set(issues.map((issue) => describeIssue(file, issue)))) errors.write(`${line}\n`);
  };
  const tbx = isTbx(text) ? runSteps(readTbx(text)) : null;
  const source = tbx === null ? null : valueOf(file, tbx);
  const own = source === null ? tableFormat(wanted.from, file) : formatOfFlavour(source.flavour);
  if (wanted.from !== undefined && formatOf('--from', wanted.from).flavour !== own?.flavour)
    throw new CommandError(`${file}: it is no ${wanted.from}${own === null ? '' : `, but ${own.id}`}`);
  const to = wanted.to === undefined ? formatOfName(wanted.out, own) : formatOf('--to', wanted.to);
  if (to.id === own?.id) {
    tell(tbx?.issues ?? []);
    await write([bytes]);
    return;
  }
  const title = path.basename(file).replace(/\.[^.]*$/, '');
  if (source !== null && to.flavour !== null) {
    tell(tbx?.issues ?? []);
    await write(writeTbx(source.concepts, title, source.lang === '' ? 'en' : source.lang, to.flavour));
    tellLosses(file, to, [source.left, countLosses(source.concepts, to.flavour)], errors);
    return;
  }
  const read = source === null ? readTable(text, wanted) : termsOf(text, source, wanted);
  const terms = valueOf(file, read);
  tell(read.issues);
  if (to.flavour !== null) {
    await write(writeTbx(conceptsOfTerms(terms), title, terms[0]?.sourceLang ?? 'en', to.flavour));
    return;
  }
  const rows = terms.map(termTableRow);
  await write(csvRows([TERM_TABLE_HEADER, ...rows], { byteOrderMark: true, delimiter: to.delimiter }));
  if (source !== null) tellLosses(file, to, [source.left, saidBesideNotes(source)], errors);
}

function formatOf(option: string, id: string): TermFormat {
  const format = TERM_FORMATS.find((one) => one.id === id);
  if (format === undefined)
    throw new UsageError(`${option}: “${id}” is no format of terms; there are ${TERM_IDS.join(', ')}`);
  return format;
}

const formatOfFlavour = (flavour: TbxFlavour | null): TermFormat | null =>
  TERM_FORMATS.find((one) => one.flavour !== null && one.flavour === flavour) ?? null;

/** A table is known by its name, and by what is said of it. */
const tableFormat = (from: string | undefined, file: string): TermFormat | null =>
  TERM_FORMATS.find(({ id }) => id === from) ??
  TERM_FORMATS.find(({ extension }) => extension !== 'tbx' && file.toLowerCase().endsWith(`.${extension}`)) ??
  null;

/** Its name says that it is TBX, or which table; where it says nothing, it is what was read. */
function formatOfName(out: string, own: TermFormat | null): TermFormat {
  const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const named = TERM_FORMATS.find((one) => one.extension === extension);
  if (own !== null && (out === '-' || own.extension === extension)) return own;
  if (named === undefined)
    throw new CommandError(
      `${out}: its name tells no format of terms; --to names one: ${TERM_IDS.join(', ')}`,
    );
  return named;
}

function readTable(
  text: string,
  { file, sourceLang, targetLang }: TermConversion,
): Parsed<readonly TermContent[]> {
  const isSaid = sourceLang !== undefined && targetLang !== undefined;
  const langs = { sourceLang: sourceLang ?? 'und', targetLang: targetLang ?? 'und' };
  const read = parseTermTable(text, langs);
  if (!isSaid && read.value?.length === 0 && read.issues.some(({ code }) => code === 'row_language_unknown'))
    throw new CommandError(
      `${file}: it does not say its languages; --source-lang and --target-lang say which they are`,
    );
  return read;
}

/** A row for each pair of expressions: from the language that is named, or the first, into the one that is, or all others. */
function termsOf(
  text: string,
  { concepts, lang }: TbxFile,
  { sourceLang, targetLang }: TermConversion,
): Parsed<readonly TermContent[]> {
  const langs = [...new Set(concepts.flatMap(({ languages }) => languages.map((one) => one.lang)))];
  const own = concepts.find((concept) => concept.sourceLang !== null)?.sourceLang;
  const from = sourceLang ?? own ?? langs.find((one) => one === lang) ?? langs[0] ?? 'und';
  const into = targetLang === undefined ? langs.filter((one) => one !== from) : [targetLang];
  const read = into.map((one) => runSteps(readTbxTerms(text, { sourceLang: from, targetLang: one })));
  const terms = new Map(read.flatMap(({ value }) => (value ?? []).map((term) => [termKey(term), term])));
  // An entry that lacks one of several languages has the others.
  const issues = read
    .flatMap((each) => each.issues)
    .filter(({ code }) => into.length === 1 || code !== 'tbx_entries_left');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return terms.size === 0 ? { value: null, issues } : { value: [...terms.values()], issues: warnings };
}

/** What a table of terms has no column for. */
function saidBesideNotes({ concepts }: TbxFile): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const all = concepts.flatMap(({ said, languages }) => [
    ...said,
    ...languages.flatMap((language) => [...language.said, ...language.terms.flatMap((term) => term.said)]),
  ]);
  for (const said of all) {
    const names = isInWords(said) ? [] : [said.category];
    for (const name of said.source === undefined ? names : [...names, 'source'])
      lost.set(name, (lost.get(name) ?? 0) + 1);
  }
  return lost;
}

function tellLosses(
  file: string,
  { id }: TermFormat,
  lost: readonly ReadonlyMap<string, number>[],
  errors: Terminal['errors'],
): void {
  const sums = new Map<string, number>();
  for (const counts of lost)
    for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  for (const [name, count] of [...sums].sort(([one], [other]) => (one < other ? -1 : 1)))
    errors.write(
      `${file}: ${id} does not hold ${name}: left out ${count === 1 ? 'once' : `${String(count)} times`}\n`,
    );
}
