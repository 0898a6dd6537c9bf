import type { SentenceRange } from '../article/segment';
import type { Bead } from './bead';
import type { Lexicon } from './lexicon';
import type { Link } from './link-tokens';
import { linkTokens } from './link-tokens';
import { logGamma } from './log-gamma';
import type { PriorLinks } from './prior-links';
import type { SideText } from './side-text';

/** Of the tokens that stand across from one, so many are taken for its translation before anything else is known. */
const BLIND_LINKS = 0.3;
/** A link that does not make its partner this much likelier than chance is noise. */
const MIN_RATIO = 3;
const MAX_LINKS = 8;

/**
 * Estimates from an alignment which tokens translate each other. For each pair of tokens that meet in its beads, two
 * hypotheses: they are a translation, met together at some unknown rate, or they meet by accident (a Bayesian form of
 * the test of Dunning 1993 and Moore 2004). The prior is the strength of the key that they share, if they do. What the
 * bead in question itself contributes is left out, so that an alignment does not prove itself right.
 */
export function learnLexicon(
  source: SideText,
  target: SideText,
  priors: PriorLinks,
  beads: readonly Bead[],
): Lexicon {
  const beadsOf = beadsByType(source, beads);
  const typesAcross = beads.map((bead) => repeatedTypes(target, bead.target));
  const counts = new Uint32Array(target.types.length);
  const sentences = (source.sentences.length + target.sentences.length) / 2;
  const blind =
    BLIND_LINKS /
    (target.sentences.reduce((sum, types) => sum + types.length, 1) / (target.sentences.length + 1));
  const links: Link[] = [];
  const met: number[] = [];
  const found: Link[] = [];
  for (let type = 0; type < source.types.length; type++) {
    const prior = priors[type];
    met.length = 0;
    found.length = 0;
    countMeetings(beadsOf[type], typesAcross, counts, met);
    if (prior) for (const other of prior.keys()) if (counts[other] === 0) met.push(other);
    for (const other of met) {
      const together = counts[other] ?? 0;
      counts[other] = 0;
      const shared = prior?.get(other) ?? 0;
      if (together < 2 && shared === 0) continue;
      const [rarer, commoner] = ordered(source.frequency[type] ?? 0, target.frequency[other] ?? 0);
      const chance = Math.min(commoner / sentences, 0.9);
      const failures = beads.length > 0 ? Math.max(rarer - Math.max(together, 1), 0) : 0;
      const rate = meetingRate(shared > 0 ? shared : blind, Math.max(together - 1, 0), failures, chance);
      if (rate >= MIN_RATIO * chance)
        found.push({ source: type, target: other, rate, gain: Math.log(rate / chance) });
    }
    if (found.length > MAX_LINKS) {
      found.sort((a, b) => b.gain - a.gain);
      found.length = MAX_LINKS;
    }
    links.push(...found);
  }
  return linkTokens(source, target, links);
}

/**
 * The expected rate at which the rarer of two tokens meets the other, given how often it did and did not. The rate of a
 * translation has a Beta(2, 1) prior: high, as a rule.
 */
function meetingRate(belief: number, successes: number, failures: number, chance: number): number {
  const trials = successes + failures;
  const translation = Math.log(2) + logGamma(successes + 2) + logGamma(failures + 1) - logGamma(trials + 3);
  const accident = successes * Math.log(chance) + failures * Math.log(1 - chance);
  const odds = (belief / (1 - belief)) * Math.exp(translation - accident);
  const certainty = odds / (1 + odds);
  return (certainty * (successes + 2)) / (trials + 3) + (1 - certainty) * chance;
}

/** Counts in how many beads each type is met, and adds those that are to the list. */
function countMeetings(
  beads: readonly number[] | undefined,
  typesAcross: readonly Iterable<number>[],
  counts: Uint32Array,
  met: number[],
): void {
  for (const bead of beads ?? []) {
    for (const type of typesAcross[bead] ?? []) {
      if (counts[type] === 0) met.push(type);
      counts[type] = (counts[type] ?? 0) + 1;
    }
  }
}

/** For each source type that is met more than once, the beads with two sides in which it occurs. */
function beadsByType(source: SideText, beads: readonly Bead[]): readonly (readonly number[] | undefined)[] {
  const rows = new Array<number[] | undefined>(source.types.length);
  beads.forEach((bead, index) => {
    if (bead.target.from === bead.target.to) return;
    for (const type of repeatedTypes(source, bead.source)) (rows[type] ??= []).push(index);
  });
  return rows;
}

/** The types in a range that occur in more than one sentence: a token that occurs once meets nothing twice. */
function repeatedTypes(side: SideText, { from, to }: SentenceRange): Iterable<number> {
  const repeated: number[] = [];
  for (let sentence = from; sentence < to; sentence++) {
    for (const type of side.sentences[sentence] ?? [])
      if ((side.frequency[type] ?? 0) > 1) repeated.push(type);
  }
  return to - from === 1 ? repeated : new Set(repeated);
}

function ordered(a: number, b: number): readonly [rarer: number, commoner: number] {
  return a < b ? [a, b] : [b, a];
}
