import path from 'node:path';
import type { LeftChange, ReviewProposal } from '@/domain/exchange/docx/plan-review';
import { importReviewDocument } from '@/server/services/import-review-document';
import { actingAs } from '../acting-as';
import { CommandError, UsageError, type Command } from '../command';
import { describeFailure } from '../describe-failure';
import { parseOptions } from '../parse-options';
import { readBytes } from '../read-text';
import { translate } from '../messages';

const OPTIONS = { as: { type: 'string' }, dry: { type: 'boolean', default: false } } as const;

export const importReview: Command = {
  usage: 'import-review FILE ARTICLE --as EMAIL [--dry]',
  options: [
    'FILE           the document, as “export --format docx-review” made it and somebody worked on it',
    'ARTICLE        the id of the article',
    '--as EMAIL     who proposes it',
    '--dry          only say what would be proposed',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, articleId, ...rest] = positionals;
    if (file === undefined || articleId === undefined || rest.length > 0) {
      throw new UsageError('import-review takes one FILE and one ARTICLE');
    }
    const content = Buffer.from(await readBytes(file)).toString('base64');
    const fileName = path.basename(file);
    const outcome = await actingAs(values.as, async (context) => {
      const input = { articleId, content, fileName, dry: values.dry };
      const parsed = importReviewDocument.input.safeParse(input);
      if (!parsed.success) throw new UsageError('ARTICLE is not an id, or FILE is too large');
      const imported = await importReviewDocument.run(context, parsed.data);
      if (!imported.ok) throw new CommandError(describeFailure(imported.error));
      return imported.value;
    });
    for (const proposal of outcome.proposals) terminal.output.write(`+\t${describeProposal(proposal)}\n`);
    for (const left of outcome.left) terminal.output.write(`-\t${describeLeft(left)}\n`);
    return outcome.left.length > 0 ? 1 : 0;
  },
};

const describeProposal = ({ anchor, replacement, authors, comment }: ReviewProposal): string =>
  fields([anchor.quote, replacement ?? anchor.quote, authors.join(', '), comment]);

const describeLeft = ({ reason, paragraph, quote, replacement, authors }: LeftChange): string =>
  fields([
    translate(`reviewDocument.reason.${reason}`),
    String(paragraph ?? ''),
    quote,
    replacement ?? '',
    authors.join(', '),
  ]);

/** A line a change, whatever is in its text. */
const fields = (values: readonly string[]): string =>
  values.map((value) => value.replace(/\s+/g, ' ')).join('\t');
