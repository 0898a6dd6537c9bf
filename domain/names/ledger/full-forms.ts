import type { NameGroup, NameMention } from './name-ledger';

/** A full form that the article's spellings come to, and how many mentions are written as it has it. */
export interface FullForm {
  readonly form: string;
  readonly count: number;
}

/**
 * What there is to choose between: each rendering in full, a short one with the words that only the fullest has, so that who chooses a
 * spelling chooses it for all mentions. Shouting is no spelling of its own.
 */
export function fullForms({ renderings }: Pick<NameGroup, 'renderings'>): readonly FullForm[] {
  const [fullest] = renderings[0]?.mentions ?? [];
  const forms = new Map<string, { form: string; count: number }>();
  for (const { form: written, mentions } of renderings) {
    const [mention] = mentions;
    const form = mention && fullest ? complete(fullest, mention) : written;
    const key = form.toLowerCase();
    const known = forms.get(key);
    const better = known === undefined || isShouted(known.form) ? form : known.form;
    forms.set(key, { form: better, count: (known?.count ?? 0) + mentions.length });
  }
  return [...forms.values()];
}

/** The fullest mention with the words of another in the places of its own; the other as it is where they share none. */
function complete(fullest: NameMention, { form, words }: NameMention): string {
  const spelling = new Map(words.map((word) => [word.slot, word.form]));
  const shared = fullest.words.filter(({ slot }) => spelling.has(slot));
  if (shared.length < words.length || words.length >= fullest.words.length) return form;
  return fullest.words.reduceRight((made, { slot, start, end, form: own }) => {
    const other = spelling.get(slot) ?? own;
    const at = start - fullest.start;
    const wanted = isShouted(other) && !isShouted(own) ? calmed(other) : other;
    return made.slice(0, at) + wanted + made.slice(end - fullest.start);
  }, fullest.form);
}

const isShouted = (form: string): boolean =>
  form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();

const calmed = (form: string): string => form.charAt(0) + form.slice(1).toLowerCase();
