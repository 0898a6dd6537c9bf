/** Parts of names that are written small, between two capitals or before one with a hyphen. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el as ash ad an ar at az es ed bin ibn ben bint bar abu abd de del della di da das dos do du des la le van von der den ' +
    'ter ten zu zum af av ap y e i'
  ).split(' '),
);

/** The Arabic article as romanisations have it, assimilated or not: Al-Sisi, el-Sisi, ash-Shati. */
export const ARTICLES: ReadonlySet<string> = new Set('al el as ash ad an ar at az es ed'.split(' '));
