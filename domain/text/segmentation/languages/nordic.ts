import type { LanguageData } from '../language-rules';

/** Swedish, Danish and Norwegian: their lists do not contradict each other. Only Swedish writes no ordinal dot. */
export const swedish: LanguageData = {
  before: 'bl.a t.ex d.v.s s.k dr prof hr fr f.d p.g.a pga bl ca kl resp ev inkl exkl jfr jmf',
  either: 'f.n kr st jan feb apr jun jul aug sept sep okt nov dec e.kr f.kr',
  number: 'nr art no tel sid s kap fig',
  end: 'osv etc m.m m.fl o.d o.s.v m.v mv',
  starters: `
    den det de en ett et han hon hun vi jag jeg du i på til till av af for för med om men og och eller hvis om da når när
    hvor var hvad vad hvem vem hvorfor varför dette denne disse detta denna dessa efter før innan ved vid från fra over
    över under mellem mellan også også även så nu idag i går igår der här her där alle alla mange många flere flera`,
};

export const danishNorwegian: LanguageData = { ...swedish, ordinals: true };
