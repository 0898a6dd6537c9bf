import { ITS, VERSO } from '../its/namespaces';
import type { XmlNode } from '../xml/xml-tree';
import type { Surroundings } from './unit';

/** The prefixes of what is written into a unit. */
export interface Prefixes {
  readonly its: string;
  readonly verso: string;
  /** What the unit has to declare for them, as it is written in a tag. */
  readonly declarations: string;
  /** The same where nothing of ours is written. */
  readonly ofIts: string;
}

/** `root` declares what is declared around the unit. */
export function prefixesFor(
  root: XmlNode,
  unit: XmlNode,
  { lacksItsVersion }: Pick<Surroundings, 'lacksItsVersion'>,
): Prefixes {
  const bound = new Map(
    [root, unit]
      .flatMap((node) => node.attributes())
      .filter(({ name }) => name.startsWith('xmlns:'))
      .map(({ local, value }) => [local, value] as const),
  );
  const its = prefixOf(bound, ITS, 'its');
  const verso = prefixOf(bound, VERSO, 'verso');
  const isVersioned = unit.attributes().some(({ uri, local }) => uri === ITS && local === 'version');
  const version = lacksItsVersion && !isVersioned ? ` ${its.prefix}:version="2.0"` : '';
  const ofIts = its.declaration + version;
  return {
    its: its.prefix,
    verso: verso.prefix,
    declarations: its.declaration + verso.declaration + version,
    ofIts,
  };
}

function prefixOf(
  bound: ReadonlyMap<string, string>,
  uri: string,
  wanted: string,
): { readonly prefix: string; readonly declaration: string } {
  const there = [...bound].find(([, value]) => value === uri);
  if (there !== undefined) return { prefix: there[0], declaration: '' };
  let prefix = wanted;
  for (let number = 2; bound.has(prefix); number++) prefix = `${wanted}${number}`;
  return { prefix, declaration: ` xmlns:${prefix}="${uri}"` };
}
