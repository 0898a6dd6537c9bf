import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { UsageError, type Command } from '../command';
import { placeOf, sentenceOf } from '../describe-issue';
import { describeViolation } from '../describe-violation';
import { parseOptions } from '../parse-options';
import { readBytes } from '../read-text';
import { writeLines } from '../write-lines';

const MAX_BYTES = 256 * 1024 * 1024;

export const validate: Command = {
  usage: 'validate FILE…',
  options: [
    'FILE        XLIFF 1.2, 2.0, 2.1, 2.2, TMX, TBX or PO, known by its content; - reads the standard input',
    '',
    'A line: file:line:column code message',
    'Nothing is printed for a valid file. What is only doubtful goes to the error stream and breaks nothing.',
  ],
  run: async (args, terminal) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length === 0) throw new UsageError('validate takes a FILE');
    let isValid = true;
    for (const file of positionals) {
      const { errors, warnings } = validateBytes(file, await readBytes(file));
      await writeLines(terminal.errors, warnings);
      await writeLines(terminal.output, errors);
      isValid &&= errors.length === 0;
    }
    return isValid ? 0 : 1;
  },
};

function validateBytes(file: string, bytes: Uint8Array): Readonly<Record<'errors' | 'warnings', string[]>> {
  const { value, issues } = decodeBytes(bytes, { maxBytes: MAX_BYTES });
  if (value === null) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    return {
      errors: errors.map((issue) => `${placeOf(file, issue.position)} ${issue.code} ${sentenceOf(issue)}`),
      warnings: [],
    };
  }
  const violations = validateExchangeFile(value.text);
  const lines = (severity: 'error' | 'warning') =>
    violations.filter((one) => one.severity === severity).map((one) => describeViolation(file, one));
  return { errors: lines('error'), warnings: lines('warning') };
}
