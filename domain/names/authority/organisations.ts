/** Movements, agencies and bodies, in the notation of people.ts. */
export const ORGANISATIONS = `
Hamas/Hammas|حماس|חמאס|哈马斯|ХАМАС|Hamás/~Hamas
Hezbollah/~Hizbullah/~Hizbollah/Hezbullah/~Hizballah|حزب الله|חיזבאללה/~חזבאללה|真主党|Хезболла|Hezbolá
Fatah/~Fateh|فتح|פת"ח|法塔赫|ФАТХ|Fatah
Houthi/~Huthi/Houthy|الحوثي|חות'י|胡塞|хуситы|hutí
al-Qaeda/~al-Qaida/al-Qa'ida/al-Kaida|القاعدة|אל-קאעידה|基地组织|Аль-Каида|Al Qaeda
al-Qassam Brigades/al-Kassam Brigades/al-Qassem Brigades/~Izz ad-Din al-Qassam Brigades|كتائب القسام|גדודי אל-קסאם|卡桑旅|Бригады аль-Кассам|Brigadas al Qasam
Taliban/~Taleban|طالبان|טליבאן|塔利班|Талибан|talibanes
Boko Haram/Boko Harram|بوكو حرام|בוקו חראם|博科圣地|Боко Харам|
al-Shabaab/~al-Shabab/ash-Shabab|حركة الشباب|א-שבאב|青年党|Аш-Шабаб|
Peshmerga/Pesh Merga/Peshmarga|البيشمركة|פשמרגה|佩什梅格|пешмерга|
Hashd al-Shaabi/Hashd al-Sha'abi|الحشد الشعبي|אל-חשד א-שעבי|人民动员|Хашд аш-Шааби|
Mossad/Mosad/Mousad|الموساد|המוסד|摩萨德|Моссад|Mosad
Shin Bet/~Shin Beth/~Shabak|الشاباك|שב"כ|辛贝特|Шин-Бет|
Knesset/Kneset|الكنيست|הכנסת|克奈塞特|Кнессет|Kneset
Likud/Likoud|الليكود|הליכוד|利库德|Ликуд|
Haaretz/~Ha'aretz/Haartz|هآرتس|הארץ|国土报|Гаарец|
Al Jazeera/Al-Jazeera/Aljazeera/Al Jazira|الجزيرة|אל-ג'זירה|半岛电视台|Аль-Джазира|Al Jazeera
Al Arabiya/~Al-Arabiya/Al Arabiyya|العربية|אל-ערביה|阿拉伯电视台|Аль-Арабия|
Al-Aqsa/~Al-Aksa/Al Aqsa|الأقصى|אל-אקצא|阿克萨|Аль-Акса|
Aramco/Aramko|أرامكو|ארמקו|阿美|Арамко|
Kremlin/Kremlyn|الكرملين|הקרמלין|克里姆林宫|Кремль|
Pentagon|البنتاغون|הפנטגון|五角大楼|Пентагон|Pentágono
Gazprom/Gasprom|غازبروم|גזפרום|俄罗斯天然气|Газпром|
Rosatom|روساتوم|רוסאטום|俄罗斯原子能|Росатом|
Huawei/Huawey|هواوي|וואווי|华为|Хуавэй|
Médecins Sans Frontières/Medecins Sans Frontieres|أطباء بلا حدود|רופאים ללא גבולות|无国界医生|Врачи без границ|Médicos Sin Fronteras
`;
