import { WordSet } from '../engine/word-set';
import type { PairRules } from './pair-rules';

const AFTER_ARTICLE = `of into with from be been are were was has have had does did and that this these those it they we he she i me us them him
  their our your its my his than because there upon would could should`;
const VERBS = 'is are was were has have had will would can could should be been does did';

const AUXILIARIES = 'does did do has had will would can could may might should didn’t';
/** Not a verb made of a name: `he Tweeted`. */
const CAPITAL_WORD = /^(?!\p{L}+day$|Google|Tweet|Skype)\p{Lu}\p{Ll}{2}/u;
/** `is he American Indian` may be asked. */
const NO_ADJECTIVE_OF_PEOPLE = /^(?!\p{L}+(?:day|an|ish|ese|ch|ic|im|ew)$)\p{Lu}\p{Ll}{2}/u;
/** Adjectives of things, and of people only behind a verb. */
const OF_THINGS =
  /^(?:national|international|political|economic|social|public|local|federal|various|entire|final|total|central|northern|southern|eastern|western|medical|legal|industrial|financial|commercial|cultural|military|original|historical|modern|ancient|annual|daily|current|major|ultimate|initial|overall|urban|rural|global|digital|electric|nuclear|chemical|physical|natural)$/u;
/** Nouns that are no verbs, and nobody's office. */
const THINGS = `people school course war fact system business children church development family members area problem law example action company
  history feet death body car information college office policy music education students town century evidence situation section conditions
  basis union spirit nations miles data industry committee equipment defense picture friends administration property market growth story
  countries earth purpose production difference food knowledge hour effort club ideas method methods statement services programs nation size
  strength population volume temperature district summer direction sales literature evening association army science husband theory systems
  piece ways organization organisation movement freedom truth hotel numbers groups reaction farm performance opportunity blood window religion
  image decision responsibility character quality plane operation figures hospital extent principle language products importance effects
  distance analysis existence elements division cities attitude scene factors agreement afternoon season health role teeth studies machine
  council commission relations trees events facilities energy techniques style institutions materials opinion conference churches books
  behavior behaviour sea oil marriage funds construction tradition authority pieces leadership weight structure security parents management
  kitchen corporation failure sources relationship poetry laws units possibility facts companies assistance philosophy distribution concept
  classes capital operations collection circumstances affairs requirements interests capacity poems crisis subjects cells apartment
  procedure expression economy differences atmosphere tone mission edge response election region presence memory difficulty buildings
  personnel standards faculty ability valley membership chapter advantage village resources platform items detail universe unity principles
  factor beauty walls song revolution independence danger aircraft weather politics league connection statements policies animal actions
  legs communication career significance properties forest experiments achievement resolution maintenance location competition argument
  senate fund agencies weapons victory procedures prices organizations feelings courses coast beach technique streets orchestra solution
  plants formula conclusion sky occasion neighborhood culture majority goods entrance completion combination bay appearance identity
  agency theme publication item generation components symbol interpretation description version vehicles disease depth theater theatre
  establishment element characteristics situations opportunities investigation elections angle towns television conviction conversation
  constitution consideration acceptance resistance poem personality comparison testimony soul periods patterns models instrument expenses
  expansion employment concentration weakness violence percentage legislation insurance fiction difficulties decade creation avenue artery
  discovery diameter wisdom recognition path oxygen origin errors confusion warfare transportation technology republic environment emotions
  drama darkness reduction possibilities civilization tissue storage removal participation institution distinction treasury tool regions
  necessity languages laboratory improvement exception mystery introduction determination cooperation concert authorities temple
  foundation districts destruction definition axis profession mood images illusion formation edition contribution sympathy ratio
  intention error sequence phenomenon myth instructions context dignity findings symphony substance quantity mountain fate equation
  genre movie novel album museum mosque monastery abbey cathedral castle palace stadium airport series episode website database galaxy
  planet volcano species genus sculpture plot franchise festival ingredient recipe protagonist storyline dynasty empire kingdom`;

