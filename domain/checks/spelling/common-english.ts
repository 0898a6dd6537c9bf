/** English words that news is full of, an own list; each is long enough that a slip in it is seldom another word. */
// prettier-ignore
export const COMMON_ENGLISH = `
about above abroad absolutely access accident according account accounts accused achieve across action actions active activity activities
actually addition additional address administration adopted advance advantage advice affected affairs afraid after afternoon again against
agency agencies agenda agreed agreement agreements ahead aimed airport alleged allegedly alliance allowed almost along already although
always ambassador among amount analysis announced announcement annual another anyone anything apparently appeal appear appeared approach
approached approved approximately areas argued around arrested arrival arrived article asked assembly assistance association attack attacked
attacks attempt attempted attempts attended attention authorities authority available average avoid aware away banned based because become
becoming before began beginning behind being believe believed belongs below benefit benefits better between beyond billion board boost
border borders bottom bought brought budget building buildings built business businesses called campaign cannot capital captured cards career
carried carry cases caught caused causing central century certain certainly chairman challenge challenges championship chance change changed
changes chapter character charge charged charges chemical chief child children choice chose church circumstances citizen citizens civil
civilian civilians claim claimed claims class classes clear clearly climate close closed closely coalition coast collapse collected college
combat comes coming command commander comment comments commercial commission commissioner committed committee common communication
communications communities community companies company compared competition complained complete completed completely complex computer concern
concerned concerns concluded condition conditions conducted conference confidence confirmed conflict congress connected connection consider
considered consists constitution construction contact contained continue continued continues contract contrary contributed control
controlled conversation conversations cooperation correct council counter countries country couple course court courts create created crime
criminal crisis critical criticism criticized crossing crowd crucial cultural culture current currently customers daily damage damaged danger
dangerous daughter death deaths debate decade decades decided decision decisions declared decline deep defeat defence defense defended
define degree degrees delay delayed delegation deliver delivered demand demanded demands democracy democratic demonstrators denied
department depending deputy described description designed despite destroyed destruction detained detention determined develop developed
development developments different difficult difficulties dinosaurs direct direction directly director disaster discovered discuss discussed
discussion discussions disease displaced dispute distance district divided document documents doing dollars domestic doubt dozen dozens dramatic
driving during early earlier earned earth easily eastern economic economy editor education effect effective effects effort efforts either
elected election elections elements elsewhere emergency employed employees ended enemy energy engaged engine engineer enough ensure entered
entire entirely environment environmental equal equipment especially essential established estimated evening event events eventually every
everyone everything evidence exactly example except exchange executive exist existing expand expanding expect expected expensive experience
experienced experts explain explained explanation exposed expressed extended extent extreme facilities facility facing factor factory failed
failure famous fans farmers father favorite feared features federal feeling fellow female field fighters fighting figure figures final finally
financial finding finished firms first flight floor flows focus followed following follows force forced forces foreign forest formal former
forward found founded founder fourth frame freedom frequently friend friends front fuel full function further future games gathered general
generally generation getting given giving global goals going government governments governor great greater ground group groups growing growth
guard guards guests guilty happened hardly having health heard hearing heart heavy height held helped helping hidden higher highest highly
history holding holiday homes hospital hospitals hostages hotel hours house houses housing however human humanitarian hundred hundreds husband
identified identity immediate immediately impact important impossible improve improved improvement incident incidents include included includes
including income increase increased increases increasing increasingly indeed independence independent indicated individual individuals industrial
industry inflation influence information infrastructure inhabitants initial initially injured injuries innocent inside inspector instead
institute institution institutions insurance intelligence intended interest interested interests interior internal international internet
interview introduced invasion invested investigation investigators investment involved island issue issues itself joined journalist
journalists judge judges justice killed killing kind kitchen knowledge known labor lack language large largely largest later launch launched
launching lawmakers lawyer lawyers leader leaders leadership leading league learned least leave leaving legal legislation letter level levels
liberated liberation license lifted likely limit limited limits little lived living local located location longer looking looks losses lower
machine magazine mainly maintain major majority makes making management manager many march marked market markets married massive material
materials matter matters maximum maybe meaning means meanwhile measure measures media medical medication medicine meeting meetings member
members memory mentioned message method methods middle might migrants military militants million millions minister ministers ministry minor
minute minutes missile missiles missing mission model modern moment money months moreover morning mother motion mountain mountains moved
movement moving multiple murder museum music must names nation national nations native natural nature nearby nearly necessary needed needs
negative negotiations neighborhood neighboring neither network never nevertheless newspaper night nobody normal northern nothing notice noticed
nuclear number numbers objective observed obtained obvious obviously occasion occupied occurred offense offered office officer officers
official officials often older once opened opening operation operations opinion opponent opponents opportunities opportunity opposed opposite
opposition option options order ordered ordinary organization organizations original originally other others outside overall owner parents
parliament particular particularly parties partner partners party passed passengers passing patient patients peace peaceful people percent
performance perhaps period permanent permission permitted person personal personnel phone photo photograph photographs photos physical picture
pictures piece place placed places planned planning plans plant plants player players playing please point pointed points police policies policy
political politician politicians politics poor popular population position positions positive possibility possible possibly potential
potentially poverty power powerful powers practice predicted premature prepare prepared presence present presented president presidential press
pressure prevent prevented previous previously price prices primary prime prison prisoner prisoners private probably problem problems procedure
process produce produced producer production products professional professor program programs progress project projects promise promised property
proposal proposed prosecuted prosecutor prosecutors protect protected protection protest protesters protests prove proved provide provided
provides province provinces public publication publicly published purpose quality quarter question questions quick quickly quite race radical
radio raised range rapidly rather reached reaction reading ready reality really reason reasons received recent recently recognized record
recorded records recovery reduce reduced reference referred referring reform reforms refugees refused regarding regardless regime region regional
regions registered regular regularly related relations relationship relatively relatives released reliable relief religious remain remained
remaining remains remember removed repeated repeatedly replaced report reported reportedly reporter reporters reports represent representative
representatives republic request requested require required requires rescue research researchers residents resistance resolution resources
respect respond responded response responsibility responsible restaurant restrictions result results return returned returning revealed review
rights river rockets rules running rural safety said sanctions scene schedule scheduled school schools science scientific scientists search season
second secret secretary section sector secure security seems select senior sense sentence sentenced separate separated series serious seriously
served service services session settlement settlers several severe shape share shared shares shelter shooting short shortly should showed
showing shows siege signed significance significant significantly similar since single situation slightly slowly small smaller social society
soldier soldiers solution somehow someone something sometimes somewhat sought source sources southern speak speaker speaking special species
specific speech spending spirit spokesman spokesperson spokeswoman spread spring stability stable stadium staff stage standard standards standing
started starting state stated statement statements states station status stayed still stopped storm story straight strategic strategy street
streets strength strike strikes strong struck structure struggle student students studied studies studio study style subject subsequent
subsequently success successful successfully sudden suddenly suffered suffering sufficient suggested suitable summer supply support supported
supporters supposed surface surgery surprise surrounding survey survived suspect suspected suspects suspended system systems taken takes taking
talks target targeted targets taught teacher teachers technical technique technology television temperature temporary terms territories
territory terrorism terrorist tested testing thank their themselves there therefore these thing things think thinking third those though
thought thousand thousands threat threatened threats three through throughout thrown thus tickets times today together tomorrow tonight total
touch tourism tourist tourists tournament towards tower town towns trade tradition traditional traffic training transfer transferred transport
transportation travel treated treatment trial tribunal trying turned turning types typical under underground understand understanding
unfortunately union united university unless unlike unlikely until unusual updated upper urban usually value values various vehicle vehicles
version victim victims victory village violence violent virtually viruses visit visited visitors voice volunteers voted voters waiting walked
wanted warned warning watched water weapon weapons weather website weekend weeks welcome western whatever whenever where whereas whether which
while white whole whose widely widespread window winner winter within without witness witnesses woman women wondered words worked worker workers
working works world worse worst worth would wounded wounds writer writing written wrong wrote years yesterday young younger yourself
have been were that this with from they what when will your more some them then than only also into over such most very just like good make
know take come want look find give tell work feel seem back last long next same able both each even here need well year part week case team
out off new old own any too way day man men war law six ten two get got say saw see use put set end big far ago day her him his had was for and the not but you all can one our did its let who why how may
`;
