import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A name or title begins behind these, whatever its first word is: `the film In the Fog`. */
export const BEFORE_TITLES: ReadonlySet<string> = words(`
  film films movie book books novel series show song album band magazine newspaper daily weekly podcast program programme
  play documentary poem story collection anthology called named titled entitled dubbed nicknamed group organization organisation association
  campaign project operation party movement site website app channel charity nonprofit ngo firm company brand startup game
  exhibition painting ship hashtag slogan team club journal paper opera musical article essay report account user

  película libro novela serie programa canción disco grupo revista diario periódico movimiento partido campaña asociación
  organización plataforma colectivo documental obra llamado llamada titulado titulada lema

  livre roman série émission chanson groupe revue journal mouvement parti campagne association collectif documentaire
  pièce intitulé intitulée nommé nommée appelé appelée slogan magazine

  buch roman serie sendung lied band zeitschrift zeitung bewegung partei kampagne verein verband initiative bündnis titel
  motto stück namens reihe oper dokumentation aktion projekt

  livro filme novela programa canção música revista jornal movimento partido campanha associação chamado chamada
  intitulado intitulada

  libro romanzo programma canzone rivista giornale quotidiano movimento partito campagna associazione titolo intitolato
  chiamato chiamata trasmissione`);

const ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: words(`the a an this that these those his her its their our your my`),
    es: words('el la los las un una unos unas del al su sus este esta'),
    fr: words('le la les un une des du au aux son sa ses leur leurs ce cette'),
    pt: words('o a os as um uma do da dos das no na nos nas ao à seu sua'),
    it: words('il lo la i gli le un uno una del della dei degli delle al alla nel nella suo sua'),
  }),
);

export const isArticleWord = (word: string, language: string): boolean =>
  ARTICLES.get(language)?.has(word) ?? false;

/** Words in lower case within names: `Ministry of Health`, `Bank for International Settlements`. */
const WITHIN_NAMES = words(`
  of the for and in on to at by with without al el de del la los las le les des du d di da do dos das della y e et van von der
  den bin ibn ben zur und für`);

/** Whether the word at `index`, in lower case, belongs to a name that began before it. */
export function isInName(tokens: Tokens, index: number): boolean {
  const { kinds, shapes } = tokens;
  for (let at = index; at >= 0 && kinds[at] === WORD; at -= 2) {
    if (shapes[at] !== CASED) return at < index;
    if (!WITHIN_NAMES.has(tokenText(tokens, at)) || kinds[at - 1] !== SPACE) return false;
  }
  return false;
}

/** Most words have a capital: a title, a list of names. */
export function isTitleCase({ kinds, shapes, count }: Tokens): boolean {
  let all = 0;
  let capitals = 0;
  for (let index = 0; index < count; index++) {
    const shape = shapes[index] ?? 0;
    if (kinds[index] !== WORD || (shape & CASED) === 0) continue;
    all += 1;
    if ((shape & CAPITAL) !== 0) capitals += 1;
  }
  return capitals * 2 > all;
}

/** `of the`, `and`, `the` and then a capital: the word before them begins a title, as in `Night of the Kings`. */
const JOINS_TITLES = words('of the and a an de la el del du des le les et y e di o a da do');

/** Whether the word at `index` begins a title of several words. */
export function beginsTitle(tokens: Tokens, index: number): boolean {
  const { kinds, shapes, count } = tokens;
  for (let at = index + 2; at < count && kinds[at] === WORD && kinds[at - 1] === SPACE; at += 2) {
    if (shapes[at] !== CASED) return at > index + 2;
    if (!JOINS_TITLES.has(tokenText(tokens, at))) return false;
  }
  return false;
}
