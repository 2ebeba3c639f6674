# SPDX-License-Identifier: AGPL-3.0-or-later
"""Italian cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"(?:note?|angolo|spazio) (?:d(?:ell'|el |i ))?(?:aut(?:ore|rice)|autor[ei]|me|traduzione)", "Angolo autrice"),
        Cue(r"n\.?d\.?a\.?(?= ?[:.–—-]| |$)", "NdA: scusate"),
        Cue(r"(?:ringraziamenti|dedica)(?= ?:|$)", "Ringraziamenti:"),
    ),
    "sure_label": (
        Cue(r"note? dell'aut|angolo autrice|n\.?d\.?a", "NdA"),
    ),
    "disclaimer_label": (
        Cue(r"(?:disclaimers?|diritti)(?= ?:|$)", "Diritti: non miei"),
    ),
    "warning_label": (
        Cue(r"(?:avvertenze?|avvertimenti|attenzione)(?= ?:)", "Avvertenze: sangue"),
    ),
    "recap_label": (
        Cue(r"(?:nei capitoli precedenti|nel capitolo precedente|riassunto|precedentemente)(?= ?[:.…]|$)", "Nel capitolo precedente:"),
    ),
    "reply_label": (
        Cue(r"rispost[ae] (?:alle |ai )?(?:recensioni|commenti)", "Risposte alle recensioni:"),
    ),
    "end_line": (
        Cue(r"continua|fine(?: (?:del )?capitolo(?: \w{1,10})?)?", "Continua..."),
    ),
    "exit_line": (
        Cue(r"buona lettura[\w !,]{0,20}|vi lascio al capitolo", "Buona lettura!"),
    ),
    "publication": (
        Cue(r"(?:prossimo|questo|il|nuovo|ultimo) capitolo|(?:la|questa|mia) (?:storia|fic|fanfic)|fics?|recensi(?:oni?|te|re|to)|aggiorn(?:amento|are|er[oò]|ato)|pubblic(?:are|ato|o)|beta", "il prossimo capitolo"),
    ),
    "address": (
        Cue(r"(?:vi|ti) (?:sia piaciuto|piaccia|piacer[aà]|ringrazio|aspetto|lascio|saluto)|spero che|lettor[ei]|lettrici|lasciate|fatemi sapere|ditemi|cosa ne pensate|recensite", "spero che vi piaccia"),
    ),
    "greeting": (
        Cue(r"(?:ciao|salve|buon(?:giorno|asera)|eccomi|rieccomi)(?=[ ,!.]|$)", "Ciao a tutti"),
    ),
    "thanks": (
        Cue(r"grazie|ringrazi(?:o|amo|are)", "grazie mille"),
    ),
    "apology": (
        Cue(r"scus(?:ate|a|atemi)|perdonate(?:mi)?|(?:il |del )ritardo|mi dispiace", "scusate il ritardo"),
    ),
    "signoff": (
        Cue(r"baci|bacioni|un abbraccio|alla prossima|a presto", "alla prossima"),
    ),
    "ownership": (
        Cue(r"(?:non )?(?:mi )?appart(?:iene|engono)|non sono (?:miei|mie)|propriet[aà] di|diritti (?:riservati|di)|(?:non|senza) (?:a )?scopo di lucro|senza scopo di lucro", "non mi appartengono"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titolo",
    "author": "autore|autrice",
    "rating": "valutazione",
    "summary": "riassunto|introduzione|trama",
    "pairing": "coppia|coppie",
    "genre": "genere",
    "character": "personaggi",
    "warning": "avvertimenti|avvertenze",
}
