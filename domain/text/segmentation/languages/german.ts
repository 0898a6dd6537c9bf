import type { LanguageData } from '../language-rules';

export const german: LanguageData = {
  ordinals: true,
  before: `
    hr hrn fr frl dr prof dipl ing med jur phil rer nat mag st hl oberst hptm lt ltn kard bf
    z.b z.t z.zt z.z d.h d.i u.a u.ä o.ä s.o s.u i.d.r i.a i.v m.e n.n v.a u.u z.hd o.g
    bzw ca evtl ggf inkl exkl zzgl abzgl vgl sog bspw insb insbes einschl gem lt nr nrn bd bde abb tab kap anm art.nr
    s ff ebd geb gest verh bes kath ev ehem stv stellv betr tel zit hrsg urspr eigtl allg dt engl frz
    röm griech russ türk arab südd nordd westl östl nördl südl jap amerik ungef durchschn`,
  either: `
    str pl co mio mrd tsd jan feb mär apr jun jul aug sept sep okt nov dez jh jhd jhdt std sek
    v.chr n.chr bzgl e.v a.d a.m p.a gmbh`,
  number: 'art min s abs ziff no n° az',
  end: 'usw etc u.s.w usf u.v.m u.a.m uvm',
  starters: `
    der die das den dem des ein eine einer einem einen er sie es wir ich ihr man und aber doch denn oder sondern in im am an
    auf aus bei beim mit nach von vom vor zu zum zur für als wenn dass weil da dort hier dann so auch nicht noch nur seit
    bis um unter über was wer wie wo warum wann welche welcher welches dies diese dieser dieses diesem diesen damit danach
    dabei dafür dagegen daher darum dazu davon jedoch allerdings trotzdem zudem außerdem bereits nun jetzt heute gestern
    morgen alle allein jede jeder jedes kein keine sein seine ihre ihren unser unsere mein meine nachdem während obwohl
    ob sollte ist sind war waren hat haben wird werden kann können muss derzeit inzwischen zuletzt laut wegen trotz gegen
    ohne durch zwischen neben hinter ab viele einige mehrere beide`,
};
