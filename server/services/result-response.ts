import type { Result } from '../../domain/result';

/** HTTP's word for a code, for whoever watches the traffic; the page reads the code. All others are 422. */
const STATUS: Readonly<Record<string, number>> = {
  invalid_input: 400,
  signed_out: 401,
  wrong_origin: 403,
  forbidden: 403,
  not_found: 404,
  too_large: 413,
};

/** A Result as an answer that nobody between here and the browser keeps. */
export function resultResponse(result: Result<unknown>): Response {
  const status = result.ok ? 200 : (STATUS[result.error.code] ?? 422);
  return Response.json(result, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
