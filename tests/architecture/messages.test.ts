import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../i18n/locales';
import { messageShape } from '../support/message-shape';

const FOLDER = fileURLToPath(new URL('../../messages/', import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') flat.set(here, value);
    else for (const entry of flatten(value, here)) flat.set(...entry);
  }
  return flat;
}

function messagesOf(locale: string): ReadonlyMap<string, string> {
  return flatten(JSON.parse(readFileSync(`${FOLDER}${locale}.json`, 'utf8')) as Tree);
}

const english = messagesOf('en');

test('each language has its file, and each file its language', () => {
  const files = readdirSync(FOLDER).sort();
  expect(files).toEqual(LOCALES.map(({ code }) => `${code}.json`).sort());
});

describe.each(LOCALES.map(({ code }) => code))('messages in %s', (locale) => {
  const messages = messagesOf(locale);

  test('has every key and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has words under every key', () => {
    expect([...messages].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('takes the same arguments, tags and choices as the English', () => {
    const different = [...messages].filter(([key, text]) => {
      const original = english.get(key);
      if (original === undefined) return false;
      const [ours, theirs] = [messageShape(text), messageShape(original)];
      return ours.takes.join() !== theirs.takes.join() || ours.selects.join() !== theirs.selects.join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('has every plural category of the language', () => {
    const incomplete: string[] = [];
    for (const [key, text] of messages) {
      for (const { type, categories } of messageShape(text).plurals) {
        const needed = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
        const missing = needed.filter((category) => !categories.includes(category));
        if (missing.length > 0) incomplete.push(`${key}: ${missing.join(' ')}`);
      }
    }
    expect(incomplete).toEqual([]);
  });

  test('keeps the words of the languages apart', () => {
    // A text of more than two words that is the same in another script was forgotten.
    const forgotten = [...messages].filter(
      ([key, text]) => locale !== 'en' && text === english.get(key) && /[a-z]+ [a-z]+ [a-z]+/i.test(text),
    );
    expect(forgotten.map(([key]) => key)).toEqual([]);
  });
});
