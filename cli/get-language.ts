import { UsageError } from './command';

/** A language tag that was given and is well-formed (BCP 47), in its canonical form. */
export function getLanguage(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`${option} is missing`);
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new UsageError(`${option}: “${value}” is not a language tag; write it like en, ar or zh-Hans`);
  }
}
