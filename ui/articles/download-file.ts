import type { Failure, Result } from '@/domain/result';

/**
 * Fetches a file and has the browser save it under the name it comes with. Unlike a link, a refusal comes back as what it is: null when
 * the file is saved.
 */
export async function downloadFile(
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<Failure | null> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
  } catch {
    return { code: 'connection_lost' };
  }
  if (!response.ok) return readFailure(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileNameOf(response);
  link.click();
  URL.revokeObjectURL(link.href);
  return null;
}

async function readFailure(response: Response): Promise<Failure> {
  try {
    const result = (await response.json()) as Result<never>;
    return result.ok ? { code: 'connection_lost' } : result.error;
  } catch {
    return { code: 'connection_lost' };
  }
}

function fileNameOf(response: Response): string {
  const header = response.headers.get('Content-Disposition') ?? '';
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(header)?.[1] ?? '');
}
