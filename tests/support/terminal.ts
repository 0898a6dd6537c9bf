import { Readable, Writable } from 'node:stream';
import { main } from '@/cli/main';

/** Runs the command line with a terminal that remembers what is said. */
export async function verso(args: readonly string[], typed = '') {
  const said = { output: '', errors: '' };
  const into = (name: 'output' | 'errors') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        said[name] += chunk.toString();
        done();
      },
    });
  const terminal = { input: Readable.from([typed]), output: into('output'), errors: into('errors') };
  return { code: await main(args, terminal), said };
}
