const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:/;
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** Labels are compared without regard to case and white space (CommonMark 0.31, "matches"). */
const normalise = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Labels of all link reference definitions of a document; where the links lead does not matter here. */
export function definedLabels(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => DEFINITION.exec(line)?.[1] ?? []).map(normalise));
}

/** Definitions to add to a chunk so that its references are read as links although they are defined elsewhere. */
export function definitionsFor(chunk: string, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return '';
  const used = new Set([...chunk.matchAll(LABEL)].map(([, label = '']) => label));
  return [...used]
    .filter((label) => defined.has(normalise(label)))
    .map((label) => `\n\n[${label}]: <>`)
    .join('');
}
