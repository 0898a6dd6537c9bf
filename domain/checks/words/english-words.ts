const split = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Regular verbs of news prose by their base form. None of them is a name, and no compound ends in one. */
const VERBS = split(`
  accept accuse achieve acquire add address admit adopt advance advise affect aim allege allow analyse analyze announce
  answer apologise apologize appeal appear apply appoint approach approve argue arrange arrest arrive ask assassinate
  assess assist assume assure attack attempt attend attract authorise authorize avoid back ban base believe belong bombard
  boost borrow breach broadcast build cancel carry cause cease celebrate challenge change charge check choose cite claim
  clarify clash close collapse collect combat comment commit compare compete complain complete comply concern conclude
  condemn conduct confirm confront consider consist constitute construct consult contain continue contribute control
  convince cooperate cope count cover create criticise criticize damage deal debate decide declare decline decrease
  defeat defend define delay deliver demand demolish demonstrate deny depend deploy deport describe deserve destroy
  detain determine develop die differ discover discuss dismiss displace distribute divide donate doubt drop earn ease
  elect eliminate emerge emphasise emphasize enable encourage end endorse enforce engage enhance ensure enter escalate
  escape establish estimate evacuate evaluate examine exceed exchange exclude execute exist expand expect expel explain
  explode explore export expose express extend face fail favour fear file finance fire focus follow force free fulfil
  gain gather generate grant guarantee halt handle happen harm help highlight hit host ignore illustrate impact implement
  import impose improve include increase indicate inform injure insist inspect install intend intensify intercept
  interview introduce invade invest investigate invite involve issue join judge justify kidnap kill lack last launch
  legalise liberate lift limit link listen locate loot maintain manage march measure mediate mention mobilise monitor move
  murder name need negotiate neglect note notice obtain occupy occur offer open operate oppose order organise organize
  oust participate pass pave pay persuade place plan play pledge point possess postpone praise prefer prepare present
  preserve press pressure prevent proceed produce prohibit promise promote propose prosecute protect protest prove
  provide publish punish pursue push question raise reach react realise realize rebuild receive recognise recognize
  recommend record recover recruit reduce refer reflect refuse regard reject relate release rely remain remember remind
  remove renew repair repeat replace reply report represent request require rescue reside resign resist resolve respond
  restore restrict result resume retire retreat return reveal revive ruin sack sail save schedule search secure seek seem
  seize select sentence separate serve settle share shell shift shoot shut sign smuggle solve spark speak spend stabilise
  start state stay step stop strengthen stress strike struggle study submit succeed suffer suggest supply support suppose
  surge surrender surround survive suspect suspend target tell tend terminate testify thank threaten touch track trade
  train transfer transform transport travel treat trigger trust try turn undermine unite unveil urge use vary violate
  visit voice vote vow wait want warn waste welcome witness wonder work worry worsen wound wreck write`);

/** Other forms of irregular verbs, and their bases. */
const IRREGULAR = split(`
  became become began begin begun bring brought bought came caught chose chosen come did done drove drawn fell fallen felt
  fled flee forgave found fought gave given gone got grew grown hear heard held hold kept knew know known led left lent let
  lost made make meant meet met paid put ran read risen rose said sat saw say seen sent shook shot showed shown sold sought
  spent spoke spoken stood stole struck taken takes taught thought threw told took understood went withdrew withdrawn
  woke won written wrote bringing coming doing drawing falling feeling fleeing giving getting going growing hearing holding
  keeping knowing leaving letting losing making meaning meeting paying putting running saying seeing seeking sending
  showing sitting standing taking thinking throwing telling understanding wearing winning withdrawing writing`);

const NOUNS = split(`
  ability absence accident account action activity advantage advice agreement aggression aid aircraft airport airstrike
  ambassador ambition amount anger anniversary announcement appeal area argument army arrangement article artillery aspect
  assistance asylum atmosphere attention attitude audience authority balance barrage battle behaviour benefit blockade
  bomb bombing border boy brigade brother budget building bullet campaign camp candidate capacity capital casualty ceasefire
  century chance chaos child choice citizen city civilian coalition colleague commander commitment community company
  comparison complaint compromise concession conclusion condition conference confidence conflict confrontation connection
  consequence consideration consultation context contract convoy corridor corruption cost country couple coup crime crisis
  criticism crossing crowd culture currency danger daughter day deadline death debt decade decision declaration degree
  delegation democracy department deputy detail development difference difficulty diplomat disagreement disaster
  discussion disease dispute district doctor document dozen drone drought earthquake economy effect effort election
  electricity emergency employee enemy engineer environment episode escalation event evidence exercise exit expense
  expert explosion expression extent factory failure family farmer fighter fighting fire flight flood food framework
  frame freedom friend fuel funding future game gap gas girl goal government group growth guest gun harvest head headline
  health hideout history hope hospital hostage hostility hour house household human hundred idea illness impact incident
  income independence industry inflation information infrastructure injury inquiry institution instruction intelligence
  interest intermediary investigation investment invitation issue job journalist journey kilometre kilometer kind knowledge
  labour lack land language law lawmaker lawyer leader leadership letter level life list majority man manager market mass
  matter mayor meaning means measure mediator medicine member message method migrant mile military militant million minister
  minority minute missile mission mistake money month morning mother motion movement nation need negotiation neighbour
  neighborhood network newspaper night number object objective occasion occupation offensive officer official operation
  opinion opponent opportunity opposition option organisation organization outcome overview owner pain paper parliament
  participant partner party passenger past path patient peace people percent percentage period permission person phase
  phone place plane plant player poem point police policy politician population port position possibility poverty power
  practice presence president priority prison prisoner problem process production profit program programme progress
  project proof proposal prospect protection protester province provision purpose quarter question raid rain rally range
  rate reaction reality reason rebel recent recession recovery reduction reform refugee regime region relation relationship
  release relief report reporter representative reputation request rescue research reservation resident resistance
  resolution resource response responsibility rest restriction result review revolution right rise risk river road rocket
  role room round route rubble rule salary sanction scale scene scheme school scientist season sector security seminar
  series service session settlement shape shelter ship shooting shortage siege situation size society soldier solution
  son sort source speech spokesman spokesperson spokeswoman squad stability staff stage stance statement station statistic
  status step story strategy street strength structure student subject success suffering summit supporter surprise survey
  survivor suspicion system tactic talk tank task tax teacher team technology tension term territory terrorist thing
  thousand threat time tool top town tradition tragedy training transition treatment treaty trend trial trip troop trouble
  truce truck truth understanding university vaccine value vehicle version victim victory video village violation violence
  visa visitor visit volunteer voter wage war water way wealth weapon weather week wind withdrawal woman word worker world
  writer year youth zone`);

