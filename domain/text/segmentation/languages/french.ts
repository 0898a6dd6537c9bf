import type { LanguageData } from '../language-rules';

export const french: LanguageData = {
  before: `
    M MM Mlle dr drs Pr prof Me mgr St Ste vve gén Col Cdt Lt Sgt Adj
    p.ex c.-à-d c.à.d cf env av apr vs tél réf éd coll trad dir`,
  either: `
    s.a s.a.r.l j.-c j.c janv févr avr juil oct nov déc p pp bd boul hab`,
  number: 'art n° nº no al fig chap vol t sept',
  end: 'etc',
  starters: `
    le la les un une des du de au aux il elle ils elles on nous vous je tu ce cet cette ces c' l' d' j' n' s' qu' m' t' en dans
    sur sous par pour avec sans selon après avant depuis pendant mais et ou donc or ni car si quand lorsque comme puis
    alors ainsi aussi enfin ensuite toutefois cependant pourtant néanmoins malgré outre mon ton son ma sa mes ses notre
    nos votre vos leur leurs qui que quoi où comment pourquoi combien quel quelle quels quelles aucun aucune chaque tout
    toute tous toutes plusieurs certains certaines non oui ne à hier aujourd'hui demain ici là voici voilà`,
};
