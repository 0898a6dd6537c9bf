/** A letter as whoever reads it gets it. */
export interface ReadMail {
  readonly header: (name: string) => string;
  /** By media type: `text/plain`, `text/html`. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads what an SMTP server received: as much of RFC 5322, 2045 and 2047 as a letter of Verso needs. */
export function readMail(raw: string): ReadMail {
  const { header, body } = readEntity(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(header('content-type'))?.[1];
  const entities = boundary === undefined ? [] : body.split(`--${boundary}`).slice(1, -1);
  const parts = entities.map((entity) => {
    const part = readEntity(entity.replace(/^\r\n/, ''));
    const type = part.header('content-type').split(';')[0] ?? '';
    return [type, decode(part.body, part.header('content-transfer-encoding'))] as const;
  });
  return { header: (name) => decodeWords(header(name)), parts: new Map(parts) };
}

function readEntity(raw: string) {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { header: (name: string) => headers.get(name.toLowerCase()) ?? '', body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return fromQuoted(body.replace(/=\r\n/g, '')).replace(/\r\n/g, '\n');
  return body.replace(/\r\n/g, '\n');
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Encoded words that follow each other are one text (RFC 2047, section 6.2). */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromQuoted(word.replaceAll('_', ' ')),
    );
}
