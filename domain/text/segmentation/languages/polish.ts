import type { LanguageData } from '../language-rules';

export const polish: LanguageData = {
  ordinals: true,
  before: `
    dr prof doc mgr inż lek hab gen płk ppłk mjr kpt por ppor sierż kard bp abp ks św śp ul al np m.in tzn tzw tj
    t.j ok zob por wg`,
  either: 'r rr w tys mln mld zł gr godz im os pl z.o.o s.a woj gm n.e p.n.e',
  number: 'nr art ust pkt str s poz tel',
  end: 'itd itp in etc',
  starters: `
    to ten ta te tego tej on ona ono oni one my wy ja ty jego jej ich w we na po z ze do od za dla przy nad pod bez przez między
    przed i a ale lub albo oraz tak nie jeśli gdy kiedy choć jak co kto gdzie dlaczego żeby więc dlatego także też jednak
    potem teraz dziś dzisiaj wczoraj jutro tu tam wszyscy każdy wiele niektóre kilka inne jeden jedna dwa trzy według
    oprócz wcześniej już jeszcze tylko nawet był była było były jest są będzie nasz mój`,
};
