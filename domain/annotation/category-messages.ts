import type { Severity } from './severity';
import { findNearestCategory, type Category, type CategoryWords, type Typology } from './typology';

/**
 * Where the words of a category are kept in messages: `typology.mqmCore.accuracy` for a dimension,
 * `typology.mqmCore.accuracy.types.mistranslation` for a type; below each, `name`, `definition` and (types only)
 * `example`. Message keys cannot hold dots, so the id's levels become levels of the messages.
 */
export function categoryMessagePath(typologyId: string, categoryId: string): string {
  const typology = typologyId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `typology.${typology}.${categoryId.replaceAll('/', '.types.')}`;
}

/** The message at a path, in one language; '' where there is none. */
export type ReadMessage = (path: string) => string;

/**
 * The words of a category: its own, in this language or in one that it has; else those of the messages, where a built-in category that has none
 * shares those of MQM-Core. What no typology knows is named by its id.
 */
export function wordsOfCategory(
  typology: Typology | null,
  id: string,
  locale: string,
  read: ReadMessage,
): CategoryWords {
  const category = typology && findNearestCategory(typology, id);
  if (typology === null || category === null) return { name: id, definition: '', example: '' };
  return ownWords(category, locale) ?? messageWords(typology, category, read);
}

function ownWords({ words }: Category, locale: string): CategoryWords | null {
  const inOrder = [words[locale], words.en, ...Object.values(words)];
  return inOrder.find((one) => one !== undefined && one.name !== '') ?? null;
}

function messageWords(
  { id: typologyId }: Typology,
  { id, core }: Category,
  read: ReadMessage,
): CategoryWords {
  const paths = [categoryMessagePath(typologyId, id), categoryMessagePath('mqm-core', core)];
  const path = paths.find((one) => read(`${one}.name`) !== '');
  if (path === undefined) return { name: id, definition: '', example: '' };
  return {
    name: read(`${path}.name`),
    definition: read(`${path}.definition`),
    example: read(`${path}.example`),
  };
}

/** What a typology calls a severity. */
export function nameOfSeverity(
  typology: Typology | null,
  severity: Severity,
  locale: string,
  read: ReadMessage,
): string {
  const names = typology?.severities.find((use) => use.severity === severity)?.names ?? {};
  const own = [names[locale], names.en, ...Object.values(names)].find(
    (name) => name !== undefined && name !== '',
  );
  return (
    own ??
    (read(`typologies.severity.${typology?.id ?? ''}.${severity}`) || read(`common.severity.${severity}`))
  );
}

/** As its owner calls it, or as messages do. */
export const nameOfTypology = ({ id, name }: Pick<Typology, 'id' | 'name'>, read: ReadMessage): string =>
  name || read(`typologies.name.${id}`) || id;
