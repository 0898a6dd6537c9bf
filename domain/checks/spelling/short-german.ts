/** German words of grammar that are so short and so common that what is no word and one slip away is one of them. */
// prettier-ignore
export const SHORT_GERMAN = `der die das und ist den von mit sich des auf für nicht ein eine als auch werden aus hat dass nach wird bei einer einem einen um
am sind noch wie über so zum haben nur oder aber vor zur bis mehr durch sein wurde sei hatte kann gegen vom schon wenn habe seine dann unter wir soll eines zwei diese keine seit
waren ihre ihr ihm ihn uns sehr jetzt immer hier dort ohne weil war man was wer wo mich dich jahr konnten wurden sollen müssen`.split(/\s+/u);

/** German words of as few letters in small letters: no list of German is free enough to be part of this, so they are named here. */
// prettier-ignore
export const RIGHT_SHORT_GERMAN: ReadonlySet<string> = new Set(`ab aber abs acht ach ade ah alle alls als alt alte also am an and andi anno ans arg arge art arm arme auch auf aus äh bar bare bald bat bade bei beim bis biss blau bloß bin
bist bog bös böse braut da dar dahin dass das dass dein dem den denn der dermal des dich die dies dir doch dort dran drauf drei drin du dumm durch durfte dünn dürr eben echt edel egal eh ehe eher ei eid eil eile ein eine eins
einem einen einer eines einst elf eng enge er erst erste es esse etwa euch euer eure fad fein fern fest fett fiel flach flau fort früh fror fuhr für fünf gab gabs galt gar gare geb gebe geh gehe gehn gen gern ging gilt grau
griff grob groß gut gute gäbe hab habe haben halb half halt hart hast hat hatte heil heim hell her herb hin hing hoch hohe hole holt horn hört ich ihm ihn ihnen ihr ihre ihren ihrer im immer in indem ins irr irre ist ja je jede
jene jetzt jung kahl kalt kam kann karg keck kein keine kennt klar klein klug knapp komm kommt konnte kühl kurz lag lahm land lang lange las lasch lass last lau laut leb lebt leer leicht leid lest lich lieb lief lies liegt ließ links log
los lose lud mag mal man mancher mehr mein meine mich mies mild mir mit muss müde nach nackt nah nahe nahm nass nein nett neu neue neun nicht nie nieder nimmt noch nun nur nutzt ob oben oder offen oft ohne öde paar per pro prüft
quer rang rann rar rasch rau rauf raus reif rein reist reich riet rief roh rot rote rund runter sacht sagt sah samt sanft sang sank satt saß sauer scharf schon schräg schwer sechs seh sehr seht sei seid sein seine sein seit selbst sie
sieb sieh sieht sind sinkt sitzt so sogar solch soll sollte somit sonst spät stand starb stark statt steht steil stieg still stirbt stolz stumm sucht tat taub teil teils teuer tief tot trat traf träge treu trotz trug trägt tun tut
über üben übel übt um und uns unser unten unter vage viel viele vier vom von vor vorn wach wag wagt wahr wann war warb ward waren warf warm warum was weder weg weh weich weil weint weiß weit welch wem wen wenig wenn wer werde werden
wert wie wieder wies will wird wirft wirst wir wild wo wohl wohnt wollt wurde wuchs wund wusste zart zäh zahlt zehn zeigt zer zieht zog zu zum zur zwar zwei zwölf zwang sitz dien eint kein weis dient sinn hiel hieß wär wäre hätt hätte
oh eilt ziel vors ums fürs übers unters durchs aufs beims vorm überm unterm nen ner nem mach macht lass rät kost schau schaut fand find führ führt denk denkt dreh dreht lern lernt leg legt nehm nenn nennt plan plant sag spiel spielt
setz setzt such stell stellt zahl zähl zähl öffnet misst isst ess saht seht stet stets steh steigt säen säte gäb kauf kauft koch kocht bau baut bleib bleibt blieb brach bricht brauch braucht bring bringt dacht`.split(/\s+/u));
