import { once } from 'node:events';
import { CommandError, UsageError, type Command, type Terminal } from '../command';
import { FILE_FORMATS, formatOfName, formatOfOption } from '../convert/file-format';
import { convertRatings, isRatingId, RATING_IDS } from '../convert/convert-ratings';
import { convertTerms, isOfTerms, TERM_IDS } from '../convert/convert-terms';
import { isNothing, listLosses, makeOutput } from '../convert/make-output';
import { readInput } from '../convert/read-input';
import { describeIssue } from '../describe-issue';
import { getLanguage } from '../get-language';
import { parseOptions } from '../parse-options';
import { writeWholeFile } from '../write-whole-file';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  encoding: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
} as const;

export const convert: Command = {
  usage: 'convert IN OUT [--from ID] [--to ID] [--encoding NAME] [--source-lang xx] [--target-lang yy]',
  options: [
    'IN           a file with source and translation, or with one text, known by its content;',
    '             - reads the standard input',
    'OUT          where it goes; - is the standard output. It is replaced when the new one is whole',
    '--from ID    the format of IN, and --to ID that of OUT, instead of by content and by name',
    '--encoding NAME',
    '             of IN, where it is neither UTF-8 nor says itself what it is: windows-1256, shift_jis …',
    '--source-lang xx, --target-lang yy',
    '             of a file with more than two languages: which are read; of any other: what it is said to be in',
    '',
    'What the other format cannot hold is said on the error stream. Of source and translation, a format of',
    'one text holds the translation; a text alone becomes a source without translations.',
    '',
    'Rated data (errors and scores of several systems) is converted where --from or --to names one of its',
    `formats: ${RATING_IDS.join(', ')}`,
    'Terms are where one of theirs is named, or a file ends in .tbx:',
    TERM_IDS.join(', '),
    '',
    `Formats: ${FILE_FORMATS.map(({ id }) => id).join(', ')}; “formats” tells more`,
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, out, ...rest] = positionals;
    if (file === undefined || out === undefined || rest.length > 0)
      throw new UsageError('convert takes IN and OUT');
    if (isRatingId(values.from) || isRatingId(values.to)) {
      const { encoding } = values;
      const wanted = { file, from: values.from, to: values.to, encoding };
      await convertRatings(wanted, (chunks) => write(out, chunks, terminal), terminal);
      return 0;
    }
    const terms = {
      ...{ file, out, from: values.from, to: values.to, encoding: values.encoding },
      ...{ sourceLang: values['source-lang'], targetLang: values['target-lang'] },
    };
    if (isOfTerms(terms)) {
      await convertTerms(terms, (chunks) => write(out, chunks, terminal), terminal);
      return 0;
    }
    const wanted = formatOfOption('--to', values.to);
    const from = formatOfOption('--from', values.from);
    const langs = {
      ...languageOf('sourceLang', '--source-lang', values['source-lang']),
      ...languageOf('targetLang', '--target-lang', values['target-lang']),
    };
    const input = await readInput(file, from, values.encoding, langs);
    const to = wanted ?? (out === '-' ? input.format : formatOfName(out));
    const told = input.issues.map((issue) => describeIssue(file, issue));
    const { content: read } = input;
    if (read === null && to.id !== input.format.id) throw new CommandError(told.join('\n'));
    for (const line of told) terminal.errors.write(`${line}\n`);
    if (read === null || to.id === input.format.id) {
      await write(out, [input.bytes], terminal);
      return 0;
    }
    const content = read.kind === 'bitext' ? { ...read, bitext: { ...read.bitext, ...langs } } : read;
    const made = makeOutput(content, to);
    if (made === null)
      throw new CommandError(
        `${out}: no new ${to.id} file can be made, only one that was read be written back`,
      );
    if (isNothing(content, to))
      throw new CommandError(`${file}: there is no translation in it, and ${to.id} holds nothing else`);
    await write(out, made, terminal);
    for (const loss of listLosses(content, to)) terminal.errors.write(`${file}: ${loss}\n`);
    return 0;
  },
};

function languageOf<Name extends string>(
  name: Name,
  option: string,
  value: string | undefined,
): { readonly [Key in Name]?: string } {
  // The compiler takes a computed name for any name.
  return value === undefined
    ? {}
    : ({ [name]: getLanguage(option, value) } as { readonly [Key in Name]: string });
}

async function write(
  out: string,
  chunks: Iterable<string | Uint8Array>,
  { output }: Terminal,
): Promise<void> {
  if (out !== '-') {
    await writeWholeFile(out, chunks);
    return;
  }
  for (const chunk of chunks) if (!output.write(chunk)) await once(output, 'drain');
}
