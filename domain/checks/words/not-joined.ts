/**
 * Words that look like two and are one, in lower case: what remained when every entry of a large word list was taken apart by
 * the rules of joined-english.ts.
 */
export const NOT_JOINED: ReadonlySet<string> = new Set(
  `
    alltime travelin considerin therein thereof therefrom herein hereof wherein therapist therapists hassled hassling hasten hastens hastened hastening
    hastier hasting haslets hassock hassocks wastings andante andantes andiron andirons crowdfunding crowdfunded namedropping
    weatherstrip weatherstrips afterschool afteryears flightpath flightpaths woolgathered troubleshooted bullshitted
    fingerpointing hostgroup hostgroups filesystem filesystems localhost
    absinthe acceptor addressor aforementioned aforesaid aftereffect aftereffects aftergame aftergames aftergrowth
    aftergrowths afterlife afterlifes afterlives aftermarket aftermarkets aftermost afterpain afterpains
    afterparties afterparty aftershave afterthought aftertime aftertimes afterword afterwords afterworld afterworlds
    allis allnight allover allsorts allweather allweathers allyou alsoon alsoone amakwerekwere ancome anthem
    antismuggling anuses anywhen anywhere appointor areaway arenation arenations arrestor ascertain ascites asport
    asports assail assailed assailing assails assaying assent assessor assiege assieges assign assigned assigning
    assigns assistor assize assizes assort assorts asunder atmans atone attask attasks attractor autosaved
    autosuggested autosuggesting backare backdropping backmost backtracking baklawas balustraded barebacking
    beclothe beenahs beento beentos beforehand beforetime beingless berthe besoothe betweenbrain betweenbrains
    betweenities betweenity betweenness betweennesses betweentime betweentimes betweenwhiles blithe blueshifted
    boardsailing bombardon bombshell bombshells boothose bothan bravadoing breakthrough breathe brigand broughtas
    bugshas bulletin bullshitting burkhas burthen bushwas bygone bylaws byname bynames bypass bypassed bypasses
    bypassing bypast bypath bypaths byplace byplaces byplay byplays byroad byroads byroom byrooms bystreet bystreets
    bytalk bytalks byways byword bywords bywork byworks calanthe callusing campused campusing cancan cancellate
    candid candied candies cannot canon canso canthus canto cantrip cantrips canzone canzones carpentered
    carpentering carryforward carryon censusing chalicothere changeround changerounds charkhas chiausing chichas
    clearstories clothe coattended coattending codesigning coenduring cohousing collector comedies comedo command
    commentor commonplacing compand complexone condemnor conductor confirmand confirmor confusing constantan
    constructor consultas consultor contractor contraindicated contraindicating corrector couldest counterargued
    counterarguing counterattacked counterattacking counterchanged counterchanging countercharged countercharging
    counterclaimed counterclaiming counterdemonstrated counterdemonstrating countermarched countermarching
    countermoved countermoving counterordered counterordering counterpointed counterpointing counterquestioned
    counterquestioning countersigning counterstated counterstating counterstriking countertraded coupon croupon
    crowdsource crowdsources databasing debtor deepfelt deepmost degustated degustating deinothere delousing
    derepressed derepressing despitefully devastated devastating diddies diesis diffusing dinothere director
    disavowed disavowing disburthen disclosing dishallowed dishallowing dissheathe distilland doable doctorand
    dodoes doits dolent domain donation donations donor dorise dorises doused douses dousing dowars drawshave
    dreamwhile drivethrough eachwhere earthen earthmoving eastabout eavesdropping effector eightsome elector
    elsewhere embathe embreathe encanthis enclothe ensheathe enswathe enterdealed enteron enwreathe erewhile
    erstwhile etherealised etherealising etherealized etherealizing eventrate eventrates everduring everlasting
    everwhere everwhich everydays everyplace everywhen everywhere everywoman everywomen evildoing exactas exactor
    exceptless exceptor expandor expellent fatwas feedthrough feldspathose fellas felspathose fetwas finalis firman
    flashbacking footnoted footnoting forby fordid fordo fordoes fordoing fordone foreland foresaid foreslacked
    foreslacking forfair forgather forgathered forgathering forgathers forgetting forgiven forgiving forgoing
    forgone forhow forjudge forjudged forjudges forjudging forlent formalin formatter formatters forsaid forsaying
    forslow forspeak forspeaking forspeaks forspend forspending forspends forspent forspoke forspoken forthinking
    forthought forthwith forwarn forwarned forwarning forwarns forwaste forwasted forwastes forwasting forwent
    forwhy fourplay fourplays foursome freebasing freewill frogmarched frogmarching fromage fromages fromenties
    fromenty fullan furthermost gadabout gainsaid gambadoing glitterand goaltending goodby goodwill gormand gowland
    grantor greensand hadaway haddies hamewith happenchance happenchances happenstance happenstances harman
    harmdoing harmin haslet hasten haveour headdress headdresses headmost headreached headreaching heare hearsays
    hearten heathen helpmeet henceforward herby hereabout hereafter hereat hereaway hereby herefrom herein
    hereinbefore hereinto hereof hereon hereto hereunder hereupon herewith heron hersall hership herships herstories
    herstory heryes highmost honorand hostas houris housesat housesit housesits howdied howdies howlet howso
    hundredor hypercharged hypercharging hypercriticised hypercriticized hyperextended hyperextending hyperlinking
    imbathe impactor implementor inbeing inbreathe inhere inlet inmost insheathe inspector instill inswathe
    interceptor interwreathe intonation intonational intonations investor inwith inwreathe island islands islet
    isothere ither itself jacinthe kanghas kanthas kawakawas kickabout killas kinescoped kinescoping knapsacked
    knockabout knowhow lalland laterally layabout leafletting lecythis leftmost lengthen lentor lesson lessor lethe
    letterpresses linebacking listenable loathe longan longas mahwas mainor mainour majorat makeready makeshift
    makeshifts malthas malwas manawas manyata manyatas manyatta manyattas manyfold manyplies marabout marchesas
    massas massif mayan mayas maydays mayhappen meathe megathere mezzotinto microfiling micromanaged micromanaging
    micropublishing missaid mostwhat murrhas myall mythus naysaid neglector nepenthe nightscope nightscopes nohow
    nomade nomarch nonesuch noplace noris norland norlands normans northing northings notabilities notability nother
    nothings notour nounless nouses noways nowhence nowhere noyes objector offeror oncome oncoming oncost oncosts
    onetime onstage ontological onuses oranger ordeal ordeals orgone orrises otherwhere otherwhile outbargained
    outbargaining outbreathe outduring outreproduced outreproducing outsaid outwith overall overburthen overby
    overdid overdo overdoes overlengthen overlet overmany overnear overtasked overtasking painkilling paperbacking
    paradropping parasailing passalong pastas pastis pastor peishwas perduring personas pesewas peshwas
    photoconducting photoreduced photoreducing photostated photostating pickbacking piggybacking pipsissewas plantas
    playas pledgeor pohutukawas pooris poorwill portas portlast possessor pressor proband processor prohibitor
    projector prospector protector protestor provedor psychoanalysed psychoanalysing psychoanalyzed psychoanalyzing
    publican pulkhas quarterbacking quethe quicksand quitclaimed quitclaiming rankshifted rankshifting rataplanning
    reactor reallocate reallocated reallocates reallocating reappointed reappointing reappraised reappraising
    reapproved reapproving reclothe reconsigning recoveror redesigning redowas reenforced reenforcing reflector
    reformat reincited reinciting reinforced reinforcing reinstated reinstating rejector representor requestor
    resistor restrengthen rewarewas rickshas rightmost roadshow rotoscoped rotoscoping roundabout roundtrip
    roundtrips rouseabout roustabout routemarch routemarched routemarches routemarching runabout sackbut sailor
    saithe samithis sanghas scathe schwas scythe secretin secretor seethe selectas selector semiskilled servewe
    sharpshooting sharpshootings sheas sheathe shebeen sheikhas shipwrecked shipwrecking shootaround shortchanged
    shortchanging shotguns shotten shouldered shouldering shoulderings shoulders shouldest signor sincerely
    sincerest singletracks slipcovered slipcovering smoothen snapshooting snathe soare soland solands solate soldan
    solein solicited soliciting solives somans somedeal somehow someplace someplaces somethings sometime someways
    somewhat somewhen somewhere somewhile somewhy soothe soothers soothsaid soothsays sorely sorest sounder
    soundtracking soused souses sousing southsaid sowars sparthe spathe spathose sperthe spokeshave spreathe
    spreethe squaddies stagestruck staithe stayaway stepson stickhandled stillhouse stillhouses stillroom stillrooms
    stirabout stopgaps stormstayed strawhat stressor stringhalted successor sunbathe surgeon surrenderor surveyor
    swathe switchbacking swithe tankas tapestried tapestrying teethe telerecorded telerecording telescoped
    telescoping tellin tenabilities tenability tenable tendon tenno tenon tenor tenour tensons termor thanas thankit
    thankyou thataway thatched thatcher thatchers thatches thatchier thatchiest thatching thatchings thatchless
    thatcht thatchy thatness thatnesses thein thisaway thisness thisnesses thistle thistledown thistledowns thistles
    thistlier thistliest thistly thoughten threesome throughfare throughfares throughgaun throughgauns throughither
    throughother throughput throughputs throughway throughways thunderstriking timepassing timeserving tiswas
    titanothere tizwas todays todies toits tomans tonights torose toused touses tousing towage towages townspeoples
    tradespeoples transferor translocated translocating transmoved transmoving trapshooting trenchand trespassing
    tripsis troubleshooting trustor turbocharged turbocharging turnabout turnaround turnon twosome uintathere
    unbegetting unbeseemed unbeseeming unburthen unclothe undefiled undepressed underclothe underdid underdo
    underdoes underlet undermost undersaid undersays undeserved undeserving undesigning undevoted ungainsaid
    unlikeable unreinforced unsheathe unswathe unwreathe waitstaffs walkabout wantaway wanton wantonly washer
    washers wassail wassailed wassailing wassails wastries watersmeet weakon weathermost webring wellbeing weregild
    weregilds werewolf werewolferies werewolfery werewolfish werewolfism werewolfisms werewolves westabout whatas
    whatnot whatso whatten whenas whenwe whereabout whereafter whereagainst whereat whereby wherefor wherefrom
    wherein whereinto whereof whereon whereso wherethrough whereto whereunder whereuntil whereupon wherewith
    whichever whichsoever whirlabout wholist wholists whomso whoof whoso willable willfully willpower willpowers
    windas winterkilled winterkilling withheld withhold withholding withindoors withoutdoors withstanding withstood
    withwind withwinds woolgathering workaround worldscales worthwhile wouldest wreathe wreathen wrethe writhe
    writhen wrongdoing wrythen yetis yourself yourselves youthen`
    .trim()
    .split(/\s+/u),
);
