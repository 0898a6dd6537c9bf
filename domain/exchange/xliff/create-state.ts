/** The states of XLIFF 2, and what those of other formats are among them. */
const STATES: Readonly<Record<string, string>> = {
  initial: 'initial',
  new: 'initial',
  'needs-translation': 'initial',
  untranslated: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
  'signed-off': 'reviewed',
  approved: 'reviewed',
  final: 'final',
};

const OWN: ReadonlySet<string> = new Set(Object.values(STATES));

/** A translation that is there has been translated, whatever else is said of it. */
const TRANSLATED = 'translated';

/** The attributes of a segment that has a target. What XLIFF has no word for is said beside it. */
export function stateAttributes(state: string): readonly (readonly [string, string])[] {
  const [name = '', sub = ''] = state.split(' ');
  if (OWN.has(name)) {
    const subState = /^[^\s:]+:\S+$/.test(sub) && !/^xlf:/.test(sub) ? [['subState', sub] as const] : [];
    return [['state', name], ...subState];
  }
  const known = Object.hasOwn(STATES, name) ? STATES[name] : undefined;
  const token = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 50);
  const said = token === '' ? [] : [['subState', `verso:${token}`] as const];
  return [['state', known ?? TRANSLATED], ...said];
}
