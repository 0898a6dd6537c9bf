import { describe, expect, test } from 'vitest';
import { parseEnv } from '@/server/env';

const SECRET = 'x'.repeat(32);
const production = { NODE_ENV: 'production', VERSO_SECRET: SECRET };

describe('settings', () => {
  test('a developer needs none', () => {
    const env = parseEnv({});
    expect(env.databaseUrl).toBe('file:./var/verso.db');
    expect(env.origin).toBe('http://127.0.0.1:3000');
    expect(env.oidc).toBeNull();
  });

  test('an empty setting is one that was not made', () => {
    expect(parseEnv({ DATABASE_URL: '', VERSO_URL: '', VERSO_SECRET: '', PORT: '' })).toEqual(parseEnv({}));
  });

  test.each([undefined, '', 'too short'])('production does not start with the secret %j', (secret) => {
    expect(() => parseEnv({ ...production, VERSO_SECRET: secret })).toThrow(/VERSO_SECRET/);
  });

  test('production is told how to make a secret', () => {
    expect(() => parseEnv({ NODE_ENV: 'production' })).toThrow(/openssl rand -base64 32/);
  });

  test('every wrong setting is named at once', () => {
    const wrong = {
      DATABASE_URL: 'mysql://x',
      VERSO_URL: 'verso.example',
      VERSO_OIDC_ISSUER: 'https://id.example',
    };
    expect(() => parseEnv(wrong)).toThrow(/DATABASE_URL[^]*VERSO_URL/);
    expect(() => parseEnv({ VERSO_OIDC_ISSUER: 'https://id.example' })).toThrow(
      /VERSO_OIDC_CLIENT_ID[^]*VERSO_OIDC_CLIENT_SECRET/,
    );
  });

  test('the origin is the address without its path, and follows the port', () => {
    expect(parseEnv({ VERSO_URL: 'https://verso.example/desk/' }).origin).toBe('https://verso.example');
    expect(parseEnv({ PORT: '4010' }).origin).toBe('http://127.0.0.1:4010');
  });

  test('e-mail is off without a server, and needs a sender with one', () => {
    const smtpUrl = 'smtps://desk:p%40ss@mail.example:465';
    expect(parseEnv({}).mail).toBeNull();
    expect(parseEnv({ VERSO_MAIL_FROM: 'verso@example.org' }).mail).toBeNull();
    expect(() => parseEnv({ VERSO_SMTP_URL: smtpUrl })).toThrow(/VERSO_MAIL_FROM is required/);
    expect(() => parseEnv({ VERSO_SMTP_URL: 'mail.example' })).toThrow(/VERSO_SMTP_URL must be an smtp/);
    expect(
      parseEnv({ VERSO_SMTP_URL: smtpUrl, VERSO_MAIL_FROM: 'The desk <verso@example.org>' }).mail,
    ).toEqual({ smtpUrl, from: { name: 'The desk', address: 'verso@example.org' } });
  });

  test.each(['verso@example.org', ' verso@example.org '])('the sender %j is called Verso', (sender) => {
    const settings = { VERSO_SMTP_URL: 'smtp://mail.example', VERSO_MAIL_FROM: sender };
    expect(parseEnv(settings).mail?.from).toEqual({ name: 'Verso', address: 'verso@example.org' });
  });

  test.each(['Verso', 'Verso <>', 'a@b\r\nBcc: c@d', 'a@b, c@d', '"x" <a@b>'])(
    '%j sends nothing',
    (sender) => {
      const settings = { VERSO_SMTP_URL: 'smtp://mail.example', VERSO_MAIL_FROM: sender };
      expect(() => parseEnv(settings)).toThrow(/VERSO_MAIL_FROM must be an e-mail address/);
    },
  );

  test('hosts of models are named one by one', () => {
    expect(parseEnv({}).modelHosts).toEqual([]);
    expect(parseEnv({ VERSO_MODEL_HOSTS: ' localhost:11434, Models.example ,[::1]:80' }).modelHosts).toEqual([
      'localhost:11434',
      'models.example',
      '[::1]:80',
    ]);
    for (const wrong of ['http://localhost', '*', 'a b', 'localhost:port'])
      expect(() => parseEnv({ VERSO_MODEL_HOSTS: wrong })).toThrow(/VERSO_MODEL_HOSTS must be hosts/);
  });
});
