import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Identity {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** A company's OpenID Connect provider, as much of it as a sign-in needs, on a port of this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Signs the person in who was sent to `authorizationUrl`: the address that their browser is sent back to. */
  approve(authorizationUrl: string, identity: Identity): string;
  stop(): void;
}

const CLIENT_ID = 'verso';
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' };
  const claimsByCode = new Map<string, object>();
  let issuer = '';

  function idToken(claims: object): string {
    const now = Math.floor(Date.now() / 1000);
    const payload = { iss: issuer, aud: CLIENT_ID, iat: now, exp: now + 60, ...claims };
    const signed = `${base64url({ alg: 'RS256', kid: 'key' })}.${base64url(payload)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }

  function answer(path: string, body: string): object {
    if (path === '/.well-known/openid-configuration') {
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      };
    }
    if (path === '/jwks') return { keys: [jwk] };
    const claims = claimsByCode.get(new URLSearchParams(body).get('code') ?? '');
    return claims === undefined
      ? { error: 'invalid_grant' }
      : { token_type: 'Bearer', access_token: randomUUID(), expires_in: 60, id_token: idToken(claims) };
  }

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answer(request.url ?? '', body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    approve: (authorizationUrl, identity) => {
      const asked = new URL(authorizationUrl).searchParams;
      const code = randomUUID();
      claimsByCode.set(code, { ...identity, nonce: asked.get('nonce') ?? undefined });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return back.href;
    },
    stop: () => void server.close(),
  };
}
