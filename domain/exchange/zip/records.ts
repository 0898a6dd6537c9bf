/** Records of a ZIP file by their signature and their fixed length (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
export const LOCAL = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
export const END = { signature: 0x06054b50, length: 22 } as const;

export const STORED = 0;
export const DEFLATED = 8;
export const FLAG_ENCRYPTED = 1;
export const FLAG_UTF8 = 0x800;

/** One file of the package, as the directory at the end tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own record begins, and where the next thing does. */
  readonly start: number;
  readonly end: number;
  /** Where its packed content begins. */
  readonly contentStart: number;
  /** Its record in the directory. */
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
