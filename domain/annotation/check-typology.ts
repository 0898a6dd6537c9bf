import { DIMENSION_LETTERS } from './category-keys';
import { isItsType } from './its-types';
import { SEVERITIES } from './severity';
import { MQM_CORE } from './typologies/mqm-core';
import { findCategory, listCategories, usesSeverity, type Category } from './typology';
import {
  MAX_CATEGORIES,
  MAX_DEPTH,
  MAX_ID_LENGTH,
  MAX_LANGUAGES,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_WEIGHT,
  type TypologyContent,
} from './typology-content';
import { typologyFault, type TypologyFault } from './typology-fault';

/** Letters, digits and combining signs of any script, in words joined by hyphens. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** All that keeps a typology of one's own from being used; nothing where it can be. */
export function findTypologyFaults(content: TypologyContent): readonly TypologyFault[] {
  const categories = listCategories(content);
  const whole: TypologyFault[] = [];
  if (content.name.trim() === '') whole.push(typologyFault('name_missing', ''));
  if (content.name.length > MAX_NAME_LENGTH) whole.push(tooLong('', 'name', MAX_NAME_LENGTH));
  if (categories.length === 0) whole.push(typologyFault('no_categories', ''));
  if (categories.length > MAX_CATEGORIES)
    whole.push(typologyFault('too_many_categories', '', { max: MAX_CATEGORIES }));
  return [
    ...whole,
    ...severityFaults(content),
    ...repeatedIds(categories),
    ...keyFaults(content),
    ...categories.flatMap((category) => categoryFaults(category, content)),
  ];
}

const tooLong = (at: string, field: string, max: number): TypologyFault =>
  typologyFault('too_long', at, { field, max });

function severityFaults({ severities }: TypologyContent): readonly TypologyFault[] {
  if (severities.length === 0) return [typologyFault('no_severities', '')];
  const seen = new Set<string>();
  return severities.flatMap(({ severity, weight, names }) => {
    const faults: TypologyFault[] = [];
    if (seen.has(severity)) faults.push(typologyFault('severity_repeated', severity, { severity }));
    seen.add(severity);
    if (!isWeight(weight)) faults.push(typologyFault('weight_invalid', severity, { max: MAX_WEIGHT }));
    if (Object.values(names).some((name) => (name ?? '').length > MAX_NAME_LENGTH))
      faults.push(tooLong(severity, 'name', MAX_NAME_LENGTH));
    return faults;
  });
}

const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0 && weight <= MAX_WEIGHT;

function repeatedIds(categories: readonly Category[]): readonly TypologyFault[] {
  const seen = new Set<string>();
  return categories.flatMap(({ id }) => {
    if (seen.has(id)) return [typologyFault('id_repeated', id, { id })];
    seen.add(id);
    return [];
  });
}

/** A dimension's letter has to be free at the desk and among the dimensions, any other's within its dimension. */
function keyFaults({ dimensions }: TypologyContent): readonly TypologyFault[] {
  const faults: TypologyFault[] = [];
  const look = (categories: readonly Category[], taken: Map<string, string>): void => {
    for (const { id, key } of categories) {
      if (key === null) continue;
      const other = taken.get(key);
      if (!/^[a-z]$/.test(key)) faults.push(typologyFault('key_invalid', id, { key }));
      else if (other !== undefined) faults.push(typologyFault('key_taken', id, { key, other }));
      else taken.set(key, id);
    }
  };
  look(dimensions, new Map());
  for (const dimension of dimensions) {
    if (dimension.key !== null && !DIMENSION_LETTERS.some((letter) => letter === dimension.key))
      faults.push(
        typologyFault('key_not_free', dimension.id, {
          key: dimension.key,
          free: DIMENSION_LETTERS.join(' ').toUpperCase(),
        }),
      );
    // Its own letter twice is the dimension itself.
    const taken = new Map(dimension.key === null ? [] : [[dimension.key, dimension.id]]);
    look(listCategories({ dimensions: dimension.children }), taken);
  }
  return faults;
}

function categoryFaults(category: Category, content: TypologyContent): readonly TypologyFault[] {
  const { id, core, its, defaultSeverity, rules, words } = category;
  const faults: TypologyFault[] = [];
  const parts = id.split('/');
  if (!SLUG.test(parts.at(-1) ?? ''))
    faults.push(typologyFault('id_invalid', id, { id: parts.at(-1) ?? '' }));
  if (id.length > MAX_ID_LENGTH) faults.push(tooLong(id, 'id', MAX_ID_LENGTH));
  if (parts.length > MAX_DEPTH) faults.push(typologyFault('too_deep', id, { max: MAX_DEPTH }));
  if (findCategory(MQM_CORE, core) === null) faults.push(typologyFault('core_unknown', id, { core }));
  if (!isItsType(its)) faults.push(typologyFault('its_unknown', id, { its }));
  const weighed = SEVERITIES.filter((severity) => rules.weights[severity] !== undefined);
  const used = [rules.severity ?? defaultSeverity, ...weighed];
  for (const severity of new Set(used.filter((one) => !usesSeverity(content, one))))
    faults.push(typologyFault('severity_unused', id, { severity }));
  if (weighed.some((severity) => !isWeight(rules.weights[severity] ?? 0)))
    faults.push(typologyFault('weight_invalid', id, { max: MAX_WEIGHT }));
  const said = Object.values(words).flatMap((one) => (one === undefined ? [] : [one]));
  if (said.length > MAX_LANGUAGES)
    faults.push(typologyFault('too_many_languages', id, { max: MAX_LANGUAGES }));
  if (said.every(({ name }) => name === '')) faults.push(typologyFault('name_missing', id));
  if (said.some(({ name }) => name.length > MAX_NAME_LENGTH))
    faults.push(tooLong(id, 'name', MAX_NAME_LENGTH));
  if (said.some(({ definition }) => definition.length > MAX_TEXT_LENGTH))
    faults.push(tooLong(id, 'definition', MAX_TEXT_LENGTH));
  if (said.some(({ example }) => example.length > MAX_TEXT_LENGTH))
    faults.push(tooLong(id, 'example', MAX_TEXT_LENGTH));
  return faults;
}
