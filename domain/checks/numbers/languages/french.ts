import type { NumberWordData } from '../number-words';

export const french: NumberWordData = {
  and: 'et',
  cardinals: `0 zéro; 1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze; 13 treize;
    14 quatorze; 15 quinze; 16 seize; 20 vingt vingts; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 huitante
    octante quatre-vingt quatre-vingts; 90 nonante`,
  ordinals: `1 premier première premiers premières; 2 second seconde seconds secondes; 11 onzième; 12 douzième; 13 treizième; 14 quatorzième;
    15 quinzième; 16 seizième; 17 dix-septième; 18 dix-huitième; 19 dix-neuvième; 20 vingtième; 21 vingt-et-unième; 30 trentième; 40 quarantième; 50 cinquantième; 60 soixantième; 100 centième`,
  ordinalStems: `2 deuxième; 3 troisième; 4 quatrième; 5 cinquième; 6 sixième; 7 septième; 8 huitième; 9 neuvième; 10 dixième`,
  ordinalEndings: 's',
  doubtful: 'un une neuf second seconde seconds secondes premier première premiers premières',
  scales: `100 cent cents; 1000 mille; 1e3 milliers; 1e6 million millions mio; 1e9 milliard milliards mrd mds; 1e12 billion billions`,
  hints: `0.25 quart; 2 deuxième deux double doubles doubler doublé paire paires couple jumeaux jumelles ambos bis moitié demi demie; 3 troisième triple tiers trio trois; 4 quatrième quart quarts; 5 cinquième;
    6 sixième; 7 septième; 8 huitième huitaine; 9 neuvième; 10 dixième dizaine dizaines décennie décennies; 12 douzaine douzaines; 14 quinzaine; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine; 50 cinquantaine moitié;
    60 soixantaine; 100 centaine centaines siècle; 1000 millier milliers; 0.5 demi demie; 1 seul seule une un; 1e6 millions`,
  hintStems:
    '2 deux doubl bi; 3 trois tri; 4 quatr; 5 cinq quinquennal; 6 six; 7 sept; 8 huit; 9 neuv; 10 dix déce; 15 quinz; 20 vingt; 30 trent; 40 quarant; 50 cinquant',
};
