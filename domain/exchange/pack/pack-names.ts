import { safeFileName, safeName } from '../safe-file-name';

export const MANIFEST_NAME = 'manifest.json';
export const INDEX_NAME = 'index.html';
export const README_NAME = 'README.txt';

/** A folder's share of a path: Windows takes 260 characters of all of it. */
const FOLDER_BYTES = 120;

/** Paths within a pack: that every system takes, and none twice. */
export class PackNames {
  readonly #used = new Set([MANIFEST_NAME, INDEX_NAME, README_NAME].map((name) => name.toLowerCase()));
  readonly #hasFolders: boolean;

  /** Several articles have a folder each. */
  constructor(articleCount: number) {
    this.#hasFolders = articleCount > 1;
  }

  /** What the paths of an article begin with. */
  folderOf(title: string): string {
    if (!this.#hasFolders) return '';
    return `${this.#unused((number) => safeName(numbered(title, number), FOLDER_BYTES))}/`;
  }

  fileOf(folder: string, title: string, suffix: string, extension: string): string {
    return this.#unused(
      (number) => `${folder}${safeFileName(numbered(title, number), `${suffix}.${extension}`)}`,
    );
  }

  /** Windows and macOS take names that differ in capitals only, or in how letters are composed, for the same. */
  #unused(nameOf: (number: number) => string): string {
    const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
    let name = nameOf(1);
    for (let number = 2; this.#used.has(keyOf(name)); number++) name = nameOf(number);
    this.#used.add(keyOf(name));
    return name;
  }
}

/** The number is in front: ends are cut. */
const numbered = (title: string, number: number): string => (number === 1 ? title : `(${number}) ${title}`);
