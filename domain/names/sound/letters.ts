/**
 * Letters of other scripts by the Latin letters that romanisations agree on best, our own table. A letter that is left out
 * has no sound of its own (ع, ء) or is a mark. `w` and `y` stand for vowels as often as for consonants.
 */
const LETTERS: readonly string[] = [
  // Cyrillic
  'аa бb вv гg ґg дd еe єe жj зz иi іi їi йy кk лl мm нn оo пp рr сs тt уu ўu фf хx цC чC шc щc ыi эe юyu яya ѓg ђj јy љl њn ћC џj',
  // Greek
  'αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs ςs τt υi φf χx ψps ωo',
  // Arabic, with Persian and Urdu
  'اa أa إi آa ىa بb پp تt ثt جj چC حh خx دd ذd رr زz ژj سs شc صs ضd طt ظz غg فf ڤv قk كk کk گg لl مm نn ںn هh ہh ھh ةa وw ؤw يy یy ئy ےe ٹt ڈd ڑr',
  // Hebrew
  'אa בb גg דd הh וw זz חx טt יy כk ךk לl מm םm נn ןn סs פp ףf צC ץC קk רr שc תt',
  // Devanagari
  'अa आa इi ईi उu ऊu एe ऐe ओo औo ाa िi ीi ुu ूu ेe ैe ोo ौo कk खk गg घg चC छC जj झj टt ठt डd ढd तt थt दd धd नn णn पp फf बb भb मm यy रr लl वv शc षc सs हh ंn ञn ङn',
];

const SOUND_OF: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((row) => row.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])),
);

/** The sounds of a letter that is not Latin; none where it has none of its own. */
export const soundsOfLetter = (letter: string): string => SOUND_OF.get(letter) ?? '';
