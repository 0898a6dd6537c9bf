import { expect, it } from 'vitest';
import { BITEXT_FORMATS } from '@/domain/exchange/bitext-formats';
import { FORMATS, PACKED_FORMATS } from '@/domain/exchange/registry';
import { TABLE_ENDINGS, TEXT_ENDINGS } from '@/ui/import/file-endings';

const endingsOf = (formats: readonly { readonly extensions: readonly string[] }[]) =>
  formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));

it('files of every format that is read are offered', () => {
  const texts = FORMATS.filter(({ kind }) => kind === 'text');
  expect(TEXT_ENDINGS.split(',')).toEqual(expect.arrayContaining(endingsOf([...texts, ...PACKED_FORMATS])));
  expect(TABLE_ENDINGS.split(',')).toEqual(expect.arrayContaining(endingsOf(BITEXT_FORMATS)));
});
