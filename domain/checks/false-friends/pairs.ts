/**
 * False friends by pair of languages, our own list: what a word of the source begins with, what the wrong word of the translation begins
 * with, and behind the colon what the right ones begin with, the first of them whole; `$` behind a word that takes no ending. A word is left out where the look-alike is right often enough.
 */
export const FALSE_FRIENDS: Readonly<Record<string, string>> = {
  'es-en':
    'actualmente>actually:currently,present,now,nowaday,today;eventualmente>eventually:possibly,perhaps,may,might;' +
    'embarazad>embarrass:pregnant,expect;éxito>exit:success,hit;librería>library:bookshop,bookstore,book;' +
    'carpeta>carpet:folder,file,binder;constipad>constipat:cold;asistir>assist:attend,be present,go;' +
    'asistier>assist:attend,present;asistió>assisted:attend,present;pretend>pretend:intend,aim,seek,try,want,claim;' +
    'ropa>rope:clothes,cloth;sopa>soap:soup;fábrica>fabric:factory,plant,mill;decepción>deception:disappointment,disappoint;' +
    'disgusto>disgust:upset,displeas;suceso>success:event,incident,happen;parientes>parents:relatives,relation,famil;' +
    'molest>molest:bother,annoy,disturb,upset;delito>delight:crime,offen;idioma>idiom:language;sensible>sensible:sensitive;' +
    'simpátic>sympathetic:nice,friendl,likeable;contest>contest:answer,repl,respon;lectura>lecture:reading;' +
    'noticia>notice:news;bombero>bomber:firefight,fire;sano>sane:healthy;' +
    'realizar>realize:carry,perform,make,do,hold,conduct,undert',
  'fr-en':
    'actuellement>actually:currently,present,now,nowaday;éventuellement>eventually:possibly,perhaps,may,might,if;' +
    'librairie>library:bookshop,bookstore,book;déception>deception:disappointment,disappoint;' +
    'monnaie>money:currency,change,coin;journée>journey:day;location>location:rental,rent,hire,leas;' +
    'préservatif>preservative:condom;blessé>blessed:wounded,injured,hurt;blesser>bless:wound,injur,hurt;' +
    'sensible>sensible:sensitive;achever>achieve:finish,complet,end;prétend>pretend:claim,alleg;lecture>lecture:reading;' +
    'conférencier>conferenc:speaker,lectur;coin>coin:corner;chair>chair:flesh;injure>injur:insult,abuse;' +
    'attendre>attend:wait,expect,await;déranger>derange:disturb,bother;envie>envy:wish,desire,want,long;' +
    'formidable>formidable:great,wonderful,terrific;habits>habits:clothes;issue>issue:outcome,exit,way;' +
    'médecin>medicine:doctor,physician;procès$>process:trial,lawsuit,case;raisin>raisin:grape;' +
    'propreté>propert:cleanliness,clean;évidemment>evidently:of course,obvious,natural;avertissement>advertisement:warning',
  'de-en':
    'bekommen>become:get,receive,got,obtain;bekam>became:got,receiv,obtain;bekommt>becomes:gets,receiv,obtain;' +
    'aktuell>actual:current,topical,latest,present,now;eventuell>eventual:possib,perhaps,may,might,any;' +
    'gift>gift:poison,toxin,venom;sensibel>sensible:sensitive;chef>chef:boss,head,chief,manager,leader,ceo,director;' +
    'fabrik>fabric:factory,plant,mill;konkurrenz>concurrenc:competition,competit,rival;meinung>meaning:opinion,view;' +
    'präservativ>preservative:condom;warenhaus>warehouse:department store,store;brav>brave:well-behaved,good;' +
    'rente>rent:pension,retire;sympathisch>sympathetic:nice,likeable,pleasant,friendl;' +
    'rezept>receipt:recipe,prescription,formula;fahrt>fart:journey,trip,drive,ride;prägnant>pregnant:concise,succinct;' +
    'spenden>spend:donate,donation,give;mobbing>mobbing:bullying,harass;ordinär>ordinary:vulgar,crude;' +
    'dezent>decent:discreet,subtle;direktion>direction:management,board;stapel>staple:pile,stack',
  'it-en':
    'attualmente>actually:currently,present,now;eventualmente>eventually:possibly,perhaps,may,if;' +
    'libreria>library:bookshop,bookstore,bookcase,book;fattoria>factory:farm;fabbrica>fabric:factory,plant,mill;' +
    'morbid>morbid:soft;parenti>parents:relatives,relation,famil;pretend>pretend:demand,expect,claim;crudo>crude:raw;' +
    'firma>firm:signature,sign;magazzino>magazine:warehouse,store;sensibile>sensible:sensitive,significant;' +
    'preservativ>preservative:condom;delusione>delusion:disappointment,disappoint;noioso>annoy:boring;' +
    'educat>educated:polite,well-mannered;lettura>lecture:reading;tremendo>tremendous:terrible,awful,dreadful;' +
    'annoiat>annoyed:bored;cocomero>cucumber:watermelon',
  'pt-en':
    'atualmente>actually:currently,present,now;eventualmente>eventually:possibly,occasional,perhaps,may;' +
    'livraria>library:bookshop,bookstore,book;parentes>parents:relatives,relation,famil;puxar>push:pull;' +
    'assistir>assist:watch,attend,see;assistiu>assisted:watch,attend,saw;pretend>pretend:intend,aim,plan,want;' +
    'esquisit>exquisite:strange,odd,weird;constipad>constipat:cold;sensível>sensible:sensitive;notícia>notice:news;' +
    'fábrica>fabric:factory,plant;decepção>deception:disappointment,disappoint;costume>costume:custom,habit;' +
    'lanche>lunch:snack;novela>novel:soap,series;ingênu>ingenious:naive',
  'pl-en':
    'aktualn>actual:current,up-to-date,present,topical;ewentualnie>eventually:possibly,or,alternativ,perhaps;' +
    'ordynarn>ordinary:vulgar,rude,crude;fabryk>fabric:factory,plant,mill;' +
    'sympatyczn>sympathetic:nice,pleasant,likeable,friendl;szef>chef:boss,head,chief;dywan>divan:carpet,rug;' +
    'karawan>caravan:hearse;lunatyk>lunatic:sleepwalk;prezerwatyw>preservative:condom;hazard>hazard:gambl;' +
    'recept>receipt:prescription,recipe,formula;pasta>pasta:paste;konsekwentn>consequent:consistent',
  'cs-en':
    'aktuáln>actual:current,up-to-date,present,topical;eventuálně>eventually:possibly,or,alternativ,perhaps;' +
    'ordinérní>ordinary:vulgar,crude;fabrik>fabric:factory,plant;sympatick>sympathetic:nice,pleasant,likeable;' +
    'šéf>chef:boss,head,chief;recept>receipt:prescription,recipe;host>host:guest;' +
    'konkurenc>concurrenc:competition,competit,rival;gymnáz>gymnas:grammar school,secondary,high school',
  'ru-en':
    'актуальн>actual:topical,relevant,current,pressing,urgent;магазин>magazine:shop,store;фабрик>fabric:factory,plant,mill;' +
    'симпатичн>sympathetic:nice,cute,pretty,likeable;аккуратн>accurate:neat,careful,tidy;декад>decade:ten days,ten-day;' +
    'бриллиант>brilliant:diamond;рецепт>receipt:prescription,recipe;ангин>angina:tonsillitis,throat;' +
    'фамили>family:surname,last name,name;конкурс>concourse:contest,competition;ферма>firm:farm',
};

