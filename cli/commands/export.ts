import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { CORRECTION_SCOPES } from '@/domain/correction/select-corrections';
import { EXPORT_FORMATS, exportArticles as makeExport, exportQuery } from '@/server/services/export-articles';
import { actingAs } from '../acting-as';
import { CommandError, UsageError, type Command } from '../command';
import { describeFailure } from '../describe-failure';
import { parseOptions } from '../parse-options';

const OPTIONS = {
  format: { type: 'string', default: 'txt' },
  scope: { type: 'string', default: 'approved' },
  as: { type: 'string' },
  out: { type: 'string' },
} as const;

export const exportArticles: Command = {
  name: 'export',
  usage: 'export ARTICLE… --as EMAIL [--format txt] [--scope approved] [--out FILE]',
  summary: 'write articles with their corrections; several articles come as a ZIP, or in one table',
  options: [
    'ARTICLE        ids, as “import” prints them',
    `--format       ${EXPORT_FORMATS.join(', ')}; txt unless told otherwise`,
    '               original is the file an article came from, with its corrections in it',
    `--scope        ${CORRECTION_SCOPES.join(' or ')}: with what an editor approved, or also what is proposed`,
    '--as EMAIL     whose rights it is exported with',
    '--out FILE     the standard output unless told otherwise',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('export takes at least one ARTICLE');
    const { format, scope, out } = values;
    const query = exportQuery.safeParse({ ids: positionals.join(','), format, scope });
    if (!query.success) {
      const wrong = String(query.error.issues[0]?.path[0] ?? '');
      throw new UsageError(wrong === 'ids' ? 'An ARTICLE is not an id' : `--${wrong} is none of its choices`);
    }
    await actingAs(values.as, async (context) => {
      const made = await makeExport(context, query.data);
      if (!made.ok) throw new CommandError(describeFailure(made.error));
      await writeTo(out === undefined ? terminal.output : createWriteStream(out), made.value.body);
    });
    return 0;
  },
};

async function writeTo(output: Writable, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of body) {
    if (!output.write(chunk)) await once(output, 'drain');
  }
  if (output === process.stdout) return;
  output.end();
  await finished(output);
}
