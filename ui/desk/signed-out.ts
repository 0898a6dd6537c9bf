/** The session has ended: nothing can be saved until the person signs in again, and nothing may be lost until then. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';

  constructor() {
    super('The session has ended');
  }
}
