# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spanish cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:(?:los|las|la|el|mis|lista de|ficha de|unas?) ){0,2}(?:personajes|reparto|casting|playlist|"
            r"banda sonora|glosario|diccionario|cronolog[ií]a|ap[eé]ndice|preguntas (?:y respuestas|frecuentes)|"
            r"avisos?(?: importante)?|anuncio|agradecimientos|actualizaci[oó]n(?:es)?|sobre m[ií]|curiosidades|"
            r"informaci[oó]n|encuesta|secuela|importante|hiatus)", "Personajes"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:lugar|fecha|hora|día|año)(?= ?[:：])", "Lugar: el muelle"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)(?:,? \d{1,2})?(?= ?[.,:;–—*_-]|$)",
            "Lunes. Llueve."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:re)?(?:leyó|leí|leímos|leyeron|leía|lee|leyendo|leído) (?:el|la|lo|los|las|un|una|de|otra|en|dos|esto|"
            r"aquello)|(?:la|el|una|un|aquella|su|mi) (?:carta|papel|cartel|letrero|aviso|mensaje|página|hoja|nota|diario|"
            r"cuaderno|sobre|letra|pantalla|folleto|tarjeta|telegrama)",
            "leyó la carta"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"yo|me|mi|mis|conmigo|mío|mía|soy|estoy|he|tengo|quiero|creo|espero|voy|sé",
            "yo no sé"),
    ),
    "you": (
        Cue(r"ustedes|vosotr[oa]s|vuestr[oa]s?|os|les|sus|su|tú|te|ti|usted",
            "les dejo este"),
    ),
    "third": (
        Cue(r"él|ella|ellos|ellas|le|su|sus|lo|la|suyo|suya",
            "ella se fue"),
    ),
    "past": (
        Cue(r"era|eran|fue|fueron|había|habían|estaba|estaban|dijo|hizo|tenía|[a-z]{2,12}(?:aba|aban|ía|ían|ó|aron|ieron)",
            "caminaba despacio"),
    ),
    "present": (
        Cue(r"es|son|está|están|hay|tiene|tienen|estoy|soy|tengo|voy|va|van|quiero|puedo|puede|pueden|espero",
            "hay otro"),
    ),
    "note_label": (
        Cue(r"notas? (?:de la |del |de l[@x]s? |de los |de las |de )?(?:autor(?:a|es|as|x|@|ita)?|escritora?|cap[ií]tulo|"
            r"traductora?|traducci[oó]n|beta|editora?|final(?:es)?|inicial(?:es)?|aclaratoria|importante)(?: del cap[ií]tulo)?",
            "Nota de la autora: hola"),
        Cue(r"n\s?/\s?[at](?= ?[:.–—-]| |$)", "N/A: perdón"),
        Cue(r"n\.? ?de ?(?:la |l\.? ?)?[at]\.?(?= ?[:–—-]|$)|nda(?= ?[:.–—-]|$)", "N. de A.: va sin beta"),
        Cue(r"notas?(?= ?:|$)", "Notas: lo escribí de un tirón"),
        Cue(r"(?:aclaraci[oó]n(?:es)?|leyenda|agradecimientos?|dedicatoria|glosario|vocabulario|simbolog[ií]a|curiosidades|"
            r"traducciones|referencias)(?= ?:|$)", "Aclaraciones:"),
        Cue(r"(?:avisos? importantes?|importante|anuncio|aviso|atenci[oó]n)(?= ?[:!])", "¡Importante! no es capítulo"),
        Cue(r"(?:rinc[oó]n|rinconcito|espacio|zona|palabras|comentarios?|desvar[ií]os|delirios|divagaciones) (?:de la |del |"
            r"de )autora?", "Rincón de la autora"),
        Cue(r"(?:en el pr[oó]ximo cap[ií]tulo|pr[oó]ximamente|pr[oó]ximo cap[ií]tulo|adelanto)(?= ?[:…])",
            "En el próximo capítulo: la riada"),
        Cue(r"(?:dedicad[oa] (?:a|para)|agradecimientos? (?:a|especiales?))(?= ?:|[^.!?:]{1,40}:)",
            "Agradecimientos a: mi prima"),
    ),
    "sure_label": (
        Cue(r"notas? (?:de la |del |de l[@x] |de |do |da )?autor|n\s?/\s?a|n\.? ?de ?(?:la )?a\.?$|nda$", "N/A"),
        Cue(r"rinc(?:[oó]n|oncito) (?:de la |del |de )autor|descargo de responsabilidad", "Rincón de la autora"),
    ),
    "disclaimer_label": (
        Cue(r"(?:descargo(?: de responsabilidad(?:es)?)?|renuncia(?: de derechos)?|derechos(?: de autor)?|"
            r"cr[eé]ditos)(?= ?[:.]|$)", "Descargo de responsabilidad: nada es mío"),
    ),
    "warning_label": (
        Cue(r"advertencias?(?: de contenido)?(?= ?:)|avisos?(?: de contenido)?(?= ?:)", "Advertencia: violencia"),
        Cue(r"(?:advertencias?|avisos?) de contenido|contenido sensible(?= ?:|$)", "Avisos de contenido"),
    ),
    "recap_label": (
        Cue(r"(?:anteriormente|previamente|en (?:el )?cap(?:[ií]tulos?)? anterior(?:es)?|en episodios anteriores|"
            r"resumen del cap[ií]tulo anterior|lo que pas[oó] (?:antes|en el cap[ií]tulo anterior))(?= ?[:.…]|$| en )",
            "Anteriormente:"),
    ),
    "reply_label": (
        Cue(r"(?:respuestas?|contestaciones|contestaci[oó]n|contesto|respondo|contestando|respondiendo) (?:a )?(?:los |las |"
            r"sus |tus |vuestr[oa]s )?(?:reviews?|comentarios|comentaristas|rr|rw|mensajes|preguntas|lector[ea]s)",
            "Respuestas a los reviews:"),
        Cue(r"(?:reviews?|comentarios|rr)(?: an[oó]nimos)?(?= ?:)|reviews? an[oó]nimos|preguntas y respuestas(?= ?:|$)",
            "Reviews:"),
    ),
    "legend_word": (
        Cue(r"habla(?:ndo|n)?|di[aá]logos?|pensamientos?|piensan?|pensando|recuerdos?|sue[nñ]os?|susurr(?:os?|ando)|"
            r"grit(?:os?|ando)|tel[eé]fono|mensajes?|cartas?|textos?|sonidos?|narra(?:dora?|ci[oó]n)|cambio de (?:escena|pov|"
            r"lugar)|saltos? (?:de|en el) tiempo|notas?(?: de| del| de la)? ?autora?|canci[oó]n|letra|otro idioma|ingl[eé]s|"
            r"japon[eé]s|acci[oó]n|acciones|[eé]nfasis|hechizos?|cursivas?|negritas?|comunicador|llamada|telepat[ií]a",
            "pensamientos"),
    ),
    "theft": (
        Cue(r"(?:prohibid[ao]s?|no se permiten?|no (?:permito|autorizo)) (?:totalmente |cualquier |toda |todo |hacer )?(?:la |"
            r"su |las |el )?(?:copias?|adaptaci[oó]n|adaptaciones|reproducci[oó]n|distribuci[oó]n|plagio|traducci[oó]n|"
            r"resubir)", "prohibida su copia"),
        Cue(r"sin (?:mi |el |su |previo |previa )?(?:permiso|autorizaci[oó]n|consentimiento) (?:del autor|de (?:la|"
            r"su) autora?|expreso|por escrito)|sin mi (?:autorizaci[oó]n|consentimiento)", "sin el permiso de la autora"),
        Cue(r"no al plagio|no (?:copies|plagies|robes|adaptes|resubas|republiques|la copien|lo copien)|"
            r"plagio es (?:un )?delito|si (?:ves|ven|encuentras|encuentran|lees|est[aá]s leyendo) (?:esta historia|esto|"
            r"este fic) en (?:otr[ao]|cualquier)", "di no al plagio"),
    ),
    "pointer_line": (
        Cue(r"(?:por favor,? )?(?:m[aá]s |las |los |mis )?(?:notas?|n/a|explicaci[oó]n(?:es)?|aclaraciones|agradecimientos|"
            r"glosario|traducciones|leed|lean|ver|vean|nos (?:leemos|vemos))[\w ,'/:.]{0,40}(?:abajo|al final|"
            r"final del? \w{3,10})[\w ,'/]{0,30}", "Notas al final del capítulo"),
    ),
    "end_line": (
        Cue(r"continuar[aá]|fin(?: del cap[ií]tulo(?: \w{1,10})?)?|continua en el pr[oó]ximo cap[ií]tulo", "Continuará..."),
        Cue(r"(?:el )?fin(?:al)?(?: de la (?:historia|\w{6,8} parte)| del (?:fic|one-?shot|ep[ií]logo|flash ?back|libro))?|"
            r"contin[uú]a(?:r[aá])? en [\w ]{1,30}", "Fin de la primera parte"),
    ),
    "date_line": (
        Cue(r"(?:\w{5,10},? )?\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|"
            r"noviembre|diciembre)(?: del?|,)? \d{4}", "14 de marzo de 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:(?:una |un )?(?:historia|fic|fanfic|one-?shot|relato|drabble)(?: escrit[oa])? |escrit[oa] )(?:por|de)|"
            r"por ?:?):? [^\s.][^.!?\n]{0,40}", "escrito por Lluvia"),
    ),
    "chrome_line": (
        Cue(r"cap[ií]tulo (?:anterior|siguiente)|"
            r"(?:cap[ií]tulo )?anterior[ |/<>»«→←]{1,6}(?:[ií]ndice[ |/<>»«→←]{1,6})?siguiente(?: cap[ií]tulo)?",
            "Anterior | Siguiente"),
        Cue(r"publicidad|compartir (?:historia|en [\w ]{3,12})|denunciar(?: (?:historia|esta historia|abuso))?|"
            r"iniciar sesi[oó]n|reg[ií]strate|(?:dejar|deja|escribe|a[nñ]adir) un comentario|"
            r"a[nñ]adir a (?:mi )?(?:biblioteca|favoritos)|volver al [ií]ndice|lista de cap[ií]tulos|seguir leyendo|"
            r"ver (?:m[aá]s )?comentarios|m[aá]s cap[ií]tulos", "Denunciar historia"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"ahora|empiece|empecemos|comencemos|comienza|disfruten|disfrutad|lean|leed|leer|vamos|aqu[ií]|"
            r"(?:les|os) dejo|que empiece|adelante|a leer|sin m[aá]s|al fin|volvamos|no (?:les|os) quito m[aá]s tiempo|"
            r"bienvenid[oa]s|listos",
            "ahora, a leer"),
    ),
    "matter": (
        Cue(r"cap[ií]tulos?|capi|caps?|fics?|fanfics?|historia|lectura|leer|funci[oó]n|relato|cuento|one-?shot|"
            r"continuaci[oó]n|pr[oó]logo|ep[ií]logo|parte",
            "el capítulo"),
    ),
    "elsewhere": (
        Cue(r"al final|al pie|abajo|m[aá]s abajo|en el primer cap[ií]tulo|en el pr[oó]logo|en mi (?:perfil|bio)|"
            r"al principio|final del cap[ií]tulo|[uú]ltima p[aá]gina",
            "al final"),
    ),
    "apparatus": (
        Cue(r"notas?|n/a|aclaraciones|aclaraci[oó]n|disclaimer|advertencias?|glosario|traducci[oó]n(?:es)?|"
            r"explicaci[oó]n(?:es)?|agradecimientos|cr[eé]ditos|reviews|encuesta|vocabulario|significados?",
            "las notas"),
    ),
    "exit_line": (
        Cue(r"(?:y )?sin m[aá]s (?:pre[aá]mbulos?|que decir|dilaci[oó]n|rodeos|demora|por el momento)?[\w, ]{0,40}|(?:y |"
            r"bueno,? |pues |ahora s[ií],? |espero )?(?:que )?(?:lo |la )?(?:disfruten|disfrutad|disfr[uú]tenl[oa]|"
            r"disfrutadl[oa])[\w ]{0,20}|al fic|espero que (?:les|os) guste[\w ]{0,16}", "Sin más preámbulos, el capítulo"),
        Cue(r"(?:y |bueno,? |pues,? |ahora s[ií],? |ahora,? |as[ií] que,? |ya,? |entonces,? |ok,? |sin mas,? )?(?:ya |vamos |"
            r"pasemos |y )?(?:al? (?:el )?(?:fic|fanfic|cap[ií]tulo|capi?|one-?shot)|a la (?:lectura|historia)|a leer|"
            r"con el cap[ií]tulo)", "Ahora sí, a leer!"),
        Cue(r"(?:aqu[ií] (?:est[aá]|les|os|va|tienen)|(?:les|los|las|os) dejo) ?(?:dejo |va )?(?:con )?(?:el|un|"
            r"este) (?:nuevo |siguiente )?cap(?:[ií]tulo|i)?[\w ]{0,16}|(?:feliz|buena) lectura[\w ]{0,16}",
            "Aquí les dejo el capítulo"),
        Cue(r"(?:voten|comenten|votad|comentad|reviews|dejen reviews?)(?:,? (?:y )?(?:voten|comenten|votad|comentad|compartan|"
            r"reviews))?", "Voten y comenten"),
    ),
    "telling": (
        Cue(r"no es (?:un )?(?:cap[ií]tulo|capi|actualizaci[oó]n)|hiatus|en pausa|avisos?|aviso importante|importante|anuncio|"
            r"leer,? (?:por favor|porfa(?:vor)?|importante)|l[eé]an(?: esto|,? por favor)?|agradecimientos|en adopci[oó]n|"
            r"cancelad[ao]|nota de autora?|preguntas y respuestas", "AVISO (no es capítulo)"),
    ),
    "stock": (
        Cue(r"espero (?:que |q |k )?(?:l[eo]s|os) (?:haya |est[eé] |hayan |hay[aá]is )?(?:sido de su )?(?:guste|gustado|"
            r"gust[oó]|encante|agrad[eo]|disfruten|disfrutado|disfrut[eé]is|agrado)", "espero que les haya gustado"),
        Cue(r"gracias (?:[^\s.!?]{1,14} )?(?:[^\s.!?]{1,14} )?(?:[^\s.!?]{1,14} )?(?:por|x) (?:leer|leerme|comentar|votar|"
            r"seguir (?:la|esta|mi|el|leyendo|ah[ií])|(?:tod[oa]s? )?(?:l[oa]s|sus|tus|su|vuestr[oa]s?|"
            r"el) (?:\w{3,10} )?(?:reviews?|comentarios?|votos?|favoritos|follows|rr|apoyo|paciencia|lecturas|kudos))",
            "mil gracias a todas por sus comentarios"),
        Cue(r"(?:dej(?:en|ad|ar|a|es|[eé]is)(?:me|nos)?|d[eé]j(?:en|a)me|m[aá]nden(?:me)?|regalen(?:me)?) (?:un |una |sus |"
            r"su |tu |vuestr[oa]s? |alg[uú]n |muchos |unos )?(?:\w{4,9} )?(?:reviews?|rr|comentarios?|comentarito|votos?|"
            r"estrellita|opini[oó]n|opiniones)", "dejen sus reviews"),
        Cue(r"no (?:se |os )?(?:olviden|olvid[eé]is|olvides) (?:de )?(?:votar|comentar|dejar|seguir|darle)|voten y comenten|"
            r"comenten y voten|vot(?:a|en|ad) (?:y|o|si|por favor|comenta)|(?:si (?:les|os) (?:gust[oóa]|ha gustado))",
            "no olviden votar"),
        Cue(r"(?:pr[oó]ximo|siguiente|nuevo|este|[uú]ltimo|anterior|primer|segundo) cap(?:[ií]tulo|i|ito)?s? (?:ser[aá]|"
            r"estar[aá]|va|lo (?:sub|publi)\w{1,4}|est[aá]|viene|vendr[aá]|sale|saldr[aá]|es|ya (?:est[aá]|casi|lo)|qued[oó]|"
            r"sub\w{1,4}|tardar?|contiene|tiene|habr[aá]|fue|m[aá]s)|nos (?:leemos|estamos leyendo)",
            "el próximo capítulo será largo"),
        Cue(r"(?:perd[oó]n|perdonen|perdonad|disculpen?|disculpad|disculpas|siento|lamento|sorry)(?: mucho)?(?: por)?(?: mi|"
            r" la| el| tanta| las| los| tanto)? (?:\w{3,8} )?(?:tardanza|demora|retraso|espera|ausencia|errores|faltas|"
            r"horrores|ortograf[ií]a|dedazos|tardar|no (?:actualizar|subir|haber (?:actualizado|subido)))",
            "perdón por la tardanza"),
        Cue(r"(?:mi|un|el|este) (?:primer|segundo|tercer|nuevo|[uú]ltimo) (?:intento de |long)?(?:fan)?fics?|mi (?:primera|"
            r"segunda|nueva|otra) (?:historia|novela|adaptaci[oó]n)|es mi primer (?:one-?shot|lemon|songfic|drabble|yaoi|au|"
            r"ff)", "este es mi primer fic"),
        Cue(r"(?:reviews?|comentarios|votos|rr) (?:son|me (?:animan|hacen|ayudan|inspiran)|animan|hacen feliz)|"
            r"se aceptan (?:\w{2,10} )?(?:cr[ií]ticas|tomatazos|jitomatazos|sugerencias|reviews|comentarios|ideas|howlers|"
            r"amenazas)|cr[ií]ticas? constructivas?|j?i?tomatazos", "se aceptan críticas constructivas"),
        Cue(r"(?:querid[oa]s?|mis|hermos[oa]s|lind[oa]s|bell[oa]s|amad[oa]s|fieles|tod[oa]s (?:l[oa]s|mis)|"
            r"estimad[oa]s) (?:querid[oa]s |lind[oa]s |hermos[oa]s |amad[oa]s |fieles |bell[oa]s )?(?:lector(?:as|es|@s|xs|"
            r"cit[oa]s)|seguidor(?:es|as)|wattpaders)", "mis queridas lectoras"),
        Cue(r"sin m[aá]s (?:pre[aá]mbulos?|que decir|dilaci[oó]n)|(?:l[oae]s|os) dejo (?:con|leer|el (?:nuevo )?cap|este cap)|"
            r"disfruten (?:d?el|la|de la|este|su) (?:cap[ií]tulo|lectura|historia|fic)|feliz lectura",
            "las dejo con el capítulo"),
        Cue(r"qu[eé] les? (?:ha parecido|pareci[oó]|parece)|qu[eé] os (?:ha parecido|pareci[oó]|parece)|qu[eé] (?:opinan|"
            r"opin[aá]is|creen que)|cu[eé]nten(?:me)?|cont[aá]dme|d[ií]ganme|decidme|h[aá]ganme(?:lo)? saber|"
            r"hacedme(?:lo)? saber", "¿qué les pareció?"),
        Cue(r"(?:foto|imagen|canci[oó]n|gif|video|v[ií]deo|portada) (?:en |de )?(?:la )?(?:arriba|multimedia|galer[ií]a)|"
            r"en multimedia|cap[ií]tulo dedicado|(?:va|este cap[ií]tulo est[aá]) dedicad[oa]|(?:dedico este|l[oe]s? dedico)",
            "canción en multimedia"),
        Cue(r"sin beta(?:r|ear)?|bete(?:ado|ada|ar|o)|bloqueo (?:de )?(?:escritora?|creativo|del escritor)|"
            r"falta de (?:inspiraci[oó]n|tiempo|imaginaci[oó]n)|(?:sub(?:o|ir|ir[eé]|[ií]|iendo)|actualiz(?:o|ar|ar[eé]|ando|"
            r"[eé])) (?:el |la |otro |un |este |los )?(?:\w{4,9} )?(?:cap[ií]tulos?|capis?|cap|historia|fic|pronto|"
            r"m[aá]s seguido|cada|todos los|los)", "subo capítulo los lunes"),
    ),
    "publication": (
        Cue(r"(?:este|pr[oó]ximo|siguiente|nuevo|[uú]ltimo|anterior|cada|otro|primer|el|un|de|los|del) cap(?:[ií]tulo|i|"
            r"ito)?s?|cap[ií]tulos?(?= (?:\d|largo|corto|nuevo|listo))", "el próximo capítulo"),
        Cue(r"actuali(?:zar|zaci[oó]n|zaciones|zo|c[eé]|zar[eé]|zando|zado)|reviews?|rese[nñ]as?|comentarios?|comenten|rr's?|"
            r"voten|votos|lecturas|kudos|favoritos|follows?|seguidor(?:es|as)", "actualización rápida"),
        Cue(r"(?:fan)?fics?|fanfiction|ficks?|fichos|one-?shots?|long-?fics?|drabbles?|vi[nñ]etas?|songfics?|crossover|"
            r"lemm?on|lime|fluff|ooc|universo alterno|semi-?au|headcanons?", "este fic va para largo"),
        Cue(r"(?:mi|esta|mis|la|una nueva|otra|estas) (?:historia|historias|saga|adaptaci[oó]n)(?= (?:es|ser[aá]|est[aá]|va|"
            r"la|contiene|tiene|tendr[aá]|me|ya|no|y|de|que|en|fue|naci[oó]|participa))|mi historia|mis (?:otras )?historias",
            "mi historia"),
        Cue(r"(?:publi(?:car|qu[eé]|co|cado|car[eé]|cando)|subir[eé]|resub\w{1,4}|sub[ií] (?:el|la|este|un)|subir (?:el|la|"
            r"este|un|otro|m[aá]s)|escrib(?:[ií]|iendo|ir) (?:esto|este|esta|el (?:cap|fic)|la historia))",
            "voy a subir el nuevo"),
        Cue(r"wattpad|ao3|fanfiction\.net|ff\.net|tumblr|fictionpress|amor ?yaoi|potterfics|hiatus|beta reader|mi beta|"
            r"(?:mi )?editorial|booktrailer|spoilers?|faltas? de ortograf[ií]a|errores (?:ortogr[aá]ficos|de dedo|"
            r"de ortograf[ií]a)|dedazos", "no tengo beta reader"),
    ),
    "trade": (
        Cue(r"trama|personajes?|escenas?|ep[ií]logo|pr[oó]logo|narrador|protagonistas?|borrador(?:es)?|musa|autora?|"
            r"lector(?:a|es|as)?|reto|rese[nñ]a|di[aá]logos?|pareja principal", "la trama avanza"),
    ),
    "address": (
        Cue(r"(?:les|os) (?:gust[aeóo]|parece|pareci[oó]|haya gustado|dejo|deseo|traigo|mando|quiero|agradezco|aviso|prometo|"
            r"cuento|recuerdo|advierto|envio|env[ií]o|adoro|debo|pido|invito)|(?:l[oa]s|os) (?:adoro|amo|quiero|leo|espero)",
            "les traigo otro"),
        Cue(r"lectoras?|lectores|lector@s|lectorcit[oa]s|ustedes|ustds?|vosotr[oa]s|vuestr[oa]s?|tod[oa]s (?:los|las) que|"
            r"l[oa]s que (?:leen|siguen|comentan|quieran|me)|aquell[oa]s que", "todas las que leen"),
        Cue(r"hola,? (?:gente|chicas|chic@s|chicos|a tod[oa@]s)|(?:mis |hey |bueno |queridas )(?:chicas|gente|ni[nñ]as|amores|"
            r"niñ@s)|gentecita|gente (?:bonita|linda|bella|hermosa)", "hola gente"),
        Cue(r"espero que (?:les|os|lo (?:hayan|disfrut)\w{0,4}|me (?:sigan|perdonen))|espero (?:sus|vuestros)|d[eé]jen(?:me)?|"
            r"dejadme|comenten|comentad|voten|votad|nos (?:leemos|vemos)|si (?:quieren|quer[eé]is|tienen|ten[eé]is|"
            r"alguien quiere|gustan|llegaron|han llegado)", "nos leemos pronto"),
        Cue(r"d[ií]ganme|decidme|cu[eé]nten(?:me)?|contadme|av[ií]senme|opinen|opin[aá]is|opinan|sus (?:opiniones|comentarios|"
            r"reviews|votos|ideas|sugerencias|dudas)|(?:no me|no nos) (?:maten|odien|mat[eé]is|odi[eé]is|linchen|peguen)|"
            r"t[eé]nganme paciencia|esp[eé]renlo|disfruten|disfrutad|imag[ií]nen(?:se|me|lo)?|agu[aá]ntenme|escr[ií]banme|"
            r"m[aá]ndenme|recuerden|lean|perdonen|disculpen", "no me maten"),
    ),
    "greeting": (
        Cue(r"¿?¡?(?:hol[ai]+s*|hola+|holi+s?|holu|buenas(?: (?:noches|tardes|a tod[oa@]s|gente))?|buenos d[ií]as|qu[eé] tal|"
            r"saludos|hey|muy buenas|bienvenid[oa@]s|aloha|hello+|konn?ichiwa)(?=[ ,!.:~]|$)", "¡Hola!"),
        Cue(r"¡?(?:bueno(?=[,.…:~!])|pues(?=[,.…:~!])|pues (?:aqu[ií]|nada|eso)|aqu[ií] (?:estoy|vengo|yo|andamos|ando)|"
            r"he vuelto|volv[ií]|ya (?:volv[ií]|llegu[eé]|estoy)|estoy de vuelta|ok|feliz (?:navidad|a[nñ]o|san valent[ií]n|"
            r"d[ií]a|viernes|jueves|lunes|martes|s[aá]bado|domingo))(?=[ ,!.:~]|$)", "Bueno, aquí va"),
    ),
    "thanks": (
        Cue(r"gracias|agradezco|agradecer|agradecid[oa]s?|agradecimientos?|arigato", "mil gracias"),
    ),
    "apology": (
        Cue(r"perd[oó]n|perdonen|perdonad|disculp(?:en?|ad|as)|lo (?:siento|lamento)|(?:siento|lamento) (?:la|el|mucho|haber)|"
            r"tardanza|tard[eé] (?:tanto|mucho|en)|tardado|(?:el|mi) retraso|la demora|gomen(?:asai)?", "perdón por la tardanza"),
    ),
    "schedule": (
        Cue(r"(?:la|el) (?:pr[oó]xim[oa]|semana que viene|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|"
            r"domingo)(?: que viene)?|(?:esta|cada|pr[oó]xima) semana|pr[oó]ximamente|pronto|cada (?:lunes|martes|"
            r"mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|mes|quince d[ií]as|dos semanas)|fin de semana|hasta entonces|"
            r"a m[aá]s tardar", "la semana que viene, más"),
    ),
    "signoff": (
        Cue(r"besos|besitos|besotes|bss|bexos|abrazos|abrazotes|nos (?:leemos|vemos|estamos leyendo)|hasta (?:la pr[oó]xima|"
            r"pronto|el pr[oó]ximo|luego|otra)|chao|chaito|bye(?: bye)?|sayo(?:nara)?|saludos|cu[ií]dense|cuidaos|se despide|"
            r"me despido|un (?:beso|abrazo)(?: (?:enorme|grande|a tod[oa]s))?|con (?:amor|cari[nñ]o)", "besos"),
    ),
    "chat": (
        Cue(r"j[aeio]j[aeio](?:j?[aeio]?){0,1}[jaeio]{0,20}|xd+|:v|porfis?|porfa|plis|x?q|xk|pq|tqm|tkm|khe|weee+|ke|kiero|"
            r"kien|aki|bn|tmb|tb|ntp|alv|wuju|yey|uwu|owo|ush|okis?", "jajaja porfis"),
    ),
    "life": (
        Cue(r"(?:el|la|mi|del|al|de la) (?:colegio|cole|instituto|insti|escuela|universidad|uni|facultad|facu|prepa|"
            r"secundaria|secu|liceo|trabajo|curro|chamba|tesis|carrera)|ex[aá]men(?:es)?|parciales|finales|selectividad|"
            r"tareas|deberes|proyectos?|semestre|bachillerato|pr[aá]cticas|clases|profesores|vacaciones|semana santa",
            "entre exámenes y tareas"),
        Cue(r"mi (?:ordenador|compu|computadora|pc|port[aá]til|laptop|notebook|internet|celular|m[oó]vil|tel[eé]fono|teclado|"
            r"disco duro|madre|mam[aá]|hermana|hermano|prima|primo|abuela|perr[oa]|gat[oa]|hij[oa]|novi[oa]|marido|jef[ea])|"
            r"(?:el|sin) (?:internet|wi-?fi|ordenador|compu)|la (?:compu|computadora|laptop|pc)", "mi compu murió"),
        Cue(r"gripe|gripa|fiebre|hospital|enferm[oa]|resfriad[oa]|migra[nñ]a|estr[eé]s(?:ada|ado)?|mudanza|cumplea[nñ]os|"
            r"cumple|boda|insomnio|vida real|cuarentena|covid", "con gripe"),
    ),
    "craft": (
        Cue(r"escrib(?:ir(?:lo|la)?|[ií]|iendo|o|e|es|en)|escrit[oa]s?|redactar|redacci[oó]n|corregi(?:r|d[oa])|editar|"
            r"editado|borrador|reescrib\w{2,5}|teclear", "costó escribirlo"),
        Cue(r"ideas?|inspir(?:aci[oó]n|ada|ado|[oó]|arme)|musas?|se me (?:ocurri[oó]|ocurre)|basad[oa] en|trama|argumento|"
            r"imaginaci[oó]n|borradores|planead[oa]|adaptaci[oó]n", "la idea se me ocurrió"),
        Cue(r"personajes?|escenas?|di[aá]logos?|povs?|punto de vista|final(?:es)?|ep[ií]logo|pr[oó]logo|t[ií]tulo|narrad(?:o|"
            r"or|ora)|pareja|parejas|shipp?(?:eo|ear)?|romance|drama|angst|smut|yaoi|yuri|slash|protagonistas?|oc|ocs",
            "los personajes mandan"),
        Cue(r"gram[aá]tica|ortograf[ií]a|errores|faltas|traduc(?:ir|ci[oó]n|ida|ido)|ingl[eé]s|palabras|p[aá]ginas|"
            r"p[aá]rrafos?|cort(?:o|a|ito|ita)|larg(?:o|a|uito)", "siete páginas"),
        Cue(r"primera vez (?:que (?:escribo|publico|subo|hago)|escribiendo)|soy nueva?|principiante|no sean (?:malos|malas|"
            r"crueles|duros|duras)|sean (?:buenos|buenas|amables)", "soy nueva por aquí"),
    ),
    "media": (
        Cue(r"canci[oó]n(?:es)?|playlist|[aá]lbum|letra de|escuch(?:ar|en|ando|ad)|youtube|spotify|soundtrack|banda sonora|"
            r"concierto|m[uú]sica", "escuchen la canción"),
        Cue(r"pel[ií]culas?|pelis?|episodios?|temporada|la serie|series|anime|manga|canon|el (?:libro|juego|c[oó]mic)|"
            r"los libros|fandom|tr[aá]iler|netflix|saga|spoilers?|doramas?", "en la serie no pasa"),
        Cue(r"im[aá]gen(?:es)?|fotos?|gif|portada|fanart|dibujos?|instagram|twitter|facebook|grupo de \w{4,9}|mi p[aá]gina|"
            r"(?:mi|el|un) perfil|link|(?:mi|la|otra|nueva) cuenta|blog|foro|pinterest|tiktok|tumblr", "el link en mi perfil"),
    ),
    "posted": (
        Cue(r"sub(?:ir(?:lo|la)?|[ií]|o|ido|iendo)|publi(?:car|qu[eé]|cad[oa]|co)|cap[ií]tulos?|capis?|(?:segunda|primera|"
            r"[uú]ltima) parte|parte \d|secuela|precuela|continuaci[oó]n|continuar(?:[eé])?|continuarla|terminad[oa]|"
            r"termin[eé]|complet[oa]|abandon(?:ar|ad[oa]|o)|entrega|especial|extra", "al fin lo subí"),
        Cue(r"(?:un|dos|tres|cuatro|varios|varias|unos|unas|\d{1,2}) (?:d[ií]as|semanas?|mes(?:es)?|a[nñ]os?)|hace siglos|"
            r"por fin|al fin|hoy|ayer|esta semana|madrugada|\d ?(?:am|pm)|las (?:dos|tres|cuatro|doce|una) de la (?:ma[nñ]ana|"
            r"madrugada)", "por fin, tras dos meses"),
        Cue(r"comentarios?|reviews?|votos?|lector(?:es|as|a)?|seguidor(?:es|as)|favoritos|opini[oó]n(?:es)?|sugerencias?|"
            r"preguntas?|dudas?|cr[ií]ticas?|apoyo|encuesta|visitas|vistas|leyendo|leer", "críticas y dudas"),
    ),
    "feeling": (
        Cue(r"espero|ojal[aá]|orgullos[oa]|emocionad[oa]|nervios[oa]|content[oa] con|no (?:me )?(?:convence|s[eé] si|"
            r"estoy segura?)|verg[uü]enza|favorit[oa]s?|me (?:encanta|gusta|gust[oó]|encant[oó]|diverti?)|divertid[oa]|"
            r"disfrut[eé]|ganas|no puedo esperar", "no me convence del todo"),
        Cue(r"mal[oa]|horrible|rar[oa]|aburrid[oa]|cursi|cort(?:o|ito)|relleno|apurad[oa]|clich[eé]s?|confus[oa]|lent[oa]|"
            r"tont(?:o|a|er[ií]a)s?|un poco|algo (?:corto|largo|raro|lento)", "quedó un poco cursi"),
        Cue(r"en fin|por cierto|la verdad|sinceramente|literalmente|b[aá]sicamente|de hecho|como siempre|como promet[ií]|"
            r"lo prometido|por favor|p\.?d|pd|total que|ah,? y|eso s[ií]|por ahora|de momento|aclaro|aviso",
            "en fin, por cierto"),
    ),
    "ownership": (
        Cue(r"no (?:me |nos )?pertenecen?|(?:me|le|les) pertenecen? (?:a|[uú]nica|exclusiva|entera|total|sol[oa])\w{0,8}|"
            r"pertenecen? (?:\w{3,16} )?(?:al?|sus?)(?! (?:la |el )?(?:casa|hotel|biblioteca|escuela|colegio|museo|edificio))|"
            r"no (?:son|es) m[ií][oa]s?|(?:ni|nada|ningun[oa]|menos|"
            r"tampoco) (?:\w{2,10} )?(?:es|son) m[ií][oa]s?|(?:nada|ningun[oa]) (?:de \w{3,8} )?me pertenece",
            "no me pertenecen"),
        Cue(r"(?:son|es) (?:\w{3,12} )?(?:propiedad|creaci[oó]n|obra|de la autor[ií]a|autor[ií]a) (?:\w{3,11} )?de|"
            r"propiedad (?:intelectual )?de|derechos (?:de autor|reservados)|todos los derechos|copyright",
            "son propiedad de su autor"),
        Cue(r"(?:sin|no (?:hay|tengo|tiene|busco)) (?:ning[uú]n )?(?:[aá]nimos?|fines?) de lucro|sin fines lucrativos|"
            r"no (?:gano|recibo|obtengo|lucro|cobro|saco|veo) (?:\w{2,10} ){0,2}(?:nada|dinero|con|por|ni|un)|no (?:soy|es) (?:la |"
            r"el )?due[nñ][oa]|(?:yo )?s[oó]lo (?:los |las |me los |me las )?(?:uso|tomo|tom[eé]|utilizo|adapto|juego con)|"
            r"(?:los|las) tom[eé] prestad[oa]s", "sin ánimo de lucro"),
        Cue(r"(?:sali[oó]|salieron|sale|salen|nacieron|naci[oó]) (?:todo |todos )?de la (?:pluma|cabeza|mente|imaginaci[oó]n|mano) de",
            "todo salió de la pluma de Lucinda"),
        Cue(r"(?:pura )?ficci[oó]n y|cualquier parecido con|con la realidad es (?:pura )?coincidencia|la (?:historia|trama|"
            r"idea) (?:s[ií] )?es (?:totalmente |toda |completamente )?m[ií]a|no me demanden|derechos a (?:su|sus|quien)|"
            r"cr[eé]ditos (?:a|al|para)|a quien (?:corresponda|corresponden)|respectivos (?:due[nñ]os|autores|creadores)|"
            r"excepto (?:los que|\w{3,12} que) (?:yo )?invent[eé]", "la trama sí es mía"),
    ),
    "warning_topic": (
        Cue(r"advertencias?|contenido (?:adulto|sexual|sensible|expl[ií]cito|homosexual|er[oó]tico|\+18)|violencia|"
            r"autolesi[oó]n(?:es)?|suicidio|abuso|mayores de|menores de edad|lenguaje (?:soez|vulgar|fuerte|ofensivo|obsceno)|"
            r"\+18|lemm?on|lime|triggers?|muerte de (?:un )?personaje|bajo (?:su|tu) (?:propio )?riesgo|homof[oó]bic[oa]s?|"
            r"si no (?:te|les|os) gusta", "contenido sensible"),
    ),
    "reading_topic": (
        Cue(r"(?:est[aá] )?(?:ambientad[oa]|situad[oa]|ubicad[oa]) (?:en|durante|despu[eé]s|antes)|"
            r"despu[eé]s de (?:la (?:guerra|serie|temporada|pel[ií]cula)|los libros)|spoilers?|universo alterno|"
            r"l[ií]nea (?:de tiempo|temporal)|edades|a[nñ]os de edad|(?:en )?(?:cursiva|negrita)s?|pensamientos|flash ?backs?|"
            r"significa|se pronuncia|leyenda|traducci[oó]n|glosario|para (?:los|las) que no|narrad[oa] (?:por|en)|"
            r"tercera persona|primera persona", "ambientado en la guerra"),
    ),
    "notice_topic": (
        Cue(r"no es (?:un )?(?:cap[ií]tulo|capi|actualizaci[oó]n)|hiatus|en pausa|(?:dejar|dejo|dejar[eé]) (?:de escribir|"
            r"la historia|el fic)|cancel(?:ar|ada|ado|o)|abandonar|adopci[oó]n|reescrib\w{2,5}|borrar|eliminar|avisos?|"
            r"anuncio|nueva historia|nuevo fic|[uú]ltimo cap[ií]tulo|me (?:tomar[eé]|tomo|voy a tomar) un (?:descanso|tiempo)|"
            r"encuesta|no (?:podr[eé]|voy a|puedo) (?:actualizar|subir|continuar)|no hay cap[ií]tulo|regres(?:o|ar[eé])",
            "no es capítulo, es un aviso"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "título|titulo|nombre|nombre de la historia|título original",
    "author": "autor|autora|autores|autoras|escritora|escritor|escrito por|por",
    "rating": "clasificación|clasificacion|rango|edad recomendada",
    "fandom": "fandom|fandoms|categoría|categoria|categorías|serie|anime|libro|película",
    "pairing": "pareja|parejas|pareja principal|parejas secundarias|shipp|emparejamiento|relación|relaciones|pairing",
    "character": "personajes|personaje|personajes principales|protagonistas|protagonista",
    "genre": "género|genero|géneros|generos|tipo",
    "summary": "resumen|sinopsis|summary|argumento|descripción|descripcion|resumen completo|sinopsis completa",
    "warning": "advertencias|advertencia|avisos|contenido|advertencias de contenido",
    "words": "palabras|número de palabras|numero de palabras|nº de palabras|extensión|conteo de palabras|total de palabras",
    "status": "estado|estatus|capítulos|capitulos|terminado|completo|completa",
    "spoilers": "spoilers",
    "setting": "época|ambientación|ambientado en|línea temporal|lugar",
    "beta": "beta|beteado por|beta reader|betas|corrección",
    "disclaimer": "disclaimer|descargo de responsabilidad|descargo|derechos",
    "note": (
        "nota|notas|n/a|nota de la autora|nota del autor|nota de autor|nota de autora|notas de la autora|notas del autor|"
        "notas de autor|aclaraciones|aclaración"
    ),
    "published": "publicado|publicada|fecha|fecha de publicación|fecha de publicacion|inicio",
    "updated": "actualizado|actualizada|última actualización",
    "tags": "etiquetas|tags|palabras clave",
    "series": "saga|secuela de|precuela de|serie de",
    "translator": "traductor|traductora|traducción|traduccion|traducido por",
    "prompt": "reto|prompt|palabra|tema|desafío|tabla|regalo para|para",
    "music": "canción|cancion|música|musica|canción recomendada",
    "point_of_view": "punto de vista|narrador|narrado por",
    "url": "enlace|link original|fuente",
    "stats": "votos|vistas|lecturas|favoritos",
}
