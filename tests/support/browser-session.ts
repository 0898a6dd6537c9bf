import type { Auth } from '@/server/auth/create-auth';

/** Just enough of a browser to sign in: it sends its origin and keeps its cookies. */
export class BrowserSession {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly auth: Auth,
    private readonly origin: string,
    /** The network address that the proxy in front would report. */
    private readonly address = '192.0.2.1',
  ) {}

  headers(): Headers {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      origin: this.origin,
      'content-type': 'application/json',
      'x-forwarded-for': this.address,
    };
    return new Headers(cookie === '' ? headers : { ...headers, cookie });
  }

  async send(method: 'GET' | 'POST', path: string, body?: object): Promise<Response> {
    const url = path.startsWith('http') ? path : `${this.origin}/api/auth/${path}`;
    const init = { method, headers: this.headers(), redirect: 'manual' as const };
    const response = await this.auth.handler(
      new Request(url, body === undefined ? init : { ...init, body: JSON.stringify(body) }),
    );
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(equals + 1));
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.send('POST', 'sign-in/email', { email, password });
  }
}
