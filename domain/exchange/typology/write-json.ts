import type { Category } from '../../annotation/typology';
import type { TypologyContent } from '../../annotation/typology-content';

/** The name of the format, in every file. Its version rises when a reader of the one before could not read it. */
const FORMAT = { format: 'verso-typology', formatVersion: 1 } as const;

/** A typology as a JSON document: each category by the last part of its id, within its parent. */
export const writeTypologyJson = (content: TypologyContent): string =>
  `${JSON.stringify(typologyValue(content), null, 2)}\n`;

/** The same before it is written. */
export const typologyValue = ({ name, severities, dimensions }: TypologyContent): object => ({
  ...FORMAT,
  name,
  severities,
  categories: dimensions.map(toValue),
});

const toValue = ({ id, key, defaultSeverity, core, its, rules, words, children }: Category): object => ({
  id: id.split('/').at(-1),
  ...{ key, defaultSeverity, core, its },
  ...{
    noteRequired: rules.isNoteRequired,
    sides: rules.sides,
    severity: rules.severity,
    weights: rules.weights,
  },
  words,
  categories: children.map(toValue),
});
