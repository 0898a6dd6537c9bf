/**
 * What languages call territories beside the name that the runtime has for them, by ISO 3166 code, our own list. Before the bar names
 * that mean nothing else; behind it beginnings of words that may mean it as well: adjectives, inhabitants, a capital that stands for
 * its government; in capitals where only they mean it.
 */
export const TERRITORY_WORDS: Readonly<Record<string, string>> = {
  en:
    'US=usa,u.s.,america|US,U.S,states,american,washington;GB=britain,uk,u.k.,england|UK,U.K,kingdom,brit,engl,scot,wales,welsh,london;CZ=czechia|czech,bohem;NL=holland,the netherlands|dutch,nether;' +
    'DE=|german;FR=|french,franc,paris;ES=|span,hispan;GR=|greek,gree,hellen;DK=|danish,dane;PL=|polish,pole;IE=|irish;PH=|filipin,philip;TR=turkey|turk;' +
    'CH=|swiss;SE=|swed;PT=|portu;CN=|chin,beijing,PRC,sino;RU=|russia,moscow,kremlin,soviet;JP=|japan,tokyo;IL=|israel;PS=palestine|palestin;' +
    'AE=uae|UAE,emirat;SA=|saudi;KR=south korea|korea,seoul;KP=north korea|korea,pyongyang,DPRK;HK=hong kong|hong,HK;TW=|taiwan,taipei;UA=|ukrain,kyiv,kiev;' +
    'MM=burma|burm,myanm;CI=ivory coast|ivor;NZ=|zealand,kiwi;ZA=|africa;EU=|europ;BE=|belg,flem,walloon;NO=|norw;FI=|finn,finland;HU=|hungar,magyar;IS=|iceland;' +
    'VN=|viet;TH=|thai;IN=|india,delhi,hindu;PK=|pakist;IR=|iran,persia,tehran;IQ=|iraq;SY=|syri;LB=|leban;EG=|egypt,cairo;AF=|afghan,kabul,taliban;CD=|congo;CG=|congo',
  de:
    'US=usa,amerika,vereinigte staaten|US,staaten,amerik,washington;GB=großbritannien,england|brit,engl,schott,london;CZ=tschechien|tschech,böhm;NL=holland|nieder,holländ;GR=|griech;DK=|dän;' +
    'FR=|franz;CN=|chin;RU=|russ,moskau,sowjet;TR=|türk;CH=|schweiz,helvet;SE=|schwed;HK=hongkong|hong;KR=südkorea|korea;KP=nordkorea|korea;AE=emirate|emirat,VAE;' +
    'HU=|ungar;PL=|pol;IE=|ir;BE=|belg,fläm;RO=|rumän;FI=|finn;UA=|ukrain,kiew;PS=palästina|paläst;IN=|ind,neu-delhi;BY=weißrussland|belar,weiß;MM=burma|birma,myanm;CI=elfenbeinküste|ivor,elfenb',
  fr:
    'VN=vietnam|vietn;US=états-unis,usa|améric,US,washington,états,étatsun;GB=royaume-uni,grande-bretagne,angleterre|royaume,bretagne,brit,angl,écoss,londres;CZ=tchéquie,république tchèque|tchè,tché;' +
    'NL=pays-bas,hollande|néerl,holland;GR=|grec,grèc;DE=|allem;CN=|chin,pékin;RU=|russ,mosc,soviét;TR=|turc,turqu;CH=|suiss,helv;SE=|suéd;HK=hong kong,hong-kong|hong;KR=corée du sud|coré,séoul,sud-cor;' +
    'KP=corée du nord|coré,nord-cor;AE=emirats,émirats|émir;ES=|espag,hispan;PL=|polon;BE=|belg,flam;HU=|hongr;DK=|dan;IE=|irl;IN=|ind;PS=palestine|palest;JP=|jap,nippon;IL=|isra,hébr;UA=|ukr;CI=|ivoir;MM=birmanie|birm',
  es:
    'US=estados unidos,ee.uu.,eeuu,usa|estad,americ,nortea,washington,EE,EUA,USA;GB=reino unido,gran bretaña,inglaterra|reino,bretaña,brit,ingl,escoc,londres;CZ=chequia,república checa|chec;NL=países bajos,holanda|neerl,holand;' +
    'GR=|grieg,greci;DE=|alem,germ;FR=|franc,gal;CN=|chin,pek;RU=|rus,moscú,sov;TR=|turc,turq;CH=|suiz,helv;SE=|suec;HK=hong kong|hong;KR=corea del sur|core,surcor,seúl;KP=corea del norte|core,norcor;' +
    'AE=emiratos|emir;JP=|japon,nipon;PL=|polac,polon;BE=|belg,flam;HU=|húng;DK=|dan;IE=|irl;IN=|indi,hind;PS=palestina|palest;IL=|isra,hebr;UA=|ucran;MM=birmania|birm;CI=costa de marfil|marfil',
  it:
    'US=stati uniti,usa,america|stat,americ,USA,US,washington;GB=regno unito,gran bretagna,inghilterra|regno,bretagna,brit,ingl,scoz,londra;CZ=cechia,repubblica ceca|cec;NL=paesi bassi,olanda|oland,neerl;GR=|grec;' +
    'DE=|tedes,germ;FR=|franc;CN=|cin,pech;RU=|russ,mosca,sov;TR=|turc;CH=|svizz,elvet;SE=|sved;HK=hong kong|hong;KR=corea del sud|corea,core,sudcor;KP=corea del nord|core,nordcor;AE=emirati|emir;ES=|spagn,iber;' +
    'PL=|polac;BE=|belg;HU=|ungh;DK=|dan;IE=|irl;IN=|ind;JP=|giapp,nipp;PS=palestina|palest;IL=|isra,ebr;UA=|ucrain;MM=birmania|birm;CI=costa d’avorio|avor',
  pt:
    'US=estados unidos,eua|estad,EUA,americ,nortea,washington;GB=reino unido,grã-bretanha,inglaterra|reino,bretanha,brit,ingl,escoc;CZ=chéquia,república tcheca|chec,tchec;NL=países baixos,holanda|neerl,holand;GR=|greg,gréc;DE=|alem,germ;' +
    'FR=|franc;CN=|chin;RU=|russ,mosc;TR=|turc,turq;CH=|suíç;SE=|suec,suéc;HK=hong kong|hong;KR=coreia do sul|core,sul-cor;KP=coreia do norte|core,norte-cor;ES=|espan;JP=|japon,nip;AE=emirados|emir',
  nl:
    'US=verenigde staten,vs,amerika|VS,staten,amerik,washington;GB=groot-brittannië,engeland|koninkrijk,VK,brit,engel,schot,londen;CZ=tsjechië|tsjech;NL=|neder,holl;GR=|griek;DE=|duits;FR=|fran;CN=|chin;RU=|russ,mosk;TR=|turk;CH=|zwits;' +
    'SE=|zwee;HK=hongkong|hong;KR=zuid-korea|korea,zuid-kor;KP=noord-korea|korea,noord-kor;ES=|spaan;DK=|deen;AE=emiraten|emir;HU=|hong;JP=|japan',
  pl:
    'US=usa,stany zjednoczone,ameryka|USA,ameryk,stan,waszyngt;GB=wielka brytania,anglia|bryt,angi,szkoc,londyn;CZ=czechy|czes,czech;NL=holandia|holen,nider;GR=|gre;DE=|niem;FR=|franc;CN=|chin,pekin;RU=|ros,moskw,radz;' +
    'TR=|tur;CH=|szwajc;SE=|szwe,szwed;HK=hongkong|hong;KR=korea południowa|kore;KP=korea północna|kore;ES=|hiszp;IT=|wło;JP=|japo;AE=emiraty|emir;HU=|węg;DK=|duń,dun;IE=|irl;BE=|belg;IN=|indi,hind,ind;IL=|izra;UA=|ukra;PL=|pols,pola;LT=|litw,litew',
  cs:
    'US=usa,spojené státy,amerika|USA,amer,spojen,washingt;GB=velká británie,anglie,británie|brit,angl,skot,londýn;CZ=česko,česká republika|česk,čech,češ;NL=nizozemsko,holandsko|nizoz,holand;GR=|řec,řek;DE=|něm;FR=|franc,francouz;' +
    'CN=|čín;RU=|rus,mosk,sovět;TR=|tur;CH=|švýc;SE=|švéd;HK=hongkong|hong;KR=jižní korea|kore,jihokor;KP=severní korea|kore,severokor;ES=|špan;IT=|ital;JP=|japon;AE=emiráty|emir;HU=|maď;DK=|dán;IE=|ir;BE=|belg;IN=|ind;' +
    'IL=|izra;UA=|ukraj;PL=|pol;SK=|slov;AT=|rakou',
  ru:
    'US=сша,соединенные штаты,америка|США,америк,штат,вашингт;GB=великобритания,британия,англия|брит,англи,шотл,лондон;CZ=чехия|чех,чеш;NL=голландия|голл,нидер;GR=|греч,грец,грек;DE=|нем,герм;FR=|франц;CN=|кита,пекин;' +
    'RU=рф|РФ,рос,русс,москв,совет;TR=|тур;CH=|швейц;SE=|швед,швец;HK=гонконг|гонк;KR=южная корея|коре,южнок;KP=северная корея,кндр|КНДР,коре,северок;ES=|испан;IT=|итал;JP=|япон;AE=оаэ,эмираты|ОАЭ,эмир;HU=|венг;DK=|дат,дан;IE=|ирл;' +
    'BE=|бельг;IN=|инди;IL=|изра;UA=|укра;PL=|пол;BY=белоруссия|бел;PS=палестина|палест',
  uk: 'US=сша,сполучені штати,америка|америк,штат,вашингт;GB=велика британія,британія,англія|брит,англ;RU=|рос,москв;DE=|нім;CN=|кита;PL=|пол;FR=|фран;HK=гонконг|гонк',
  hi:
    'US=अमेरिका,अमरीका|अमेरिक,अमरीक,यूएस,वाशिंगटन,संयुक्त राज्य;GB=ब्रिटेन,यूके,इंग्लैंड,इंग्लैण्ड|ब्रिट,यूके,इंग्ल,अंग्रे,लंदन,स्कॉट;CN=|चीन;RU=|रूस,मॉस्को;JP=|जापान;DE=|जर्मन;FR=|फ्रां,फ़्रां,फ्रेंच;TR=|तुर्क;' +
    'HK=हांगकांग,हाँगकाँग|हांग,हॉन्ग;KR=दक्षिण कोरिया|कोरिया;KP=उत्तर कोरिया|कोरिया;NL=हॉलैंड|डच,नीदर,हॉलैं;IN=|भारत,हिंद,हिन्द,देश,इंडिया;CZ=|चेक;GR=|यून,ग्रीक;CH=|स्विस,स्विट;IL=|इज़रा,इजरा,इस्रा;UA=|यूक्र',
  ja:
    'US=アメリカ,米国|米;GB=イギリス,英国|英;CN=中国|中,北京;JP=日本|日;RU=ロシア|露,ソ連;DE=ドイツ|独;FR=フランス|仏;KR=韓国|韓,朝鮮,コリア;KP=北朝鮮|北,朝鮮;HK=香港|港;TW=台湾|台;IT=イタリア|伊;IN=インド|印;AU=オーストラリア,豪州|豪;' +
    'NL=オランダ|蘭;ES=スペイン|西;UA=ウクライナ|宇;AE=アラブ首長国連邦|UAE;CA=カナダ|加;BR=ブラジル|伯;PH=フィリピン|比;VN=ベトナム|越',
  zh:
    'US=美国,美國|美,华盛顿;GB=英国,英國,联合王国,不列颠|英,伦敦,不列颠;CN=中国,中國|中,国,國,华,華,京;JP=日本|日;RU=俄罗斯,俄羅斯|俄,苏联;DE=德国,德國|德;FR=法国,法國|法;KR=韩国,韓國|韩,韓,朝;KP=朝鲜,朝鮮,北韩|朝,北韩;HK=香港|港;TW=台湾,台灣,臺灣|台,臺;' +
    'IT=意大利|意;IN=印度|印;AU=澳大利亚,澳洲|澳;NL=荷兰|荷;ES=西班牙|西;CA=加拿大|加;BR=巴西|巴;ZA=南非|非;AE=阿联酋|阿;NZ=新西兰|新;SA=沙特阿拉伯|沙;VN=越南|越;TH=泰国|泰;PH=菲律宾|菲',
  ar:
    'US=أمريكا,أميركا,الولايات المتحدة|أمريك,أميرك,امريك,واشنطن,ولايات;GB=بريطانيا,إنجلترا|بريطان,إنجل,انجل,لندن,مملكة;CN=|صين;RU=|روس,موسكو,سوفي;DE=|ألمان,المان;FR=|فرنس,باريس;TR=|ترك;HK=هونغ كونغ|هونغ,هونج;KR=كوريا الجنوبية|كوري;' +
    'KP=كوريا الشمالية|كوري;NL=هولندا|هولند;CZ=التشيك|تشيك;IL=|إسرائ,اسرائ,عبري,تل أبيب;GR=|يونان;CH=|سويسر;ES=|إسبان,اسبان;JP=|ياب;IN=|هند;UA=|أوكر,اوكر;PS=فلسطين|فلسط;AE=الإمارات|إمارا,امارا;SA=السعودية|سعود;PL=|بول,بولند;IT=|إيطال,ايطال;IE=|إيرل,ايرل',
  he:
    'US=ארצות הברית,ארה"ב,ארה״ב,אמריקה|אמריק,ארה,ארצות,וושינגטון;GB=בריטניה,אנגליה|ברי,אנגל,לונדון;CN=|סין,סיני;RU=|רוס,מוסקב,סובייט;DE=|גרמנ;FR=|צרפת;TR=|טורק,תורכ;HK=הונג קונג|הונג;KR=דרום קוריאה|קורא,קורי;KP=צפון קוריאה|קורא,קורי;' +
    "NL=הולנד|הולנד;CZ=צ׳כיה,צ'כיה|צ׳כ,צ'כ;IL=|ישרא;GR=|יוון,יוונ;CH=|שוויצ,שווייצ;ES=|ספרד;JP=|יפן,יפנ;IN=|הודו,הוד;UA=|אוקרא;PS=|פלסט,פלשת;AE=איחוד האמירויות|אמירוי;SA=סעודיה,ערב הסעודית|סעוד;PL=|פול;IT=|איטל;IE=|איר",
};
