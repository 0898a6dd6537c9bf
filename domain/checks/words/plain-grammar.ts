const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Auxiliary verbs, adverbs, numerals and pronouns that are neither names nor forms of address, and with which hardly any title
 * begins. Without the words that link, which have a list of their own.
 */
const GRAMMAR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: `
      es son era eran fue fueron está están estaba estaban había habían ha han hay tiene tienen tenía tenían será serán puede pueden podía podían
      debe deben hace hacer hizo dice dijo dijeron decir sido siendo también ya muy más menos nunca siempre ahora después antes entonces
      aquí allí así todavía aún casi solo sólo todo toda todos todas otro otra otros otras mismo misma cada algo alguien nada nadie alguno
      algunos algunas ninguno ninguna mucho mucha muchos muchas poco poca tanto cuando los las el la iba que por cuatro cinco seis siete ocho nueve diez dos tres su sus le les
      lo se me nos ella ellos ellas eso esto estos estas ese esa esos esas aquel una unos unas qué quién cómo dónde`,
    fr: `
      est sont était étaient fut furent sera seront ont avait avaient aura auront peut peuvent pouvait doit doivent fait faire dit disait
      été ayant étant aussi déjà très plus moins jamais toujours maintenant après avant alors ici ainsi encore presque seulement tout toute tous toutes
      autre autres même mêmes chaque quelque quelques rien aucun aucune beaucoup peu tant pas ne ni comment pourquoi combien deux trois quatre cinq
      six sept huit neuf dix leur leurs ses son sa ce cet cette ces elle elles ils il lui y une`,
    de: `
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten soll sollen
      sollte will wollen wollte wollten darf dürfen auch nicht noch schon nur sehr mehr weniger immer nie jetzt dann dort hier wieder bereits
      etwa rund fast zwei drei vier fünf sechs sieben acht neun zehn dies dieser dieses diesem diesen jeder jede jedes jeden jedem viele
      vielen einige einigen kein keine keinen keiner keinem sein seine seinen seiner seinem und oder aber durch bis sich wie als ob
      zum zur vom beim im am ins ans ein eine einen einem einer eines uns sei seien sagte sagten glaubte liegt des dem den weitere weiteren nächsten meisten zweites aus`,
    it: `
      è sono era erano fu furono sarà ha hanno aveva avevano può possono deve devono anche già molto più meno mai sempre adesso dopo prima
      allora qui così ancora quasi solo tutto tutti tutte altro altri ogni qualche niente nessuno nessuna non due tre quattro cinque sei
      sette otto nove dieci questo questa questi queste quello quella`,
    pt: `
      é são era eram foi foram está estão estava tinha tem têm será pode podem deve devem também já muito mais menos nunca sempre agora depois antes
      então aqui assim ainda quase só tudo todos todas outro outra cada algo alguém nada ninguém não dois três quatro cinco seis sete oito nove dez
      este esta esse essa isso seu seus sua suas`,
  }).map(([language, list]) => [language, words(list)]),
);

/** Whether a capital says nothing of it but that it is wrong in mid-sentence; in lower case. */
export const isPlainGrammar = (language: string, word: string): boolean =>
  GRAMMAR.get(language)?.has(word) ?? false;
