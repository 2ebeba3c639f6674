# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spanish cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"notas? (?:de la |del |de )?(?:autor(?:a|es)?|cap[ií]tulo|final(?:es)?|inicial(?:es)?)", "Nota de la autora: hola"),
        Cue(r"n\s?/\s?a(?= ?[:.–—-]| |$)", "N/A: perdón"),
        Cue(r"(?:aclaraci[oó]n(?:es)?|leyenda|agradecimientos|dedicatoria)(?= ?:|$)", "Aclaraciones:"),
    ),
    "sure_label": (
        Cue(r"notas? (?:de la |del |de |do |da )?autora?|n\s?/\s?a", "N/A"),
    ),
    "disclaimer_label": (
        Cue(r"(?:descargo(?: de responsabilidad)?|renuncia)(?= ?[:.]|$)", "Descargo de responsabilidad: nada es mío"),
    ),
    "warning_label": (
        Cue(r"advertencias?(?= ?:)", "Advertencia: violencia"),
    ),
    "recap_label": (
        Cue(r"(?:anteriormente|en el cap[ií]tulo anterior|resumen del cap[ií]tulo anterior)(?= ?[:.…]|$| en )", "Anteriormente:"),
    ),
    "reply_label": (
        Cue(r"(?:respuestas?|contestaciones) (?:a )?(?:los |sus |tus )?(?:reviews?|comentarios|rr)", "Respuestas a los reviews:"),
    ),
    "end_line": (
        Cue(r"continuar[aá]|fin(?: del cap[ií]tulo(?: \w{1,10})?)?|continua en el pr[oó]ximo cap[ií]tulo", "Continuará..."),
    ),
    "exit_line": (
        Cue(r"(?:y )?sin m[aá]s (?:pre[aá]mbulos?|que decir|dilaci[oó]n)[\w, ]{0,40}|(?:que )?(?:lo )?disfruten[\w ]{0,20}|al fic|espero que les guste", "Sin más preámbulos, el capítulo"),
    ),
    "publication": (
        Cue(r"(?:este|pr[oó]ximo|siguiente|el) cap(?:[ií]tulo|i)?s?|actualiz(?:ar|aci[oó]n|o)|rese[nñ]as?|comentarios?|reviews?|(?:mi|este|el) fic(?:s|hos)?|mi historia|publicar|subir[eé]?|votos?", "el próximo capítulo"),
    ),
    "address": (
        Cue(r"(?:les|os) (?:gust[aeóo]|parece|haya gustado|dejo|deseo)|lectoras?|lectores|ustedes|vosotros|chicas|gente|espero que (?:les|os|lo)|d[eé]jen(?:me)?|comenten|voten|nos (?:leemos|vemos)", "nos leemos pronto"),
    ),
    "greeting": (
        Cue(r"(?:hol[ai]s*|hola+|buenas|qu[eé] tal|saludos)(?=[ ,!.]|$)", "¡Hola!"),
    ),
    "thanks": (
        Cue(r"gracias|agradezco|agradecer", "mil gracias"),
    ),
    "apology": (
        Cue(r"perd[oó]n|perdonen|disculpen?|lo siento|siento (?:la|el|mucho)|tard(?:anza|ado|ar|[eé])", "perdón por la tardanza"),
    ),
    "signoff": (
        Cue(r"besos|besitos|abrazos|nos leemos|hasta (?:la pr[oó]xima|pronto|el pr[oó]ximo)|chao", "besos"),
    ),
    "ownership": (
        Cue(r"(?:no )?(?:me |le |les )?pertenecen?|no (?:son|es) m[ií][oa]s?|derechos (?:de|reservados)|sin [aá]nimo de lucro|propiedad de|no gano (?:nada|dinero)", "no me pertenecen"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "título|titulo",
    "author": "autor|autora",
    "rating": "clasificación|clasificacion",
    "summary": "resumen|sinopsis",
    "pairing": "pareja|parejas",
    "genre": "género|genero|géneros",
    "character": "personajes|personaje",
    "warning": "advertencias|advertencia",
    "fandom": "fandom",
}
