/** The date of an ISO 8601 date or time, as it is written there; null when the day does not exist. */
export function toCalendarDate(value: string | null): string | null {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value?.trim() ?? '')?.[0];
  if (date === undefined) return null;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** A web address as given, or null when it is none: it will be shown as a link. */
export function toWebAddress(value: string | null): string | null {
  const address = value?.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** BCP 47 in its canonical case (`AR-eg` → `ar-EG`), or null. Accepts the underscore of POSIX. */
export function toLanguageTag(value: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') ?? '')[0] ?? null;
  } catch {
    return null;
  }
}
