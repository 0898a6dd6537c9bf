import * as z from 'zod';
import { findProvider } from './db/provider';

const MEBIBYTE = 1024 * 1024;
const DEVELOPMENT_SECRET = 'this secret is public and serves for development only';

/** An empty setting is one that was not made. */
const unset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** `verso@example.org`, or `Verso <verso@example.org>`. */
const SENDER = /^(?:(?<name>[^<>"\r\n]+?)\s*<(?<boxed>[^\s<>@]+@[^\s<>@]+)>|(?<bare>[^\s<>@]+@[^\s<>@]+))$/;

/** `models.example.org`, `10.1.2.3:8000`, `[::1]:11434`. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

const settings = z
  .object({
    NODE_ENV: optional(z.string()),
    PORT: z.preprocess(unset, z.coerce.number().int().positive().default(3000)),
    DATABASE_URL: z.preprocess(
      unset,
      z
        .string()
        .default('file:./var/verso.db')
        .refine((url) => findProvider(url) !== null, 'must begin with "file:" or "postgresql:"'),
    ),
    VERSO_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    VERSO_URL: optional(webAddress),
    VERSO_LOG_LEVEL: z.preprocess(
      unset,
      z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ),
    VERSO_UPLOAD_LIMIT_MB: z.preprocess(unset, z.coerce.number().positive().default(64)),
    VERSO_OIDC_ISSUER: optional(webAddress),
    VERSO_OIDC_CLIENT_ID: optional(z.string()),
    VERSO_OIDC_CLIENT_SECRET: optional(z.string()),
    VERSO_OIDC_NAME: z.preprocess(unset, z.string().default('Single sign-on')),
    VERSO_SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must be an smtp or smtps address' })),
    VERSO_MAIL_FROM: optional(
      z.string().trim().regex(SENDER, 'must be an e-mail address, or a name and an address in <>'),
    ),
    VERSO_MODEL_HOSTS: z.preprocess(
      unset,
      z
        .string()
        .default('')
        .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
        .transform((hosts) => hosts.filter((host) => host !== ''))
        .refine(
          (hosts) => hosts.every((host) => HOST.test(host)),
          'must be hosts, as in localhost:11434,models.example.org',
        ),
    ),
  })
  .superRefine((value, context) => {
    if (value.NODE_ENV === 'production' && value.VERSO_SECRET === undefined) {
      const message = 'is required in production. Make one with: openssl rand -base64 32';
      context.addIssue({ code: 'custom', path: ['VERSO_SECRET'], message });
    }
    if (value.VERSO_SMTP_URL !== undefined && value.VERSO_MAIL_FROM === undefined) {
      const message = 'is required when VERSO_SMTP_URL is set';
      context.addIssue({ code: 'custom', path: ['VERSO_MAIL_FROM'], message });
    }
    const missing = (['VERSO_OIDC_CLIENT_ID', 'VERSO_OIDC_CLIENT_SECRET'] as const).filter(
      (name) => value.VERSO_OIDC_ISSUER !== undefined && value[name] === undefined,
    );
    for (const name of missing) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is required when VERSO_OIDC_ISSUER is set',
      });
    }
  });

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: the name of the company's sign-in. */
  readonly name: string;
}

export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
}

export interface Env {
  readonly isProduction: boolean;
  readonly databaseUrl: string;
  readonly secret: string;
  /** Where people reach the application, without a slash at the end. */
  readonly origin: string;
  readonly logLevel: z.output<typeof settings>['VERSO_LOG_LEVEL'];
  readonly uploadLimitBytes: number;
  readonly oidc: OidcSettings | null;
  /** Null where no e-mail is sent. */
  readonly mail: MailSettings | null;
  /** Hosts of models that projects may use though they are not on the public internet, or speak plain http. */
  readonly modelHosts: readonly string[];
}

/** Throws an error that names every setting that is wrong, and what it should be. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = settings.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new Error(`Verso cannot start with these settings:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  const { VERSO_OIDC_ISSUER: issuer, VERSO_OIDC_CLIENT_ID: clientId } = value;
  const { VERSO_OIDC_CLIENT_SECRET: clientSecret, VERSO_OIDC_NAME: name } = value;
  return {
    isProduction: value.NODE_ENV === 'production',
    databaseUrl: value.DATABASE_URL,
    secret: value.VERSO_SECRET ?? DEVELOPMENT_SECRET,
    origin: new URL(value.VERSO_URL ?? `http://127.0.0.1:${value.PORT}`).origin,
    logLevel: value.VERSO_LOG_LEVEL,
    uploadLimitBytes: value.VERSO_UPLOAD_LIMIT_MB * MEBIBYTE,
    oidc:
      issuer === undefined || clientId === undefined || clientSecret === undefined
        ? null
        : { issuer, clientId, clientSecret, name },
    mail: toMailSettings(value.VERSO_SMTP_URL, value.VERSO_MAIL_FROM),
    modelHosts: value.VERSO_MODEL_HOSTS,
  };
}

function toMailSettings(smtpUrl: string | undefined, sender: string | undefined): MailSettings | null {
  const parts = sender === undefined ? undefined : SENDER.exec(sender)?.groups;
  const address = parts?.['boxed'] ?? parts?.['bare'];
  if (smtpUrl === undefined || address === undefined) return null;
  return { smtpUrl, from: { name: parts?.['name'] ?? 'Verso', address } };
}

let parsed: Env | undefined;

/** The settings of this process, read when they are first needed: a build must work without any. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
