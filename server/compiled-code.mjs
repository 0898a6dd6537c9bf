import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the packages, so that whatever clears them away clears this away too. */
const FOLDER = ['node_modules', '.cache', 'verso'];
/** What decides how files are found and compiled, besides those that are compiled. Packages keep the times of their makers: their list does not. */
const RULES = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
const OWN = ['compile-typescript.mjs', 'compiled-code.mjs'];
/** Some file systems know times by two seconds only: a file as young as that may change once more without a trace. */
const COARSEST = 2_000;
/** What others may still be running is left to them for an hour. */
const IN_USE = 3_600_000;

/** A file as it is now, and when it was last touched: any writing, moving or replacing changes the last number, which nobody can set. */
function look(file) {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  return { stamp: `${size} ${mtimeMs} ${ctimeMs}`, time: Math.max(mtimeMs, ctimeMs) };
}

/** A program compiled from TypeScript, kept until something that it was made of changes. */
export class CompiledCode {
  #root;
  #file;
  #folder;
  #list;
  #coarsest;

  /**
   * @param {string} root folder of the project
   * @param {URL} file
   * @param {number} coarsest milliseconds between two times that the file system can tell apart
   */
  constructor(root, file, coarsest = COARSEST) {
    this.#root = root;
    this.#file = file;
    this.#coarsest = coarsest;
    const name = path.relative(root, fileURLToPath(file)).replaceAll(/[^\w.-]/g, '-');
    this.#folder = path.join(root, ...FOLDER, name);
    this.#list = path.join(this.#folder, 'list.json');
  }

  /** The module to begin with; null where there is none that is made of what is there now. */
  current() {
    try {
      const { entry, stamps } = JSON.parse(readFileSync(this.#list, 'utf8'));
      for (const [file, stamp] of stamps) if (this.#look(file).stamp !== stamp) return null;
      return path.join(this.#root, entry);
    } catch {
      return null;
    }
  }

  /** Compiles it and keeps it; null where that cannot be. Faults in the program itself are thrown. */
  async renew(leftOut) {
    const begun = Date.now();
    // Loaded only when something has to be compiled.
    const { compileTypeScript } = await import('./compile-typescript.mjs');
    const { outputFiles, metafile } = await compileTypeScript(this.#root, this.#file, {
      leftOut,
      isSplit: true,
    });
    try {
      const files = this.#madeOf(Object.keys(metafile.inputs)).map((file) => ({ file, ...this.#look(file) }));
      // What has changed since may have been read before or after.
      if (files.some(({ time }) => time >= begun - this.#coarsest)) return null;
      return this.#keep(
        outputFiles,
        files.map(({ file, stamp }) => [file, stamp]),
      );
    } catch {
      return null;
    }
  }

  /** Folders too: a file that is added to one may be found instead of another. All lie below the folder of the project. */
  #madeOf(inputs) {
    const folders = new Set();
    for (const input of inputs.filter((file) => !file.startsWith('node_modules/')))
      for (let at = path.posix.dirname(input); at !== '.'; at = path.posix.dirname(at)) folders.add(at);
    const own = OWN.map((name) => path.relative(this.#root, path.join(import.meta.dirname, name)));
    return [...inputs, ...folders, ...RULES, ...own];
  }

  #look(file) {
    return look(path.join(this.#root, file));
  }

  /** All or nothing: modules are in place before the list that names them is, and the list knows them whole. */
  #keep(outputFiles, stamps) {
    mkdirSync(this.#folder, { recursive: true });
    const folder = mkdtempSync(path.join(this.#folder, 'made-'));
    const made = [{ path: 'package.json', contents: '{"type":"module"}' }, ...outputFiles].map(
      ({ path: file, contents }) => {
        const module = path.join(folder, path.basename(file));
        writeFileSync(module, contents);
        return [path.relative(this.#root, module), look(module).stamp];
      },
    );
    const begin = path.basename(fileURLToPath(this.#file)).replace(/\.ts$/, '.js');
    const entry = path.relative(this.#root, path.join(folder, begin));
    const list = `${folder}.json`;
    writeFileSync(list, JSON.stringify({ entry, stamps: [...stamps, ...made] }));
    renameSync(list, this.#list);
    this.#clear(path.basename(folder));
    return path.join(this.#root, entry);
  }

  #clear(kept) {
    for (const name of readdirSync(this.#folder)) {
      if (name === kept || !name.startsWith('made-')) continue;
      const folder = path.join(this.#folder, name);
      if (statSync(folder).mtimeMs < Date.now() - IN_USE) rmSync(folder, { recursive: true, force: true });
    }
  }
}
