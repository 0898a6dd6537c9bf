import { CommandError, UsageError, type Command, type ExitCode, type Terminal } from './command';

/** Loaded one at a time: a command that needs no database never pays for one. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  align: async () => (await import('./commands/align')).align,
  validate: async () => (await import('./commands/validate')).validate,
  issues: async () => (await import('./commands/issues')).issues,
  segment: async () => (await import('./commands/segment')).segment,
  convert: async () => (await import('./commands/convert')).convert,
  formats: async () => (await import('./commands/formats')).formats,
  check: async () => (await import('./commands/check')).check,
  'score-spans': async () => (await import('./commands/score-spans')).scoreSpansOfFiles,
  score: async () => (await import('./commands/score')).score,
  agree: async () => (await import('./commands/agree')).agree,
  significance: async () => (await import('./commands/significance')).significance,
  import: async () => (await import('./commands/import')).importArticles,
  export: async () => (await import('./commands/export')).exportArticles,
  'import-review': async () => (await import('./commands/import-review')).importReview,
  'import-ratings': async () => (await import('./commands/import-ratings')).importRatings,
  reports: async () => (await import('./commands/reports')).reports,
  user: async () => (await import('./commands/user')).user,
  migrate: async () => (await import('./commands/migrate')).migrate,
  build: async () => (await import('./commands/build')).buildApplication,
  demo: async () => (await import('./commands/demo')).demo,
  start: async () => (await import('./commands/start')).start,
};

const CALL = 'npm run --silent verso --';

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [`Usage: ${CALL} COMMAND …`, '', ...lines, '', `${CALL} COMMAND --help tells more.`].join('\n');
}

function helpOf(command: Command): string {
  return [
    `Usage: ${CALL} ${command.usage}`,
    command.summary,
    '',
    ...command.options.map((line) => `  ${line}`),
  ].join('\n');
}

/** Runs one command and turns what it throws into words on the error stream and an exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.output.write(`${await help()}\n`);
    return name === undefined ? 2 : 0;
  }
  const load = COMMANDS[name];
  if (load === undefined) {
    terminal.errors.write(`verso: no command “${name}”\n${await help()}\n`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.output.write(`${helpOf(command)}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.errors.write(`verso ${name}: ${error.message}\nUsage: ${CALL} ${command.usage}\n`);
      return 2;
    }
    if (error instanceof CommandError) {
      terminal.errors.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
