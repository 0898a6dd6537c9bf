/**
 * The values of a stream of newline-delimited JSON, one by one as they arrive. A last line without its end is a
 * stream that was cut off, and throws as any line that is not JSON does.
 */
export async function* readJsonLines(stream: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) {
        if (line !== '') yield JSON.parse(line) as unknown;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
