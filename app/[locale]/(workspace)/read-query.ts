type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the address, '' when it is absent or repeated. */
export function readText(params: SearchParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

/** An id, or a word that stands for one; '' for anything else. */
export function readId(params: SearchParams, name: string): string {
  const text = readText(params, name);
  return /^[\w-]{1,64}$/.test(text) ? text : '';
}

/** An ISO 8601 calendar date, '' for anything else. */
export function readDate(params: SearchParams, name: string): string {
  const text = readText(params, name);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}

/** One value out of a closed list; what is not in it counts as absent. */
export function readOneOf<const Value extends string>(
  params: SearchParams,
  name: string,
  values: readonly Value[],
): Value | null {
  const text = readText(params, name);
  return values.find((value) => value === text) ?? null;
}
