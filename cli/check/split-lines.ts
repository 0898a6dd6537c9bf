/** A line without its end. */
export interface FileLine {
  readonly text: string;
  /** From 0; empty lines count. */
  readonly number: number;
  /** Where it begins in the file's text, in UTF-16 code units. */
  readonly at: number;
}

/** Lines of a text that comes in chunks; LF and CRLF end a line. Never holds more than a chunk and a line. */
export async function* splitLines(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<readonly FileLine[]> {
  let rest = '';
  let number = 0;
  let at = 0;
  const toLine = (raw: string): FileLine => {
    const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, number, at };
    number += 1;
    at += raw.length + 1;
    return line;
  };
  for await (const chunk of chunks) {
    const raws = (rest + chunk).split('\n');
    rest = raws.pop() ?? '';
    yield raws.map(toLine);
  }
  if (rest !== '') yield [toLine(rest)];
}
