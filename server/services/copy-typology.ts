import { createTranslator } from 'use-intl/core';
import * as z from 'zod';
import { nameOfTypology, nameOfSeverity, wordsOfCategory } from '../../domain/annotation/category-messages';
import { findBuiltIn } from '../../domain/annotation/typologies/registry';
import type { Category, CategoryWords, SeverityUse, Typology } from '../../domain/annotation/typology';
import type { TypologyContent } from '../../domain/annotation/typology-content';
import { failure, success } from '../../domain/result';
import { LOCALES, type LocaleCode } from '../../i18n/locales';
import { loadMessages } from '../load-messages';
import { defineUseCase, type Answer } from './use-case';

/** A typology that Verso brings, with its words in every language of the interface: to begin one's own with, or to be exported. */
export const copyTypology = defineUseCase({
  id: 'copy-typology',
  access: 'signed-in',
  input: z.object({ reference: z.string().max(100) }),
  async run(_context, { reference }): Answer<{ readonly content: TypologyContent }> {
    const typology = findBuiltIn(reference);
    if (typology === null) return failure('not_found');
    const readers = new Map(
      await Promise.all(LOCALES.map(async ({ code }) => [code, await readerOf(code)] as const)),
    );
    return success({ content: withWords(typology, readers) });
  },
});

type Reader = (path: string) => string;

async function readerOf(locale: LocaleCode): Promise<Reader> {
  const t = createTranslator({ locale, messages: await loadMessages(locale) });
  return (path) => {
    // The path is made from data; `has` proves at run time that it leads to a message.
    const key = path as 'typology.mqmCore.accuracy.name';
    return t.has(key) ? t(key) : '';
  };
}

function withWords(typology: Typology, readers: ReadonlyMap<string, Reader>): TypologyContent {
  const wordsOf = ({ id }: Category): Record<string, CategoryWords> =>
    Object.fromEntries(
      Array.from(readers, ([locale, read]) => [locale, wordsOfCategory(typology, id, locale, read)]),
    );
  const copy = (category: Category): Category => ({
    ...category,
    words: wordsOf(category),
    children: category.children.map(copy),
  });
  // What is called as everywhere keeps its name in the messages.
  const namesOf = ({ severity }: SeverityUse): Record<string, string> =>
    Object.fromEntries(
      Array.from(readers).flatMap(([locale, read]) => {
        const name = nameOfSeverity(typology, severity, locale, read);
        return name === read(`common.severity.${severity}`) ? [] : [[locale, name]];
      }),
    );
  return {
    name: nameOfTypology(typology, readers.get('en') ?? (() => '')),
    severities: typology.severities.map((use) => ({ ...use, names: namesOf(use) })),
    dimensions: typology.dimensions.map(copy),
  };
}
