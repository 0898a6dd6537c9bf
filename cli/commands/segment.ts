import { segmentText } from '@/domain/text/segmentation/segment-text';
import { UsageError, type Command } from '../command';
import { getLanguage } from '../get-language';
import { parseOptions } from '../parse-options';
import { readText } from '../read-text';
import { writeLines } from '../write-lines';

export const segment: Command = {
  usage: 'segment FILE --lang xx',
  options: [
    '--lang xx   language of the text (BCP 47)',
    'FILE        a text in UTF-8 or UTF-16; - reads the standard input',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, { lang: { type: 'string' } });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('segment takes one FILE');
    const lang = getLanguage('--lang', values.lang);
    await writeLines(terminal.output, segmentText(await readText(file), lang));
    return 0;
  },
};