export const ENGLISH_PAIRS: PairRules = {
  never: {
    the: `${AFTER_ARTICLE} to is a an in on at by some each every but may can`,
    a: `${AFTER_ARTICLE} the an at some every`,
    an: `${AFTER_ARTICLE} the a i to is at by for some every`,
    'my our your their its': `${AFTER_ARTICLE} the a an to is at by on for some each but`,
    his: 'the a an these those he they his',
    very: 'the a an is are was were be been has have had it we they he she they with from by into to',
    every: 'the a an of to is are was were and in that it they we he she with from has have had',
    'some any': 'a an',
    some: 'the',
    'these those': 'a an the',
    no: 'the a an of',
    'of with from into upon during among against between to about without toward towards through behind despite including':
      'he she they we',
    'at with into upon during among toward towards': 'of',
    'to by in on for': 'of',
    'at by in on to within without': 'he',
    he: `world country government people city next main whole entire largest latest biggest highest lowest best company police situation
      family river island town village president minister ministry prime other same new most`,
    ad: 'the a an our its their his my these those',
    al: 'of the these those this our your my his her their its other',
    'said says say know knows knew agree agreed believe believes hope hopes think thinks thought': 'hat',
    'will would must should could can may might': 'no',
    i: 'is are has the it its he she they our their his this these those there which what many every another between during',
    to: 'been into',
    'would could should': 'of is are was were has had does did been am',
    'would should': 'to',
    'will must might may can cannot': 'been has had was were am',
    'is are was were': 'have do does did',
    'are were': 'has was',
    'is was': 'are were',
    'has had have': 'be',
    has: 'being is was were are have does did',
    have: 'has does did',
    be: 'been being be have has does did',
    been: 'be been has have had does did',
    'he she': 'are am',
    they: 'is am',
    we: 'is has',
  },
  hardly: {
    a: 'to is and or in on by for',
    an: 'in on if',
    'the my our your their its': 'and or if for when',
    'of with from into at for by in on upon about': `${VERBS} and or but if than because`,
    to: 'is are was were has had will would can could should did and or but if than because who for from with at in by',
    'to near': 'after before during while and',
    'after before near': 'had has was were is are said told',
    of: 'to into with from on at by for in we',
    'with from into at by': 'to from with into by at for on in',
    'in on for': 'from into at for',
    'in on by at for': 'she i',
    'is are was were': `${VERBS} than`,
    'are were': 'is',
    'have had': 'is was were are being',
    be: 'is are was were will would can could should may must and which who they we he had',
    been: 'is are was were will would can and',
    'has have had': 'will would can could and for they he',
    'would could should will can may must':
      'to in on with from for and if very will would could should can may must is are',
    'he she they we i': 'a an of in on at for with by from and or his their our he she they we',
    'he she they': 'the',
    it: 'they she i it its his their',
    his: 'to of in on and is was are were with for by that from at has',
    this: 'of from that',
    'these those': 'it is',
    who: 'of a an and with for by from',
    which: 'of and with',
    very: 'and of in on at for that it',
    most: 'and to at with by from the a that it',
    'any each': 'the a an that',
    no: 'is to and in that are it was for',
    not: 'are does will can has was were they he',
    'if when than so': 'of',
    'if when because than so as': 'and have with or but',
    'if because': 'is are was were has be will to',
    there: 'the of an their his',
    and: 'but than or',
    or: 'and but',
    but: 'and or',
  },
  // Letters may be said one by one (`an mri`), and u is said in two ways.
  neverBefore: {
    a: [{ looks: /^(?:[ai]|e(?![uw])|o(?!nc?e|ui|uro)|un(?!i|an)|up)\p{Ll}{2}/iu }],
    an: [
      { looks: /^(?=\p{L}*[aeiouy])[bcdfgjklmnpqrstvwz](?:[aeiouy]\p{Ll}|[lrhwn]\p{Ll}{2})/iu },
      { looks: /^(?!8|1[18](?:\d\d)?(?:\D|$))\d/u },
    ],
    // What is left of `It`, `In` and `Is` where a sentence begins.
    i: [
      {
        looks:
          /^(?:\d|(?!(?:always|sometimes|perhaps|besides|afterwards|nowadays|towards|does|was|has)$)\p{Ll}{2,}[^\P{Ll}siu]s$)/u,
      },
    ],
    he: [
      { looks: CAPITAL_WORD, notAfter: new WordSet('is was isn’t wasn’t has had') },
      { looks: NO_ADJECTIVE_OF_PEOPLE, inName: true },
      { looks: /^\d{4}$/u },
      { looks: new RegExp(`^(?:${THINGS.split(/\s+/u).join('|')})$`, 'u') },
      { looks: OF_THINGS, notAfter: new WordSet(`is was be been isn’t wasn’t than as ${AUXILIARIES}`) },
    ],
  },
  lastNever: 'the an my our your their every whose and',
  lastHardly: 'a as if or but than because they we he very its also who',
  firstNever: '',
  firstBeforeCommaNever: 'in at from with of into during among between by on',
  beforeCommaNever: 'an our their every',
  phrases: [
    ['of', 'course'],
    ['of', 'late'],
    ['of', 'old'],
    ['to', 'and'],
    ['in', 'and'],
    ['on', 'and'],
    ['if', 'and'],
    ['if', 'not'],
    ['and', 'so'],
    ['no', 'longer'],
    ['no', 'more'],
    ['no', 'doubt'],
    ['no', 'sooner'],
    ['no', 'less'],
    ['no', 'way'],
    ['will', 'in'],
    ['he', 'who'],
    ['he', 'that'],
  ],
};
