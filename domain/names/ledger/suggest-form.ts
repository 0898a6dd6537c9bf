import { foldName } from '../fold-name';
import type { LinkedNames } from '../evidence/linked-names';
import { preferredSpelling, type SlotPreference } from '../evidence/slot-preference';
import { choicesInForce, type NameChoice } from './name-choice';
import type { FormReason, NameRendering, PreferredForm } from './name-ledger';

const STRENGTH: readonly FormReason[] = ['project', 'authority', 'majority', 'first'];

/**
 * How a name should be written: as a person chose in this article, else its fullest rendering with every word as the project, the
 * authority or most mentions have it.
 */
export function suggestForm(
  renderings: readonly NameRendering[],
  linked: LinkedNames,
  choices: readonly NameChoice[],
): PreferredForm {
  const forms = new Set(renderings.map(({ form }) => foldName(form)));
  const chosen = choicesInForce(choices).findLast(
    ({ kind, one }) => kind === 'prefer' && forms.has(foldName(one)),
  );
  if (chosen) return { form: chosen.other, reason: 'chosen' };
  const [fullest] = renderings;
  for (const { form } of renderings) {
    const known = linked.authority.findName(form);
    // What others prefer is as good as what the list does.
    if (known && known.status !== 'admitted' && wordCount(known.preferred) >= wordCount(fullest?.form ?? ''))
      return { form: known.preferred, reason: known.entry.kind === 'project' ? 'project' : 'authority' };
  }
  return fullest ? composed(fullest, renderings, linked) : { form: '', reason: 'first' };
}

/** Forms that the project or the authority has for one of the renderings, each once: what else there is to choose from. */
export function knownForms(
  renderings: readonly NameRendering[],
  { authority }: LinkedNames,
): readonly PreferredForm[] {
  const forms = new Map<string, PreferredForm>();
  for (const { form } of renderings) {
    const known = authority.findName(form);
    if (known === null || forms.has(known.preferred)) continue;
    const reason = known.entry.kind === 'project' ? 'project' : 'authority';
    forms.set(known.preferred, { form: known.preferred, reason });
  }
  return [...forms.values()];
}

const wordCount = (name: string): number => name.split(/[\s‐‑-]+/).length;

/** The fullest rendering, word by word. */
function composed(
  fullest: NameRendering,
  renderings: readonly NameRendering[],
  linked: LinkedNames,
): PreferredForm {
  const [mention] = fullest.mentions;
  let form = fullest.form;
  let reason: FormReason = 'majority';
  for (const { slot, start, end, form: written } of [...(mention?.words ?? [])].reverse()) {
    const preference = preferenceOf(slot, renderings, linked);
    if (preference === null || mention === undefined) continue;
    if (preference.form.toLowerCase() !== written.toLowerCase())
      form = form.slice(0, start - mention.start) + preference.form + form.slice(end - mention.start);
    if (STRENGTH.indexOf(preference.reason) !== STRENGTH.indexOf('majority')) reason = preference.reason;
  }
  return { form, reason };
}

function preferenceOf(
  slot: string,
  renderings: readonly NameRendering[],
  { spellings, authority }: LinkedNames,
): SlotPreference | null {
  const ids = new Set(
    renderings.flatMap(({ mentions }) =>
      mentions.flatMap(({ words }) =>
        words.filter((word) => word.slot === slot).map(({ form }) => form.toLowerCase()),
      ),
    ),
  );
  const known = [...ids].flatMap((id) => spellings.get(id) ?? []);
  return known.length === 0 ? null : preferredSpelling(known, authority);
}
