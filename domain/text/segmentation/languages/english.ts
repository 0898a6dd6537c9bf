import type { LanguageData } from '../language-rules';

export const english: LanguageData = {
  before: `
    mr mrs ms mx messrs mmes dr drs prof profs rev revd hon gen lt maj col capt cpt cmdr cdr adm brig sgt cpl pvt
    sen sens rep reps gov govs pres supt insp det ald amb dir fr msgr bp abp ste pte
    e.g i.e viz cf vs v ca c approx attn a.k.a`,
  either: `
    jr sr esq inc ltd co corp bros cos mfg assn assoc dept univ inst ave blvd rd sq hwy pkwy ph.d m.d b.a m.a m.sc b.sc
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo
    St Mt Ft al p pp ed eds est yr yrs hr hrs mins yahoo! jeopardy! yum!`,
  number: 'no nos art fig figs sec secs ch chap vol vols op par para app ext tel pt pts n° nº',
  end: 'etc',
  clock: 'a.m p.m am pm',
  afterClock: `
    monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
    january february march april may june july august september october november december
    eastern pacific central mountain local standard daylight greenwich est edt pst pdt cst cdt mst mdt et pt gmt utc bst cet ist`,
  starters: `
    the a an it he she they we you i this that these those there here in on at but and so if when while as for to from
    by with without within what who whom whose which how why where did does do is are was were has have had can could
    will would should may might must its his her hers their theirs our my your no not yes however meanwhile after before
    although though since because despite during until unlike then thus hence therefore now today yesterday tomorrow
    another all both each every many most some several few none one two three four five six seven eight nine ten
    also still yet or nor once only even instead moreover furthermore nevertheless nonetheless perhaps maybe let please
    according about above across against among around behind below between beyond under over through throughout
    earlier later last next such`,
};
