# SPDX-License-Identifier: AGPL-3.0-or-later
"""German cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:(?:die|das|der|eine|ein|mein|meine|kleines|kleine|kurze) ){0,3}(?:charaktere|personen(?:verzeichnis)?|"
            r"figuren(?:liste)?|steckbriefe?|besetzung|playlist|soundtrack|glossar|w[oö]rterbuch|lexikon|zeitleiste|"
            r"anhang|fragen und antworten|faq|ank[uü]ndigung|danksagung|danke(?:sch[oö]n)?|mitteilung|hinweis|info(?:s|"
            r"rmation(?:en)?)?|in eigener sache|umfrage|fortsetzung|wichtig|pause)(?: f[uü]r .{1,40})?", "Kleines Wörterbuch"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:ort|datum|zeit|uhrzeit|tag|jahr)(?= ?[:：])", "Ort: der Kai"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|"
            r"sonntag)(?:,? (?:den )?\d{1,2}\.?)?(?= ?[.,:;–—*_-]|$)",
            "Dienstag. Regen."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:las|lese|lesen|gelesen|liest|lasen) (?:es|den|die|das|sie|ihn|noch|weiter|laut|vor|zweimal)|(?:der|die|das|"
            r"den|dem|ein|einen|eine|diesen|diese|ihren|seinen|meinen) (?:brief|zettel|schild|blatt|seite|nachricht|tafel|"
            r"heft|tagebuch|umschlag|aushang|handschrift|bildschirm|karte|anleitung|telegramm|notiz)",
            "sie las den Brief"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"ich|mich|mir|mein(?:e|en|em|er|es)?",
            "ich weiß nicht"),
    ),
    "you": (
        Cue(r"ihr|euch|eure?(?:n|m|r|s)?|du|dich|dir|dein(?:e|en|em|er|es)?",
            "euch allen"),
    ),
    "third": (
        Cue(r"er|sie|ihn|ihm|ihnen|ihre?(?:n|m|r|s)?|sein(?:e|en|em|er|es)?",
            "er ging"),
    ),
    "past": (
        Cue(r"war|waren|hatte|hatten|sagte|ging|kam|sah|wusste|nahm|stand|wurde|konnte|musste|wollte|[a-zäöü]{2,14}te|[a-zäöü]{2,14}ten",
            "sie sagte"),
    ),
    "present": (
        Cue(r"ist|sind|bin|habe|hat|haben|wird|werde|kann|können|muss|will|gibt|geht|hoffe",
            "es ist spät"),
    ),
    "note_label": (
        Cue(r"(?:anmerkung(?:en)?|nachwort|vorwort|kommentar)(?: de[rs] autor(?:in|s)?| am rande)?(?= ?[:.–—-]|$)",
            "Anmerkung der Autorin:"),
        Cue(r"autor(?:en|in)?-?(?:notiz|kommentar|ecke)", "Autorennotiz"),
        Cue(r"(?:danksagung|widmung|dank an)(?= ?:|$)", "Danksagung:"),
        Cue(r"(?:kurze |kleine |wichtige |autoren-?|allgemeine )?(?:anmerkung(?:en)?|bemerkung(?:en)?|notiz(?:en)?|kommentar|"
            r"hinweise?|worte?)(?: (?:de[rs] |von der |vom )(?:autor(?:in|s)?|[uü]bersetzer(?:in|s)?|beta|verfasser(?:in|s)?)|"
            r" zum kapitel| zu dieser (?:geschichte|ff)| am (?:anfang|ende|schluss)| zum schluss| vorab| vorweg)(?= ?[:.–—-]|"
            r"$| [a-z])", "Anmerkungen zum Kapitel:"),
        Cue(r"(?:autor(?:en|in|innen)?-?(?:anmerkung(?:en)?|notiz(?:en)?|kommentar|ecke|gequatsche|gelaber|senf|geschwafel|"
            r"blabla)|(?:kurze|kleine|wichtige|allgemeine) (?:anmerkung(?:en)?|info|notiz))(?= ?[:.!–—-]|$)", "Autorengelaber:"),
        Cue(r"(?:notiz(?:en)?|bemerkung(?:en)?|anm\.?(?: d\.? ?a\.?)?|vorab|vorweg|zur info|info|p\.?s zum kapitel|legende|"
            r"zeichenerkl[aä]rung|glossar|vokabeln?|[uü]bersetzungen|erkl[aä]rung(?:en)?|schlusswort|nachtrag|vorgeschichte|"
            r"begriffserkl[aä]rung(?:en)?|quellen|credits)(?= ?:|$)", "Zeichenerklärung:"),
        Cue(r"(?:im n[aä]chsten kapitel|vorschau|n[aä]chstes mal|ausblick)(?= ?[:…]| auf )|(?:wichtig|ank[uü]ndigung|info|"
            r"achtung)(?= ?!)", "Im nächsten Kapitel: die Flut"),
        Cue(r"(?:danksagung(?:en)?|widmung|gewidmet|f[uü]r|besonderer dank|danke|vielen dank|"
            r"dankesch[oö]n)(?: an(?: \w{3,12})?)?(?= ?:)", "Dankeschön an: Marrow"),
        Cue(r"beta(?:leserin|leser|-?reader(?:in)?)?(?= ?:)", "Betaleserin: Lila"),
    ),
    "sure_label": (
        Cue(r"anmerkung(?:en)? de[rs] autor|autor(?:en|in|innen)?-?(?:notiz|kommentar|ecke|anmerkung|gelaber)|anm\.? ?d\.? ?a|"
            r"haftungsausschluss", "Anmerkung der Autorin"),
        Cue(r"(?:kurze |kleine )?(?:bemerkung(?:en)?|notiz(?:en)?|worte?|kommentar) (?:de[rs]|von der|vom) autor",
            "Kommentar der Autorin"),
    ),
    "disclaimer_label": (
        Cue(r"(?:haftungsausschluss|urheberrecht)(?= ?:|$)", "Urheberrecht: gehört mir nicht"),
        Cue(r"(?:rechtliches|rechte|copyright|disc[il]+aimer|der [uü]bliche disclaimer|urheberrechte?)(?= ?[:.]|$)",
            "Rechtliches:"),
    ),
    "warning_label": (
        Cue(r"(?:warnung(?:en)?|triggerwarnung|achtung)(?= ?:)", "Triggerwarnung: Blut"),
        Cue(r"(?:trigger|inhalts)-?(?:warnung(?:en)?|hinweise?)(?= ?[:.–—-]| |$)|warnung(?:en)? (?:f[uü]r|zu) (?:dieses|"
            r"diesem) kapitel", "Inhaltswarnung Gewalt"),
    ),
    "recap_label": (
        Cue(r"(?:was bisher geschah|bisher|im letzten kapitel|zuvor)(?= ?[:.…]|$)", "Was bisher geschah:"),
        Cue(r"(?:was (?:bisher|zuletzt|bis jetzt) (?:geschah|passiert ist|passierte)|letztes mal|beim letzten mal|zuletzt bei|"
            r"r[uü]ckblick|r[uü]ckblende|zusammenfassung des letzten kapitels|das letzte kapitel|"
            r"ende des letzten kapitels)(?= ?[:.…]|$| bei )", "Letztes Mal:"),
    ),
    "reply_label": (
        Cue(r"(?:antwort(?:en)?|re-?kommis?) (?:auf|zu|an) (?:die |eure )?(?:reviews?|kommis?|kommentare)",
            "Antworten auf eure Reviews:"),
        Cue(r"(?:re-?reviews?|review-?antwort(?:en)?|re-?kommis?|kommi-?antwort(?:en)?|review(?:ecke|er)?|kommis|kommentare|"
            r"reviewantworten)(?= ?:|$)|(?:nun|jetzt|und nun|hier) zu (?:euren|den) (?:reviews?|kommis?|kommentaren)|"
            r"danke (?:an|f[uü]r) (?:meine )?(?:reviewer(?:innen)?|kommischreiber(?:innen)?|schwarzleser)(?= ?:)",
            "Reviewantworten:"),
    ),
    "legend_word": (
        Cue(r"reden|redet|spricht|sprechen|gesprochen(?:es)?|sagen|sagt|gerede|dialoge?|gedanken|denkt|denken|gedachtes?|"
            r"r[uü]ckblenden?|erinnerung(?:en)?|tr[aä]ume?|fl[uü]stern|fl[uü]stert|schreien|schreit|telefon(?:at|ate)?|sms|"
            r"nachrichten?|briefe?|texte?|ger[aä]usche?|t[oö]ne|erz[aä]hler(?:in)?|szenenwechsel|ortswechsel|zeitsprung|"
            r"zeitspr[uü]nge|sichtwechsel|sichtenwechsel|perspektivwechsel|lied(?:text|er)?|songtext|andere sprache|englisch|"
            r"japanisch|parsel|zauber(?:spr[uü]che)?|kursiv(?:es)?|fett|betonung(?:en)?|betont|telepathie|mein kommentar|"
            r"autor(?:in)?|kommentare? (?:von mir|meinerseits|der autorin)|handlung(?:en)?|mentale kommunikation", "Gedanken"),
    ),
    "theft": (
        Cue(r"(?:nicht|kein) (?:kopieren|klauen|weiterverbreiten|weiterver[oö]ffentlichen|hochladen ohne|abschreiben)|"
            r"(?:verbreitung|vervielf[aä]ltigung|weitergabe|ver[oö]ffentlichung|kopieren|"
            r"kopie)(?: \w{3,12})? (?:ist )?(?:nur mit|verboten|untersagt|ohne|nicht gestattet)|kein(?:e)? (?:diebstahl|"
            r"plagiat|kopien)", "Kopieren verboten"),
        Cue(r"ohne (?:meine |die |vorherige |ausdr[uü]ckliche |schriftliche )?(?:erlaubnis|zustimmung|genehmigung|"
            r"einwilligung)(?: de[rs] autor(?:in|s)?) |ohne meine (?:ausdr[uü]ckliche |schriftliche )?(?:erlaubnis|zustimmung|"
            r"genehmigung) (?:nicht|kopier|ver[oö]ffentlich|hoch|weiter)\w{0,8}|ideenklau|(?:solltet|falls|wenn) ihr (?:sie|"
            r"diese geschichte|das hier) (?:irgendwo anders|woanders|auf einer anderen)", "solltet ihr sie woanders"),
    ),
    "pointer_line": (
        Cue(r"(?:bitte )?(?:mehr |die |das |alles |weitere |meine )?(?:anmerkung(?:en)?|a/n|an|notizen?|erkl[aä]rung(?:en)?|"
            r"[uü]bersetzung(?:en)?|glossar|nachwort|danksagung|re-?kommis|gelaber|infos?|rest|lest|siehe|wir sehen uns|"
            r"man sieht sich|wir lesen uns)[\w ,'/:.]{0,40}(?:unten|am ende|am schluss|unterhalb|kapitelende)[\w ,'/]{0,30}",
            "Anmerkungen stehen am Ende"),
    ),
    "end_line": (
        Cue(r"fortsetzung folgt|ende(?: (?:des|von) [\w ]{1,16})?", "Fortsetzung folgt..."),
        Cue(r"(?:das )?ende(?: (?:des|vom|der) (?:\w{3,9} )?(?:kapitels?|teils?|flashbacks?|ff|geschichte|prologs|"
            r"r[uü]ckblende))?(?: ?\(?vorerst\)?)?|kapitel(?: \w{1,8})? ende|wird fortgesetzt|to be continued|tbc|fin|cut",
            "Ende der Rückblende"),
    ),
    "date_line": (
        Cue(r"(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?:den )?)?\d{1,2}\. ?(?:januar|j[aä]nner|"
            r"februar|m[aä]rz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.) ?(?:\d{4}|\d{2})",
            "14. März 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:eine? )?(?:geschichte|fanfiction|fanfic|ff|story|one-?shot|drabble|songfic)(?: geschrieben)? |"
            r"geschrieben |verfasst |[uü]bersetzt )von:? [^\s.][^.!?\n]{0,40}|von ?:? [^\s.][^.!?\n]{0,40}",
            "geschrieben von Lila"),
    ),
    "chrome_line": (
        Cue(r"(?:vorheriges|n[aä]chstes|voriges|letztes|erstes) kapitel|zur[uü]ck[ |/<>»«→←]{1,6}(?:(?:inhalt|"
            r"[uü]bersicht)[ |/<>»«→←]{1,6})?(?:weiter|vor|n[aä]chstes(?: kapitel)?)", "Nächstes Kapitel"),
        Cue(r"anzeige|werbung|(?:geschichte|story|kapitel) (?:melden|teilen|drucken)|(?:review|kommentar) schreiben|anmelden|"
            r"einloggen|registrieren|weiterlesen|(?:zum|zur) (?:inhaltsverzeichnis|kapitel[uü]bersicht|seitenanfang|"
            r"[uü]bersicht|n[aä]chsten kapitel)|zu favoriten hinzuf[uü]gen|kommentare? \(\d{1,4}\)|reviews? \(\d{1,4}\)|"
            r"nach oben|\d{1,3} reviews|\d{1,2}\.\d{2}\.\d{4} [\d.]{1,7} (?:w[oö]rter|reviews)", "Review schreiben"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"jetzt|nun|los|los geht'?s|geht'?s (?:los|weiter)|auf geht'?s|anfangen|beginnt|beginnen|ab|vorhang auf|"
            r"hier|viel spa(?:ß|ss)|genug|lesen|liest|weiter|zur[uü]ck|endlich|starten|genie(?:ß|ss)t",
            "jetzt los"),
    ),
    "matter": (
        Cue(r"kapitel|kapi|kap|chap|geschichte|story|ff|fanfic(?:tion)?|lesen|teil|prolog|epilog|one-?shot|"
            r"os|lekt[uü]re",
            "das Kapitel"),
    ),
    "elsewhere": (
        Cue(r"am ende|unten|am schluss|weiter unten|siehe kapitel \d|im ersten kapitel|in meinem profil|im prolog|"
            r"am anfang|ganz unten",
            "am Ende"),
    ),
    "apparatus": (
        Cue(r"anmerkung(?:en)?|an|a/n|disclaimer|warnungen?|glossar|[uü]bersetzung(?:en)?|erkl[aä]rung(?:en)?|"
            r"dank|danksagung|sternchen|fu(?:ß|ss)noten?|umfrage|vokabeln|antworten",
            "die Erklärungen"),
    ),
    "exit_line": (
        Cue(r"(?:und |also |nun |jetzt )?(?:viel spa(?:ß|ss)|los geht's|weiter geht's)[\w ,!]{0,30}", "Viel Spaß beim Lesen!"),
        Cue(r"(?:jetzt aber |nun aber |also |so,? |und |nun |jetzt |aber |ok,? |dann |na dann,? |genug (?:geredet|gelabert|"
            r"gequatscht|geschwafelt|der (?:vorrede|worte)),? |wie immer )?(?:(?:ganz )?viel (?:spa(?:ss)|vergn[uü]gen|"
            r"freude)|weiter (?:geht's|geht es|im text)|los geht(?:'s| es|s)|auf geht(?:'s|s)|geht(?:'s|"
            r"s) (?:auch schon )?(?:los|weiter)|hier (?:kommt|ist)(?: auch schon| nun| jetzt| endlich)?|ab (?:zum|ins|"
            r"mit euch)|enjoy|have fun|lest los)[\w ,!']{0,34}", "Jetzt aber viel Spaß mit dem Kapitel!"),
        Cue(r"(?:so |und )?(?:ohne (?:weitere|lange|viele) (?:umschweife|vorrede|worte)|genug (?:geredet|gelabert|gequatscht|"
            r"geschwafelt|gefaselt))[\w ,!']{0,40}|(?:reviews?|kommis?|kommentare?)(?: bitte| sind (?:gern |"
            r"immer )?(?:gern )?(?:gesehen|willkommen|erw[uü]nscht))?", "Genug gelabert, ab zum Kapitel"),
    ),
    "telling": (
        Cue(r"kein (?:neues |richtiges |echtes )?kapitel|hiatus|auf eis|wichtig|ank[uü]ndigung|bitte lesen|mitteilung|"
            r"abgebrochen|info(?:rmation)?|danksagung|in eigener sache|frage an euch|hinweis|kapitelpause|update-?plan|"
            r"anmerkung der autorin|abbruch", "WICHTIG (kein Kapitel)"),
    ),
    "stock": (
        Cue(r"(?:ich )?(?:hoffe|hoff)(?: mal| doch| sehr| wirklich| nat[uü]rlich| ja| trotzdem)?,? (?:dass )?(?:es|das|euch|"
            r"ihr|dieses|das kapitel|das neue kapitel|die geschichte)(?: (?:kapitel|kapi|kap|teil))?(?: \w{2,9})? ?(?:euch |"
            r"ihr |habt |hat |hattet )?(?:\w{2,9} )?(?:gef[aä]llt|gefallen|gefiel|m[oö]gt|mochtet|genossen|spa(?:ss)|freude|"
            r"zufrieden|seid)(?! ihnen| dir| ihm| ihr)", "ich hoffe, es hat euch gefallen"),
        Cue(r"(?:danke?|dank|dankesch[oö]n|bedanke|"
            r"bedanken)(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})? (?:f[uü]r|an|f[uü]rs) (?:(?:die|eure|all|"
            r"alle|meine|das|so viele|euer) )?(?:(?:(?!ihre)\w{3,9}|\d{1,3}) )?(?:reviews?|kommis?|kommentare?|favos?|"
            r"favoriten(?:eintr[aä]ge)?|empfehlung(?:en)?|sternchen|lesen|leser(?:innen)?|reviewer(?:innen)?|votes?|feedback|"
            r"schwarzleser(?:innen)?|unterst[uü]tzung|lob|klicks|geduld|beta(?:s|leserin|n)?|[uü]brigen)",
            "vielen lieben Dank für eure Reviews"),
        Cue(r"(?:lasst|hinterlasst|schreibt|schenkt|gebt|l[aä]sst|dalassen|w[uü]rde mich)(?: mir| uns)?(?: doch| bitte|"
            r" gern(?:e)?| mal| ruhig| sehr)? ?(?:[uü]ber |ein |eine |eure |euer |ein paar |einen |viele |nette )?(?:kleines |"
            r"kleinen |paar |liebe )?(?:reviews?|kommis?|kommentare?|feedback|meinung(?:en)?|sternchen|r[uü]ckmeldung(?:en)?|"
            r"kritik|votes?)(?: da| freuen| h[oö]ren| wissen)?", "lasst mir ein Review da"),
        Cue(r"(?:reviews?|kommis?|kommentare?|feedback|kritik|lob|r[uü]ckmeldung(?:en)?|"
            r"verbesserungsvorschl[aä]ge)(?: und \w{3,9})? (?:sind|ist|w[aä]ren|w[aä]re|w[uü]rden|werden|freuen|nehme|bekomme|"
            r"machen|motivier\w{1,3}|immer|erw[uü]nscht|willkommen|gern)|konstruktive kritik|(?:ab|bei) \w{1,6} (?:reviews|"
            r"kommis)|(?:lob|kritik)(?:, | und | oder )(?:lob|kritik)", "Kritik ist willkommen"),
        Cue(r"(?:das |im |dieses |ein |mein )?(?:n[aä]chste[sn]?|neue[sn]?|letzte[sn]?|erste[sn]?|dieses|heutige|kurze[sn]?|"
            r"lange[sn]?) (?:kapitel|kapi|kap|chap|pitel|teil)s?(?: \w{2,8})? ?(?:kommt|wird|ist|gibt|folgt|war|dauert|lade|"
            r"hat|steht|schreibe|soll(?:te)?|sein|on|online|da|fertig|wurde|f[aä]llt|etwas|habe|hochgeladen|hochladen)",
            "das nächste Kapitel kommt am Freitag"),
        Cue(r"(?:sorry|entschuldigung|entschuldigt|verzeiht|tut mir (?:so |echt |wirklich |total |sehr )?leid|verzeihung|"
            r"tschuldigung|sry)(?:,? (?:dass|das|f[uü]r|wegen))?(?: \w{2,9})?(?: \w{2,9})?(?: \w{2,9})? (?:versp[aä]tung|"
            r"lange wartezeit|wartezeit|warten|lange (?:nichts|gedauert|gebraucht|pause)|fehler|rechtschreibfehler|tippfehler|"
            r"kurz (?:ist|geworden)|nichts (?:hochgeladen|geschrieben|kam|gepostet)|k[uü]rze|funkstille|update)",
            "sorry für die lange Wartezeit"),
        Cue(r"(?:meine?|mein) (?:aller ?)?(?:erste[rsn]?|zweite[rsn]?|neue[rsn]?|neueste[rsn]?|"
            r"letzte[rsn]?) (?:\w{4,12} )?(?:ff|fanfic(?:tion)?|fan-?fiction|story|os|one-?shot|geschichte (?:auf|hier|zu)|"
            r"lemon|songfic|drabble|versuch)", "das ist meine erste FF"),
        Cue(r"(?:diese|die|dieser|der|meine|eine|zu dieser|zur|der neuen|in dieser|an dieser) (?:ff|fanfic(?:tion)?|"
            r"fan-?fiction|os|one-?shot|story|songfic)(?: (?:ist|spielt|wird|hat|handelt|habe|hier|entstand|enth[aä]lt|"
            r"basiert|geht|war|und))?", "diese FF spielt im Winter"),
        Cue(r"(?:sagt|schreibt|verratet|erz[aä]hlt|lasst) (?:mir|es mich|mich)(?: doch| mal| bitte| gern(?:e)?|"
            r" ruhig)?,? (?:was|wie|wissen|ob|eure|in den)|was (?:meint|denkt|sagt|haltet|glaubt) ihr|wie (?:fandet|findet|"
            r"fand(?:et)? ihr|hat es euch|hat's euch)|eure (?:meinung(?:en)?|gedanken|reviews?|kommis?|kommentare|theorien|"
            r"vermutungen|w[uü]nsche|favos)", "sagt mir, was ihr denkt"),
        Cue(r"(?:wir (?:lesen|sehen|h[oö]ren) uns|man (?:liest|sieht) sich|bis (?:zum n[aä]chsten (?:kapi(?:tel)?|mal|teil)|"
            r"n[aä]chste woche|demn[aä]chst|n[aä]chsten (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)))|"
            r"(?:viel (?:spa(?:ss)|vergn[uü]gen|freude)) (?:beim|mit|dabei|damit|w[uü]nsch\w{1,3}|euch|und)|stay tuned|"
            r"bleibt (?:dran|mir treu)", "wir lesen uns"),
        Cue(r"(?:liebe|meine|treue|treuen|lieben|neue|neuen|alle|allen|hallo) (?:lieben |treuen |s[uü]ssen |"
            r"neuen )?(?:leser(?:innen|n|lein|lie)?|leserschaft|schwarzleser(?:n|innen)?|reviewer(?:n|innen)?|"
            r"kommischreiber(?:n|innen)?|abonnenten)|(?:hallo|hi|hey|huhu|hey ho)(?:,| an)? (?:ihr lieben|meine lieben|"
            r"alle(?:,| zusammen)|leute|ihr s[uü]ssen|zusammen|an alle)", "liebe Leser"),
        Cue(r"(?:un-?|nicht |noch nicht )?(?:gebetat|betagelesen|beta-?gelesen|gebetaed|korrekturgelesen)|beta(?:leser(?:in)?|"
            r"reader(?:in)?|-?leserin)|schreib-?(?:blockade|flaute|krise|tief|stau)|(?:rechtschreib|tipp|"
            r"grammatik)fehler(?: d[uü]rfen| geh[oö]ren| sind| k[oö]nnt)?|wer (?:fehler|rechtschreibfehler) findet|"
            r"plot ?-?bunny|plotb?h[aä]schen", "Schreibblockade"),
        Cue(r"(?:lade|poste|stelle|update|lad|post)(?: ich)?(?: \w{2,8})?(?: \w{2,8})? (?:hoch|on|online|w[oö]chentlich|jeden|"
            r"sobald|immer)|(?:weiter|hoch)(?:zu)?(?:laden|geladen|schreiben|zuschreiben|geschrieben)|updates? (?:kommt|"
            r"kommen|wird|werden|gibt|folgt|ist|sind|dauert)|upgedatet|bald (?:geht es|geht's|gehts|kommt|wieder) (?:weiter|"
            r"mehr|das)|(?:geht|gehts|geht's)(?: es)? (?:bald|n[aä]chste woche|morgen|demn[aä]chst|sobald) weiter",
            "ich lade morgen hoch"),
        Cue(r"(?:gewidmet|widme(?: ich)?|widmung)(?: \w{2,10})? (?:dies(?:es|e|en)|das|dem|meiner|meinem|an)?|(?:das|"
            r"ein) (?:geburtstags|weihnachts|wichtel)-?(?:geschenk|ff|os|geschichte)|(?:lied|song|bild|musik) (?:zum kapitel|"
            r"oben|in den medien|des kapitels)|wettbewerbs?(?:beitrag| von)|beitrag (?:zum|f[uü]r den) (?:wettbewerb|wichteln)",
            "ein Geburtstagsgeschenk"),
    ),
    "publication": (
        Cue(r"(?:das|dieses|n[aä]chste[sn]?|neue[sn]?|letzte[sn]?|ein) kap(?:itel|i)?|(?:meine|diese|die) (?:geschichte|ff|"
            r"story)|ffs?|fanfictions?|reviews?|kommis?|kommentare?|update|hochladen|hochgeladen|beta(?:leserin)?|"
            r"favoriteneintr[aä]ge", "das nächste Kapitel"),
        Cue(r"(?:im|zum|jedes|erste[sn]?|zweite[sn]?|pro|jedem|vorletzte[sn]?|diesem|des|mit dem|am|"
            r"weiteres) (?:\w{5,9} )?(?:kapitels?|kapi|kap|chap)|kapitel(?= (?:\d|kommt|ist|wird|war|on|online))|kapis|"
            r"chap(?:ter)?", "im nächsten Kapitel"),
        Cue(r"(?:fan-?)?fics?|fan-?fiction|one-?shots?|os|drabbles?|songfics?|lemons?|lime|slash|shonen-?ai|yaoi|ooc|"
            r"crossover|au|adult-?kapitel|oc|ocs|headcanons?|cliffhanger|cliff|canon", "ein One-Shot"),
        Cue(r"reviews?|reviewer(?:n|innen)?|reviewt|kommis?|kommentiert|kommentare?n?|favos?|favorit(?:en|eneintr[aä]ge|"
            r"isiert)|sternchen|schwarzleser(?:n|innen)?|votet|votes|abonnenten|abos|klicks|empfehlung(?:en)?", "so viele Favos"),
        Cue(r"hochladen|hochgeladen|hochlade|lade(?: \w{2,8})? hoch|posten|gepostet|poste|ver[oö]ffentlich(?:e|en|t)|"
            r"online (?:stellen|gestellt)|uploaden|upload|ups?daten?|update|on gestellt|weiterschreiben|"
            r"schreibe (?:ich )?weiter", "ich poste wieder"),
        Cue(r"fanfiktion\.de|ff\.de|ffde|animexx|mexx|fanfiction\.net|ff\.net|wattpad|ao3|myfanfiction|tumblr|betas?|"
            r"betaleser(?:in)?|tippfehler|rechtschreibfehler|rechtschreibung|hiatus|schreibblockade|ens|spoiler[ns]?",
            "auch auf Animexx"),
    ),
    "trade": (
        Cue(r"plot|handlung|charaktere?n?|szenen?|autor(?:in)?|leser(?:in)?|epilog|prolog|dialoge?|entwurf|rating|pairings?|"
            r"figuren|challenge|protagonist(?:in|en)?", "die Charaktere wollen nicht"),
    ),
    "address": (
        Cue(r"(?:euch|ihr) (?:gef[aä]llt|gefallen|lieben|alle|meint|habt|k[oö]nnt|lesen)|leser(?:innen|n)?|lasst mir|"
            r"schreibt mir|sagt mir|eure (?:meinung|reviews|kommentare)|ich hoffe,? (?:ihr|euch|dass (?:ihr|euch|es euch)|"
            r"es (?:euch|gef[aä]llt euch|hat euch|ist euch))", "ich hoffe, es gefällt euch"),
        Cue(r"euch|eu(?:er|re[nmrs]?)|(?:habt|seid|k[oö]nnt|wollt|wisst|m[uü]sst|d[uü]rft|werdet|m[oö]gt|findet|erinnert|"
            r"denkt|glaubt|fragt|merkt|kennt|wundert) (?:ihr|euch)|ihr (?:seid|habt|wisst|k[oö]nnt|werdet|m[uü]sst|d[uü]rft|"
            r"lieben|s[uü]ssen|m[oö]gt|wollt|merkt|findet|werdet|bekommt|seht|lest|kennt|fragt|d[uü]rftet|k[oö]nntet|m[oö]gt)",
            "seid ihr gespannt?"),
        Cue(r"leserinnen|leserschaft|schwarzleser|reviewer|(?:an|f[uü]r) alle,? die|diejenigen unter euch|wer (?:m[oö]chte|"
            r"lust|interesse|fragen|fehler|von euch)|leutz|meine lieben", "an alle, die noch lesen"),
        Cue(r"schreibt (?:mir|es|mal|ruhig|gerne|in)|sagt (?:mir|mal|bescheid)|verzeiht(?: mir)?|verratet mir|freut euch|"
            r"seid (?:gespannt|lieb|nett|gn[aä]dig|so lieb|nicht)|(?:bitte )?(?:nicht|t[oö]tet|schlagt|hasst|k[oö]pft|"
            r"steinigt|lyncht) (?:mich nicht|hauen|schlagen|t[oö]ten|steinigen)|stellt euch|wundert euch|lasst euch|lest",
            "seid gespannt"),
    ),
    "greeting": (
        Cue(r"(?:hallo|hi|hey|huhu|hallöchen|guten (?:tag|abend)|moin)(?=[ ,!.]|$)", "Hallo ihr Lieben"),
        Cue(r"(?:hall[oö]+(?:chen|le|i)?|hi+|hey+|heyho|hey ho|halli ?hallo|halli ?hall[oö]chen|huhu+|hu hu|moin(?: moin)?|"
            r"servus|gr[uü](?:ss) (?:gott|euch|dich)|gr[uü]ezi|tach|guten (?:morgen|tag|abend)|tadaa?a*|"
            r"willkommen(?: zur[uü]ck)?|ahoi|na ihr|nabend|hola|salut|konnichiwa|frohe (?:weihnachten|ostern)|"
            r"frohes (?:neues(?: jahr)?|fest)|meine lieben|liebe (?:leser\w{0,5}|leute)|ihr lieben)(?=[ ,!.:~]|$)",
            "Halli hallo!"),
        Cue(r"(?:so+|also|na|tja|ok(?:ay)?|nun|ja+|da bin ich(?: wieder)?|und da|hier (?:bin|kommt|ist)|endlich|"
            r"weiter geht(?:'s|s)|puh|uff|jaha)(?=[,!.:~…]|$)", "So, da bin ich wieder"),
    ),
    "thanks": (
        Cue(r"danke(?:sch[oö]n)?|vielen dank|bedanke", "vielen Dank"),
        Cue(r"(?:ein )?(?:ganz |mega |riesen|gro(?:ss)es |dickes )?(?:dankesch[oö]n|danke)|bedanken|dank(?:t|end)?|dankbar|"
            r"arigat(?:o|ou)|thx|merci", "ein dickes Dankeschön"),
    ),
    "apology": (
        Cue(r"(?:es )?tut mir leid|sorry|entschuldig(?:t|ung|e)|versp[aä]tung|so lange (?:gedauert|gewartet)", "tut mir leid"),
        Cue(r"gomen(?:asai|nasai)?|sry|verzeiht|verzeihung|tschuldig(?:ung|e|t)?|schande [uü]ber mich|(?:ver)?sp[aä]tet|"
            r"(?:lange|so lang|ewig) (?:nichts|nicht (?:mehr )?(?:gemeldet|geschrieben)|gebraucht|warten|auf sich)|wartezeit|"
            r"asche auf|keine zeit|in verzug|stress", "Asche auf mein Haupt"),
    ),
    "schedule": (
        Cue(r"(?:n[aä]chste[nr]?|diese[nr]?|jede[nr]?|kommende[nr]?) (?:woche|wochenende|monat|montag|dienstag|mittwoch|"
            r"donnerstag|freitag|samstag|sonntag|mal|tage[n]?)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
            r"sonntag|wochenende)|bald|demn[aä]chst|sobald|w[oö]chentlich|regelm[aä](?:ss)ig|alle (?:zwei|drei|paar) (?:tage|"
            r"wochen)|bis dahin|in (?:ein|zwei|den n[aä]chsten) (?:paar )?(?:tagen|wochen)", "nächste Woche mehr"),
    ),
    "signoff": (
        Cue(r"lg|liebe gr[uü](?:ß|ss)e|bis (?:bald|zum n[aä]chsten|dann|n[aä]chste)|eure", "liebe Grüße"),
        Cue(r"(?:glg|hdl|hdgdl|hel|hegdl|vlg|bye(?: bye)?|baba|ciao|tsch(?:[uü](?:ss)i?|au)|gru(?:ss)|gr[uü](?:ss)le|"
            r"gr[uü](?:ss)(?:e|chen)|ganz liebe gr[uü](?:ss)e|kuss|k[uü](?:ss)(?:chen|e)|bussi|bussis|knuddels?|knuddel euch|"
            r"knuffs?|dr[uü]ck euch|man liest sich|bis (?:die tage|denne|demn[aä]chst|sp[aä]ter|bald)|sayonara|"
            r"winke(?:winke)?|matta ne|dat wars|das (?:war's|wars|war es))", "glg"),
    ),
    "chat": (
        Cue(r"lol|xd+|rofl|h(?:a|e|i)h(?:a|e|i)\w{0,10}|hihi\w{0,8}|muhaha\w{0,10}|omg|bzw|btw|ne|nee|jaja|naja|na ja|uff|"
            r"juhu|yay|hmm+|ups|oha|heul|grins|gg|g|fg|smile|lach|schnief|freu|zwinker|wink|knuddel|verbeug|"
            r"keks(?:e)? (?:dalass|reich|verteil)|duck(?: und weg)?|sich duck|iwie|iwann|vllt|evtl|gell|boah|menno",
            "naja, hihi"),
    ),
    "life": (
        Cue(r"(?:schule|uni|abi(?:tur)?|klausur(?:en)?|klausurenphase|pr[uü]fung(?:en)?|hausaufgaben|hausarbeit(?:en)?|"
            r"bachelorarbeit|masterarbeit|studium|semester|semesterferien|vorlesung(?:en)?|ausbildung|praktikum|"
            r"zeugnis(?:se)?|ferien|sommerferien|zwischenpr[uü]fung|matura|lernen|stundenplan|referat(?:e)?|f[uü]hrerschein|"
            r"nebenjob|[uü]berstunden|dienstplan|fr[uü]hschicht|nachtschicht|sp[aä]tschicht)", "erst die Klausuren"),
        Cue(r"(?:der|das|die) (?:laptop|pc|rechner|internet|festplatte|tastatur|uni)|mein(?:en|em|e|er)? (?:laptop|pc|"
            r"computer|rechner|internet|festplatte|tastatur|handy|usb-?stick|freund(?:in)?|mann|frau|mama|mutter|schwester|"
            r"bruder|oma|opa|katze|kater|hund|sohn|tochter|chef(?:in)?|cousine|wg|mitbewohner(?:in)?)|internet|wlan|kein netz",
            "mein Laptop ist kaputt"),
        Cue(r"krank|grippe|fieber|erk[aä]ltung|erk[aä]ltet|migr[aä]ne|kopfschmerzen|krankenhaus|umzug|umgezogen|urlaub|"
            r"geburtstag|hochzeit|weihnachten|ostern|silvester|arbeit|stress(?:ig)?|real ?life|rl|privat(?:e|en)?|burn-?out|"
            r"corona|zeitmangel", "nach dem Umzug"),
    ),
    "craft": (
        Cue(r"schreib(?:e|en|t|st|erei|stil|prozess)|schrieb|geschrieben(?:es)?|getippt|tippen|abgetippt|[uü]berarbeit(?:en|"
            r"et|e)|umgeschrieben|korrigier(?:en|t)|umschreiben|entwurf", "schwer zu schreiben"),
        Cue(r"ideen?|inspir(?:iert|ation)|eingefallen|einfall|kam mir|im kopf|plot|handlung|geplant|planung|muse|motivation|"
            r"fantasie|basiert auf|angelehnt an|vorlage", "die Idee kam mir"),
        Cue(r"charaktere?n?|chara(?:s)?|figuren|szenen?|dialoge?n?|povs?|aus der sicht|sichten|sichtwechsel|perspektive|"
            r"epilog|prolog|titel|pairings?|ship|erz[aä]hl(?:er|erin|perspektive|weise)|happy end|romantik|humor|drama|fluff|"
            r"kitsch(?:ig)?|ocs?", "die Charas machen, was sie wollen"),
        Cue(r"rechtschreibung|grammatik|fehler|tippfehler|zeichensetzung|kommas?|[uü]bersetz(?:en|t|ung)|w[oö]rter(?:n)?|"
            r"\d{3,6} w[oö]rter|word-?seiten|\d{1,3} seiten|seiten lang|abs[aä]tze|l[äa]ngeres|länger|k[uü]rzer(?:es)?",
            "ganze zwölf Word-Seiten"),
        Cue(r"(?:erste[rsn]?|ersten) (?:versuch|mal,? dass|ff|geschichte|story)|anf[aä]nger(?:in)?|neuling|neu hier|"
            r"seid (?:nett|lieb|gn[aä]dig|nicht zu (?:hart|streng))", "mein erster Versuch"),
    ),
    "media": (
        Cue(r"lied(?:er|text|texte)?|song(?:s|text|texte)?|playlist|album|musik|h[oö]rt (?:dazu|doch|euch|mal)|anh[oö]ren|"
            r"youtube|spotify|soundtrack|konzert|band", "hört das Lied dazu"),
        Cue(r"film(?:e|en)?|folgen?|staffel(?:n)?|serie|serien|anime|manga|canon|im (?:buch|film)|b[uü]chern|"
            r"originalb[uü]cher|band (?:\d|eins|zwei|drei|vier|f[uü]nf|sechs|sieben)|fandom|trailer|netflix|spiel|kinofilm|"
            r"spoiler[ns]?", "seit Staffel drei"),
        Cue(r"bild(?:er)?|cover|fanart|zeichnung(?:en)?|instagram|insta|twitter|facebook|profil|link|homepage|blog|forum|"
            r"steckbriefe?|charakterblatt|pinterest|account", "der Link steht im Profil"),
    ),
    "posted": (
        Cue(r"post(?:en|e|et)|gepostet|hochladen|hochgeladen|ver[oö]ffentlich(?:t|en)|kapitels?|kapis?|teile?|fortsetzung|"
            r"sequel|vorgeschichte|abgeschlossen|beendet|fertig|abbrechen|abgebrochen|pausier(?:t|en)|weiter(?:geht|gehen|"
            r"schreiben|machen)|bonuskapitel|zwischenkapitel|[uü]bergangskapitel|f[uü]llkapitel", "endlich fertig"),
        Cue(r"(?:ein|eine|einer|zwei|drei|vier|paar|einigen|mehreren|\d{1,2}) (?:tage?n?|wochen?|monate?n?|jahre?n?)|"
            r"ewig(?:keiten)?|endlich|heute|gestern|diese woche|mitternacht|nachts um|\d{1,2} uhr (?:nachts|morgens|fr[uü]h)|"
            r"letzte woche|mal wieder|wieder da|wieder zur[uü]ck|bin zur[uü]ck", "nach drei Wochen endlich"),
        Cue(r"reviews?|kommis?|kommentar(?:e|en)?|meinungen|leser(?:n|innen)?|lesen|gelesen|favo(?:s|riten)?|kritik|lob|"
            r"feedback|fragen|vorschl[aä]ge|w[uü]nsche|umfrage|abstimm(?:en|ung)|unterst[uü]tzung|klicks|aufrufe",
            "Fragen und Wünsche"),
    ),
    "feeling": (
        Cue(r"hoffe|hoffentlich|stolz|aufgeregt|nerv[oö]s|zufrieden|nicht (?:sicher|ganz zufrieden|so gelungen)|unsicher|"
            r"peinlich|lieblings\w{3,14}|(?:ich )?(?:mag|liebe|mochte) (?:es|das|die|den)|spa(?:ss)|freu(?:e)? mich|gespannt|"
            r"kann'?s? (?:es )?kaum erwarten|gef[aä]llt mir", "bin nicht ganz zufrieden"),
        Cue(r"schlecht|doof|bl[oö]d|komisch|seltsam|langweilig|kitschig|klischee(?:haft)?s?|kurz geraten|etwas (?:kurz|lang|"
            r"wirr)|ein (?:bisschen|wenig)|verwirrend|unlogisch|[uü]bergang|naja|sinnlos|mist|bescheiden", "etwas kitschig"),
        Cue(r"[uü]brigens|jedenfalls|wie (?:immer|versprochen|gesagt|gewohnt)|ehrlich gesagt|eigentlich|kurz und|achja|ach ja|"
            r"ach so|so viel dazu|bitte|ps|p\.s|nur so|zur info|keine sorge|keine angst|wie auch immer|vorwarnung|nebenbei|"
            r"zumindest", "übrigens, wie versprochen"),
    ),
    "ownership": (
        Cue(r"geh[oö](?:rt|ren) (?:nicht |leider |alle |alles |immer noch |nur |weiterhin )?(?:nicht )?(?:mir|nicht)|"
            r"geh[oö](?:rt|ren) (?:\w{3,10} )?(?:dem|der|den|ihrem|ihren|ihrer|seinem|seiner|seinen|allein)|(?:kein|"
            r"verdiene) geld|nicht mir|eigentum von|rechte (?:liegen|an)", "gehört nicht mir"),
        Cue(r"(?:nichts|nix|niemand|keine?r?|keiner der \w{4,12})(?: \w{3,9})?(?: davon| hiervon)? (?:geh[oö]rt|"
            r"geh[oö]ren) mir|nicht(?:s)? (?:mein(?:e|s|er)?|von mir)(?! (?:wissen|h[oö]ren|verlangen))|(?:nicht|alles|"
            r"alle) (?:nicht )?mein(?:s|e|er|en)?(?= ?[.,;!:]|$)|(?:geh[oö](?:rt|ren)|ist|sind|bleib(?:en|"
            r"t)) (?:\w{3,12} )?(?:geistiges |das |alleiniges )?eigentum|geistiges eigentum", "nichts davon gehört mir"),
        Cue(r"(?:verdiene|verdien|bekomme|mache|kriege)(?: ich)?(?: hiermit| damit| daran| hierf[uü]r| daf[uü]r| auch|"
            r" mit dieser \w{2,12})? (?:kein(?:en|erlei)?|nichts|null|nix|keinen cent)(?: (?:geld|gewinn|cent|profit))?|"
            r"kein(?:e|en|erlei)? (?:finanzielle\w{0,2} |kommerzielle\w{0,2} )?(?:geld|profit|gewinn|absicht)|"
            r"nicht kommerziell|(?:nur|blo(?:ss)|lediglich) (?:aus)?(?:geliehen|geborgt)|"
            r"leihe? (?:ich )?(?:sie )?(?:mir )?(?:nur|blo(?:ss))? ?(?:aus|ein wenig)?", "ich verdiene kein Geld damit"),
        Cue(r"(?:alle )?rechte (?:liegen|an|geh[oö]ren|vorbehalten|bei|bleiben)|urheberrecht(?:e|s|lich)?|copyright|©|"
            r"rechtm[aä](?:ss)ig\w{0,3} (?:besitzer|eigent[uü]mer)|(?:jeweiligen|rechtm[aä](?:ss)igen) (?:besitzern?|"
            r"eigent[uü]mern?|autoren|urhebern?)|frei erfunden|[aä]hnlichkeiten mit|(?:nur|allein) die (?:idee|handlung|"
            r"geschichte|story)(?: dahinter| selbst)? (?:ist|geh[oö]rt|stammt)|(?:idee|handlung|plot) (?:ist|geh[oö]rt|"
            r"stammt von) (?:allein )?(?:meine?|mir|von mir)|aus(?:ge)?dacht hat|stamm(?:t|en) (?:\w{3,8} )?(?:aus der feder|"
            r"von)|die charaktere (?:sind|stammen)", "alle Rechte liegen beim Sender"),
    ),
    "warning_topic": (
        Cue(r"(?:trigger)?warnung(?:en)?|trigger(?:t|n)?|gewalt(?:darstellung(?:en)?|t[aä]tig)?|selbstverletzung|"
            r"suizid(?:gedanken)?|selbstmord|missbrauch|vergewaltigung|charaktertod|charakterdeath|lemon|adult|"
            r"p1[68](?:-slash)?|ab 1[68]|nichts f[uü]r (?:schwache nerven|zartbesaitete|kinder)|explizit(?:e|er)?|wer (?:das|"
            r"so etwas|sowas|slash) nicht (?:mag|lesen)|eigene gefahr|folter|blutig", "nichts für schwache Nerven"),
    ),
    "reading_topic": (
        Cue(r"spielt (?:nach|vor|w[aä]hrend|in|zwischen|im)|angesiedelt|alternatives universum|au|spoiler|kursiv(?:es|e|"
            r"geschrieben\w{0,2})?|fett(?:gedruckt\w{0,2})?|gedanken|r[uü]ckblenden?|flashbacks?|bedeutet|"
            r"hei(?:ss)t (?:so viel|auf)|ausgesprochen|glossar|[uü]bersetzung(?:en)?|f[uü]r alle,? die|ignoriert|nicht kanon|"
            r"kanon|zeitlich|alter der|vorwissen|zum verst[aä]ndnis|au(?:ss)er acht", "spielt nach Band fünf"),
    ),
    "notice_topic": (
        Cue(r"kein (?:neues |richtiges |echtes )?kapitel|pause|pausier(?:en|t|e)|hiatus|auf eis|abbrech(?:en|e)|abgebrochen|"
            r"l[oö]sch(?:en|e|t)|gel[oö]scht|umschreiben|[uü]berarbeit(?:en|ung|e)|neue (?:ff|geschichte|story)|"
            r"letztes? kapitel|umfrage|ank[uü]ndigung|nicht mehr (?:weiterschreiben|hochladen|weiterf[uü]hren)|adoption|"
            r"wieder da|melde(?:n)? mich|auszeit|in n[aä]chster zeit", "das ist kein Kapitel"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titel|name der ff|titel der ff|originaltitel|name",
    "author": "autor|autorin|autoren|von|verfasser|verfasserin|geschrieben von|autor/in",
    "rating": "altersfreigabe|altersempfehlung|rating|alterseinstufung|freigabe|ab",
    "fandom": "fandom|fandoms|kategorie|serie|anime|bereich",
    "pairing": "paar|paare|pairing|pairings|paarung|paarungen|hauptpairing|nebenpairing|beziehung|shipping",
    "character": "charaktere|personen|charakter|hauptcharaktere|hauptpersonen|figuren|hauptfiguren|mitwirkende|protagonisten",
    "genre": "genre|genres|art|kategorien",
    "summary": "zusammenfassung|inhalt|kurzbeschreibung|summary|klappentext|inhaltsangabe|beschreibung|worum geht's|kurzinhalt",
    "warning": "warnung|warnungen|triggerwarnung|triggerwarnungen|inhaltswarnung|inhaltswarnungen",
    "words": "wörter|wortanzahl|wortzahl|länge|anzahl der wörter|kapitelanzahl|worte",
    "status": "status|kapitel|fertiggestellt|abgeschlossen|stand",
    "spoilers": "spoiler|spoilerwarnung",
    "setting": "zeit|zeitpunkt|ort|handlungsort|spielt|zeitraum",
    "beta": "beta|betaleserin|betaleser|beta-leserin|beta-leser|betareader|gebetat von|betas|korrektur",
    "disclaimer": "disclaimer|haftungsausschluss|rechte|rechtliches|urheberrecht",
    "note": (
        "anmerkung|anmerkungen|a/n|anmerkung der autorin|anmerkung des autors|anmerkungen der autorin|"
        "anmerkungen des autors|autorennotiz|bemerkung|bemerkungen|notiz|kommentar|vorwort|nachwort"
    ),
    "published": "veröffentlicht|datum|erstellt|erstellt am|online seit|hochgeladen am|geschrieben am",
    "updated": "aktualisiert|letzte änderung|letztes update|zuletzt aktualisiert",
    "tags": "schlagworte|stichworte|tags|schlagwörter",
    "series": "reihe|fortsetzung von|teil der reihe|fortsetzung zu",
    "translator": "übersetzer|übersetzerin|übersetzung|übersetzt von",
    "prompt": "prompt|thema|vorgabe|wettbewerb|challenge|stichwort|aufgabe|widmung|gewidmet|für",
    "music": "musik|lied|lieder|songtext|songs",
    "point_of_view": "sicht|perspektive|erzählperspektive|erzähler|aus der sicht von",
    "url": "original|quelle|link zum original",
    "stats": "aufrufe|favoriten|empfehlungen|sternchen",
}
