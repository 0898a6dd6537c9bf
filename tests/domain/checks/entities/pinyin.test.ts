import { expect, test } from 'vitest';
import { pinyinOf } from '@/domain/names/sound/pinyin';

const read = (characters: string): string => Array.from(characters, pinyinOf).join(' ');

test.each([
  ['习近平', 'xi jin ping'],
  ['李克强', 'li ke qiang'],
  ['王毅', 'wang yi'],
  ['許志永', 'xu zhi yong'],
  ['哈尔滨', 'ha er bin'],
  ['石家庄', 'shi jia zhuang'],
])('%s is read %s', (characters, reading) => {
  expect(read(characters)).toBe(reading);
});

test('names have readings of their own', () => {
  expect(read('重庆')).toBe('chong qing');
  expect(read('曾国藩')).toBe('zeng guo fan');
  expect(read('长沙')).toBe('chang sha');
});

test('what is no Chinese character has no reading that a name could have', () => {
  expect(
    ['A', '。', 'あ'].map(pinyinOf).every((reading) => !/^[a-z]{2,}$/.test(reading) || reading === 'zuo'),
  ).toBe(true);
});
