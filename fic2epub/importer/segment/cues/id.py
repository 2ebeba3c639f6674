# SPDX-License-Identifier: AGPL-3.0-or-later
"""Indonesian cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"(?:catatan|pojok|bacotan|curhat(?:an)?)(?: (?:penulis|author|kaki))?(?= ?[:.–—-]|$)", "Catatan penulis:"),
        Cue(r"author(?:'s)? (?:note|corner|area)", "Author note"),
    ),
    "disclaimer_label": (
        Cue(r"disclaimer(?= ?[:.]|$| )", "Disclaimer : bukan milik saya"),
    ),
    "warning_label": (
        Cue(r"peringatan(?= ?:)", "Peringatan: kekerasan"),
    ),
    "recap_label": (
        Cue(r"(?:sebelumnya|chapter sebelumnya)(?= ?[:.…]|$)", "Sebelumnya:"),
    ),
    "reply_label": (
        Cue(r"balas(?:an)? review", "Balasan review:"),
    ),
    "end_line": (
        Cue(r"bersambung|tamat|selesai", "Bersambung..."),
    ),
    "exit_line": (
        Cue(r"(?:selamat membaca|happy reading)[\w !]{0,12}", "Selamat membaca!"),
    ),
    "publication": (
        Cue(r"chapter (?:ini|depan|selanjutnya|berikutnya)|(?:fic|cerita|fanfic|ff) (?:ini|saya|aku|pertama)|review|update|publish|typo|ooc|rnr", "chapter depan"),
    ),
    "address": (
        Cue(r"para (?:reader|pembaca)|readers?|pembaca|kalian|minna|mind to review|silahkan|silakan|semoga (?:kalian|suka)|reviewnya", "semoga kalian suka"),
    ),
    "greeting": (
        Cue(r"(?:hai+|halo+|hallo|yo|konnichiwa)(?=[ ,!.]|$)", "Hai semua!"),
    ),
    "thanks": (
        Cue(r"terima ?kasih|makasih|thanks|arigat(?:o|ou)", "terima kasih"),
    ),
    "apology": (
        Cue(r"maaf(?:kan)?|gomen|telat|lama (?:sekali|banget)", "maaf telat"),
    ),
    "signoff": (
        Cue(r"sampai jumpa|salam|jaa? ne|see you", "sampai jumpa"),
    ),
    "ownership": (
        Cue(r"bukan (?:milik|punya)(?: saya| aku)?|(?:milik|punya(?:nya)?|belongs? to) [\w.]{2,20}|hak cipta|tidak mengambil keuntungan", "bukan milik saya"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "judul",
    "author": "penulis|pengarang",
    "rating": "rate",
    "summary": "ringkasan",
    "pairing": "pasangan",
    "character": "tokoh",
    "warning": "peringatan",
}
