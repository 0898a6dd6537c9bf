import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WITH_SERVER } from '@/cli/with-server.mjs';
import { CompiledCode } from '@/server/compiled-code.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verso-compiled-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a program compiled from TypeScript', () => {
  const fileOf = (name: string): string => path.join(folder, name);
  /** Of a file system that tells all times apart. */
  const kept = (): CompiledCode => new CompiledCode(folder, pathToFileURL(fileOf('src/begin.ts')), 0);

  async function says(module: string | null): Promise<string> {
    if (module === null) throw new Error('Nothing was kept');
    return (await run(process.execPath, [module])).stdout.trim();
  }

  beforeEach(async () => {
    await mkdir(fileOf('src/words'), { recursive: true });
    await mkdir(fileOf('node_modules'));
    await writeFile(fileOf('package.json'), '{"type":"module"}');
    await writeFile(
      fileOf('tsconfig.json'),
      '{"compilerOptions":{"module":"esnext","paths":{"@/*":["./*"]}}}',
    );
    await writeFile(fileOf('node_modules/.package-lock.json'), '{}');
    await writeFile(fileOf('src/begin.ts'), "import { word } from '@/src/words';\nconsole.log(word);\n");
    await writeFile(fileOf('src/words/index.ts'), "export const word: string = 'one';\n");
  });

  it('is kept, and found again', async () => {
    expect(kept().current()).toBeNull();
    const module = await kept().renew([]);
    expect(await says(module)).toBe('one');
    expect(kept().current()).toBe(module);
  });

  it('is made anew when a file that it was made of has changed, whatever its size and time say', async () => {
    const file = fileOf('src/words/index.ts');
    await kept().renew([]);
    const { atime, mtime } = await stat(file);
    await writeFile(file, "export const word: string = 'two';\n");
    await utimes(file, atime, mtime);
    expect(kept().current()).toBeNull();
    expect(await says(await kept().renew([]))).toBe('two');
  });

  it('is made anew when a file was added that stands for another', async () => {
    await kept().renew([]);
    await writeFile(fileOf('src/words.ts'), "export const word: string = 'other';\n");
    expect(kept().current()).toBeNull();
    expect(await says(await kept().renew([]))).toBe('other');
  });

  it('is made anew when packages were installed', async () => {
    await kept().renew([]);
    await writeFile(fileOf('node_modules/.package-lock.json'), '{ }');
    expect(kept().current()).toBeNull();
  });

  it('is made anew when what was kept is not whole', async () => {
    const module = await kept().renew([]);
    await writeFile(module ?? '', '');
    expect(kept().current()).toBeNull();
  });

  it('is not kept while a file is so young that it may change once more without a trace', async () => {
    const coarse = new CompiledCode(folder, pathToFileURL(fileOf('src/begin.ts')));
    expect(await coarse.renew([])).toBeNull();
    expect(coarse.current()).toBeNull();
  });

  it('is not kept where nothing can be written', async () => {
    await writeFile(fileOf('node_modules/.cache'), '');
    expect(await kept().renew([])).toBeNull();
  });

  it('leaves nothing half made', async () => {
    await Promise.all([kept().renew([]), kept().renew([])]);
    const [own = ''] = await readdir(fileOf('node_modules/.cache/verso'));
    const left = await readdir(fileOf(`node_modules/.cache/verso/${own}`));
    expect(left.filter((name) => name.endsWith('.json'))).toEqual(['list.json']);
    expect(await says(kept().current())).toBe('one');
  });
});

describe('the command line', () => {
  it('says the same compiled and from its sources', async () => {
    const file = path.join(folder, 'rows.tsv');
    await writeFile(file, '他走了。\tHe he left the the house.\n今天下雨。\tIt is raining today .\n');
    const words = ['check', file, '--source-lang', 'zh', '--target-lang', 'en', '--each'];
    const [compiled, again, read] = await Promise.all([
      run(process.execPath, ['cli/verso.mjs', ...words], { cwd: ROOT }),
      run(process.execPath, ['cli/verso.mjs', ...words], { cwd: ROOT }),
      run(process.execPath, ['--import', 'tsx', 'cli/verso.ts', ...words], { cwd: ROOT }),
    ]);
    expect(read.stdout).toContain('doubled-word');
    expect(compiled.stdout).toBe(read.stdout);
    expect(again.stdout).toBe(read.stdout);
  });

  it('passes on exit codes and what is said of a wrong call', async () => {
    const failed = run(process.execPath, ['cli/verso.mjs', 'check'], { cwd: ROOT });
    await expect(failed).rejects.toMatchObject({ code: 2 });
    await expect(failed).rejects.toThrow('check takes one FILE');
  });

  it('has nothing of the server in what is compiled', async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['cli/verso.ts'],
      external: WITH_SERVER.map((command) => `*/commands/${command}`),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: folder,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs)).toContain('cli/commands/check.ts');
    expect(Object.keys(metafile.inputs).filter((file) => file.startsWith('server/'))).toEqual([]);
  });
});
