/** What the list that the lexicon is made of does not have: newer words, borrowed ones, names in lower case, units. */
// prettier-ignore
export const OTHER_ENGLISH = `
officina materia natura colonia nationales internationale provincia societe personne abe abel abu acton ames ans ave avec bette bot carr
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
`;

/** Of two letters: units, abbreviations, words of other languages within names. */
export const SHORT_BY_RIGHT = new Set(
  'km kg cm mm ml mg kw mw gw kwh hz mhz ghz gb tb mph kph rpm pm am tv mt ft lb lbs oz st ie eg vs se vis al de la le el et en un es du da di il ex ue ed ad id co uk eu'.split(
    ' ',
  ),
);
