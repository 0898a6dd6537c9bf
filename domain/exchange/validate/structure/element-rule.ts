import type { ValueRule } from './value-rule';

/** Names are `prefix:name` with the prefix the rules give the namespace; any element of another namespace is `*`. */
export interface Particle {
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

export type ContentRule =
  /** Nothing at all. */
  | 'empty'
  | 'text'
  /** Not looked at. */
  | 'anything'
  /** Text, and these elements in any order. */
  | { readonly mixed: readonly string[] }
  /** Elements in this order and number, and no text. `once`: elements of a particle that stand for themselves at most once. */
  | { readonly sequence: readonly Particle[]; readonly once?: readonly string[] };

export interface ElementRule {
  readonly attributes: Readonly<Record<string, ValueRule>>;
  readonly required: readonly string[];
  /** Attributes of namespaces that the rules do not know; `no_xml` takes none of the namespace of XML either. */
  readonly foreign: 'none' | 'any' | 'no_xml';
  readonly content: ContentRule;
}

/** An attribute of a namespace of its own, and the elements on which it may stand. */
export interface GlobalAttribute {
  readonly value: ValueRule;
  readonly on: readonly string[];
}

export interface Schema {
  /** The prefix the rules give a namespace; null for one they do not know. */
  readonly prefixOf: (uri: string) => string | null;
  readonly elements: ReadonlyMap<string, ElementRule>;
  readonly attributes: ReadonlyMap<string, GlobalAttribute>;
}

export const one = (...names: readonly string[]): Particle => ({ names, min: 1, max: 1 });
export const optional = (...names: readonly string[]): Particle => ({ names, min: 0, max: 1 });
export const many = (...names: readonly string[]): Particle => ({ names, min: 0, max: Infinity });
export const some = (...names: readonly string[]): Particle => ({ names, min: 1, max: Infinity });
