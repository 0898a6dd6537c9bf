import { randomUUID } from 'node:crypto';
import { getDatabase } from '@/server/db/client';
import { createUser } from '@/server/services/create-user';
import { CommandError, UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { readPassword } from '../read-password';

const REFUSALS: Readonly<Record<string, string>> = {
  email: 'That is not an e-mail address.',
  name: 'A name has 1 to 200 characters.',
  password: 'A password has 8 to 128 characters.',
};

export const user: Command = {
  usage: 'user create --email ADDRESS --name NAME [--administrator]',
  options: [
    '--email ADDRESS   what the person signs in with',
    '--name NAME       what others see',
    '--administrator   may administer the whole installation',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      email: { type: 'string' },
      name: { type: 'string' },
      administrator: { type: 'boolean', default: false },
    });
    if (positionals.length !== 1 || positionals[0] !== 'create')
      throw new UsageError('user knows “create” only');
    const { email, name, administrator } = values;
    if (email === undefined || name === undefined) throw new UsageError('--email and --name are needed');

    const db = await getDatabase();
    const password = await readPassword(terminal);
    const given = { email, name, password, isAdministrator: administrator };
    const made = await createUser({ db, now: () => new Date(), newId: randomUUID }, given);
    await db.$disconnect();
    if (made.ok) {
      terminal.output.write(`${made.value.userId}\n`);
      return 0;
    }
    const { code, params } = made.error;
    const words =
      code === 'email_taken'
        ? 'There is an account with this e-mail already.'
        : REFUSALS[params?.['path'] ?? ''];
    throw new CommandError(words ?? code);
  },
};
