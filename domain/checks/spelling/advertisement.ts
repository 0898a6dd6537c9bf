import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

/** A word by right, but what a text has of it is most often what is left of `and`. */
export const AD = 'ad';

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const BEFORE = split(`
  a an the this that one each every another any no some which what my our your his her its their first second last same single new newspaper
  television tv radio campaign attack print video online political paid job full-page classified negative recent latest controversial personal
  display banner search digital mobile viral such per in or and by of for with on from buy place run pull watch see post
  commercial social public page minute second popular funny racist national local sexist misleading holiday
`);
const AFTER = split(`
  hoc infinitum nauseam lib libs absurdum valorem hominem interim agency agencies campaign campaigns revenue revenues spending sales market industry
  space buy buys blocker blockers blocking block copy man men executive executives tech network networks server targeting word words break breaks
  that which featuring featured ran runs aired airs says said shows showed was is has had claims claimed accuses accused attacking attacks
  about against for by on in from with to at and or
`);

const LATIN = split('Hominem Hoc Infinitum Nauseam Astra');

/** Whether the `ad` is one that sells something. */
export function isAdvertisement(tokens: Tokens, index: number): boolean {
  const { text, kinds, shapes, starts } = tokens;
  if (kinds[index - 1] !== SPACE || kinds[index + 1] !== SPACE || kinds[index + 2] !== WORD) return true;
  if (shapes[index] !== CASED) return true;
  // `salt, ad oil`: the last of several; `Ways ad Means`: between two names.
  if (text.charAt(starts[index - 2] ?? 0) === ',')
    return AFTER.has(tokenText(tokens, index + 2).toLowerCase());
  const isName = (at: number): boolean => kinds[at] === WORD && ((shapes[at] ?? 0) & CAPITAL) !== 0;
  if (isName(index - 2) && isName(index + 2)) return LATIN.has(tokenText(tokens, index + 2));
  if (shapes[index - 2] !== CASED) return true;
  return (
    BEFORE.has(tokenText(tokens, index - 2).toLowerCase()) ||
    AFTER.has(tokenText(tokens, index + 2).toLowerCase())
  );
}
