export const PROVIDERS = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** `file:…` is SQLite, `postgresql:…` or `postgres:…` PostgreSQL; null for anything else. */
export function findProvider(url: string): Provider | null {
  if (url.startsWith('file:')) return 'sqlite';
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : null;
}

export function getProvider(url: string): Provider {
  const provider = findProvider(url);
  if (provider === null) throw new Error('A database address begins with "file:" or "postgresql:"');
  return provider;
}
