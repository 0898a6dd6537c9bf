import { CommandError, UsageError, type Command, type ExitCode, type Terminal } from './command';

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Loaded one at a time: a command that needs no database never pays for one, and the list of all loads none. */
const COMMANDS: Readonly<Record<string, Listed>> = {
  align: {
    summary: 'align the sentences of two texts, one bead a line as [0,1]:[0]',
    load: async () => (await import('./commands/align')).align,
  },
  validate: {
    summary: 'print each constraint that an XLIFF, TMX, TBX or PO file breaks, one a line',
    load: async () => (await import('./commands/validate')).validate,
  },
  issues: {
    summary: 'print the quality issues (ITS 2.0) that an XLIFF, XML or HTML file holds, one a line',
    load: async () => (await import('./commands/issues')).issues,
  },
  segment: {
    summary: 'print the sentences of a plain text, one a line',
    load: async () => (await import('./commands/segment')).segment,
  },
  convert: {
    summary:
      'write a file of texts in another format; in its own, it is read to its end and copied byte for byte',
    load: async () => (await import('./commands/convert')).convert,
  },
  formats: {
    summary: 'list the formats that are read and written',
    load: async () => (await import('./commands/formats')).formats,
  },
  check: {
    summary: 'print the likely errors of a translation, one a line as JSON',
    load: async () => (await import('./commands/check')).check,
  },
  'score-spans': {
    summary: 'say how well predicted error spans agree with those that people marked',
    load: async () => (await import('./commands/score-spans')).scoreSpansOfFiles,
  },
  score: {
    summary: 'score the systems, documents or segments that people have rated',
    load: async () => (await import('./commands/score')).score,
  },
  agree: {
    summary: 'say how far several raters of the same translations agree',
    load: async () => (await import('./commands/agree')).agree,
  },
  significance: {
    summary: 'say which systems differ by more than chance',
    load: async () => (await import('./commands/significance')).significance,
  },
  import: {
    summary:
      'import a translation, with or without its source, as an article, or as a new version of one; print its id',
    load: async () => (await import('./commands/import')).importArticles,
  },
  export: {
    summary: 'write articles with their corrections; several articles come as a ZIP, or in one table',
    load: async () => (await import('./commands/export')).exportArticles,
  },
  'import-review': {
    summary: 'take what a colleague changed in a review document (DOCX) into its article, as proposals',
    load: async () => (await import('./commands/import-review')).importReview,
  },
  'import-ratings': {
    summary: 'import texts that people have rated, as a campaign with its articles; print its id',
    load: async () => (await import('./commands/import-ratings')).importRatings,
  },
  reports: {
    summary: 'work out anew what reports are made of',
    load: async () => (await import('./commands/reports')).reports,
  },
  user: {
    summary: 'make an account; the password is asked for, or read from the standard input',
    load: async () => (await import('./commands/user')).user,
  },
  migrate: {
    summary: 'bring the database to the form this version needs; the server does the same when it starts',
    load: async () => (await import('./commands/migrate')).migrate,
  },
  build: {
    summary: 'build the application for production (npm run build)',
    load: async () => (await import('./commands/build')).buildApplication,
  },
  demo: {
    summary:
      'build if needed, load the demo articles into a database of their own, and serve them (npm run demo)',
    load: async () => (await import('./commands/demo')).demo,
  },
  start: {
    summary: 'serve the built application in production (npm start)',
    load: async () => (await import('./commands/start')).start,
  },
};

const CALL = 'npm run --silent verso --';

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [`Usage: ${CALL} COMMAND …`, '', ...lines, '', `${CALL} COMMAND --help tells more.`].join('\n');
}

function helpOf({ usage, options }: Command, summary: string): string {
  return [`Usage: ${CALL} ${usage}`, summary, '', ...options.map((line) => `  ${line}`)].join('\n');
}

/** Runs one command and turns what it throws into words on the error stream and an exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.output.write(`${help()}\n`);
    return name === undefined ? 2 : 0;
  }
  const listed = COMMANDS[name];
  if (listed === undefined) {
    terminal.errors.write(`verso: no command “${name}”\n${help()}\n`);
    return 2;
  }
  const command = await listed.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.output.write(`${helpOf(command, listed.summary)}\n`);
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
