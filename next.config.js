import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // Compiled when the application is built: no page carries a parser, or parses while somebody waits.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/** Sent with every answer; the content security policy needs a nonce for each page and is made in proxy.ts. */
export const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
];

/**
 * Next compresses what a route answers only when its type is set here: what the route itself sets is handed on as a list, which
 * the compression does not read (vercel/next.js#98007).
 */
const jsonHeaders = [{ key: 'Content-Type', value: 'application/json' }];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // No image is optimised on the server: that code path has had remote holes, and Verso shows no photographs.
  images: { unoptimized: true },
  // Native and dynamically loading packages stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', '@prisma/client', 'nodemailer'],
  // The lint and type checks are steps of their own in `npm test`, not of every build.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/api/(desk|use-case)/:id', headers: jsonHeaders },
    ]),
};

export default withNextIntl(config);
