/** News agencies and picture agencies, as they sign. Facts; escaped where a pattern would read them otherwise. */
const AGENCIES = `
  AFP|AP|EPA|EFE|DPA|dpa|ANSA|TASS|PTI|ANI|IRNA|WAFA|SANA|MAP|QNA|SPA|WAM|MENA|APA|ATS|JIJI|AAP|UPI|KNA|PAP|CTK|APTN|NurPhoto|Reuters|REUTERS|
  Getty(?: Images)?|Anadolu(?: Agency)?|Xinhua|Sipa(?: USA| Press)?|Shutterstock|Bloomberg|Zuma(?: Press| Wire)?|ZUMA Press|Alamy|picture alliance|
  imago(?: images)?|IMAGO|Keystone|Kyodo(?: News)?|Yonhap|Flash ?90|Abaca|Hans Lucas|CNN|BBC|NBC|CBS|ABC|NPR|VOA|RFE|Al Jazeera|Associated Press|
  Agence France-Presse|Europa Press|Notimex|LUSA|Lusa|Ritzau|NTB|TT|Belga|Sputnik|RIA Novosti|iStock|Pexels|Unsplash|Pixabay|Wikimedia(?: Commons)?|
  رويترز|فرانس برس|أ ف ب|أ\\.ف\\.ب|أسوشيتد برس|الأناضول|غيتي(?: إيميجز)?|شينخوا|سانا|وفا|بترا|
  רויטרס|סוכנות הידיעות|אי-פי|איי-אף-פי|גטי(?: אימג'ס)?|פלאש ?90|
  新华社|新華社|路透社|路透|法新社|美联社|美聯社|中新社|中央社|视觉中国|视觉中國|东方IC|盖蒂|共同社|
  रॉयटर्स|रायटर्स|एएफपी|पीटीआई|एएनआई|गेटी(?: इमेजेज़| इमेजेस)?|एपी`.replace(/\s*\n\s*/gu, '');

const SLASH = '\\s*[/／|]\\s*';
const DASH = '\\s*[—–―-]{1,2}(?:\\s|$)';

/** The line is nothing but an agency’s name, with signs around it. */
export const AGENCY_ALONE = new RegExp(`^[\\s\\p{P}]*(?:${AGENCIES})[\\s\\p{P}]*$`, 'u');
/** `Name/AGENCY`, `Agency via AP`, `© AGENCY` at the end; what comes before the name is asked for by whoever looks. */
export const AGENCY_AT_END = new RegExp(
  `(?:${SLASH}| via |© ?)(?:${AGENCIES})(?:${SLASH}[\\p{L} .]{2,30})?[\\s)\\]）】.]*$`,
  'u',
);
/** `CAIRO (Reuters) – `, `(CNN) — `, `CNN —` at the beginning. */
export const DATELINE = new RegExp(
  `^(?:[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’/-]{1,40}\\s*)?[(（](?:${AGENCIES})[)）]${DASH}|^(?:${AGENCIES})${DASH}|^(?:新华社|路透社|法新社|美联社|中新社)[^，。]{1,12}\\d+日电`,
  'u',
);
