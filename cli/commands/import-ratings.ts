import path from 'node:path';
import type { LeftOut } from '@/domain/exchange/ratings/campaign/plan-campaign';
import { importRatings as takeIn, type RatingsEvent } from '@/server/services/import-ratings';
import { actingAs } from '../acting-as';
import { CommandError, UsageError, type Command, type Terminal } from '../command';
import { describeFailure } from '../describe-failure';
import { findProjectId } from '../find-project-id';
import { getLanguage } from '../get-language';
import { parseOptions } from '../parse-options';
import { readRatingSet } from '../ratings/read-rating-set';

const OPTIONS = {
  project: { type: 'string' },
  name: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
  set: { type: 'string' },
  as: { type: 'string' },
} as const;

export const importRatings: Command = {
  usage:
    'import-ratings FILE --project NAME --source-lang xx --target-lang xx --as EMAIL [--name NAME] [--set NAME]',
  options: [
    'FILE             ratings with their texts, in any format that `score` reads, also packed (.gz), or a folder of mt-metrics-eval',
    '--project NAME   name or id of the project it goes into',
    '--source-lang xx, --target-lang xx   BCP 47',
    '--as EMAIL       whose rights and name it is imported with',
    '--name NAME      of the campaign; that of the file unless told otherwise',
    '--set NAME       of a folder with several: which ratings, as zh-en.mqm; of a file of several pairs: one, as en-cs_CZ',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('import-ratings takes one FILE');
    const { project } = values;
    if (project === undefined) throw new UsageError('--project is missing');
    const sourceLang = getLanguage('--source-lang', values['source-lang']);
    const targetLang = getLanguage('--target-lang', values['target-lang']);
    const { format, set } = await readRatingSet(file, values.set ?? null);
    const baseName = path.basename(file, '.gz');
    const imported = await actingAs(values.as, async (context) => {
      const projectId = await findProjectId(context, project);
      const campaigns = [{ pair: '', name: values.name ?? baseName, sourceLang, targetLang }];
      const never = new AbortController().signal;
      const begun = await takeIn(
        context,
        { projectId, campaigns, file: { name: baseName, format, set } },
        never,
      );
      if (!begun.ok) throw new CommandError(describeFailure(begun.error));
      let last: RatingsEvent | undefined;
      for await (const event of begun.value) last = event;
      if (last?.type !== 'campaign') throw new Error('The import ended without an outcome');
      return last;
    });
    tellLeftOut(file, imported.preview.leftOut, imported.preview.leftOutCount, terminal);
    terminal.output.write(`${imported.id}\n`);
    return 0;
  },
};

function tellLeftOut(file: string, shown: readonly LeftOut[], count: number, { errors }: Terminal): void {
  for (const { row, reason } of shown)
    errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
  if (count > shown.length) errors.write(`${file}: ${String(count - shown.length)} more left out\n`);
}
