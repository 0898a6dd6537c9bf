import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { CORRECTION_SCOPES } from '@/domain/correction/select-corrections';
import { readPackChoice } from '@/domain/exchange/pack/pack-choice';
import { PACK_PART_IDS } from '@/domain/exchange/pack/part-ids';
import { DEFAULT_LOCALE, LOCALE_CODES } from '@/i18n/locales';
import { findPackChoice } from '@/server/data/preferences';
import { EXPORT_FORMATS, exportArticles as makeExport, exportQuery } from '@/server/services/export-articles';
import { preparePack } from '@/server/services/prepare-pack';
import { streamPack } from '@/server/services/stream-pack';
import { actingAs } from '../acting-as';
import { CommandError, UsageError, type Command } from '../command';
import { describeFailure } from '../describe-failure';
import { parseOptions } from '../parse-options';

const OPTIONS = {
  pack: { type: 'string' },
  language: { type: 'string', default: DEFAULT_LOCALE },
  format: { type: 'string', default: 'txt' },
  scope: { type: 'string', default: 'approved' },
  as: { type: 'string' },
  out: { type: 'string' },
} as const;

export const exportArticles: Command = {
  usage:
    'export ARTICLE… --as EMAIL [--format txt] [--scope approved] [--out FILE]\n   or: … export ARTICLE… --as EMAIL --pack PART,… [--language en] [--out FILE]',
  options: [
    'ARTICLE        ids, as “import” prints them',
    `--format       ${EXPORT_FORMATS.join(', ')}; txt unless told otherwise`,
    '               original is the file an article came from, with its corrections in it',
    `--scope        ${CORRECTION_SCOPES.join(' or ')}: with what an editor approved, or also what is proposed`,
    `--pack         a ZIP with a manifest instead, of these parts: ${PACK_PART_IDS.join(', ')}`,
    `--language     of the words in a pack: ${LOCALE_CODES.join(', ')}`,
    '--as EMAIL     whose rights it is exported with',
    '--out FILE     the standard output unless told otherwise',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('export takes at least one ARTICLE');
    const { format, scope, out, pack, language } = values;
    if (pack !== undefined) {
      const wish = { ids: positionals, parts: pack, language, as: values.as };
      await exportPack(wish, out === undefined ? terminal.output : createWriteStream(out));
      return 0;
    }
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

interface PackWish {
  readonly ids: readonly string[];
  /** Separated by commas. */
  readonly parts: string;
  readonly language: string;
  readonly as: string | undefined;
}

/** As the interface does it: asked for, and then fetched. How each part is to be is what the person chose last. */
async function exportPack({ ids, parts, language, as }: PackWish, output: Writable): Promise<void> {
  await actingAs(as, async (context) => {
    const choice = {
      ...readPackChoice(await findPackChoice(context.db, context.user.id)),
      parts: parts.split(','),
    };
    const selection = { kind: 'articles', ids: [...ids] };
    const input = preparePack.input.safeParse({ id: context.newId(), selection, choice, locale: language });
    if (!input.success) {
      const [path] = input.error.issues.map((issue) => issue.path[0]);
      if (path === 'choice') throw new UsageError('--pack names something that is no part');
      throw new UsageError(
        path === 'locale' ? '--language is none of its choices' : 'An ARTICLE is not an id',
      );
    }
    const prepared = await preparePack.run(context, input.data);
    if (!prepared.ok) throw new CommandError(describeFailure(prepared.error));
    const made = await streamPack(context, prepared.value.id);
    if (!made.ok) throw new CommandError(describeFailure(made.error));
    await writeTo(output, made.value.body);
  });
}

async function writeTo(output: Writable, body: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of body) {
    if (!output.write(chunk)) await once(output, 'drain');
  }
  if (output === process.stdout) return;
  output.end();
  await finished(output);
}