const PLURALS = split(`
  children countries families hostilities activities authorities casualties cities communities companies injuries
  intermediaries lives men opportunities parties people policies priorities responsibilities talks territories women`);

const ADJECTIVES = split(`
  able active additional afraid alleged ancient angry annual armed available average aware bad basic big bloody brief
  broad calm careful central certain civil clear close commercial common complete complex concrete considerable
  constant continuous controversial correct critical crucial current daily dangerous deadly deep democratic difficult
  diplomatic direct domestic due early eager easy economic educational effective emotional entire equal essential
  ethnic evident exact excellent extreme extremist fair familiar famous fatal federal fierce final financial firm flexible
  foreign formal former fragile frequent friendly full fundamental further general genuine global good gradual great
  guilty happy hard harsh heavy high huge human humanitarian illegal immediate important impossible independent
  indirect individual innocent intense intensive internal international joint key large late leading legal legitimate
  likely limited local logical long loud low main major massive medical mental military minor moderate modern mutual
  narrow national natural nearby necessary negative nervous new normal notable nuclear numerous obvious official ongoing
  open ordinary original painful partial particular peaceful permanent personal political poor popular positive possible
  potential powerful practical precise previous primary private prominent proper proud public quick quiet radical rapid rare
  ready real reasonable recent regional regular relative relevant religious remarkable responsible rich rural sad safe
  scientific secret senior separate serious severe sharp short significant similar simple single slow small social sole
  sophisticated special specific stable steady strange strategic strict strong sudden sufficient suitable surprising
  temporary terrible total tough traditional tragic transparent typical unable unclear unique unknown unprecedented
  upcoming urban urgent useful usual valid various vast violent visible vital weak weekly wide widespread worried worst
  wounded wrong young`);

const ADVERBS = split(`
  again ago almost already also although always another anyone anything apart approximately away because before currently
  despite directly during earlier easily either else enough especially even eventually everyone everything exactly few
  finally forward fully further generally here however immediately increasingly indeed instead just largely later less
  many maybe meanwhile more moreover most mostly much nearly neither never nevertheless none nothing now often once only
  others otherwise perhaps possibly previously probably quickly quite rather really recently reportedly several shortly
  significantly simply since someone something sometimes soon still successfully suddenly such than then there therefore
  these those though throughout thus today together tomorrow tonight too twice usually very well yesterday yet`);

const VOWEL = /[aeiou]/u;

/** `stop`, `ban`, `admit`, `expel`: the last consonant is doubled before -ed and -ing. */
const DOUBLES = new Set(
  split(
    'admit ban commit compel control drop expel fulfil equip kidnap plan prefer refer shut sin spot step stop submit transfer travel hit',
  ),
);

function formsOfVerb(base: string): readonly string[] {
  const last = base.slice(-1);
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(base.slice(-2, -1)))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const stem = DOUBLES.has(base) ? base + last : base;
  return [base, /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

const VERB_FORMS: readonly string[] = [...VERBS.flatMap(formsOfVerb), ...IRREGULAR];

/** Forms of verbs: in lower case, with the past of regular ones, whether it is in use or not. */
export const ENGLISH_VERB_FORMS: ReadonlySet<string> = new Set(VERB_FORMS);

const NOUN_FORMS: ReadonlySet<string> = new Set([
  ...NOUNS,
  ...NOUNS.map((noun) =>
    noun.endsWith('y') && !VOWEL.test(noun.slice(-2, -1)) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ),
  ...PLURALS,
]);

/** Those that are no noun or adjective at the same time. */
export const ENGLISH_VERBS_ONLY: ReadonlySet<string> = new Set(
  VERB_FORMS.filter((form) => !NOUN_FORMS.has(form) && !ADJECTIVES.includes(form)),
);

/** Ordinary words of news prose, in lower case. A few hundred words and their forms make up most of a text. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  ...VERB_FORMS,
  ...NOUN_FORMS,
  ...ADJECTIVES,
  ...ADVERBS,
]);
