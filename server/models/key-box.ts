import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a key is for. Sealed for one place, it opens for no other. */
export interface KeyPlace {
  readonly projectId: string;
  /** Of the server that gets it. */
  readonly origin: string;
}

/** Encrypts keys with a key made from the secret of the installation: who has the database alone has none of them. */
export class KeyBox {
  readonly #secret: Buffer;

  constructor(secret: string) {
    this.#secret = Buffer.from(hkdfSync('sha256', secret, '', 'verso model keys', 32));
  }

  seal(key: string, place: KeyPlace): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#secret, nonce);
    cipher.setAAD(describe(place));
    const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Null where the secret or the place is another than it was sealed with. */
  open(sealed: string, place: KeyPlace): string | null {
    const bytes = Buffer.from(sealed, 'base64');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv(ALGORITHM, this.#secret, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(describe(place));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([opened, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }
}

const describe = ({ projectId, origin }: KeyPlace): Buffer =>
  Buffer.from(JSON.stringify([projectId, origin]));
