import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReadMail } from './read-mail';

export interface MailServer {
  readonly url: string;
  /** What was taken, in order, with the address it was sent to. */
  readonly taken: readonly { readonly to: string; readonly mail: ReadMail }[];
  readonly stop: () => Promise<void>;
}

/** A real SMTP server on a free port. It refuses the addresses it is told to refuse, for good or for now. */
export async function startMailServer(
  refusals: ReadonlyMap<string, 450 | 550> = new Map(),
): Promise<MailServer> {
  const taken: MailServer['taken'][number][] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, callback) => {
      const responseCode = refusals.get(address);
      if (responseCode === undefined) callback();
      else callback(Object.assign(new Error(`No room for <${address}>`), { responseCode }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        taken.push({ to, mail: readMail(Buffer.concat(chunks).toString('utf8')) });
        callback();
      });
    },
  });
  const net = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => net.once('listening', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = net.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
