import { foldWord } from '../../alignment/evidence/stem';
import { calendarNamesOf } from '../numbers/calendar-names';
import { rememberWords } from './remember-words';

/** What languages write with a capital in the middle of a sentence though it names nobody: folded, our own list. */
const WORDS: Readonly<Record<string, string>> = {
  fr:
    'etat etats eglise bourse conseil constitution parlement assemblee senat republique gouvernement ministere justice terre lune soleil moyen age antiquite renaissance revolution histoire dieu bible noel paques toussaint ' +
    'internet web madame monsieur mademoiselle occident orient orientaux nord ouest est homme hommes humanite verite liberte premier ministre maison marine armee arctique antarctique academie ecole banque union guerre mondiale',
  es:
    'estado estados iglesia gobierno congreso senado parlamento constitucion republica ministerio ejercito policia guardia civil ayuntamiento junta fiscalia tribunal corte suprema supremo audiencia defensoria universidad tierra luna sol ' +
    'dios biblia navidad semana santa pascua internet edad media antiguedad renacimiento guerra mundial seguridad social salud hacienda interior exteriores justicia educacion cultura defensa trabajo norte oeste este oriente occidente presidencia camara diputados alcaldia banco bolsa union revolucion independencia',
  it:
    'stato stati chiesa governo parlamento senato camera costituzione repubblica ministero esercito polizia procura corte suprema tribunale comune regione provincia universita terra luna sole dio bibbia natale pasqua internet medioevo ' +
    'rinascimento guerra mondiale paese oriente occidente nord ovest signore signora papa presidente consiglio banca borsa unione quaresima settecento ottocento novecento cinquecento seicento risorgimento',
  pt: 'estado estados igreja governo congresso senado parlamento constituicao republica ministerio exercito policia tribunal supremo universidade terra lua sol deus biblia natal pascoa internet idade media guerra mundial norte oeste leste oriente ocidente camara banco bolsa uniao saude educacao justica presidente prefeitura',
  nl: 'kerk staat staten regering god bijbel kerstmis pasen internet aarde maan zon middeleeuwen wereldoorlog tweede kamer eerste koning kroon raad unie westen oosten noorden zuiden rijk gemeente',
  pl: 'sejm senat policja kosciol bog boze biblia panstwo pan pani panie ziemia ksiezyc slonce internet wielkanoc narodzenie zachod wschod polnoc poludnie wojna swiatowa unia rada trybunal sad najwyzszy ministerstwo rzeczpospolita konstytucja internecie internetu prezydent',
  cs: 'bible buh boha boze cirkev vanoce vanocni velikonoce zeme mesic slunce internet zapad vychod sever jih snemovna senat ustava vas vam vami vy',
  ru: 'вы вас вам вами ваш ваша ваше ваши вашего вашей вашу вашим ваших бог бога богу господь земля земли луна луны солнце солнца интернет интернете интернета рождество рождества пасха пасхи запад запада западе восток востока востоке север юг дума думы госдума госдумы госдуме отечество родина конституция конституции президент правительство церковь церкви',
  en: '',
};

const askers = new Map<string, (word: string) => boolean>();

/** Whether a word with a capital may be no name in a language (primary subtag). */
export function isCustomaryCapital(word: string, language: string): boolean {
  let ask = askers.get(language);
  if (ask === undefined) askers.set(language, (ask = makeAsker(language)));
  return ask(word);
}

function makeAsker(language: string): (word: string) => boolean {
  const known = new Set((WORDS[language] ?? '').split(' '));
  const { months, weekdays } = calendarNamesOf(language);
  return rememberWords((word) => {
    const folded = foldWord(word);
    const singular = folded.replace(/s$/, '');
    return known.has(folded) || months.has(folded) || weekdays.has(folded) || weekdays.has(singular);
  });
}
