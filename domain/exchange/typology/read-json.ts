import { findTypologyFaults } from '../../annotation/check-typology';
import { isItsType, type ItsType } from '../../annotation/its-types';
import { SEVERITIES, type Severity } from '../../annotation/severity';
import {
  ALLOWED_SIDES,
  type Category,
  type CategoryRules,
  type CategoryWords,
  type SeverityPoints,
  type SeverityUse,
  type WordsByLanguage,
} from '../../annotation/typology';
import { MAX_CATEGORIES, MAX_DEPTH, MAX_LANGUAGES } from '../../annotation/typology-content';
import { typologyFault, type TypologyFault } from '../../annotation/typology-fault';
import { cleanLine, cleanText } from './clean-text';
import { MAX_TYPOLOGY_CHARS, refuseTypology, type ReadTypology } from './typology-file';

/** A typology as `writeTypologyJson` writes it. */
export function readTypologyJson(text: string): ReadTypology {
  if (text.length > MAX_TYPOLOGY_CHARS)
    return refuseTypology(typologyFault('too_big', '', { max: MAX_TYPOLOGY_CHARS }));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuseTypology(typologyFault('not_json', ''));
  }
  return readTypologyValue(parsed);
}

/** The same of what was parsed already, whoever sent it. */
export function readTypologyValue(value: unknown): ReadTypology {
  if (!isObject(value) || !Array.isArray(value.categories) || !Array.isArray(value.severities))
    return refuseTypology(typologyFault('not_a_typology', ''));
  const reader = new TypologyReader();
  const content = {
    name: reader.line(value, 'name', ''),
    severities: value.severities.slice(0, SEVERITIES.length + 1).map((one, at) => reader.severity(one, at)),
    dimensions: reader.categories(value.categories, '', 'categories', 1),
  };
  if (reader.faults.length > 0) return refuseTypology(...reader.faults);
  const faults = findTypologyFaults(content);
  return faults.length > 0 ? refuseTypology(...faults) : { content, faults: [] };
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads fields, and notes what they should have been. What is wrong is read as something harmless, so that all faults can be told at once. */
class TypologyReader {
  readonly faults: TypologyFault[] = [];
  #count = 0;

  severity(value: unknown, index: number): SeverityUse {
    const at = `severities[${String(index)}]`;
    const fields = this.#fields(value, at);
    return {
      severity: this.#oneOf(fields, 'severity', SEVERITIES, at, 'minor'),
      weight: this.#number(fields.weight, 'weight', at),
      names: this.#byLanguage(fields.names, at, (name) => cleanLine(this.#text(name, 'names', at))),
    };
  }

  categories(value: unknown, parent: string, at: string, depth: number): readonly Category[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#invalid('categories', at);
      return [];
    }
    if (depth > MAX_DEPTH && value.length > 0) {
      this.faults.push(typologyFault('too_deep', parent, { max: MAX_DEPTH }));
      return [];
    }
    return value.flatMap((one, index): readonly Category[] => {
      this.#count += 1;
      if (this.#count === MAX_CATEGORIES + 1)
        this.faults.push(typologyFault('too_many_categories', '', { max: MAX_CATEGORIES }));
      return this.#count > MAX_CATEGORIES
        ? []
        : [this.#category(one, parent, `${at}[${String(index)}]`, depth)];
    });
  }

  #category(value: unknown, parent: string, place: string, depth: number): Category {
    const fields = this.#fields(value, place);
    const slug = this.line(fields, 'id', place);
    const id = parent === '' ? slug : `${parent}/${slug}`;
    // From here on its id says where it is, also in a table.
    const at = slug === '' ? place : id;
    const { severity, weights } = fields;
    const rules: CategoryRules = {
      isNoteRequired: this.#flag(fields, 'noteRequired', at),
      sides: this.#oneOf(fields, 'sides', ALLOWED_SIDES, at, 'both'),
      severity:
        severity === undefined || severity === null
          ? null
          : this.#oneOf(fields, 'severity', SEVERITIES, at, 'minor'),
      weights: this.#weights(weights, at),
    };
    const core = this.line(fields, 'core', at, 'custom');
    return {
      ...{ id, core, rules },
      key:
        fields.key === undefined || fields.key === null || fields.key === ''
          ? null
          : this.line(fields, 'key', at).toLowerCase(),
      defaultSeverity: this.#oneOf(fields, 'defaultSeverity', SEVERITIES, at, rules.severity ?? 'minor'),
      its: this.#its(fields, at),
      words: this.#byLanguage(fields.words, at, (words) => this.#words(words, at)),
      children: this.categories(fields.categories, id, `${place}.categories`, depth + 1),
    };
  }

  line(fields: Fields, name: string, at: string, otherwise?: string): string {
    if (fields[name] === undefined && otherwise !== undefined) return otherwise;
    return cleanLine(this.#text(fields[name], name, at));
  }

  #words(value: unknown, at: string): CategoryWords {
    const fields = this.#fields(value, at);
    const said = (name: string): string =>
      fields[name] === undefined ? '' : cleanText(this.#text(fields[name], name, at));
    return { name: cleanLine(said('name')), definition: said('definition'), example: said('example') };
  }

  #its(fields: Fields, at: string): ItsType {
    if (fields.its === undefined) return 'other';
    const its = this.line(fields, 'its', at);
    if (isItsType(its)) return its;
    this.faults.push(typologyFault('its_unknown', at, { its: its.slice(0, 60) }));
    return 'other';
  }

  #weights(value: unknown, at: string): SeverityPoints {
    if (value === undefined || value === null) return {};
    const fields = this.#fields(value, at);
    const weights: Partial<Record<Severity, number>> = {};
    for (const severity of SEVERITIES)
      if (fields[severity] !== undefined && fields[severity] !== null)
        weights[severity] = this.#number(fields[severity], `weights.${severity}`, at);
    return weights;
  }

  /** By tags of languages; any other key would become one of an object, and is told of. */
  #byLanguage<Words>(value: unknown, at: string, read: (value: unknown) => Words): WordsByLanguage<Words> {
    if (value === undefined || value === null) return {};
    const entries = Object.entries(this.#fields(value, at));
    if (entries.length > MAX_LANGUAGES) {
      this.faults.push(typologyFault('too_many_languages', at, { max: MAX_LANGUAGES }));
      return {};
    }
    const words: Partial<Record<string, Words>> = {};
    for (const [lang, said] of entries) {
      if (LANGUAGE.test(lang)) words[lang] = read(said);
      else this.#invalid(`words.${lang.slice(0, 40)}`, at);
    }
    return words;
  }

  #fields(value: unknown, at: string): Fields {
    if (isObject(value)) return value;
    this.#invalid('{}', at);
    return {};
  }

  #text(value: unknown, name: string, at: string): string {
    if (typeof value === 'string') return value;
    if (value === undefined) this.faults.push(typologyFault('field_missing', at, { field: name }));
    else this.#invalid(name, at);
    return '';
  }

  #number(value: unknown, name: string, at: string): number {
    if (typeof value === 'number') return value;
    if (value === undefined) this.faults.push(typologyFault('field_missing', at, { field: name }));
    else this.#invalid(name, at);
    return 0;
  }

  #flag(fields: Fields, name: string, at: string): boolean {
    const value = fields[name] ?? false;
    if (typeof value === 'boolean') return value;
    this.#invalid(name, at);
    return false;
  }

  #oneOf<Value extends string>(
    fields: Fields,
    name: string,
    values: readonly Value[],
    at: string,
    otherwise: Value,
  ): Value {
    const value = fields[name];
    if (value === undefined) return otherwise;
    const known = values.find((one) => one === value);
    if (known === undefined) this.#invalid(name, at);
    return known ?? otherwise;
  }

  #invalid(field: string, at: string): void {
    this.faults.push(typologyFault('field_invalid', at, { field }));
  }
}

/** BCP 47, as far as languages of words go. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
