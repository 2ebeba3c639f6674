# SPDX-License-Identifier: AGPL-3.0-or-later
"""Portuguese cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"notas? (?:d[oa]s? |de )?(?:autor(?:a|es)?|cap[ií]tulo)|notas? (?:finais|iniciais)(?: do cap[ií]tulo)?", "Notas do Autor"),
        Cue(r"n\s?/\s?a(?= ?[:.–—-]| |$)", "N/A: oi"),
        Cue(r"(?:agradecimentos|legenda|glossário)(?= ?:|$)", "Agradecimentos:"),
    ),
    "sure_label": (
        Cue(r"notas? (?:de la |del |de |do |da )?autora?|n\s?/\s?a", "N/A"),
    ),
    "disclaimer_label": (
        Cue(r"(?:isen[cç][aã]o(?: de responsabilidade)?|direitos autorais)(?= ?:|$)", "Direitos autorais: não são meus"),
    ),
    "warning_label": (
        Cue(r"avisos?(?= ?:)", "Aviso: violência"),
    ),
    "recap_label": (
        Cue(r"(?:anteriormente|no cap[ií]tulo anterior)(?= ?[:.…]|$| em )", "Anteriormente:"),
    ),
    "reply_label": (
        Cue(r"respostas? (?:aos |às |dos )?(?:reviews?|coment[aá]rios)", "Respostas aos comentários:"),
    ),
    "end_line": (
        Cue(r"continua(?:\.\.\.)?|fim(?: do cap[ií]tulo(?: \w{1,10})?)?", "Continua..."),
    ),
    "exit_line": (
        Cue(r"(?:uma |[oó]tima )?boa leitura[\w !,]{0,20}|vamos (?:à|ao|a) (?:fic|cap[ií]tulo|hist[oó]ria)|espero que gostem", "Boa leitura!"),
    ),
    "publication": (
        Cue(r"(?:pr[oó]ximo|este|esse|novo|o) cap(?:[ií]tulo|)s?|(?:minha|essa|esta|a) (?:fic|fanfic|hist[oó]ria)|fics?|reviews?|coment[aá]rios?|atualiz(?:ar|a[cç][aã]o)|post(?:ar|ei|ado)|votos?|beta(?:da|do)?", "o próximo capítulo"),
    ),
    "address": (
        Cue(r"voc[eê]s|leitor(?:a|es|as)?|espero que (?:gostem|tenham|voc[eê]s)|comentem|votem|deixem|me (?:digam|contem)|o que acharam|gente|pessoal", "o que acharam?"),
    ),
    "greeting": (
        Cue(r"(?:oi+e?|ol[aá]|hey|bom dia|boa (?:tarde|noite))(?=[ ,!.]|$)", "Oi gente!"),
    ),
    "thanks": (
        Cue(r"obrigad[oa]s?|agrade[cç]o|valeu", "muito obrigada"),
    ),
    "apology": (
        Cue(r"desculp(?:em?|a|as)|perd[aã]o|pela demora|demor(?:ei|a)", "desculpem a demora"),
    ),
    "signoff": (
        Cue(r"beijos?|beijinhos|bjs?|at[eé] (?:o pr[oó]ximo|a pr[oó]xima|mais|logo|breve)|abra[cç]os", "beijos"),
    ),
    "ownership": (
        Cue(r"(?:n[aã]o )?(?:me )?pertencem?|n[aã]o s[aã]o (?:meus|minhas)|direitos (?:reservados|de)|sem fins lucrativos|propriedade de", "não me pertencem"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "título|titulo",
    "author": "autor|autora",
    "rating": "classificação",
    "summary": "resumo|sinopse",
    "pairing": "casal|shipper",
    "genre": "gênero|gêneros",
    "character": "personagens",
    "warning": "avisos|aviso",
}
