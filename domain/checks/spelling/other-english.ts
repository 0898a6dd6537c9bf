/** What the list that the lexicon is made of does not have: newer words, borrowed ones, names in lower case, units. */
// prettier-ignore
export const OTHER_ENGLISH = `
steven stevens hearst pickaxe pickaxes dextrous glamor fete fetes garde avant emption methode chage journald agers ager employe employes legislations motional filesystem filesystems
localhost hostname hostnames crowdfunding crowdfunded cron inode inodes passwd systemd libs daemon daemons softphone softphones filename filenames
pixelated geolocation paywall paywalls subreddit hashtags retweet retweets unfollow unfriend selfie selfies emoji emojis vape vaping vapes
linux unix ubuntu officina materia natura colonia nationales internationale provincia societe personne abe abel abu acton ames ans ave avec bette bot carr
carrie cary chang com crete dan das dee del della dem der des dont easter eben emory esta estas este ext federale forrest fromm greta han
hing hings horus hus ibn ike ind int ist ito jude las lat lear les lon los lowe mach mae meas mit moe mooney moore mos mus nationale ned nee
norma oder oman parlament parlement passe peron plat por pres prov rae rom sam sch sid somme stat stdio suppl sur tate tel thats thu tory
tres turing uma une ural vitim von wong yong coronavirus covid maths cliche cliches etc vol pre vlog vlogger app deepfake deepfakes
livestream livestreamed livestreaming blockchain cryptocurrency cryptocurrencies crypto wifi microplastics influencer influencers rideshare
esports fintech metaverse chatbot chatbots eurozone cyberattack cyberattacks cybersecurity lockdown lockdowns vaxxed quadcopter quadcopters
paragliders decarbonization renewables biofuel biofuels upcycle cohousing coworking telework telehealth telemedicine frontlines hotspot
hotspots islamophobia islamophobic transphobic cisgender nonbinary sherpa favela favelas narco narcos renminbi reais krona runtime timeframe
storylines spacetime offseason ok salafi salafist niqab shawarma waqf umrah iftar suhoor siloviki peshmerga mujahedeen nakba zaatar dabke
souq medina otaku sashimi bibimbap bao qigong feng shui paneer masala biryani tikka roti dal mandir guar jowar bajra ragi panchayat tehsil taluka zila bandh dalit
dalits adivasi bollywood actin facto maximus firmus habeas franca mya nanna vom zum und che gli aux ces nos ling shish elven peau soie alma ger rex
tech backend backends frontend frontends fullstack intro outro cafe cafes fiance fiancee protege entree saute souffle matinee cortege
vlogs podcaster podcasters subreddit codec codecs codebase codebases dataset datasets middleware doxxing doxxed darknet subnet subnets
ethernet signup signups livestreams screencast fanbase spinoff spinoffs kpop romcom reggaeton niqabs hijabi keffiyehs jihadi jihadis
mujahid haram haredi shura majlis hudna sheikha moshav shtetl kippah matzah hasbara olim hryvnias ayurveda ayurvedic kurta kurtas salwar
dupatta lehenga dosa dosas biryanis chai puja pujas namaste panchayats sarpanch naxal naxals naxalite kompromat siloviks udon otakus soju
taekwondo judokas guanxi hutong hutongs kung gongfu wushu taiji hanfu macchiato telenovela telenovelas bossa carnaval peronist peronists
chavismo chavista chavistas campesinos ayahuasca brexit brexiteer brexiteers remainer remainers eurosceptic eurosceptics eurobond
eurobonds fintechs crowdsourced crowdsourcing reshoring nearshoring onboarding upskilling reskilling megacity megacities walkability
rewilding agroforestry permaculture microplastic nanoplastic decarbonisation photovoltaics windfarm windfarms terawatt petaflop
coronaviruses vax vaxx unvaccinated comorbidity comorbidities superspreader intubated ebola zika chikungunya monkeypox mpox norovirus
rotavirus papillomavirus lentivirus retroviral crispr proteomics epigenetic epigenetics microbiome microbiota neurodiverse neurodivergent
transphobia pansexual cis lgbt genderqueer heteronormative latinx wokeness incel incels alt cubesat cubesats landers taikonaut taikonauts
peacebuilding warzone warzones counterterrorism pushback gamechanger showrunner showrunners voiceovers cosplayer cosplayers esport
skatepark wakeboarding kitesurfing futsal playmaker playmakers quarterfinalist quarterfinalists biathlete biathletes paralympic
paralympics peloton domestique ultramarathon halfpipe superbike motorsport motorsports rideshares ridesharing maglev homestay homestays
glamping staycation staycations agritourism flatpack vaper vapers ketamine fentanyl opioids naloxone adhan dhimmi umma ummah hadith
hadiths sunnah surahs tafsir iqama dua zakat sadaqa eid suhur darbuka riad riads medinas kasbah kasbahs tagine tagines harissa shisha
janissary janissaries lol omg elvis intel perl goto kludge chroot retcon pinfall gunsight norsemen norseman noir hola gracias adios
bonjour merci grazie viz ibid bono hoc tete cul detat laissez faire raison etre ecommerce genomic genomes lidar mri mrna pcr hiv vpn sim
usb url api ceo ngo ngos suv suvs tvs dvd dvds fmri dna rna led leds atm atms ufo ufos cgi ipo ipos sqm gdp emf ppm ppb bpm dpi fps mpg
psi umm ummm ha ahh ohh mmm cum
focussed focussing focusses programed programing programer programers kidnaped kidnaping kidnaper kidnapers benefitted benefitting combatted
combatting combattant biassed actioner actioners esthetic esthetics esthetically despatch despatched despatches despatching largesse soubriquet useable
undersize cetera mot juste papier sera prima facie trans blest criss utopian utopians contendere voce filles hosses banditos chien chatte
endophyte endophytes septate graf signor signora senor senora monsieur mademoiselle
`;

/** Of two letters: units, abbreviations, words of other languages within names. */
export const SHORT_BY_RIGHT = new Set(
  'km kg cm mm ml mg kw mw gw kwh hz mhz ghz gb tb mph kph rpm pm am tv mt ft lb lbs oz st ie eg vs se vis al de la le el et en un es du da di il ex ue ed ad id co uk eu'.split(
    ' ',
  ),
);