/** The same for what is translated from English, the other way round: a library is no librería. */
export const INTO_OTHERS: Readonly<Record<string, string>> = {
  'en-es':
    'actually>actualmente:en realidad,realidad,de hecho,hecho,verdad;eventually>eventualmente:finalmente,final,tarde;' +
    'library>librería:biblioteca;libraries>librería:biblioteca;carpet>carpeta:alfombra;embarrassed>embarazad:avergonzad;' +
    'parents>parientes:padre,progenitor;fabric>fábrica:tela,tejido;success>suceso:éxito;deception>decepción:engaño;' +
    'exit>éxito:salida;pretend>pretend:fing,simul;soap>sopa:jabón;rope>ropa:cuerda,soga;sensible>sensible:sensat,razonable;' +
    'lecture>lectura:conferencia,clase;idiom>idioma:modismo,expresi;preservative>preservativo:conservante',
  'en-fr':
    'actually>actuellement:en fait,fait,réalité,vraiment;eventually>éventuellement:finalement,final,fin;' +
    'library>librairie:bibliothèque;libraries>librairie:bibliothèque;deception>déception:tromperie;' +
    'journey>journée:voyage,trajet;location>location:lieu,emplacement,endroit;preservative>préservatif:conservateur;' +
    'lecture>lecture:conférence,cours,sermon;sensible>sensible:raisonnable,sensé;injury>injure:blessure;' +
    'injuries>injure:blessure;grape>grappe:raisin;pretend>prétend:fait semblant,semblant,fein;' +
    'actual>actuel:réel,véritable,propre;eventual>éventuel:final,ultime',
  'en-de':
    'actually>aktuell:tatsächlich,eigentlich,wirklich;actual>aktuell:tatsächlich,eigentlich,wirklich;' +
    'eventually>eventuell:schließlich,letztlich,irgendwann;become>bekommen:werden,wird,wurde,geword;' +
    'gift>gift:geschenk,gabe,schenk;sensible>sensibel:vernünftig,sinnvoll;fabric>fabrik:stoff,gewebe;' +
    'meaning>meinung:bedeutung,sinn;warehouse>warenhaus:lager;preservative>präservativ:konservierung;rent>rente:miete;' +
    'sympathetic>sympathisch:mitfühlend,verständnis;receipt>rezept:quittung,beleg;brave>brav:tapfer,mutig;chef>chef:koch,köch;' +
    'concurrence>konkurrenz:zustimmung;pregnant>prägnant:schwanger;decent>dezent:anständig',
  'en-it':
    'actually>attualmente:realtà,effettivamente,davvero;eventually>eventualmente:alla fine,infine,fine;' +
    'library>libreria:biblioteca;libraries>librerie:bibliotec;factory>fattoria:fabbrica,stabilimento;parents>parenti:genitori;' +
    'pretend>pretend:fing,finge,finta;delusion>delusione:illusione,delirio;magazine>magazzin:rivista,periodico;' +
    'preservative>preservativ:conservante;sensible>sensibil:ragionevol,sensat;lecture>lettura:conferenza,lezione;' +
    'educated>educat:istruit,colto;annoyed>annoiat:infastidit,irritat',
  'en-pt':
    'actually>atualmente:na verdade,verdade,realmente,realidade;eventually>eventualmente:finalmente,afinal,final;' +
    'library>livraria:biblioteca;libraries>livraria:biblioteca;parents>parentes:pais,progenitor;push>puxar:empurrar;' +
    'pretend>pretend:fing;exquisite>esquisit:requintad,primoros;fabric>fábrica:tecido;deception>decepção:engano;' +
    'sensible>sensível:sensat,razoáv',
};
