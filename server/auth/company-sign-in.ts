import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { OidcSettings } from '../env';

/**
 * Sign-in through a company's OpenID Connect provider. `signIn.social({ provider: 'oidc' })` lets in people who
 * have used it here before; to come in for the first time, the request also says `requestSignUp` and names the
 * invitation, see invited-only.ts.
 */
export function companySignIn({ issuer, clientId, clientSecret, name }: OidcSettings) {
  return genericOAuth({
    config: [
      {
        providerId: 'oidc',
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableImplicitSignUp: true,
      },
    ],
  });
}
