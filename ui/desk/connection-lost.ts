/** No answer came: the network or the server is gone. What was asked may or may not have been done. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor(cause?: unknown) {
    super('The connection to the server was lost', { cause });
  }
}
