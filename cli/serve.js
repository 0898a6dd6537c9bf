import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import next from 'next';
import sirv from 'sirv';
import { securityHeaders } from '../next.config.js';

/**
 * Serves the build: `node cli/serve.js HOST PORT`. Next answers everything but the files of the build, which are handed out as
 * `finish-build.ts` has compressed them: Next would compress each anew for each browser, 4 ms of the server's time for each of
 * the twenty scripts of a page. Plain JavaScript, so that the server runs without a loader; only the threads of the checks have one.
 */
const [host = '127.0.0.1', port = '3000'] = process.argv.slice(2);
const ROOT = path.dirname(import.meta.dirname);
const FILES = '/_next/static';

const app = next({ dev: false, dir: ROOT, hostname: host, port: Number(port) });
await app.prepare();
const answer = app.getRequestHandler();

const hand = sirv(path.join(ROOT, '.next', 'static'), {
  // The name of each file says what is in it.
  immutable: true,
  maxAge: 365 * 24 * 60 * 60,
  brotli: true,
  gzip: true,
  setHeaders: (response) => securityHeaders.forEach(({ key, value }) => response.setHeader(key, value)),
});

const server = createServer((request, response) => {
  const { url = '' } = request;
  if (!url.startsWith(`${FILES}/`)) return void answer(request, response);
  request.url = url.slice(FILES.length);
  hand(request, response, () => response.writeHead(404).end());
});
// Longer than a proxy in front keeps a connection, so that it is never the server that closes one just when it is used.
server.keepAliveTimeout = 75_000;

/** Streams of events would stay open for hours: whoever follows one comes back by itself. */
async function stop() {
  server.close();
  server.closeAllConnections();
  await app.close();
  process.exit(0);
}
process.once('SIGINT', stop).once('SIGTERM', stop);

server.once('error', (error) => {
  process.stderr.write(`verso: ${error.message}\n`);
  process.exit(1);
});
server.listen(Number(port), host, () => process.stdout.write(`Ready at http://${host}:${port}\n`));
