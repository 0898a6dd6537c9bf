import { CHECKS } from '@/domain/checks/registry';
import { UsageError } from '../command';
import { getLanguage } from '../get-language';

/** A language that was given, null where none was. Any language there is will do: some checks are for all of them. */
export function getCheckedLanguage(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const lang = getLanguage(option, value);
  const language = new Intl.Locale(lang).language;
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
  if (name !== undefined || language === 'und') return lang;
  throw new UsageError(
    `${option}: no language is known as “${value}”; checks know ${knownLanguages().join(', ')}`,
  );
}

function knownLanguages(): readonly string[] {
  const named = CHECKS.flatMap((check) => {
    const sources = check.unit === 'block' ? [] : (check.sources ?? []);
    return [check.targets, sources].flatMap((languages) => (languages === 'any' ? [] : languages));
  });
  return [...new Set(named)].sort();
}
