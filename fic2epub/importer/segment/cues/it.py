# SPDX-License-Identifier: AGPL-3.0-or-later
"""Italian cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:(?:i|gli|le|la|il|lista dei|scheda) ){0,2}(?:personaggi|cast|playlist|colonna sonora|glossario|"
            r"dizionario|cronologia|appendice|domande e risposte|avvis[oi](?: importante)?|annuncio|ringraziamenti|"
            r"aggiornament[oi]|curiosit[aà]|informazioni|sondaggio|importante|hiatus)", "Ringraziamenti"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:luogo|data|ora|giorno|anno)(?= ?[:：])", "Luogo: il molo"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: (?:mattina|sera|notte|"
            r"pomeriggio))?(?:,? \d{1,2})?(?= ?[.,:;–—*_-]|$)",
            "lunedì. piove."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:ri)?(?:lesse|lessi|leggeva|legge|lessero|leggevo|leggo) (?:la|il|lo|le|i|due|ancora|ad|a|una|un|tutto)|(?:la|"
            r"il|una|un|quella|quel|sua|suo|mia|mio) (?:lettera|foglio|cartello|avviso|messaggio|pagina|biglietto|diario|"
            r"quaderno|busta|scrittura|calligrafia|schermo|cartolina|telegramma)",
            "lesse la lettera"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"io|mi|me|mio|mia|miei|mie|sono|ho|devo|voglio|spero|credo|so",
            "io non so"),
    ),
    "you": (
        Cue(r"voi|vi|vostr[oaie]|tu|te|ti|tuo|tua|avete|siete",
            "vi aspetto"),
    ),
    "third": (
        Cue(r"lui|lei|loro|egli|ella|gli|suo|sua|suoi|sue",
            "lei partì"),
    ),
    "past": (
        Cue(r"era|erano|fu|furono|aveva|avevano|disse|fece|stava|stavano|[a-z]{2,12}(?:ava|avano|eva|evano|iva|ivano|arono|ò|ì)",
            "camminava piano"),
    ),
    "present": (
        Cue(r"è|ho|hanno|ha|c'è|ci sono|posso|può|possono|voglio|spero|avete|siete|abbiamo|siamo",
            "c'è altro"),
    ),
    "note_label": (
        Cue(r"(?:note?|angolo|spazio) (?:d(?:ell'|el |i ))?(?:aut(?:ore|rice)|autor[ei]|me|traduzione)", "Angolo autrice"),
        Cue(r"n\.?d\.?a\.?(?= ?[:.–—-]| |$)", "NdA: scusate"),
        Cue(r"(?:ringraziamenti|dedica)(?= ?:|$)", "Ringraziamenti:"),
        Cue(r"(?:piccola |brevi |breve |due )?(?:note?|angol(?:o|ino)|spazi(?:o|etto)|spazietto|commento|commenti|parol[ae]|"
            r"delir[oi]|sproloqui(?:o)?|sclero|cantuccio|tana) (?:d(?:ell'|ella |el |i |ei |a ))?(?:aut(?:ore|rice|ori|rici|"
            r"\.)|autric[ei]|scrittrice|scrittore|traduttrice|traduttore|traduzione|capitolo|pazza|follia|fine capitolo|fondo|"
            r"finali|iniziali|beta|fine|inizio)", "Angolino dell'autrice"),
        Cue(r"angolo (?:\w{3,14} )?(?:autrice|dell'autrice|dell'autore|della \w{4,12}|di \w{3,12}|me|ringraziamenti|"
            r"mio)(?= ?[:.!–—-]|$)|n\.? ?d\.? ?t\.?(?= ?[:–—-]| |$)|n\s?/\s?a(?= ?[:.–—-]| |$)", "Angolo della follia:"),
        Cue(r"note?(?= ?:|$)", "Note: scritta di getto"),
        Cue(r"(?:glossario|legenda|precisazion[ei]|chiariment[oi]|spiegazion[ei]|curiosit[aà]|traduzioni|riferimenti|"
            r"dedicat[oa] a|postilla|premess[ae]|piccola premessa|avviso importante|avvis[oi]|importante|"
            r"comunicazion[ei](?: di servizio)?|riconoscimenti|credits?)(?= ?[:!]|$)", "Premessa:"),
        Cue(r"(?:nel prossimo capitolo|prossimamente|anticipazion[ei]|spoiler(?: dal prossimo capitolo)?|anteprima)(?= ?[:…])",
            "Nel prossimo capitolo: la piena"),
        Cue(r"(?:ringraziamenti|un grazie|grazie|dediche?|beta|betata da)(?: (?:a|speciali|speciale))?(?= ?:)",
            "Un grazie speciale: mia sorella"),
    ),
    "sure_label": (
        Cue(r"note? dell'aut|angolo autrice|n\.?d\.?a", "NdA"),
        Cue(r"(?:angol(?:o|ino)|spazi(?:o|etto)|note?|commento|cantuccio) (?:dell'|dell |di |d')?(?:aut|scrittric)|n\s?/\s?a$|"
            r"n\.?d\.?t", "Spazio autrice"),
    ),
    "disclaimer_label": (
        Cue(r"(?:disclaimers?|diritti)(?= ?:|$)", "Diritti: non miei"),
        Cue(r"(?:disclai?mer|crediti|copyright|diritti d'autore|avvertenze legali|declinazione di responsabilit[aà])(?= ?[:.]|"
            r"$)", "Crediti: tutto suo"),
    ),
    "warning_label": (
        Cue(r"(?:avvertenze?|avvertimenti|attenzione)(?= ?:)", "Avvertenze: sangue"),
        Cue(r"(?:avvertenz[ae]|avvis[oi]|avvertiment[oi]) (?:per|di|sul) (?:il |contenut[oi]|questo )(?:capitolo)?|"
            r"contenuti sensibili(?= ?:|$)|attenzione(?= ?[!:] ?(?:questo|questa|il|la|capitolo|contiene|presenza|se|non|"
            r"rating))", "Attenzione! Questo capitolo è forte"),
    ),
    "recap_label": (
        Cue(r"(?:nei capitoli precedenti|nel capitolo precedente|riassunto|precedentemente)(?= ?[:.…]|$)",
            "Nel capitolo precedente:"),
        Cue(r"(?:dov'eravamo rimasti|dove eravamo rimasti|riassunto (?:del|dei) (?:capitol[oi] )?precedent[ei]|"
            r"riassunto delle puntate precedenti|nelle puntate precedenti|nell'ultimo capitolo|l'ultima volta|"
            r"nell'episodio precedente|dal capitolo precedente)(?= ?[:.…?]|$)", "Riassunto delle puntate precedenti:"),
    ),
    "reply_label": (
        Cue(r"rispost[ae] (?:alle |ai )?(?:recensioni|commenti)", "Risposte alle recensioni:"),
        Cue(r"(?:rispost[ae]|rispondo|risposte|rispondiamo|e ora) (?:a |alle |ai |alla )?(?:vostre |vostri |le |i |"
            r"anonime )?(?:recension[ei]|recensor[ei]|recensitrici|commenti|messaggi|domande|lettori)|(?:recensioni|recensori|"
            r"commenti)(?: anonim[ei])?(?= ?:)|angolo (?:delle )?(?:recensioni|risposte)|domande e risposte(?= ?:|$)",
            "Rispondo alle recensioni"),
    ),
    "legend_word": (
        Cue(r"parl(?:a|are|ato|ano)|dialog(?:o|hi)|pensier[oi]|pensa|pensare|ricord[oi]|flash ?-?backs?|sogn[oi]|sussurr[oi]|"
            r"url[oai]|telefon(?:o|ata|ate)|messaggi(?:o)?|sms|letter[ae]|test[oi]|suon[oi]|rumor[ei]|narra(?:tore|trice|"
            r"zione)|cambio (?:di )?(?:scena|pov|luogo)|salto temporale|canzon[ei]|altra lingua|inglese|giapponese|enfasi|"
            r"incantesim[oi]|corsivo|grassetto|telepatia|azion[ei]|serpentese|commenti dell'autrice|scritt[oaie]", "pensieri"),
    ),
    "theft": (
        Cue(r"(?:vietat[ao]|proibit[ao]|severamente vietat[ao]) (?:la |ogni |qualsiasi |copiare )?(?:copia|riproduzione|"
            r"copiare|pubblicazione|diffusione|distribuzione)|plagi(?:o|are|ata)|non (?:copiate|plagiate|rubate|copiare|"
            r"ripubblicate|autorizzo)|la storia (?:è|e') (?:depositata|protetta)|questa (?:storia|opera) (?:è|"
            r"e') (?:pubblicata|presente) (?:solo|soltanto|unicamente)", "vietata la riproduzione"),
        Cue(r"senza (?:il |la |mio |il mio |la mia |previo |esplicito )?(?:permesso|consenso|autorizzazione) (?:dell'autr?ice|"
            r"dell'autore|scritto|scritta|esplicito)|senza (?:il )?mio consenso|se (?:trovate|vedete|leggete|"
            r"la trovate) (?:questa storia |questa fic |la )?(?:altrove|su altri siti|da un'altra parte|su un altro)",
            "senza il permesso dell'autrice"),
    ),
    "pointer_line": (
        Cue(r"(?:pi[uù] |le |per le |altre )?(?:note|n\.?d\.?a\.?|spiegazion[ei]|ringraziamenti|glossario|traduzion[ei]|"
            r"leggete|vedi|vedere|ci (?:vediamo|si vede|si legge|leggiamo|sentiamo|si sente)|sproloqui|"
            r"angolo autrice)[\w ,'/:.]{0,40}(?:in fondo|alla fine|a fine (?:capitolo|pagina|storia)|sotto|di sotto|"
            r"fondo pagina)[\w ,'/!]{0,30}", "Ci vediamo in fondo"),
    ),
    "end_line": (
        Cue(r"continua|fine(?: (?:del )?capitolo(?: \w{1,10})?)?", "Continua..."),
        Cue(r"(?:la )?fine(?: (?:della |del |dell')?(?:prima |seconda |terza )?(?:parte|flash ?-?back|storia|fic|episodio|"
            r"prologo|one-?shot|pov))?(?: ?\(?per ora\)?)?|continua (?:nel prossimo capitolo|\.\.\.|forse)|to be continued|"
            r"the end", "Fine prima parte"),
    ),
    "date_line": (
        Cue(r"(?:(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica),? )?\d{1,2} (?:gennaio|febbraio|"
            r"marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) \d{4}", "14 marzo 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:una? )?(?:storia|fic|fanfic|fanfiction|one-?shot|racconto|drabble)(?: scritt[ao])? |scritt[ao] |"
            r"tradott[ao] )(?:da|di):? [^\s.][^.!?\n]{0,40}|di ?:? [^\s.][^.!?\n]{0,40}", "scritta da Liquirizia"),
    ),
    "chrome_line": (
        Cue(r"capitolo (?:precedente|successivo)|prossimo capitolo|"
            r"(?:capitolo )?precedente[ |/<>»«→←]{1,6}(?:indice[ |/<>»«→←]{1,6})?successivo(?: capitolo)?",
            "Capitolo successivo"),
        Cue(r"pubblicit[aà]|condividi(?: (?:la storia|su \w{3,12}))?|segnala(?: (?:storia|abuso|violazione))?|accedi|"
            r"registrati|(?:lascia|scrivi|inserisci|aggiungi) (?:una |un )?(?:recensione|commento)|aggiungi (?:ai preferiti|"
            r"alla biblioteca|alle seguite|alle preferite)|torna (?:all'indice|su|alla home)|indice dei capitoli|"
            r"altri capitoli|leggi le \d{1,4} recensioni|recensioni \(\d{1,4}\)|ricorda la storia tra le \w{6,9}|"
            r"questa storia (?:è|e') archiviata su|continua a leggere", "Leggi le 12 recensioni"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"ora|adesso|ecco|eccovi|cominciamo|iniziamo|inizia|cominci|via|andiamo|godetevi|leggete|vi lascio|"
            r"buona|bando alle ciance|detto (?:questo|ci[oò])|torniamo|senza (?:altro|ulteriori) indugi[oi]?|"
            r"passiamo",
            "vi lascio alla lettura"),
    ),
    "matter": (
        Cue(r"capitol[oi]|cap|chappy|fics?|fanfics?|storia|lettura|leggere|racconto|one-?shot|prologo|epilogo|"
            r"parte",
            "il capitolo"),
    ),
    "elsewhere": (
        Cue(r"in fondo|a fine (?:capitolo|pagina)|alla fine|qui sotto|pi[uù] (?:in basso|sotto)|nel primo capitolo|"
            r"nel prologo|nel mio profilo|all'inizio|a fondo pagina",
            "in fondo"),
    ),
    "apparatus": (
        Cue(r"note|nota|n\.?d\.?a\.?|disclaimer|avvertiment[oi]|glossario|traduzion[ei]|spiegazion[ei]|ringraziamenti|"
            r"crediti|recensioni|sondaggio|risposte",
            "le note"),
    ),
    "exit_line": (
        Cue(r"buona lettura[\w !,]{0,20}|vi lascio al capitolo", "Buona lettura!"),
        Cue(r"(?:bene,? |ok,? |ora,? |allora,? |quindi,? |e |ma |detto questo,? |detto ci[oò],? |comunque,? |"
            r"bando alle ciance,? |basta chiacchiere,? )?(?:(?:e |ora |adesso )?(?:vi (?:lascio|auguro)|buona|"
            r"bando alle ciance|senza (?:ulteriori|altri) (?:indugi|preamboli)|passiamo|andiamo|iniziamo|cominciamo|"
            r"si (?:comincia|inizia|parte)|ecco(?:vi)?(?: a voi)? (?:il|un|a voi))[\w ,']{0,16}(?:lettura|leggere|capitolo|"
            r"storia|fic|ciance|indugi|preamboli|letturaa)[\w ,'!]{0,20}|enjoy|si (?:comincia|parte)|al capitolo|godetevelo|"
            r"godetevi il capitolo)", "Bando alle ciance, buona lettura"),
        Cue(r"(?:recensite|commentate|votate|recensioni)(?:,? (?:e )?(?:recensite|commentate|votate|condividete|numerosi|"
            r"in tanti|mi raccomando|please))?", "Recensite numerosi"),
    ),
    "telling": (
        Cue(r"non (?:è|e'|e) un (?:nuovo |vero )?capitolo|avvis[oi]|importante|leggete|in pausa|hiatus|comunicazione|"
            r"comunicazione di servizio|ringraziamenti|in revisione|storia (?:sospesa|interrotta)|angolo autrice|"
            r"note dell'autrice", "AVVISO (non è un capitolo)"),
    ),
    "stock": (
        Cue(r"spero (?:davvero |tanto |sinceramente |solo |comunque |proprio )?(?:che |k |"
            r"ke )?(?:[^\s.!?]{1,12} )?(?:[^\s.!?]{1,12} )?(?:[^\s.!?]{1,12} )?vi (?:sia|siano|piaccia|piacciano|piacer[aà]|"
            r"abbia|stia)(?: piaciut[oaie]| piacendo)?", "spero che il capitolo vi sia piaciuto"),
        Cue(r"(?:grazie|ringrazio|ringraziare|ringraziamento|"
            r"ringraziamo)(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})? (?:per|chi|che|coloro|hanno|tutti|"
            r"le)(?: tutte| aver(?:mi)?| le| i| che| hanno| ha| l'| hanno inserito)?(?: vostre| bellissime| belle|"
            r" splendide)? ?(?:recension[ei]|recensit[oaie]|recensito|recensiscono|recensori|commenti|commentato|letto|legge|"
            r"leggono|lettori|lettrici|messo (?:la storia|tra)|preferit[ie]|seguit[ei]|ricordate|stelline|voti|aggiunto|"
            r"inserito|sostegno|supporto|pazienza|seguono|visualizzazioni)", "grazie a tutti quelli che hanno recensito"),
        Cue(r"(?:lascia(?:te|r)(?:mi|emi)?|lasciatemi|scrivetemi|fatemi|lasciarmi|aspetto) (?:una |un |le |i |la |vostre |"
            r"con ansia |un piccolo |una piccola |qualche )?(?:vostr[aeoi] )?(?:recension(?:e|i|cina)|commentin[oi]|"
            r"comment[oi]|parer[ei]|opinion[ei]|stellin[ae]|vot[oi]|sapere|pensieri|recensioncina)", "lasciatemi una recensione"),
        Cue(r"fatemi sapere|ditemi (?:che|cosa|se|tutto|pure|la vostra|un po)|(?:che|cosa) (?:ne )?(?:pensate|dite)|"
            r"che ve ne pare|(?:vi (?:è|e'|sta|sia) (?:piaciut[oa]|piacendo))|recensite(?: in tanti| numerosi| per favore|,)?|"
            r"mi raccomando,? (?:recensite|commentate)|non dimenticate(?:vi)? di (?:recensire|votare|lasciare|commentare)|"
            r"votate e commentate", "fatemi sapere cosa ne pensate"),
        Cue(r"(?:il |un |questo |nel |al |del |lo )?(?:prossimo|nuovo|scorso|ultimo|primo|secondo|"
            r"questo) (?:\w{4,9} )?cap(?:itolo|itoletto|pitolo|\.)? (?:sar[aà]|è|e'|arriver[aà]|arriva|verr[aà]|dovrebbe|"
            r"un po'|avrà|contiene|uscir[aà]|poster[oò]|lo poster[oò])|capitolo (?:di passaggio|corto|cort(?:ino|issimo)|"
            r"lungo|lunghetto|transitorio)", "il prossimo capitolo sarà più lungo"),
        Cue(r"(?:scus(?:ate(?:mi)?|atemi|a(?:te)? tanto|usate)|perdonate(?:mi)?|chiedo (?:scusa|perdono|venia)|mi scuso|"
            r"mi dispiace|sorry)(?: [^\s.!?]{1,10})?(?: [^\s.!?]{1,10})?(?: [^\s.!?]{1,10})? (?:ritardo|attesa|assenza|errori|"
            r"error[ie]|lunghezza|brevit[aà]|aggiornato|aggiornare|orrori|capitolo|ritardissimo|sparizione)",
            "scusate per il ritardo"),
        Cue(r"(?:la )?(?:mia|una|un'altra) (?:prima|seconda|nuova|primissima|ultima|altra) (?:vera )?(?:fic|ff|"
            r"fanfic(?:tion)?|storia (?:su|qui|in|pubblicata)|one-?shot|os|long|drabble|slash|song-?fic|traduzione)|(?:prima|"
            r"nuova) volta (?:che (?:scrivo|pubblico|posto))", "la mia prima fic"),
        Cue(r"(?:le |vostre |una |qualche |tante |le vostre )?(?:recensioni|critiche|commenti)(?: e \w{4,10})? (?:sono|"
            r"costruttiv[ei]|positiv[ei]|mi|fanno|negativ[ei]|anche)|critica costruttiva|(?:si accettano|accetto|accettati|"
            r"ben accett[ei]|tirate(?:mi)?|lanciate(?:mi)?) (?:\w{2,9} )?(?:critiche|consigli|recensioni|suggerimenti|"
            r"commenti)|(?:lancio di |lanciate )pomodori|pomodori (?:marci|in faccia)|non (?:linciate|uccidete|odiate|"
            r"ammazzate)mi|non mi (?:uccidete|odiate|linciate)", "le recensioni sono benvenute"),
        Cue(r"(?:cari|care|mie|miei|ai|alle|gentili|fedeli|nuovi|tutti (?:i|quanti i)|tutte le|salve|ciao) (?:mie |miei |"
            r"cari |care |nuovi |fedeli |silenziosi |poveri )?(?:lettor[ei]|lettrici|recensor[ei]|recensitrici|"
            r"lettori silenziosi|fanwriters?)", "cari lettori"),
        Cue(r"(?:buona lettura|bando alle ciance|vi (?:lascio (?:al|alla|con|leggere|un)|auguro (?:una )?buona|aspetto (?:al|"
            r"nel|nelle|in)|saluto|mando (?:un|tanti)|ringrazio (?:per|di|tutti|tutte|in|tantissimo))|ci (?:vediamo|si vede|"
            r"si legge|sentiamo|leggiamo|rivediamo) (?:al|nel|in fondo|presto|alla|la|con|domenica|luned[iì]|sotto|nelle)|"
            r"al prossimo (?:capitolo|aggiornamento)|alla prossima (?:settimana|puntata)?)", "vi lascio al capitolo"),
        Cue(r"(?:aggiorn(?:er[oò]|are|amento|amenti|ato|ando|avo)|pubblic(?:her[oò]|are|ato|azione|avo)|post(?:er[oò]|are|ato|"
            r"avo|ando))(?: \w{1,9})? (?:presto|il (?:prossimo|nuovo|capitolo|seguito)|ogni|appena|la (?:settimana|storia|"
            r"prossima|fic)|questa|questo|domani|regolarmente|luned[iì]|domenica|tra|settimanal\w{2,5}|qualcosa|un|una|di|qui|"
            r"su)", "aggiornerò ogni domenica"),
        Cue(r"(?:non )?(?:beta(?:ta|to|to da|ta da|re|ggio)|rilett[oa])|blocco (?:dello scrittore|della scrittrice|creativo)|"
            r"(?:errori|orrori) (?:di (?:battitura|grammatica|distrazione|ortografia)|grammaticali|ortografici|vari)|"
            r"mancanza di (?:tempo|ispirazione)|(?:ispirazione|musa) (?:mi|è|e'|non|ha)", "errori di battitura"),
        Cue(r"(?:quest[ao]|una|la|della|mia|di questa|nuova) (?:fan)?(?:fic|fiction|ff|os|one-?shot|long|raccolta|drabble|"
            r"flashfic|songfic|storia) (?:è|e'|sar[aà]|è nata|nasce|partecipa|si|non|ha|mi|che|è ambientata|contiene|tratta|"
            r"su|era|ispirata)", "questa fic partecipa al concorso"),
        Cue(r"(?:dedicat[oa]|dedico|questo capitolo è per|la dedico|lo dedico) (?:a |ad |alla |al |questo|questa|a tutt[ei])|"
            r"(?:canzone|immagine|foto|banner) (?:del capitolo|nei media|qui sopra|in alto|fatt[oa] da)|(?:partecipa|"
            r"scritta per|classificat[ao]|indett[oa])(?: \w{2,6})? (?:al|il|un|lo|dal?|su|del) ?(?:contest|concorso|challenge|"
            r"gioco|forum|efp)", "dedicata a tutte voi"),
    ),
    "publication": (
        Cue(r"(?:prossimo|questo|il|nuovo|ultimo) capitolo|(?:la|questa|mia) (?:storia|fic|fanfic)|fics?|recensi(?:oni?|te|re|"
            r"to)|aggiorn(?:amento|are|er[oò]|ato)|pubblic(?:are|ato)|beta", "il prossimo capitolo"),
        Cue(r"(?:un|del|nel|al|dal|ogni|altro|primo|secondo|lo scorso|dei|i|capitolo per) capitol[oi]|capitoletto|"
            r"(?:fan)?fics?|fan-?fictions?|ff|one-?shots?|drabbles?|flash-?fics?|song-?fics?|long|raccolta di|slash|yaoi|"
            r"shonen-?ai|ooc|what if|cross-?over|headcanon|lemon|lime|au|oc|ocs", "la mia raccolta di drabble"),
        Cue(r"recension[ei]|recensioncin[ae]|recensit[eoai]|recensori?|recensire|recensisc\w{1,4}|commentate|preferit[ei]|"
            r"seguit[ei]|ricordate|stelline|votate|kudos|aggiornament[oi]|aggiorn(?:er[oò]|are|ato|ando|avo)|"
            r"pubblic(?:her[oò]|are|ato|ata|azione)|post(?:are|er[oò]|ato|ata)|ripubblic\w{2,5}",
            "tra le seguite e le preferite"),
        Cue(r"(?:mia|mie|questa|della|una nuova|altra) storia(?= (?:è|e'|che|non|si|sar[aà]|ha|mi|e|nasce|partecipa|su|in|con|"
            r"di))|efp|erika fan fiction|wattpad|ao3|fanfiction\.net|tumblr|hiatus|beta(?: ?-?reader)?|betatrice|betare|"
            r"spoiler(?:s)?|contest|errori di battitura|typo", "pubblicata su EFP"),
    ),
    "trade": (
        Cue(r"trama|personagg(?:io|i)|scen[ae]|epilogo|prologo|narrator[ei]|protagonist[aei]|bozz[ae]|autrice|autore|"
            r"lettor[ei]|lettrici|rating|prompt|pairing|dialogh?i", "la trama va avanti"),
    ),
    "address": (
        Cue(r"vi (?:sia piaciuto|piaccia|piacer[aà]|ringrazio|aspetto|lascio|saluto)|spero (?:davvero |tanto )?che (?:vi|"
            r"il capitolo|la storia|questo|questa|abbiate|non vi|continuiate)|lettor[ei]|lettrici|lasciate|fatemi sapere|"
            r"ditemi|cosa ne pensate|recensite", "spero che vi piaccia"),
        Cue(r"vi (?:sia|siano|piaccia|piace|(?:è|e') piaciut[oa]|aspettavate|avevo|chiedo|prego|avviso|avverto|adoro|amo|"
            r"bacio|abbraccio|mando|auguro|consiglio|ricordo|dico|giuro|prometto|assicuro|avrei|presento|propongo|informo|"
            r"anticipo|confesso|va|pare|sembra|state|starete|ricordate)|voi (?:che|tutt[ei]|lettor[ei]|lettrici)|tutt[ei] voi|"
            r"chi di voi|qualcuno di voi|molt[ei] di voi", "vi avviso subito"),
        Cue(r"(?:vostr[aeoi]) (?:recension[ei]|comment[oi]|parer[ei]|opinion[ei]|supporto|sostegno|affetto|pazienza|idee|"
            r"ipotesi|teorie|autrice|consigli)|ditemi|scrivetemi|fatemi|perdonate|scusate|leggete|sappiate|aspettatevi|"
            r"preparatevi|immaginate|abbiate (?:piet[aà]|pazienza|fede)|siate (?:clementi|buoni|buone|gentili)|"
            r"non (?:uccidetemi|odiatemi|linciatemi|preoccupatevi|temete)|tutt[ei] (?:quelli|quelle|coloro) che|"
            r"coloro che (?:hanno|leggono|seguono|recensiscono|mi)|chi(?:unque)? (?:legge|segue|recensisce|ha (?:letto|"
            r"recensito|messo)|vuole|volesse|fosse)|gente(?=[,!])|ragazz[ei](?=[,!])", "abbiate pietà"),
    ),
    "greeting": (
        Cue(r"(?:ciao|salve|buon(?:giorno|asera)|eccomi|rieccomi)(?=[ ,!.]|$)", "Ciao a tutti"),
        Cue(r"(?:ciao+(?: ciao)?|ciau+|ciaos|salv(?:e+|ete)|saaalve|hola|heil[aà]|ehil[aà]|ehi(?: gente)?|hey|hello|"
            r"buon(?:giorno|asera|dì|pomeriggio|salve)|buona (?:sera|domenica|pasqua)|buon(?:e feste| natale| anno)|"
            r"ben(?:trovati|tornati|venuti|trovate|tornate|venute)|ri-?ciao|konnichiwa|(?:ri)?eccomi(?: qui| qua| tornata)?|"
            r"(?:ri)?eccoci|sono (?:tornata|viva|di nuovo|qui)|ma salve|gente)(?=[ ,!.:~]|$)", "Rieccomi qui!"),
        Cue(r"(?:allora|bene|dunque|ok|insomma|finalmente|ecco|coff coff)(?= ?[,!.:~…]|$)|ecco (?:a voi|qui|il (?:nuovo|primo|"
            r"secondo|terzo)|finalmente)(?=[ ,!.]|$)", "Allora, eccoci"),
    ),
    "thanks": (
        Cue(r"grazie|ringrazi(?:o|amo|are)", "grazie mille"),
        Cue(r"graziee+|ringraziament[oi]|ringraziando|un grazie|grassie|arigat(?:o|ou)|thanks|riconoscente",
            "un grazie a mia sorella"),
    ),
    "apology": (
        Cue(r"scus(?:ate|a|atemi)|perdonate(?:mi)?|(?:il |del )ritardo|mi dispiace", "scusate il ritardo"),
        Cue(r"(?:mi )?scuso|chiedo (?:scusa|venia|perdono)|perdon(?:o|atemi)|(?:mostruoso|immenso|enorme|questo|mio|"
            r"terribile) ritardo|in ritardo|l'attesa|la lunga (?:attesa|assenza)|sorry|gomen(?:asai|e)?|non (?:ho|"
            r"avevo) (?:avuto|aggiornato) |sparita", "il mostruoso ritardo"),
    ),
    "schedule": (
        Cue(r"(?:la |questa |ogni |entro |prossima )(?:prossima settimana|settimana(?: prossima)?|prossima|fine settimana|"
            r"domenica|week ?end)|(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica) (?:prossim[oa]|"
            r"sera)|ogni (?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|due settimane|mese|tot)|"
            r"a presto|presto|al pi[uù] presto|appena (?:posso|possibile)|prossimamente|settimanalmente|regolarmente|"
            r"nei prossimi giorni", "la prossima settimana"),
    ),
    "signoff": (
        Cue(r"baci|bacioni|un abbraccio|alla prossima|a presto", "alla prossima"),
        Cue(r"bac(?:i(?:ni|otti|etti|ssimi)?|io(?:ne|ni)|ion[ei])|abbracci|kiss(?:es|ini|oni)?|kisses|xoxo|bye+(?: bye)?|"
            r"ciao ciao|ciaociao|al prossimo(?: capitolo| aggiornamento)?|a (?:domenica|luned[iì]|gioved[iì]|risentirci|"
            r"rileggerci|tra poco|dopo|bientot)|con affetto|vostra|besos|sayonara|ja ne|tanti (?:baci|saluti)|"
            r"un (?:bacio(?:ne)?|bacione grande|saluto|abbraccio)|ci (?:si )?(?:legge|leggiamo|vede) |vi (?:abbraccio|bacio|"
            r"adoro|saluto|voglio bene)|stay tuned", "un bacione"),
    ),
    "chat": (
        Cue(r"lol|xd+|ah(?:ah)+\w{0,6}|haha\w{0,10}|eheh\w{0,8}|hihi\w{0,8}|ihih\w{0,8}|muahah\w{0,10}|buahah\w{0,8}|cmq|"
            r"xk[eé]|xch[eé]|nn|ke|ki|qst|tt|tvb|tvtb|tvttb|grz|prox|cap|chap|boh|uff(?:a)?|ops|yeah|evviva|urca|wow|coff|ehm|"
            r"perfa|please|plis", "eheh cmq"),
    ),
    "life": (
        Cue(r"(?:la|a|della|di|mia|l'|dell'|all')[ ]?(?:scuola|universit[aà]|uni|maturit[aà]|tesi|laurea|sessione|verifica|"
            r"matura|patente)|(?:gli|un|degli|sotto|l'|per gli)[ ]?esam[ei]|verifiche|interrogazion[ei]|compiti|versioni?|"
            r"liceo|medie|superiori|vacanze|stage|tirocinio|lavoro|studi(?:o|are)|prof|semestre|lezion[ei]",
            "la sessione e gli esami"),
        Cue(r"(?:mio|il|col mio) (?:pc|computer|portatile|cellulare|hard disk|modem|ragazzo|marito|fratello|gatto|cane|capo|"
            r"padre|fidanzato|nonno|figlio|moroso)|mia (?:madre|mamma|sorella|nonna|cugina|connessione|figlia|gatta|"
            r"coinquilina|amica|beta)|(?:senza|la|di) (?:internet|connessione|linea|rete|adsl|wi-?fi)|internet|chiavetta|"
            r"tastiera", "il mio pc è morto"),
        Cue(r"influenza|febbre|raffreddore|malata|malato|ospedale|mal di (?:testa|gola)|emicrania|trasloco|matrimonio|"
            r"compleanno|natale|pasqua|ferragosto|quarantena|covid|stress(?:ata|ante)?|impegni|insonnia|vita (?:reale|privata)",
            "tra trasloco e febbre"),
    ),
    "craft": (
        Cue(r"scriv(?:ere|o|endo|erla|erlo|evo)|scritt[oaie]|scrissi|stesura|bozz[ae]|rilegg(?:ere|endo|erlo)|rilett[oa]|"
            r"corregg(?:ere|endo)|riscri(?:vere|tto|tta|vendo)|revision(?:e|are|ato)", "difficile da scrivere"),
        Cue(r"ide[ae]|ispir(?:azione|at[oa]|arsi)|tratt[oa] da|basat[oa] su|mi (?:è|e') venut[ao]|(?:in|nella) (?:mia )?testa|"
            r"trama|fantasia|musa|motivazione|programmat[oa]|adattamento|scaletta", "l'idea mi è venuta"),
        Cue(r"personagg(?:io|i)|scen[ae]|dialogh?i|pov|punto di vista|punti di vista|epilogo|prologo|titolo|coppi[ae]|ship|"
            r"romanticismo|introspe(?:zione|ttivo)|angst|fluff|smut|narra(?:tore|zione)|protagonist[aei]|finale|lieto fine|"
            r"ocs?", "i personaggi comandano"),
        Cue(r"grammatica|ortografia|error[ei]|strafalcioni|italiano|tradu(?:rre|zione|tto|tta)|parole|pagin[ae]|paragraf[io]|"
            r"cort(?:ino|issimo)|lung(?:hetto|hino|hissimo)|\d{3,6} parole|font|html", "cortino, tre pagine"),
        Cue(r"prima volta|nuova (?:qui|del|in questo fandom)|alle prime armi|principiante|siate (?:clementi|buoni|buone|"
            r"gentili)", "siate clementi"),
    ),
    "media": (
        Cue(r"canzon[ei]|playlist|album|testo (?:della|di)|ascolt(?:are|ate|ando|ato)|youtube|spotify|colonna sonora|concerto|"
            r"musica", "ascoltate la canzone"),
        Cue(r"film|puntat[ae]|episodi(?:o)?|stagion[ei]|serie|anime|manga|canon|i libri|nel libro|fandom|trailer|netflix|"
            r"telefilm|videogioco|gioco|saga|spoiler", "dalla terza stagione"),
        Cue(r"immagin[ei]|foto|gif|banner|copertina|fan ?-?art|disegn[oi]|instagram|twitter|facebook|gruppo|profilo|link|"
            r"pagina (?:facebook|fb|autrice)|blog|sito|forum|account|ask|pinterest", "il link sul profilo"),
    ),
    "posted": (
        Cue(r"post(?:are|ato|er[oò])|pubblic(?:are|ato|ata)|capitol[oi]|cap|(?:prima|seconda|ultima) parte|seguito|prequel|"
            r"conclus[oa]|finit[oa]|complet[oa]|continuare|continuer[oò]|abbandon(?:are|ata|ato)|interrott[oa]|extra|"
            r"missing moments?|raccolta", "finalmente conclusa"),
        Cue(r"(?:un|una|due|tre|quattro|alcuni|alcune|qualche|\d{1,2}) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi])|secoli|"
            r"finalmente|oggi|domani|ieri|questa settimana|mezzanotte|alle (?:due|tre|quattro|una) (?:di notte|del mattino)|"
            r"da tempo", "dopo tre settimane finalmente"),
        Cue(r"recension[ei]|comment[oi]|vot[oi]|lettor[ei]|lettrici|lettura|preferit[ei]|opinion[ei]|parer[ei]|consigli|"
            r"domand[ae]|dubb[oi]|critic(?:a|he)|complimenti|sostegno|supporto|sondaggio|visualizzazioni|leggere",
            "critiche e consigli"),
    ),
    "feeling": (
        Cue(r"sper(?:o|ando)|orgoglios[ao]|emozionat[ao]|nervos[ao]|soddisfatt[ao]|content[ao] (?:di|che|del)|"
            r"non (?:mi convince|sono (?:sicur[ao]|convint[ao]|soddisfatt[ao]))|vergogn[ao]|preferit[oa]|(?:io )?(?:adoro|amo|"
            r"amato|adorato)|mi (?:è piaciuto|sono divertit[ao]|piace)|divertit[ao]|non vedo l'ora|ansia", "non mi convince"),
        Cue(r"brutt[oa]|schifo|schifezza|orribile|pessim[ao]|stran[oa]|noios[oa]|banale|clich[eé]|cort(?:o|ino)|passaggio|"
            r"affrettat[ao]|confus[ao]|stupid[oa]|demenziale|un po' (?:corto|lungo|noioso|strano|ooc|banale)|sdolcinat[ao]|"
            r"melens[ao]|lent[oa]", "un po' corto"),
        Cue(r"comunque|insomma|tra l'altro|a proposito|sinceramente|onestamente|letteralmente|in realt[aà]|come (?:sempre|"
            r"promesso|al solito)|per favore|ps|p\.s|per ora|per chi|piccola (?:nota|precisazione)|detto questo|detto ci[oò]|"
            r"premetto|ah,? (?:e|dimenticavo)|in ogni caso|mi raccomando", "insomma, come promesso"),
    ),
    "ownership": (
        Cue(r"non (?:mi |ci )?appart(?:iene|engono)|non sono (?:miei|mie)|propriet[aà] di|diritti (?:riservati|di)|(?:non|"
            r"senza) (?:a )?scopo di lucro|senza scopo di lucro", "non mi appartengono"),
        Cue(r"(?:non|nulla|niente|nessuno)(?: \w{2,9})?(?: \w{3,12})? (?:mi )?appart(?:iene|engono)|appart(?:iene|"
            r"engono) (?:\w{3,14} )?(?:a|ad|al|alla|ai|agli|alle|allo|solo|agli aventi)|non (?:è|e'|"
            r"sono) (?:di mia propriet[aà]|mi[oae]i?)|(?:è|sono) (?:di |tutti |tutt[ae] )?(?:propriet[aà]|creazione|"
            r"di propriet[aà]|copyright)", "sono di proprietà della rete"),
        Cue(r"(?:non (?:ci guadagno|guadagno|ricavo|percepisco|ho scopi|scrivo)|nessun) (?:\w{2,9} )?(?:nulla|niente|soldi|"
            r"un soldo|lucro|guadagno|a scopo|un centesimo|scopo di)|scop(?:o|i) di lucro|fini di lucro|(?:li|"
            r"le) (?:ho )?(?:pres[ie] |sto )?(?:in prestito|solo usando)|pres[ie] in prestito", "non ci guadagno nulla"),
        Cue(r"(?:tutti i )?diritti (?:riservati|sono|vanno|appartengono|d'autore)|copyright|©|aventi diritto|"
            r"legittim[io] (?:proprietari|creatori)|rispettiv[io] (?:proprietari|autori|creatori)|(?:la |i )?(?:trama|storia|"
            r"idea) (?:invece )?(?:è|e') (?:solo |tutta |completamente |frutto )?(?:mia|di mia|frutto|della mia)|"
            r"frutto della mia|(?:puramente|del tutto) casual[ei]|ogni riferimento a|fatti,? (?:persone|cose)|"
            r"opera di fantasia|non denunciatemi|credit[si] a", "la trama è tutta mia"),
    ),
    "warning_topic": (
        Cue(r"avvert(?:enz[ae]|iment[oi])|contenut[oi] (?:forti?|espliciti?|sessual[ei]|adulti|sensibili)|violenza|"
            r"autolesionismo|suicidio|abus[oi]|stupro|rating (?:rosso|arancione|giallo|verde)|rating|scene (?:forti|esplicite|"
            r"di sesso|hot|lemon)|linguaggio (?:colorito|scurrile|volgare|forte)|minor(?:i di|enni)|omofob[oie]|"
            r"se non vi piace|temi delicati|tematiche delicate|trigger|lemon|character death|morte di un personaggio|"
            r"stomaci deboli", "scene forti"),
    ),
    "reading_topic": (
        Cue(r"ambientat[oa]|si svolge (?:dopo|prima|durante|tra)|(?:dopo|prima|durante) (?:la (?:guerra|serie|stagione|"
            r"fine della serie)|i fatti|gli eventi)|universo alternativo|au|spoiler|linea temporale|et[aà] dei|in corsivo|"
            r"corsivo|in grassetto|grassetto|pensieri|flash-?back|significa|si pronuncia|glossario|traduzion[ei]|per chi non|"
            r"what if|post-?(?:guerra|serie|stagione)|terza persona|prima persona|missing moment", "ambientata dopo la guerra"),
    ),
    "notice_topic": (
        Cue(r"non (?:è|e'|e) un (?:nuovo |vero )?capitolo|hiatus|in pausa|pausa|sospend(?:ere|o)|sospes[ao]|interromp(?:ere|"
            r"o)|abbandon(?:are|o|ata)|cancell(?:are|o|er[oò])|riscri(?:vere|vo|ver[oò])|in revisione|avvis[oi]|"
            r"comunicazion[ei]|nuova (?:storia|fic)|ultimo capitolo|sondaggio|smetto di|non (?:posso|riesco a|potr[oò]|"
            r"riuscir[oò] a) (?:aggiornare|pubblicare|postare|continuare)|adozione|sono tornata|prendermi una pausa|torner[oò]",
            "questo non è un capitolo"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titolo|nome|titolo originale|titolo della storia|titolo fic",
    "author": (
        "autore|autrice|autori|autrici|autore/autrice|scritto da|scritta da|nickname|nick autore|nick su efp|"
        "nickname su efp|nickname efp"
    ),
    "rating": "valutazione|rating|rated|raiting",
    "fandom": "fandom|categoria|categorie|serie|anime",
    "pairing": "coppia|coppie|pairing|pairings|coppia principale|paring|ship|relazione|tipo di coppia",
    "character": "personaggi|personaggio|personaggi principali|protagonisti|cast",
    "genre": "genere|generi|tipo",
    "summary": "riassunto|introduzione|trama|intro|sommario|descrizione|sinossi|summary|presentazione",
    "warning": "avvertimenti|avvertenze|avvertenza|avvertimento|avvisi|contenuti|note/avvertimenti|attenzione",
    "words": "parole|numero parole|numero di parole|n° parole|lunghezza|conteggio parole|n. parole|tipo di storia",
    "status": "stato|completa|conclusa|capitoli|in corso|stato della storia",
    "spoilers": "spoiler|spoilers",
    "setting": "ambientazione|contesto|periodo|timeline|luogo|epoca",
    "beta": "beta|betata da|beta reader|betareader|betato da|beta-reader",
    "disclaimer": "disclaimer|diritti|crediti",
    "note": (
        "nota|note|n/a|nda|note dell'autrice|note dell'autore|nota dell'autrice|nota dell'autore|note autrice|note autore|"
        "note alla storia|eventuali note|premessa|note della storia"
    ),
    "published": "pubblicata|pubblicato|pubblicata il|data|data di pubblicazione|iniziata il",
    "updated": "aggiornata|aggiornata il|aggiornato|ultimo aggiornamento",
    "tags": "tag|etichette|parole chiave",
    "series": "serie di|seguito di|saga|raccolta",
    "translator": "traduttore|traduttrice|traduzione|tradotto da|tradotta da",
    "prompt": "prompt|contest|concorso|challenge|pacchetto|tema|parola|traccia|dedica|dedicata a|pacchetto scelto|gioco",
    "music": "canzone|musica|canzoni|colonna sonora|citazione",
    "point_of_view": "punto di vista|narratore|pov",
    "url": "link|link originale|fonte|link alla storia",
    "stats": "recensioni|visualizzazioni|preferiti",
}
