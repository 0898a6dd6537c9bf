import { createServer } from 'node:net';

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** The first free port from `first` on. */
export async function findFreePort(host: string, first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 99}`);
}
