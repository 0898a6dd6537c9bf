import type { ExchangeIssue } from '../issue';
import { readDirectory, ZipRefused } from './read-directory';
import type { ZipEntry } from './records';
import { unpackEntry } from './unpack-entry';

export type ZipResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: ExchangeIssue };

/** A ZIP file whose directory was read and found harmless. Its parts are unpacked when they are asked for. */
export class ZipFile {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  static open(bytes: Uint8Array): ZipResult<ZipFile> {
    return guarded(() => new ZipFile(bytes, readDirectory(bytes)));
  }

  /** Names of the parts, in the order of the directory. */
  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The content of a part; null where there is none of that name. */
  read(name: string): ZipResult<Uint8Array | null> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return { ok: true, value: null };
    return guarded(() => unpackEntry(this.bytes, entry));
  }
}

function guarded<Value>(work: () => Value): ZipResult<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ZipRefused) return { ok: false, issue: error.issue };
    throw error;
  }
}
