/** A file as it came, or a text that was pasted. */
export interface ImportFile {
  /** Null for pasted text. */
  readonly name: string | null;
  readonly content: Uint8Array | string;
}
