/** Verbs, nouns and adjectives that texts of any kind are full of, as dictionaries have them: our own lists, inflected by `inflect.ts`. */
export interface CommonStems {
  readonly verbs: string;
  readonly nouns: string;
  readonly adjectives: string;
  /** Words of grammar and other words that have one form, and forms by no rule. */
  readonly others: string;
  /** Words of two to four letters of which slips are looked for too. */
  readonly short: string;
}

// prettier-ignore
export const COMMON_STEMS: Readonly<Record<string, CommonStems>> = {
  es: {
    verbs: `abandonar abordar abrazar abrir acabar aceptar acercar acompañar aconsejar acordar acostumbrar actuar acudir acusar adaptar adelantar admitir adoptar adquirir advertir afectar
      afirmar afrontar agradecer agregar aguantar ahorrar alcanzar alegrar alejar alimentar almacenar alquilar amenazar ampliar analizar andar anunciar añadir apagar aparecer aplicar
      apoyar aprender aprobar aprovechar apuntar arrancar arrastrar arreglar arrestar arriesgar asegurar asesinar asistir asociar asumir atacar atender atraer atravesar aumentar avanzar
      avisar ayudar bailar bajar barrer basar bastar beber bloquear borrar brillar buscar caer calcular calentar callar cambiar caminar cansar cantar capturar cargar casar castigar causar
      celebrar cerrar citar cobrar cocinar coger colaborar colgar colocar combatir combinar comentar comenzar comer cometer compartir competir completar componer comprar comprender comprobar
      comprometer comunicar conceder concentrar concluir condenar conducir confesar confiar confirmar conocer conquistar conseguir conservar considerar consistir construir consultar consumir
      contar contener contestar continuar contribuir controlar convencer convertir coordinar copiar correr cortar costar crear crecer creer criticar cruzar cubrir cuidar cultivar cumplir
      curar dañar deber decidir declarar dedicar defender definir dejar demostrar denunciar depender derribar derrotar desaparecer desarrollar descansar descargar descender describir descubrir
      desear despedir despertar destacar destinar destruir detener determinar devolver dibujar dirigir disculpar discutir diseñar disfrutar disminuir disparar disponer distinguir distribuir
      dividir dormir dudar durar echar edificar educar efectuar ejecutar ejercer elaborar elegir elevar eliminar emitir empezar emplear empujar encargar encender encerrar encontrar enfrentar
      engañar enseñar entender enterar enterrar entrar entregar enviar equivocar escapar escoger esconder escribir escuchar esperar establecer estallar estudiar evaluar evitar exigir existir
      explicar explorar exponer expresar extender extraer faltar favorecer felicitar fijar firmar florecer formar fracasar fundar funcionar ganar garantizar gastar generar gobernar golpear
      grabar gritar guardar guiar gustar habitar hablar hallar heredar herir huir identificar iluminar imaginar impedir implicar imponer importar impulsar incluir incorporar incrementar indicar
      influir informar iniciar inspirar instalar integrar intentar interesar interpretar interrumpir introducir inventar invertir investigar invitar jubilar jugar juntar jurar juzgar lanzar
      lavar leer levantar liberar ligar limitar limpiar llamar llegar llenar llevar llorar llover lograr luchar mandar manejar manifestar mantener marcar marchar matar mejorar mencionar
      mentir merecer mezclar mirar modificar molestar montar morder morir mostrar mover multiplicar nacer nadar navegar necesitar negar negociar nombrar notar obedecer obligar observar obtener
      ocupar ocurrir odiar ofrecer olvidar opinar oponer organizar orientar otorgar pagar parar parecer participar partir pasar pasear pedir pegar pelear pensar perder perdonar permanecer
      permitir perseguir pertenecer pesar pescar pintar pisar plantar plantear poseer practicar preferir preguntar preocupar preparar presentar preservar prestar presumir pretender prevenir
      probar proceder producir prohibir prometer promover proponer proporcionar proteger protestar provocar publicar quedar quejar quemar quitar reaccionar realizar rechazar recibir reclamar
      recoger recomendar reconocer recordar recorrer recuperar reducir referir reflejar reformar regalar registrar regresar reír relacionar rellenar remitir renovar renunciar reparar repartir
      repetir reponer reportar representar requerir rescatar reservar residir resistir resolver respetar respirar responder restaurar resultar resumir retener retirar retrasar reunir revelar
      revisar robar rodear romper saber sacar salir saltar saludar salvar secar seguir seleccionar sentar sentir señalar separar servir significar sobrevivir solicitar soltar sonar sonreír
      soñar soportar sorprender sospechar sostener subir suceder sufrir sugerir sumar superar suponer surgir suspender sustituir tapar tardar temer tender terminar tirar tocar tomar torcer
      trabajar traducir transcurrir transformar transmitir transportar trasladar tratar unir usar utilizar vaciar valer valorar vencer vender vestir viajar vigilar visitar vivir volar volver votar`,
    nouns: `abuela abuelo aceite acto agua aire alcalde alcaldesa aldea alegría alimento alma alumno amanecer amigo amiga amor año árbol arena arma arroz arte asiento autobús autopista avión aviso
      azúcar bahía balcón banda bandera barca barco base bebé beneficio biblioteca bicicleta boca boda bolsa bomba bombero bosque botella brazo brigada calle calor cama cámara camino camión
      camisa campana campaña canal canción caña cara carácter carbón carga cargo caricia carne carta casa caso castillo catedral cepillo cerebro ceremonia cielo cifra cima cine cita clase cliente
      clínica cocina coche código colección color columna comedor comida compañero compra compromiso concierto conductor conflicto consejero consumo contexto contrato conversación copa corazón
      coro correo corriente corona cosa cosecha costa costumbre creencia cuadro cuaderno cuarto cubierta cuchillo cuello cuenca cuento cuerda cueva cuidado culpa cumpleaños cura curso
      dama daño dato dedo delito demanda derrota desastre descanso descenso descubrimiento descuento deseo desierto destino detalle deuda día diente dios disco discusión disputa doctor doctora
      dolor domicilio dosis droga dueño duda edad ejercicio elemento emisión empleado encuentro enemigo energía ensayo entorno época error escala escalera escena escenario escritora esfuerzo
      espejo esperanza esposa esposo esquina establecimiento estación estanque estrella estructura estudiante etapa éxito expediente exposición extremo fábrica fachada facultad favor fecha feria
      fiesta figura fila fin finca flor fondo fotografía foto frase fruta fruto fuego fuerza futbolista gafas ganado gas gasto gato geóloga geólogo gesto gira golpe gota grado granja grupo
      guardia guía hambre harina hecho helicóptero herida hermana hermano herramienta hielo hierba hierro hija hijo hilo hoja hogar hombro hormiga hospital hotel hueso huevo huerto humo
      idea idioma imprenta impuesto incendio indígena infancia ingeniero ingreso inicio instante instituto instrumento intento inundación invierno isla jabón jardín jornada joya jubilado juez jugador
      juguete juicio jurado labio ladrillo lado lago lágrima lámpara lana lápiz lata latido leche lección lector lectura lengua letra ley leyenda límite línea linterna llanto llave lluvia lobo
      local luna luz madera madre madrugada maestra magia maleta mancha mano mapa máquina mar marca marco marea margen marido masa máscara material matrimonio mecánico mente mes mesa meta
      método metro mezcla miedo miel mina minuto mirada misa mitad moda molino moneda monte mota motivo motor muchacha muchacho mueble muelle muerte muestra multa muro músculo nave nariz nave navidad
      negocio nido niebla nieta nieto nieve niña niño noche nombre norma nota novela novia novio nube nudo objeto obrero ocasión océano oferta oficio oído ojo ola olor onda oreja orilla oro
      oscuridad otoño oveja padre página paisaje pájaro palabra palacio palo pan pantalla pañuelo papel paquete par pared pareja pariente parque parroquia párrafo paso pasajero pasillo pasión
      pastor patio patrón paz pedazo pelea película pelo pelota pena pensamiento pérdida perro pescado peso pez pie piedra piel pierna piloto pino piso pista plan planeta planta plato playa
      plaza plazo pluma poema poeta polvo portavoz precio pregunta premio preso préstamo primavera prima primo prisa procesión producto profesor profesora promesa pronóstico propietario propuesta
      prueba puerta puerto pueblo puente puesto pulmón punta punto quemadura queso química rama rato rayo razón reacción receta recuento recuerdo recurso red regalo regla reina reloj remedio
      repuesto requisito reserva respeto respiración respuesta restaurante resto retrato retraso reunión revista rey riada rincón riesgo río riqueza risa ritmo robo roca rodilla ropa rostro rueda ruido
      ruina ruta sábado sabor sal sala salida salón salsa salto salud sangre santo sarampión secreto sector seda sed semilla sendero señal señor señora sentido serpiente silencio silla símbolo
      sitio sobre sobrino sociedad sombra sombrero sonido sonrisa sopa sorpresa sospecha sueldo suelo sueño suerte sur susto taller tamaño tambor tarde tarea tarjeta taza té teatro techo tela
      televisor tema tempestad temporada tentación teoría ternura terraza terremoto tesoro testigo tía tiempo tienda tierra tío tipo toalla tono tormenta torre tortuga trabajo trabajador
      tradición traje trampa tránsito tren tribu tribunal trigo tristeza trozo tubo tumba turno universo uva vaca vacuna vacío valle valor vapor variedad vaso vecina vecino vecindario vehículo vela
      vena venganza ventana ventaja verano verdad verdura vergüenza verso vestido vía viaje vicio viento viernes vino virtud virus vista viuda viudo volcán voluntad votación voto voz vuelo vuelta zapato zona`,
    adjectives: `abierto absoluto aburrido activo adecuado agradable agrícola agudo ajeno alegre alto amable amargo amarillo ambicioso amplio ancho anciano antiguo anónimo atento audaz autónomo azul bajo
      barato bello blanco blando bonito breve brillante bruto caliente callado cansado caro católico célebre cerrado ciego claro cobarde cómodo complejo completo común concreto conocido consciente
      constante contento contrario correcto corto costoso cotidiano cruel crudo cuadrado curioso débil delgado delicado denso desconocido desnudo diario difícil digno directo distante divertido
      doble dulce duro económico eficaz eléctrico elegante enfermo enorme entero estable estrecho estricto eterno evidente exacto excelente excesivo exigente extenso extraño extraordinario extremo
      fácil falso famoso favorable feliz feo fiel fino firme físico flaco flexible formal frágil frecuente fresco frío fuerte generoso gordo grave gris grueso grosero guapo hábil hermoso honesto
      hondo húmedo humilde ideal idéntico igual ilegal imposible impropio incapaz incierto increíble independiente indiferente infantil inferior inmediato inmenso inocente inolvidable inquieto
      intenso íntimo inútil joven justo largo legal lejano lento leve libre ligero limpio liso listo llano lleno loco lógico maduro malo maravilloso mayor medieval mediano mejor menor mental
      moderno modesto mortal mudo muerto mundano natural necesario negro nervioso noble normal nuevo oculto oscuro pálido parecido pacífico peligroso perfecto permanente pesado pleno pobre popular
      posible práctico precioso preciso privado probable profundo pronto próspero próximo puro rápido raro razonable real recto redondo reciente rico rígido robusto rojo roto rubio rural
      sabio sagrado salado salvaje sano santo seco secreto seguro sencillo sensible severo silencioso simple sincero sólido solo sordo suave sucio suficiente superior surdo tardío temporal tenso
      tímido tonto total tranquilo triste último único útil vacío válido valiente variable vasto veloz verdadero verde viejo violento visible vivo voluntario vulgar`,
    others: `abajo acaso adelante además adentro adiós afuera ahí algo alguien allá allí ambas anoche ante antes apenas aquel aquella aquello aquellas aquí arriba aún aunque ayer bajo bien cada casi
      cerca cierta como cómo conmigo contigo contra cual cuál cuáles cuales cualquiera cuan cuando cuándo cuanto cuánto cuánta cuántos cuántas cuya cuyas cuyo cuyos debajo delante demás demasiado dentro desde despacio detrás donde dónde
      durante ella ellas ello ellos encima enfrente entonces entre esa esas ese eso esos esta estas este esto estos excepto fuera gracias hacia hasta incluso jamás junto lejos luego mal más mediante menos
      mientras mía mías míos misma mucho muy nada nadie ningún ninguna ninguno nosotros nuestra nuestras nuestro nuestros nunca otra otras otro otros para pero poca pocas poco pocos porque pues quien quién quienes
      quizá quizás según sido siempre sin sino sobre solamente suya suyas suyo suyos también tampoco tan tanta tantas tanto tantos todavía toda todas todo todos tras través tres una unas uno unos usted ustedes vuestro ya
      uno dos cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veinticinco veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa
      cien ciento cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil miles primer tercera tercero tercer cuarta quinto quinta sexto séptimo octavo noveno décimo
      soy eres somos son era eras éramos eran fui fue fuimos fueron será serán sería serían sea sean siendo estoy está estás estamos están estaba estaban estuvo estuvieron estará estarán esté estén estando
      tengo tiene tienes tenemos tienen tenía tenían tuvo tuvieron tendrá tendrán tendría tenga tengan teniendo tenido tener hago hace haces hacemos hacen hacía hacían hizo hicieron hará harán haría haga hagan haciendo hecho hecha hacer
      digo dice dices decimos dicen decía decían dijo dijeron dirá dirán diría diga digan diciendo dicho decir voy va vas vamos van iba iban irá irán iría vaya vayan yendo ido puedo puede puedes podemos pueden podía podían pudo pudieron
      podrá podrán podría podrían pueda puedan poder quiero quiere quieres queremos quieren quería querían quiso quisieron querrá quiera quieran querer vengo viene vienes venimos vienen venía venían vino vinieron vendrá vendrán venga vengan viniendo venido venir
      pongo pone ponemos ponen ponía ponían puso pusieron pondrá ponga pongan poniendo puesto poner veo ve ves vemos ven veía veían vio vieron verá verán vea vean viendo visto ver doy da das damos dan daba daban dio dieron dará darán dé den dando dado dar
      sé sabe sabes sabemos saben sabía sabían supo supieron sabrá sepa sepan oír oye oyen oyó oyeron oía oían oído traigo trae traen traía trajo trajeron traído traer he has ha hemos han había habían hubo habrá habrán habría haya hayan haber hay`,
    short: 'que los las del una por con sus más muy sin son dos hay fue era ese esa eso ella todo toda como pero para este esta está nos les uno tres diez seis cada casi bien aquí ayer sobre solo año años día días vez así aún hoy cual quien donde desde hasta',
  },
  fr: {
    verbs: `abandonner aborder aboutir accepter accompagner accorder accuser acheter achever adapter adopter adresser affirmer agir aider aimer ajouter allumer améliorer amener analyser annoncer appeler appliquer
      apporter approcher approuver appuyer arracher arranger arrêter arriver assassiner assister associer assurer attacher attaquer attirer attribuer augmenter autoriser avancer avouer baisser bâtir battre blesser
      bloquer bouger brûler cacher calculer casser causer cesser changer chanter charger chasser chercher choisir circuler citer coller combattre combler commander commencer comparer compléter composer compter
      concerner condamner conduire confier confirmer confondre considérer consacrer conseiller conserver consister constater constituer construire consulter contenter continuer contribuer contrôler coucher couler couper
      courir coûter couvrir craquer créer crier critiquer cultiver danser débarquer décider déclarer découvrir décrire défendre définir déjeuner délivrer demander demeurer démontrer dénoncer dépasser dépêcher dépendre
      dépenser déposer déranger descendre désigner désirer dessiner détacher déterminer détester détruire développer deviner différer diminuer diriger discuter disparaître disposer distinguer distribuer diviser donner
      dormir doubler douter dresser durer échanger échapper échouer éclairer éclater écouter écraser écrire effacer effectuer effrayer élever éliminer embarquer embrasser émettre emmener empêcher employer emporter
      encourager enfermer engager enlever enregistrer enseigner entendre enterrer entourer entraîner entrer envahir envisager envoyer éprouver espérer essayer établir éteindre étendre étonner étudier éviter évoquer examiner
      exécuter exercer exiger exister expliquer exploiter explorer exposer exprimer fabriquer favoriser fermer fêter finir fixer fonder former fouiller fournir frapper fumer gagner garantir garder geler gêner gérer glisser
      grandir guérir habiter hésiter heurter identifier ignorer imaginer imposer indiquer informer inquiéter insister inspirer installer instituer intéresser interpréter interroger interrompre introduire inventer inviter jeter
      jouer juger jurer laisser lancer laver lever libérer lier limiter livrer loger lutter maintenir manger manifester manquer marcher marier marquer mêler menacer mener mentir mériter mesurer monter montrer mordre
      nager naître négocier nettoyer nommer noter nourrir obéir obliger observer obtenir occuper offrir opérer opposer ordonner organiser oser oublier ouvrir paraître pardonner parler partager participer passer payer
      pêcher peindre pencher pénétrer penser perdre permettre peser placer plaindre planter pleurer plonger porter poser posséder pousser poursuivre pratiquer précéder préciser préférer prendre préparer présenter prétendre
      prêter prévenir prier priver procéder produire profiter projeter prolonger promener promettre prononcer proposer protéger protester prouver provoquer publier quitter raconter ramasser ramener ranger rappeler rapporter
      rassembler rassurer rattraper recevoir rechercher réclamer récolter recommander recommencer réconcilier reconnaître rédiger réduire refermer réfléchir refuser regarder regretter rejeter rejoindre relever remarquer remercier
      remettre remonter remplacer remplir rencontrer rendre renoncer renouveler rentrer renvoyer répandre réparer repartir répéter répliquer répondre reposer reprendre représenter reprocher résister résoudre respecter respirer
      ressembler rester retarder retenir retirer retourner retrouver réunir réussir réveiller révéler rêver risquer rompre saisir saluer sauter sauver sécher sembler séparer serrer servir signaler signer signifier soigner sonner
      souffler souffrir souhaiter soulever souligner soumettre soupçonner sourire soutenir suffire suggérer suivre supporter supposer supprimer surprendre surveiller survivre suspendre témoigner tendre tenter terminer tirer tomber
      toucher tourner traduire traîner traiter transférer transformer transmettre transporter travailler traverser trembler tromper trouver tuer unir utiliser valoir vaincre vendre vérifier verser vider visiter vivre voler voter voyager`,
    nouns: `abri accès accident achat acte acteur action adresse affiche âge agent agriculteur aide aile air allée ambiance âme ami amie amitié amour ampoule an ange angle animal appareil appartement appétit arbre argent
      arme armoire arrêt arrivée art article ascenseur aspect assiette atelier atmosphère avantage aventure avenue aveugle avion avis bagage baie bain balle banc bande banque barrage bas base bassin bateau bâtiment bâton
      beauté bébé berger besoin bête bibliothèque bien bijou billet blessure bloc bois boîte bombe bonheur bord bouche bouclier boue bougie boule bouquet bourse bout bouteille boutique bras bruit brouillard bus but
      cadeau cadre café cahier caisse calcul camarade camion camp candidature canon caractère carrefour carrière carte cas cave ceinture cellule centime cercle cérémonie cerveau chaîne chair chaise chaleur chambre champ
      chance chanson chant chapeau chapitre charbon charge château chat chaussure chemin cheminée chemise cheval cheveu chien chiffre choc ciel cigarette cimetière cinéma circonstance citoyen clé clef client cloche
      clinique code cœur coffre coin colère collection collègue colline colonne combat comète commande commencement commerce commune compagnon comparaison compte conclusion concours conducteur conduite confort connaissance
      conscience conversation copain copie corde corps correspondance costume coton cou couche coude couleur couloir coup couple courage courant courrier cours course couteau coutume couture couvert couverture crainte crayon
      cri crime crise critique croix cuir cuisine curiosité dame danger danse date débat décision défaite défaut degré délégation déluge demeure dent départ dépense désert désir désordre dessin destin détail dette deuil
      devoir diable dieu dimanche directrice dispute disque doigt dollar domaine dommage don dos doute douleur dose drap drapeau droit eau échange échec école économie écran écriture écrivain édition éducation effort
      élection élément élève empire emploi employé encre endroit énergie enquête entrée enveloppe envie époque équilibre erreur escalier espace espèce espoir esprit essai est étage étape état été étoile étude étudiant
      examen exemple exercice expérience explication expression face facteur faim faute fauteuil fenêtre fer ferme fermier fête feu feuille fil filet fille film fils fin flamme fleur fleuve foi foire fois fond fontaine
      football forêt forme formule fortune foule four frais franc frein frère froid fromage front fruit fumée fusil galerie garçon gardien gare gâteau gaz géant gens geste glace gorge goût goutte grâce grain graine grève
      grille gueule guide habitude haine harbor hasard haut hauteur herbe heure hiver honneur honte horizon horloge hôte hôtel huile humeur hypothèse idée île imagination immeuble impôt impression incendie ingénieur injure
      inquiétude insecte instant instinct instrument intelligence intention interprète invité jambe jardin jeu jeunesse joie joue jouet jour jupe juge jument jurisprudence lac laine lait lampe langage larme lecture lecteur leçon
      légende légume lèvre libraire lien lieutenant limite linge lion lit litre livre loi loisir lot lumière lune lunettes machine magasin maître maîtresse maladie malheur manche manteau marchand marche mari mariage marin
      marque mars masse matelot matériel mémoire mer merci mère mérite message métal méthode métier meuble midi milieu mine minuit minute miracle miroir misère mode modèle mois moitié moteur mot mouche mouchoir moulin mouton
      moyen mur muscle musée musicien musique mystère naissance nappe navire neige nez nid nœud noix nom nord note nourriture nuage nuit numéro objet obligation obscurité odeur œil œuf œuvre officier oiseau ombre oncle or orage
      ordre oreille orgueil ouest outil ouvrage ouvrier page paiement pain paire panier papier paquet parc pardon parent paresse parti pas passion patron patte pavillon pays paysage paysan peau peine peinture pensée père perte peur
      phare phrase pièce pied pierre pigeon pin pipe piste pitié plafond plage plaine plaisir plan planche plante plat plâtre pluie plume poche poème poésie poète poids poignée poing poire poisson poitrine pomme pont port
      portrait poste pot poudre poule poumon poupée pourparlers poussière prairie précaution preuve prière prince princesse printemps prix procès professeur profondeur promenade promesse propriétaire prudence public puissance quai qualité
      quantité quart quartier race racine radio rail raisin rang rapidité rayon récit récolte réduction réflexion regard registre règle regret reine religion remarque remède repas repos reproche république réserve respect
      restaurant reste rêve richesse rideau rire risque rive rivière robe rocher roi roman rose roue roquette ruban rue ruine ruisseau sable sac saison salaire salle salon sang sauce saut savant savon scène seau secours secret seigneur
      sel sens sentier serment serpent serviette serviteur seuil siège signal signe silence singe sœur soif soin soir soirée sommeil son sort souci souffle souffrance soulier soupçon soupe source sourire souris sous-marin
      souvenir spectateur station style sucre sueur sujet supplément surface surprise table tableau tabac tache tâche taille talent tante tapis tas tasse taureau taxi téléphone témoin température tempête tente terme terrain
      tête texte thé thème théorie tiroir tissu toile toit tombe tombeau ton tonne tonnerre toucher tour touriste trace tradition train trait tranche transport trésor tribu tribunal tristesse trône trou troupe troupeau
      truc tube type usage usine vache vague vaisseau valeur valise vallée vapeur vase veille veine vent vente ventre verre vers version vertu veste vêtement veuve viande vice vie vieillard vin visage vœu voile voisin voisine
      voisinage voix vol voleur vote vue wagon`,
    adjectives: `absent absolu aimable amer ancien anonyme ardent arrière automatique bas beau bizarre blanc bleu blond bon bref brun brutal calme capable carré célèbre central certain chaud cher chrétien clair classique commun
      complet compliqué confus considérable constant content contraire convenable correct courageux court creux cruel curieux dangereux définitif délicat délicieux dernier désert différent digne direct discret distant divers
      doux droit dur économique effrayant égal électrique élégant énorme ensemble entier épais essentiel étonnant étrange étranger étroit éternel exact excellent extraordinaire extrême facile faible familier fameux fatal faux
      favorable fédéral féminin ferme fidèle fier final fin fort fou fragile frais franc fréquent froid furieux futur gai général généreux gentil grave gris gros habile habituel haut heureux honnête horrible humain humide
      identique idiot illustre immense immobile impatient imprévu inconnu inférieur infini injuste inquiet intellectuel intense intérieur interne intime inutile jaloux jaune jeune joli joyeux juste large lent léger libre local
      logique lointain long lourd maigre malade malheureux masculin mauvais méchant médical mental merveilleux mince misérable moderne modeste moral mort mou moyen mûr muet naturel neuf nerveux net noble noir normal nouveau
      nu obligatoire obscur officiel original pâle parallèle pareil particulier patient pauvre perdu permanent personnel petit physique plat plein poli populaire pratique précédent précieux précis prêt principal privé prochain
      profond propre prudent pur quotidien rapide rare récent réel régulier religieux remarquable rond rouge royal rude rural sacré sage sain saint sale sauvage savant sec secret sensible sérieux seul sévère simple sincère
      singulier social solide sombre souple sourd spécial suffisant suivant supérieur sûr tardif tendre terrible timide tranquille triste unique urbain utile vague vaste véritable vert vide vieux vif violent visible vivant voisin vrai`,
    others: `afin ailleurs ainsi alors après assez aucun aucune auprès auquel aussi autant autour autre autrefois autrement avant avec beaucoup bien bientôt car ceci cela celle celles celui cependant certes ces cet cette ceux chacun chacune
      chaque chez combien comme comment contre davantage debout dedans dehors déjà demain depuis derrière dès desquels dessous dessus devant donc dont duquel durant elle elles encore enfin ensemble ensuite entre envers environ est-ce
      eux exprès guère hélas hier hors ici jadis jamais jusque jusqu là-bas laquelle lequel lesquels lesquelles leur leurs loin longtemps lorsque lui maintenant mais malgré même mêmes mieux mien mienne moins naguère néanmoins non notre
      nos nous nulle nul où outre par parce parfois parmi partout pas pendant personne peu peut-être plus plusieurs plutôt pour pourquoi pourtant près presque puis puisque quand quant quatre que quel quelle quelles quelque quelques quels
      qui quiconque quoi quoique rien sans sauf selon sinon sitôt soudain sous souvent suivant sur surtout tandis tant tantôt tard tel telle telles tels tôt toujours tous tout toute toutefois toutes très trop vers voici voilà volontiers votre vos vous
      un deux trois cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille deuxième troisième quatrième cinquième dixième
      suis es est sommes êtes sont étais était étions étaient fus fut furent serai sera seront serait seraient soit soient étant été être ai as avons avez ont avais avait avions avaient eut eurent aura auront aurait auraient ait aient ayant eu avoir
      vais va vas allons allez vont allais allait allaient alla allèrent ira iront irait aille allant allé allée allés allées aller fais fait faisons faites font faisais faisait faisaient fit firent fera feront ferait fasse fassent faisant faite faits faire
      dis dit disons dites disent disait disaient dirent dira diront dirait dise disant dire vois voit voyons voyez voient voyait voyaient vit virent verra verront verrait voie voyant vu vue vus vues voir sais sait savons savez savent savait savaient sut
      saura sache sachant su savoir peux peut pouvons pouvez peuvent pouvait pouvaient put purent pourra pourront puisse puissent pu veux veut voulons voulez veulent voulait voulaient voulut voudra voudrait voulu vouloir dois doit devons devez devaient
      devra devront devrait dû due devoir viens vient venons venez viennent venait venaient vint vinrent viendra viendront viendrait vienne venant venu venue venus venues venir tiens tient tiennent tenait tenaient tint tinrent tiendra tenu tenue tenus tenues
      prends prend prenons prenez prennent prenait prenaient prit prirent prendra prenne prenant pris prise prises mets met mettons mettent mettait mettaient mit mirent mettra mettant mis mise mises sort sortent sortait sortaient sortit sorti sortie sortir
      part partent partait partaient partit sent sentent sentait sentit senti sentir connaît connaissent connaissait connu connue connus lit lisent lisait lu lue écrit écrivent écrivait écrite reçoit reçoivent reçut reçu reçue croit croient croyait crut cru croire
      boit boivent buvait but bu boire devient deviennent devint devenue dort dorment dormait ouvre ouvrent ouvrait ouvrit ouverte couvert offert offre offrent suit suivent suivait suivi vit vivent vivait vécu meurt meurent mourut mort morte mourir court courent courait courut`,
    short: 'que qui les des une est son ses aux par pas sur plus dans pour avec mais sont ont cette tout tous fait deux trois leur ans été bien très même sous sans vers chez donc où comme elle elles nous vous être avoir entre après avant non lui ils',
  },
};
