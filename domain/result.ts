/** A failure a user can meet and do something about. `code` is from a closed union; text is made in the UI. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What every use case and every fallible pure function returns. A bug is thrown instead. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure<Code> };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  params?: Failure['params'],
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: params === undefined ? { code } : { code, params } };
}
