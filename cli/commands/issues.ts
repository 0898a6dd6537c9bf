import type { BitextUnit } from '@/domain/exchange/bitext';
import { readItsHtml, readItsXml, type MarkupIssue } from '@/domain/exchange/its/read-markup';
import type { Parsed } from '@/domain/exchange/parsed';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { CommandError, UsageError, type Command } from '../command';
import { describeIssue } from '../describe-issue';
import { parseOptions } from '../parse-options';
import { readText } from '../read-text';
import { writeLines } from '../write-lines';

export const issues: Command = {
  usage: 'issues FILE [--rules FILE]…',
  options: [
    'FILE         known by its content; - reads the standard input',
    '--rules FILE global rules that the file refers to; nothing is fetched',
    '',
    'A line: where, category, severity, words, comment, correction, with tabs between them',
    'What was not followed (a file of rules, an XPath that is no plain path) goes to the error stream.',
  ],
  run: async (args, terminal) => {
    const { positionals, values } = parseOptions(args, { rules: { type: 'string', multiple: true } });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('issues takes one FILE');
    const text = await readText(file);
    if (XLIFF.detect(text.slice(0, 10_000)) === 'certain') {
      const { units } = valueOf(file, runSteps(XLIFF.read(text)));
      await writeLines(terminal.output, units.flatMap(linesOfUnit));
      return 0;
    }
    const rules = await Promise.all((values.rules ?? []).map(readText));
    const read = /<!doctype\s+html|<html[\s>]/i.test(text.slice(0, 10_000)) ? readItsHtml : readItsXml;
    const { found, unread } = valueOf(file, read(text, rules));
    await writeLines(
      terminal.errors,
      unread.map((name) => `${file}: not followed: ${oneLine(name)}`),
    );
    await writeLines(terminal.output, found.flatMap(linesOfElement));
    return 0;
  },
};

function valueOf<Value>(file: string, { value, issues: said }: Parsed<Value>): Value {
  if (value === null) throw new CommandError(said.map((issue) => describeIssue(file, issue)).join('\n'));
  return value;
}

function runSteps<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function linesOfUnit({ key, source, target, issues: all }: BitextUnit): readonly string[] {
  return all.map(({ side, span, category, mqmId, severity, comment, correction }) => {
    const text = (side === 'source' ? source.text : target?.text) ?? '';
    const words = span === null ? text : text.slice(span.start, span.end);
    return line([`${key} ${side}`, mqmId || category, severity, words, comment, correction ?? '']);
  });
}

const linesOfElement = ({ path, text, issues: all }: MarkupIssue): readonly string[] =>
  all
    .filter((values) => values.get('locQualityIssueEnabled') !== 'no')
    .map((values) => {
      const said = (name: string): string => values.get(`locQualityIssue${name}`) ?? '';
      return line([path, said('Type'), said('Severity'), text, said('Comment'), '']);
    });

const line = (cells: readonly string[]): string => cells.map(oneLine).join('\t');

/** A file can say anything, and a terminal does what it is told. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
