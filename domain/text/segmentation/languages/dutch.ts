import type { LanguageData } from '../language-rules';

export const dutch: LanguageData = {
  before: `
    dhr mevr mw mr mrs dr drs prof ir ing ds gen kol kap lt sgt st bijv bv d.w.z d.m.v i.v.m m.b.t n.a.v o.a t.a.v t.o.v
    z.g zgn incl excl ca vgl resp evt nl m.n t.w`,
  either: 'n.v b.v v.chr n.chr blz p pp tel jan feb mrt apr jun jul aug sept okt nov dec hfdst afb fig jl',
  number: 'nr nrs art no n° max min',
  end: 'enz etc e.d e.a a.u.b',
  starters: `
    de het een hij zij ze wij we ik jij u er dit dat deze die in op aan bij met na naar van voor door over onder tussen
    tegen uit tot om te maar en of want dus als toen wanneer terwijl omdat hoewel zoals ook nog niet geen wel wat wie
    waar hoe waarom welke daar hier dan nu vandaag gisteren morgen volgens sinds tijdens echter daarom bovendien
    zijn haar hun onze alle elke veel enkele sommige beide`,
};
