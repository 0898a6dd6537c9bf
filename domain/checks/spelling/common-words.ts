/** Words that texts of these languages are full of, an own list: each is so long that a slip in it is seldom another word. */
// prettier-ignore
const COMMON: Readonly<Record<string, string>> = {
  fr: `
accord accords accusé actuel actuellement affaire affaires affirmé afin ailleurs ainsi alors année années annonce annoncé anciens ancienne appel appelé après armée
arrêté article assez assemblée attaque attaques aucun aucune aujourd’hui auprès aussi autant autour autre autres autorités avant avait avaient avenir avions avoir
avocat bataille beaucoup besoin blessés bureau campagne candidat capitale catastrophe cause cette centaine centaines centre certaines certains chaque chambre
changement chargé chef chefs chercheurs chiffres choix chose choses civils climat combats combien comité commandant comme commission communauté
compagnie complètement conditions conférence confiance conflit congrès connaître conseil conséquences construction contraire contrat contre contrôle côté cours
crise croissance cultures culture dangereux davantage début décembre décidé décision déclaration déclaré défense dehors déjà demain demandé demande département départ
depuis député députés dernier dernière derniers dernières derrière désormais détenus deuxième devait devant développement devenir devenu devient devrait devraient
différents difficile difficiles direction directeur dirigeants discours distance dizaine dizaines document documents doivent donné donner dossier droite droits durant
écologique économie économique écrit effet efforts également église élections électeurs élevé ambassade employés encore enfant enfants enfin énergie enquête
ensemble ensuite entre entreprise entreprises environ environnement équipe essayé étaient était étrangères étranger étudiants européen européenne événement
événements évidemment exemple explosion expliqué exposition façon faire famille familles faveur femme femmes février financier finalement fonction force forces
formation fortement français française frontière frontières gauche général généralement gestion gouvernement gouvernements grande grandes grands groupe groupes guerre
habitants heures histoire historique hommes hôpital humanitaire humains humaine image immédiatement importance important importante impossible indépendance
indiqué industrie information informations international internationale internationales intérieur intérêt jamais janvier jeunes joueurs journal journaliste
journalistes journée juillet jusque justice langue langues lendemain lettre liberté libération lieux ligne lorsque longtemps lutte lundi madame maintenant mairie
maire maison majorité malgré manière marché mardi matière matin médias médecin médecins meilleur meilleure membre membres menace menaces mercredi mesure mesures
mètres militaire militaires millier milliers million millions milliard milliards ministère ministre ministres moins moment monde mondial mondiale montagne montre
mouvement musée nation nations national nationale nationaux nature naturel nécessaire négociations niveau nombre nombreuses nombreux notamment nouveau nouveaux
nouvelle nouvelles novembre objectif occasion octobre offensive opération opérations opinion opposition organisation organisations origine otages ouvert ouverture
paix palais parce parfois parlement parmi parole paroles partie partir partis partout passage passé patients pauvreté payer pendant pensée période permet permettre
personne personnes petite petites petits peuple peuvent place plainte plupart plusieurs plutôt point police policiers politique politiques population populations
porte possible possibilité pourquoi pourrait pourraient pouvoir pouvoirs premier première premiers premières présence présent présenté président présidente
présidentielle presque presse pression prévu principal principale prison prisonniers problème problèmes processus prochain prochaine production produits programme
progrès projet projets propose proposition protection province publié public publique publiques quelque quelques question questions quitté raison raisons rapidement
rapport recherche recherches récemment reconnaissance record réforme réformes refusé réfugiés région régions relations religieux rendre rencontre réponse république
résidents résistance responsable responsables ressources reste résultat résultats retour réunion révolution rouge route russe sanctions santé sciences scientifique
scientifiques secrétaire secteur sécurité selon semaine semaines sénat sentiment septembre serait seraient service services seule seulement siècle situation sociale
social société soldat soldats soleil solution sommet sorte souligné source sources soutien souvent spectacle spécialistes stratégie suivant suite supérieur surtout
système tandis technique technologie télévision temps tenir tension terre territoire territoires terrorisme théâtre titre toujours tournoi toutefois travail
travailler travailleurs travaux travers traité trouve trouver trouvé université urgence utilisé vaccin vendredi vers victime victimes victoire village villages
villes violence violences visite vitesse voiture volonté voyage vraiment`,
  es: `
acción acciones acerca además actividad actividades actual actualmente acuerdo acuerdos administración agencia agosto agricultura ahora algunas alguno algunos alrededor
altura ambiente ambos análisis anterior anteriores antes anunció apenas apoyo aquellos artículo asamblea aseguró asociación aspectos asunto ataque ataques
atención aumento aunque autor autoridades avance ayuda ayuntamiento bajo banco barrio bastante batalla bosque buena bueno buscar cabeza cambio cambios camino campaña
campo candidato cantidad capacidad capital cárcel carrera carretera casos causa central centro cerca ciencia científicos cierto ciudad ciudadanos ciudades civiles clase
clima colegio comenzó comercio comisión comité compañía completamente comunicación comunidad comunidades conciencia condiciones conferencia confianza conflicto
congreso conjunto conocer conocido consecuencia consecuencias conseguir consejo consideró constitución construcción construir contenido continuar contra contrario
control corte crecimiento creación crear crisis cualquier cuando cuatro cuenta cuerpo cuestión cultura cultural debate deben decidió decir decisión declaraciones
declaró defensa dejar democracia dentro departamento deporte derecha derecho derechos desarrollo desde despliegue después destacó detenidos detrás diario diciembre diferencia
diferentes difícil dijeron dinero diputados dirección directamente director dirigentes discurso distintas distintos documento documentos donde durante economía económica
económico económicos ecologista edificio edificios educación efecto efectos ejemplo ejército elecciones embajada embargo empleo empresa empresas encontrar encuentra encuentro
energía enero enfermedad enfermedades entonces entrada entre entrevista equipo equipos escritor escuela espacio especial especialistas especialmente especies esperanza
estaba estaban estado estados estadounidense estrategia estudiantes estudio estudios europea europeo evento exactamente existe experiencia explicó explosión exposición
extranjero extranjeros falta familia familias febrero federal final finalmente fiscal forma formación frente frontera fronteras fuente fuentes fuera fuerte fuerza fuerzas
función funcionarios fútbol futuro general generales gente gobierno gobiernos grande grandes grupo grupos guerra habitantes habían había hablar hacer hacia hasta hechos
heridos historia histórico hombre hombres horas hospital humana humanitaria humanos iglesia igual imagen importancia importante importantes imposible incendio incluso
independencia indicó industria información informe iniciativa instituciones internacional internacionales interés investigación investigadores izquierda jefes jóvenes
juego jueves jugadores julio junio justicia juventud largo libertad libro líder líderes llegada llegar llegó lucha lugar lugares lunes luego maestro mañana manera mantener
martes mayor mayores mayoría mediante médico médicos medida medidas medio medios mejor mejores memoria menos mensaje mercado meses miembro miembros mientras miércoles
militar militares millones ministerio ministra ministro ministros misma mismas mismo mismos modelo momento momentos montaña movimiento mucha muchas mucho muchos muerte muertos
mujer mujeres mundial mundo municipal museo música nacional nacionales naciones natural naturaleza necesario necesidad negociaciones ningún ninguna niños nivel noche nombre
norte nosotros noticias noviembre nueva nuevas nuevo nuevos número nunca objetivo obras octubre ocurrió ofensiva oficial oficina operación operaciones opinión oportunidad
oposición orden organización organizaciones origen otras otros países palabra palabras parece parlamento parte participación partido partidos partir pasado película
pequeña pequeño periodista periodistas período permite pero persona personas pobreza población poder policía política políticas político políticos porque posibilidad posible
posición presencia presente presidencia presidente presidenta presión prensa primer primera primeras primero primeros principal principales principio prisión problema problemas proceso
producción producto productos profesor programa programas promesa propia propio propuesta protección protesta protestas provincia próximo proyecto proyectos prueba
pública público públicos pueblo pueblos puede pueden puerta puerto punto puntos quienes quiere quizá razón realidad realizar reciente recientemente recursos reforma refugiados
región regiones relación relaciones religión representantes república resistencia respecto respuesta resto resultado resultados reunión revolución rusa salud sanciones
secretario sector segunda segundo según seguridad seguro semana semanas senado señaló sentido septiembre servicio servicios siempre siglo siguiente sistema sistemas situación
soberanía sobre social sociales sociedad solamente soldados solución también tampoco tanto tarde técnica tecnología televisión tema temas temporada tenía tenían territorio
territorios tiempo tiempos tiene tienen tierra tierras todavía todas todos trabajadores trabajar trabajo trabajos través tregua tribunal última últimas último últimos única
único unidad unidos universidad vacuna varias varios vecinos vehículo veces verano verdad viajes viaje víctima víctimas viernes vienen viento violencia visita vivienda vuelta`,
  de: `
abkommen allerdings allgemein amerikanische amerikanischen angebot angegriffen angriff angriffe ankündigung anschließend antwort arbeiter arbeitsplätze aufgabe aufgaben
ausdruck ausland ausländische ausländischen ausstellung außerdem außenminister bedeutung bedingungen behandlung behörden beispiel beispielsweise bekannt bereich bereits
bericht berichte berichten berichtet beschluss besonders bestätigt besucher betroffen bevölkerung bewegung beziehungen beziehung bewohner botschaft bundesregierung
bundestag bundeskanzler bürgermeister deutlich deutsche deutschen deutscher deutschland dezember diskussion dutzende ebenfalls eigentlich einfluss einrichtungen einsatz
einwohner endlich energie entscheidung entscheidungen entwickelt entwicklung ereignisse erfahrung erfahrungen erfolg erfolgreich ergebnis ergebnisse erklärte erklärung
erklärt erstmals erwartet europäische europäischen europäischer experten fahrzeug fahrzeuge familie familien februar fernsehen flughafen flüchtlinge forderung forderungen
forschung forscher fortschritt fortschritte französische französischen freiheit freitag frieden friedlich früher führung fußball gebiet gebiete gefahr gefangene
gefängnis gegenüber geheimdienst gelegenheit gemeinde gemeinden gemeinsam gemeinsame gemeinsamen generation gerichtshof geschichte geschäft geschäfte gesellschaft gesetz
gesetze gespräch gespräche gesundheit gewalt gewerkschaft gewerkschaften gleichzeitig grenze grenzen gründe gruppe gruppen haushalt hauptstadt heutigen hilfsorganisationen
hintergrund humanitäre humanitären industrie information informationen innerhalb insgesamt institut interesse interessen international internationale internationalen
inzwischen israelische israelischen jahrhundert jahrzehnten jedenfalls jugendliche jugendlichen kandidat katastrophe kirche klimawandel kommission komplett konferenz
konflikt konflikte kontrolle kosten krankenhaus krankheit krieges künftig künstler landwirtschaft langfristig leistung letztendlich lösung manchmal mannschaft
maßnahme maßnahmen medien mehrere mehrheit meinung menschen menschheit menschenrechte milliarden millionen minister ministerium ministerpräsident mitarbeiter mitglied
mitglieder mittwoch möglich mögliche möglichkeit möglichkeiten möglicherweise montag mutter nachbarn nachdem nachricht nachrichten nationale nationalen natürlich
niemand notwendig notwendige november obwohl öffentliche öffentlichen öffentlichkeit offenbar offensive offiziell oktober opposition organisation organisationen
palästinensische palästinensischen palästinenser parlament parlamentswahl partei parteien partner patienten periode personal persönlich persönliche planung politik politiker
politisch politische politischen polizei position präsident präsidenten präsidentin problem probleme produktion produkte programm projekt projekte protest proteste
provinz prozent prozess qualität reaktion regierung regierungen region regionen regionale religiöse republik richtung russische russischen sammlung samstag sanktionen
schließlich schnell schule schulen schwierig schwierigkeiten september sicherheit situation soldaten sonntag sozial soziale sozialen sprache sprachen sprecher sprecherin
staatlichen staaten stadtteil standort stattdessen stellung stellungnahme streitkräfte strategie strukturen studenten studie studien stunden system technik technische
technologie teilnehmer terrorismus todesopfer tradition traditionelle trotzdem truppen ukrainische ukrainischen umgebung umwelt unabhängig unabhängige unabhängigkeit
universität unternehmen unterstützung untersuchung untersuchungen ursprünglich veranstaltung verantwortlich verantwortung verbindung vereinigten vereinten verfahren
verfassung vergangenen vergangenheit vergleich verhandlung verhandlungen verletzt verletzte verletzten vermutlich verschiedene verschiedenen versorgung vertrag vertrauen
vertreter verwaltung viertel völlig vollständig vorsitzende vorsitzender vorschlag vorschläge vorstellung waffenruhe waffenstillstand wahlkampf während wahrscheinlich
weitere weiteren weiterhin weltweit wichtig wichtige wichtigen wichtigsten wiederum wirklich wirklichkeit wirtschaft wirtschaftlich wirtschaftliche wirtschaftlichen
wissenschaft wissenschaftler wissenschaftliche wochenende zehntausende zeitpunkt zeitung zeitungen zentrale zerstört ziemlich zivilisten zukunft zunächst zuletzt
zusammen zusammenarbeit zusätzlich zustand zuständig zwischen`,
};

export const commonWordsOf = (language: string): readonly string[] =>
  (COMMON[language] ?? '').split(/\s+/u).filter((word) => /^\p{Ll}+$/u.test(word));

export const COMMON_WORD_LANGUAGES = Object.keys(COMMON);
