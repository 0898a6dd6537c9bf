/**
 * Where the words of a category are kept in messages: `typology.mqmCore.accuracy` for a dimension,
 * `typology.mqmCore.accuracy.types.mistranslation` for a type; below each, `name`, `definition` and (types only)
 * `example`. Message keys cannot hold dots, so the id's levels become levels of the messages.
 */
export function categoryMessagePath(typologyId: string, categoryId: string): string {
  const typology = typologyId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `typology.${typology}.${categoryId.replaceAll('/', '.types.')}`;
}
