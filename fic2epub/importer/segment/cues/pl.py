# SPDX-License-Identifier: AGPL-3.0-or-later
"""Polish cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"(?:not(?:ka|atka)|od autor(?:ki|a)|uwagi autor(?:ki|a)|przypisy?)(?: autor(?:ki|a))?(?= ?[:.–—-]| |$)", "Od autorki:"),
        Cue(r"(?:podzi[eę]kowania|dedykacja)(?= ?:|$)", "Podziękowania:"),
    ),
    "disclaimer_label": (
        Cue(r"zastrze[zż]enie(?= ?:|$)", "Zastrzeżenie: nie moje"),
    ),
    "warning_label": (
        Cue(r"ostrze[zż]eni[ea](?= ?:)", "Ostrzeżenie: krew"),
    ),
    "recap_label": (
        Cue(r"(?:poprzednio|w poprzednim rozdziale)(?= ?[:.…]|$| w )", "Poprzednio:"),
    ),
    "reply_label": (
        Cue(r"odpowiedzi na (?:komentarze|recenzje)", "Odpowiedzi na komentarze:"),
    ),
    "end_line": (
        Cue(r"ci[aą]g dalszy nast[aą]pi|koniec(?: rozdzia[lł]u(?: \w{1,10})?)?|cdn\.?", "Ciąg dalszy nastąpi"),
    ),
    "exit_line": (
        Cue(r"(?:mi[lł]ego|przyjemnego) czytania|zapraszam(?: do (?:czytania|lektury))?", "Miłego czytania!"),
    ),
    "publication": (
        Cue(r"(?:ten|nast[eę]pny|nowy|kolejny|poprzedni) rozdzia[lł]\w{0,2}|rozdzia[lł] (?:jest|b[eę]dzie)|opowiadani\w{1,2}|fick?\w{0,2}|komentarz\w{0,2}|recenzj\w{1,2}|betowa[lł]a?|bet[ay]|opublikuj\w{0,2}|notk[aęi]", "następny rozdział"),
    ),
    "address": (
        Cue(r"czytelni(?:cy|czki|k[oó]w)|mam nadziej[eę],? [zż]e|wam si[eę]|piszcie|komentujcie|dajcie zna[cć]|kochani|wasz[ea]? (?:opinie|komentarze)|dla was", "mam nadzieję, że wam się spodoba"),
    ),
    "greeting": (
        Cue(r"(?:cze[sś][cć]|hej|witam|witajcie|siema|dzie[nń] dobry)(?=[ ,!.]|$)", "Cześć!"),
    ),
    "thanks": (
        Cue(r"dzi[eę]kuj[eę]|dzi[eę]ki", "dziękuję"),
    ),
    "apology": (
        Cue(r"przepraszam|wybaczcie|sorki|op[oó][zź]nienie", "przepraszam za opóźnienie"),
    ),
    "signoff": (
        Cue(r"pozdrawiam|ca[lł]usy|buziaki|do (?:nast[eę]pnego|zobaczenia|napisania)", "pozdrawiam"),
    ),
    "ownership": (
        Cue(r"(?:nie )?nale[zż](?:y|[aą])|nie (?:s[aą] )?moje|prawa (?:do|nale[zż][aą])|nie czerpi[eę]|w[lł]asno[sś][cć]", "nie należą do mnie"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "tytuł",
    "author": "autor|autorka",
    "rating": "ograniczenia",
    "summary": "streszczenie|opis",
    "pairing": "parowanie",
    "genre": "gatunek",
    "character": "postacie",
    "warning": "ostrzeżenia|ostrzeżenie",
}
