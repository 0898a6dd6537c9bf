import type { LanguageData } from '../language-rules';

export const portuguese: LanguageData = {
  before: `
    sr sra srta srs sras d dr dra drs dras prof profa profª eng engª arq gen cel ten maj sgt alm gov dep sen Min Des exmo
    exma ilmo ilma rev pe fr sto sta v vs p.ex ex cf aprox av R trav pç`,
  either: `
    s.a ltda cia e.u.a eua a.c d.c pág págs p pp depto dpto jan fev abr jun jul ago nov dez`,
  number: 'art n° nº no n n.º cap vol ed núm tel ramal fig',
  end: 'etc',
  starters: `
    o a os as um uma uns umas ele ela eles elas eu nós você vocês se em no na nos nas de do da dos das ao aos à às com por pelo
    pela pelos pelas para sem sobre segundo após desde até entre durante mas e ou nem quando enquanto como embora porque
    pois assim também além então depois antes agora hoje ontem amanhã aqui ali este esta estes estas esse essa esses essas
    aquele aquela isto isso aquilo que quem onde qual quais quanto por não sim já é são foi era há está estão seu sua seus
    suas meu minha nosso nossa todo toda todos todas cada alguns algumas muitos muitas outro outra outros outras porém
    contudo entretanto ninguém nada`,
};
