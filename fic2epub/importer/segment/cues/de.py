# SPDX-License-Identifier: AGPL-3.0-or-later
"""German cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"(?:anmerkung(?:en)?|nachwort|vorwort|kommentar)(?: de[rs] autor(?:in|s)?| am rande)?(?= ?[:.–—-]|$)", "Anmerkung der Autorin:"),
        Cue(r"autor(?:en|in)?-?(?:notiz|kommentar|ecke)", "Autorennotiz"),
        Cue(r"(?:danksagung|widmung|dank an)(?= ?:|$)", "Danksagung:"),
    ),
    "sure_label": (
        Cue(r"anmerkung(?:en)? de[rs] autor", "Anmerkung der Autorin"),
    ),
    "disclaimer_label": (
        Cue(r"(?:haftungsausschluss|urheberrecht)(?= ?:|$)", "Urheberrecht: gehört mir nicht"),
    ),
    "warning_label": (
        Cue(r"(?:warnung(?:en)?|triggerwarnung|achtung)(?= ?:)", "Triggerwarnung: Blut"),
    ),
    "recap_label": (
        Cue(r"(?:was bisher geschah|bisher|im letzten kapitel|zuvor)(?= ?[:.…]|$)", "Was bisher geschah:"),
    ),
    "reply_label": (
        Cue(r"(?:antwort(?:en)?|re-?kommis?) (?:auf|zu|an) (?:die |eure )?(?:reviews?|kommis?|kommentare)", "Antworten auf eure Reviews:"),
    ),
    "end_line": (
        Cue(r"fortsetzung folgt|ende(?: (?:des|von) [\w ]{1,16})?", "Fortsetzung folgt..."),
    ),
    "exit_line": (
        Cue(r"(?:und |also |nun |jetzt )?(?:viel spa(?:ß|ss)|los geht's|weiter geht's)[\w ,!]{0,30}", "Viel Spaß beim Lesen!"),
    ),
    "publication": (
        Cue(r"(?:das|dieses|n[aä]chste[sn]?|neue[sn]?|letzte[sn]?|ein) kap(?:itel|i)?|(?:meine|diese|die) (?:geschichte|ff|story)|ffs?|fanfictions?|reviews?|kommis?|kommentare?|update|hochladen|hochgeladen|beta(?:leserin)?|favoriteneintr[aä]ge", "das nächste Kapitel"),
    ),
    "address": (
        Cue(r"(?:euch|ihr) (?:gef[aä]llt|gefallen|lieben|alle|meint|habt|k[oö]nnt|lesen)|leser(?:innen|n)?|lasst mir|schreibt mir|sagt mir|eure (?:meinung|reviews|kommentare)|ich hoffe,? (?:es|ihr|euch|dass)", "ich hoffe, es gefällt euch"),
    ),
    "greeting": (
        Cue(r"(?:hallo|hi|hey|huhu|hallöchen|guten (?:tag|abend)|moin)(?=[ ,!.]|$)", "Hallo ihr Lieben"),
    ),
    "thanks": (
        Cue(r"danke(?:sch[oö]n)?|vielen dank|bedanke", "vielen Dank"),
    ),
    "apology": (
        Cue(r"(?:es )?tut mir leid|sorry|entschuldig(?:t|ung|e)|versp[aä]tung|so lange (?:gedauert|gewartet)", "tut mir leid"),
    ),
    "signoff": (
        Cue(r"lg|liebe gr[uü](?:ß|ss)e|bis (?:bald|zum n[aä]chsten|dann|n[aä]chste)|eure", "liebe Grüße"),
    ),
    "ownership": (
        Cue(r"geh[oö](?:rt|ren) (?:nicht |leider |alle |alles )?(?:mir|nicht)|geh[oö](?:rt|ren)|(?:kein|verdiene) geld|nicht mir|eigentum von|rechte (?:liegen|an)", "gehört nicht mir"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titel",
    "author": "autor|autorin",
    "rating": "altersfreigabe|altersempfehlung",
    "summary": "zusammenfassung|inhalt|kurzbeschreibung",
    "pairing": "paar",
    "genre": "genre",
    "character": "charaktere|personen",
    "warning": "warnung|warnungen",
}
