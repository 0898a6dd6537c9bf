/**
 * The origins under which the application's own pages are served: the configured one, and on the machine itself
 * also the other name that people type.
 */
export function ownOrigins(origin: string): string[] {
  const url = new URL(origin);
  const aliases: Readonly<Record<string, string>> = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' };
  const alias = aliases[url.hostname];
  return alias === undefined ? [origin] : [origin, Object.assign(url, { hostname: alias }).origin];
}
