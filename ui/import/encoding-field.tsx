'use client';

import { useLocale, useTranslations } from 'next-intl';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '@/domain/exchange/encodings';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Field, Select } from '@/ui/primitives/field';

/** Which languages an encoding was made for: what people know of a file, where its encoding is a name to few. */
const LANGUAGES = {
  'windows-1256': 'ar',
  'iso-8859-6': 'ar',
  'windows-1255': 'he',
  'iso-8859-8': 'he',
  'windows-1252': 'en fr de es',
  'windows-1250': 'pl cs hu',
  'windows-1251': 'ru uk bg',
  'koi8-r': 'ru',
  'windows-1253': 'el',
  'windows-1254': 'tr',
  'windows-874': 'th',
  'windows-1258': 'vi',
  gb18030: 'zh-Hans',
  big5: 'zh-Hant',
  shift_jis: 'ja',
  'euc-jp': 'ja',
  'euc-kr': 'ko',
} as const satisfies Record<LegacyEncoding, string>;

interface EncodingFieldProps {
  readonly label: string;
  /** '' for UTF-8. */
  readonly value: string;
  readonly onChange: (encoding: string) => void;
}

/** For a file that is not UTF-8. None is guessed: a wrong guess gives text that looks right and is not. */
export function EncodingField({ label, value, onChange }: EncodingFieldProps) {
  const t = useTranslations('import');
  const locale = useLocale();
  const languageName = useLanguageName();
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  return (
    <Field label={label} hint={t('encodingHint')}>
      {(wiring) => (
        <Select {...wiring} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">UTF-8</option>
          {LEGACY_ENCODINGS.map((encoding) => (
            <option key={encoding} value={encoding}>
              {t('encoding', {
                encoding,
                languages: list.format(LANGUAGES[encoding].split(' ').map(languageName)),
              })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
