import { NO_RULES, type Category, type CategoryRules } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { typologyValue } from '@/domain/exchange/typology/write-json';

/** A category of one's own, named after its id. */
export function ownCategory(
  id: string,
  key: string | null,
  core: string,
  rules: Partial<CategoryRules> = {},
  children: readonly Category[] = [],
): Category {
  const name = id.split('/').at(-1) ?? id;
  return {
    ...{ id, key, core, its: 'other', defaultSeverity: rules.severity ?? 'minor', children },
    rules: { ...NO_RULES, ...rules },
    words: { en: { name: `The ${name}`, definition: `Wrong ${name}.`, example: '' } },
  };
}

/** A small typology of a newspaper: facts that need a note, quotes that are always major, the source’s own faults, and one level more than usual. */
export const NEWSROOM: TypologyContent = {
  name: 'Newsroom',
  severities: [
    { severity: 'minor', weight: 1, names: { en: 'Small', ar: 'صغير' } },
    { severity: 'major', weight: 4, names: {} },
  ],
  dimensions: [
    ownCategory('facts', 'a', 'accuracy', { isNoteRequired: true }, [
      ownCategory('facts/figures', 'f', 'accuracy/mistranslation', {}, [
        ownCategory('facts/figures/dates', 'd', 'locale-conventions/date-format'),
      ]),
      ownCategory('facts/quotes', 'q', 'accuracy/mistranslation', {
        severity: 'major',
        weights: { major: 9 },
      }),
    ]),
    ownCategory('language', 'l', 'linguistic-conventions', {}, [
      ownCategory('language/spelling', 's', 'linguistic-conventions/spelling', { sides: 'target' }),
    ]),
    ownCategory('source', 's', 'custom', { sides: 'source' }),
    ownCategory('rest', null, 'custom'),
  ],
};

/** As it is sent. */
export const writeTypologyContent = (content: TypologyContent = NEWSROOM): object => typologyValue(content);
