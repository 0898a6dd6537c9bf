/** German words one letter away from common ones: no list of German is free enough to be part of this, so they are named here. */
// prettier-ignore
export const RIGHT_GERMAN: ReadonlySet<string> = new Set(
  `angebt anschießend aufdruck aufgabeln aufgable aufgebe aufgeben aufhabe aufhaben aufstellung ausgabe ausgaben begannt behandelung
beichte beichten beichtet bekennt belegung belichte belichten belichtet bemannt benannt berichtest besannt beschloss beschuss besonderes
bestätigst besuchter betreffen betätigt bewohnter einfloss entwickelst entwickelung erkläre erklärst erlebnis erlebnisse erwartest
expertin exporten fernsehern flughäfen freizeit friedrich frieren friesen gebete gegangene gehangene gemeine gemeinen gemeinte gemeinten
geriete geschickte geschält geschälte geschämt geschämte geschärft geschärfte gesetzte gewerkschaftern gleichseitig grenzern grenzten
grippen grunzen heftigen heurigen komplott kriegers kriegs leitung meidung nachbarin nachreicht nachreichten nachsicht nothwendig
partien patenten patientin probtest protzest redaktion schalen schmierig schufen schuhen schulden schulten schuren schuten schwielig
schwulen schälen soldatin sprechen sprechern spräche sprächen sprüche sprüchen stadien stallung standen starten statten stattlichen
stauten stillung stratege studentin ständen stünden technologe treppen umgehung unternahmen unternehmern unternähmen veraltung
vereidigten vereinen vereinigen vereisten verfangenen verfuhren verführen verglich verhangenen verletze verletzen vermeinten verminten
verneinten vernetzt vernetzte vernetzten verpetzt verpetzte verpetzten verschiednen verschiedner verschiednes versetzt versetzte
versetzten vertragen vertraten vertrauten vertrug verunstaltung verwahren verwandlung verwandlungen verweinten verwindung vorschlug
vorsetzende vorsetzender weigere weisere weiseren weitete weiteten weltzeit wertere werteren wettere wirtlich wochenwende wählend
wähnend zerstörst zerstößt zierlich zivilistin zunähst zusetzt`.split(/\s+/u),
);
