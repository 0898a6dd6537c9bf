/** A record without one of its keys. */
export const withoutKey = <Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  key: string,
): Readonly<Partial<Record<string, Value>>> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
