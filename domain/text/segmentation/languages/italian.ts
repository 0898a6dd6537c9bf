import type { LanguageData } from '../language-rules';

export const italian: LanguageData = {
  before: `
    sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa avv ing arch geom rag Gen Col Cap Ten mons on sen
    S SS egr gent spett p.es ad.es ecc.mo ca cfr tel vs`,
  either: 's.p.a s.r.l u.s.a a.c d.c pag pagg p pp gen feb apr mag giu lug ago sett ott nov dic',
  number: 'art n nn n° nº cap vol ed fig es',
  end: 'ecc etc',
  starters: `
    il lo la i gli le l' un uno una un' egli ella lui lei essi noi voi io tu si in nel nella nei nelle di del della dei delle
    al alla ai alle da dal dalla con su sul sulla per tra fra ma e o né se quando mentre come perché poiché così anche
    inoltre tuttavia quindi poi dopo prima ora oggi ieri domani qui questo questa questi queste quello quella quelli
    quelle che chi cosa dove quale quali quanto non sì è c' sono era ha hanno suo sua suoi sue mio mia nostro nostra tutto
    tutti tutte ogni alcuni alcune molti molte altri altre nessuno secondo durante dall' nell' dell' all' d'`,
};
