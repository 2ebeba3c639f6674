# SPDX-License-Identifier: AGPL-3.0-or-later
"""French cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"notes? (?:de (?:la |l')?|des )?(?:auteu(?:r|re|rs|rice)|traduct(?:eur|rice)|fin|d[eé]but)", "Note de l'auteure : bonjour"),
        Cue(r"n\.?\s?d\.?\s?[at]\.?(?= ?[:.–—-]| |$)", "NDA : désolée"),
        Cue(r"(?:petite note|remerciements?|mot de l'auteur|blabla(?: de l'auteur)?)(?= ?:|$)", "Petite note :"),
    ),
    "sure_label": (
        Cue(r"note de l'auteu|n\.?d\.?a", "NDA"),
    ),
    "disclaimer_label": (
        Cue(r"(?:avertissement l[eé]gal|droits d'auteur)(?= ?:|$)", "Droits d'auteur : rien à moi"),
    ),
    "warning_label": (
        Cue(r"(?:avertissements?|attention)(?= ?:)", "Avertissement : violence"),
    ),
    "recap_label": (
        Cue(r"(?:pr[eé]c[eé]demment|petit r[eé]sum[eé]|r[eé]sum[eé] (?:du chapitre|des [eé]pisodes)|dans le chapitre pr[eé]c[eé]dent|petit rappel)(?= ?[:.…]|$| dans | pour )", "Précédemment :"),
    ),
    "reply_label": (
        Cue(r"(?:r\.?a\.?r\.?|r[eé]ponses? aux (?:reviews?|commentaires|anonymes))(?= ?[:.]|$)", "RAR :"),
    ),
    "end_line": (
        Cue(r"[aà] suivre|fin(?: du chapitre(?: \w{1,10})?)?", "À suivre..."),
    ),
    "exit_line": (
        Cue(r"(?:allez,? |bon,? |sur ce,? |et )?(?:(?:tr[eè]s )?bonne lecture|place (?:au|à) [\w' ]{1,24}|c'est parti)[\w !,]{0,24}", "Bonne lecture !"),
    ),
    "publication": (
        Cue(r"(?:ce|prochain|le|nouveau|dernier) chap(?:itre|)s?|(?:ma|cette|la) (?:fic|fanfic|histoire)|fics?|reviews?|commentaires?|mise [aà] jour|publi(?:er|[eé]|cation)|poster|b[eê]ta|correctrice", "le prochain chapitre"),
    ),
    "address": (
        Cue(r"(?:vous|te) (?:plaira|plaît|plait|a plu|remercie|retrouve|souhaite|lire|en pensez)|j'esp[eè]re que|lect(?:eurs?|rices?)|laissez|n'h[eé]sitez pas|dites-moi|votre avis|vos (?:avis|reviews|commentaires)|[aà] (?:bient[oô]t|la semaine prochaine)", "j'espère que ça vous plaira"),
    ),
    "greeting": (
        Cue(r"(?:coucou|bonjour|salut|hello|bonsoir|kikou)(?=[ ,!.]|$)", "Coucou !"),
    ),
    "thanks": (
        Cue(r"merci|remerciements?|remercie", "merci"),
    ),
    "apology": (
        Cue(r"d[eé]sol[eé]e?s?|pardon|navr[eé]e?|du retard|excuses", "désolée du retard"),
    ),
    "signoff": (
        Cue(r"bisous?|bises|gros bisous|[aà] bient[oô]t|[aà] la prochaine", "bisous"),
    ),
    "ownership": (
        Cue(r"(?:ne )?m'appart(?:ient|iennent)|appart(?:ient|iennent) [aà]|rien n'est [aà] moi|tout est [aà]|propri[eé]t[eé] de|(?:pas|aucun) (?:d'argent|b[eé]n[eé]fice|profit)|ne (?:sont|est) pas [aà] moi", "rien n'est à moi"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titre",
    "author": "auteur|auteure|autrice",
    "rating": "classement|classification",
    "summary": "résumé|resume",
    "pairing": "couple|couples",
    "genre": "genre",
    "character": "personnages",
    "warning": "avertissement|avertissements",
    "beta": "bêta|correctrice|correcteur",
}
