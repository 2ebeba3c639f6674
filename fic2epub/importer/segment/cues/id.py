# SPDX-License-Identifier: AGPL-3.0-or-later
"""Indonesian cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:tokoh|karakter|pemeran|playlist|glosarium|kamus|lampiran|tanya jawab|pengumuman|ucapan terima kasih|"
            r"info(?:rmasi)?|penting|hiatus|biodata tokoh)", "Pengumuman"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:tempat|tanggal|waktu|jam|hari|tahun|lokasi)(?= ?[:：])", "Tempat: dermaga"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?: (?:pagi|siang|sore|malam))?(?:,? \d{1,2})?(?= ?[.,:;–—*_-]|$)",
            "Senin. Hujan."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:dia|ia|aku|saya|kami|ibu|bapak) (?:mem)?baca (?:surat|itu|lagi|pesan|tulisan|catatan|pengumuman|sekali|"
            r"ulang)|(?:mem|di)bacanya|(?:dia|ia|aku|saya) membaca|"
            r"(?:surat|catatan|kertas|amplop|pengumuman|pesan|tulisan|buku harian|papan|layar|kartu) (?:itu|ini|"
            r"tersebut)",
            "surat itu"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"aku|saya|ku|gue|gw|gua|author|penulis|kami",
            "aku tidak tahu"),
    ),
    "you": (
        Cue(r"kalian|kamu|kau|anda|lo|lu|readers?|pembaca|minna",
            "kalian semua"),
    ),
    "third": (
        Cue(r"dia|ia|mereka|beliau|gadis|pemuda|lelaki|pria|wanita",
            "dia pergi"),
    ),
    "past": (
        Cue(r"telah|sudah|tadi|kemarin|berkata|ujar|katanya|ucap",
            "dia telah pergi"),
    ),
    "present": (
        Cue(r"sedang|akan|bisa|ingin|mau|lagi|masih|harap|semoga|mohon|tolong",
            "semoga suka"),
    ),
    "note_label": (
        Cue(r"(?:catatan|pojok|bacotan|curhat(?:an)?)(?: (?:penulis|author|kaki))?(?= ?[:.–—-]|$)", "Catatan penulis:"),
        Cue(r"author(?:'s)? (?:note|corner|area)", "Author note"),
        Cue(r"(?:catatan|pojok|bacotan|bacot|cuap-?cuap|cuap|curcol|curhat(?:an)?|omongan|celotehan|ocehan|sapaan|ruang|sudut|"
            r"kolom|pesan|sepatah kata|sepatah dua kata|sesi curhat|kata penutup|kata pengantar)(?: (?:dari|si|gaje|gak jelas|"
            r"ga jelas|singkat|kecil|akhir|awal))?(?: (?:penulis|author|authornya|saya|aku|gue|penerjemah|translator|"
            r"beta))?(?= ?[:.!~–—-]|$)", "Cuap-cuap author:"),
        Cue(r"author(?:'?s)? (?:note|notes|corner|area|curhat|curcol|bacot|ngomong|time|says?|side|talk|territory|place|"
            r"pov gaje)(?= ?[:.!~–—-]|$)|(?:author|penulis) (?:berkicau|ngoceh|nyerocos|mode on)(?= ?[:.!–—-]|$)|"
            r"aut(?:h)?or'?s? note", "Author's talk:"),
        Cue(r"(?:keterangan|ket|note|nb|info|pengumuman|pemberitahuan|penting|perhatian|glosarium|kamus(?: kecil)?|kamus gaje|"
            r"terjemahan|istilah|trivia|ucapan terima ?kasih|special thanks|thanks to|terima ?kasih(?: untuk| kepada)?|"
            r"makasih(?: buat)?|dedikasi|didedikasikan untuk|persembahan)(?= ?[:!]|$)", "Keterangan:"),
        Cue(r"(?:next chapter|chapter depan|chap depan|chapter selanjutnya|cuplikan|preview|spoiler)(?= ?[:…])",
            "Chapter depan: banjir"),
    ),
    "sure_label": (
        Cue(r"catatan (?:penulis|author|penerjemah|dari)|(?:pojok|cuap-?cuap|bacot(?:an)?|curhat(?:an)?|curcol|ocehan|"
            r"celotehan) (?:dari )?(?:penulis|author)|aut(?:h)?or(?:'?s)? (?:note|corner|curhat|bacot|talk)", "Catatan penulis"),
    ),
    "disclaimer_label": (
        Cue(r"disclaimer(?= ?[:.]|$| )", "Disclaimer : bukan milik saya"),
        Cue(r"(?:hak cipta|disc?lai?m(?:er)?|dis[ck]laimer|disclamer|penafian|kredit)(?= ?[:.]|$)|(?:disc?lai?mer|"
            r"disclamer)(?= ?[:=©–-]| \w)", "Hak cipta: bukan punyaku"),
    ),
    "warning_label": (
        Cue(r"peringatan(?= ?:)", "Peringatan: kekerasan"),
        Cue(r"(?:warn(?:ing)?s?|warn!?|peringatan(?: konten| keras| isi)?|awas)(?= ?[:!] ?(?:ooc|typo|au|gaje|abal|eyd|alur|"
            r"mungkin|oc|yaoi|bl|alay|crack|full|lime|lemon|banyak|shounen|slash|gender|penuh|mengandung|konten|ada|cerita|"
            r"hati|twt|ini|kekerasan|18|sho-?ai|mainstream|tidak|bahasa|rated|nista|aneh))", "Warning: OOC, typo"),
    ),
    "recap_label": (
        Cue(r"(?:sebelumnya|chapter sebelumnya)(?= ?[:.…]|$)", "Sebelumnya:"),
        Cue(r"(?:(?:di |pada )?(?:chapter|chap|bab|episode|part) (?:sebelumnya|kemarin|lalu)|cerita sebelumnya|"
            r"sebelumnya (?:di|pada|dalam)|kilas balik(?: chapter)?|previous chap(?:ter)?|preview chapter sebelumnya|"
            r"ringkasan (?:chapter|bab) (?:lalu|sebelumnya))(?= ?[:.…]|$| )", "Chapter kemarin:"),
    ),
    "reply_label": (
        Cue(r"balas(?:an)? review", "Balasan review:"),
        Cue(r"(?:balas(?:an)?|membalas|balesan|bales|jawab(?:an)?|reply) (?:dari |untuk |buat |atas )?(?:review(?:s|er)?|"
            r"ripiu|ripiuw|komentar|komen|pertanyaan|reader|para|non-?login|anon\w{0,5})|review(?:s|er)?(?: reply|'s)?(?= ?:)|"
            r"(?:pojok|sesi) (?:balas review|review|tanya jawab)|waktunya balas review|big thanks|thanks (?:to|"
            r"buat) (?:reviewer|yang)(?= ?:)", "Pojok balas review"),
    ),
    "legend_word": (
        Cue(r"bicara|berbicara|ngomong|percakapan|dialog|ucapan|pikiran|berpikir|batin|dalam hati|inner|kilas balik|"
            r"flash ?-?back|ingatan|mimpi|bisik(?:an)?|berbisik|teriak(?:an)?|telepon|telpon|sms|pesan|chat|surat|tulisan|"
            r"teks|suara|efek suara|narasi|narator|ganti (?:scene|pov|adegan)|pergantian (?:scene|waktu|tempat)|time ?skip|"
            r"lagu|lirik|bahasa (?:asing|inggris|jepang|lain)|penekanan|jutsu|mantra|cetak miring|miring|tebal|italic|bold|"
            r"telepati|biju{1,2}|monster|kyuubi|author", "pikiran"),
    ),
    "theft": (
        Cue(r"(?:dilarang|jangan) (?:keras )?(?:meng|mem|men|me)?(?:copas|copy|menjiplak|jiplak|plagiat|kopi|memplagiat|"
            r"repost|plagiasi|mencuri|nyontek|ngejiplak|re-?upload|menyalin|mengcopy|memperbanyak)|no (?:copas|plagiat|"
            r"copy-?paste|plagiarism)|plagiat(?:or|ori|isme)? (?:dilarang|harap|go away|minggat|jauh-jauh|menjauh)",
            "dilarang copas"),
        Cue(r"tanpa (?:seizin|izin|ijin|seijin|persetujuan) (?:author|penulis|saya|dari|pemilik)|hargai (?:karya|penulis|"
            r"author)|(?:mengambil|memposting|mengunggah) (?:ulang )?(?:cerita|fic|fanfic|karya) (?:ini|saya)",
            "tanpa seizin penulis"),
    ),
    "pointer_line": (
        Cue(r"(?:lihat |baca |cek )?(?:catatan|a/n|note|keterangan|penjelasan|kamus|glosarium|terjemahan|balasan review|"
            r"cuap-cuap|bacotan|selengkapnya|sampai (?:jumpa|ketemu))[\w ,'/:.]{0,40}(?:di bawah|di akhir|di bagian bawah|"
            r"bawah|paling bawah|di akhir (?:cerita|chapter))[\w ,'/]{0,24}", "Keterangan ada di bawah"),
    ),
    "end_line": (
        Cue(r"bersambung|tamat|selesai", "Bersambung..."),
        Cue(r"(?:to be )?(?:continue|kontinyu|continyu|kontinu)d?|t\.?b\.?c\.?|tebece|bersambung(?: ke (?:chapter|bab|"
            r"part)[\w ]{0,14})?|(?:the )?end|owari|tamat(?: sudah)?|fin|discontinue|akhir(?: chapter| bab| part)?[\w ]{0,4}|"
            r"tsuzuku|selesai(?: sudah)?|part \w{1,8} (?:selesai|end)|chapter \w{1,8} (?:selesai|end)", "Tebece"),
    ),
    "date_line": (
        Cue(r"(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),? )?\d{1,2} (?:januari|februari|maret|april|mei|juni|"
            r"juli|agustus|september|oktober|november|desember) \d{4}|[a-z][a-z ]{2,20}, \d{1,2} (?:januari|februari|maret|"
            r"april|mei|juni|juli|agustus|september|oktober|november|desember) \d{4}", "Bandung, 14 Maret 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:sebuah )?(?:cerita|fic|fanfic|fanfiksi|fanfiction|ff|oneshot)(?: karya)? |karya |ditulis |story |"
            r"fic )(?:oleh|dari|by):? [^\s.][^.!?\n]{0,40}|(?:oleh|penulis|karya) ?: ?[^\s.][^.!?\n]{0,40}|(?:presented|"
            r"dipersembahkan) (?:by|oleh):? [^\s.][^.!?\n]{0,40}", "ditulis oleh Kerupuk"),
    ),
    "chrome_line": (
        Cue(r"(?:bab|chapter|bagian) (?:sebelumnya|selanjutnya|berikutnya)|"
            r"sebelumnya[ |/<>»«→←]{1,6}(?:daftar isi[ |/<>»«→←]{1,6})?(?:selanjutnya|berikutnya)", "Sebelumnya | Selanjutnya"),
        Cue(r"iklan|bagikan(?: (?:cerita|ke \w{3,12}))?|laporkan(?: cerita)?|masuk|daftar isi|(?:tulis|tambah|kirim|"
            r"tinggalkan) komentar|tambahkan ke (?:perpustakaan|favorit)|lanjut(?:kan)? membaca|baca selengkapnya|"
            r"kembali ke atas|bagian lainnya|kamu akan menyukai ini|beranda", "Tinggalkan komentar"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"selamat|sekarang|langsung|mari|ayo|yuk|silakan|silahkan|happy|enjoy|let'?s|tanpa|daripada|baca|"
            r"membaca|kembali|mulai|dimulai|here|inilah|lanjut|cekidot|check it out",
            "langsung aja ke cerita"),
    ),
    "matter": (
        Cue(r"cerita(?:nya)?|chapter\w{0,3}|chap|fics?|fanfic|ff|bab|membaca|baca|reading|bagian|prolog|epilog|"
            r"kisah(?:nya)?|part",
            "chapter"),
    ),
    "elsewhere": (
        Cue(r"di (?:bawah|akhir|profil|awal)|di akhir (?:chapter|cerita|bab)|di chapter (?:1|pertama|sebelumnya)|"
            r"paling bawah|bawah",
            "di bawah"),
    ),
    "apparatus": (
        Cue(r"catatan|a/n|note|notes|disclaimer|warning|peringatan|kamus|glosarium|terjemahan|keterangan|"
            r"penjelasan|balasan(?: review)?|cuap-cuap|polling|arti(?:nya)?",
            "keterangan"),
    ),
    "exit_line": (
        Cue(r"(?:selamat membaca|happy reading)[\w !]{0,12}", "Selamat membaca!"),
        Cue(r"(?:oke,? |ok,? |okey,? |nah,? |baiklah,? |yosh,? |jadi,? |dan |so,? |akhir kata,? |yak,? |yuk,? |"
            r"langsung saja,? |langsung aja,? )?(?:selamat (?:membaca|menikmati)|silah?kan (?:membaca|dibaca|dinikmati|"
            r"menikmati)|happy (?:reading|read)|enjoy(?: (?:reading|this|the|it|minna))?|met (?:baca|membaca)|douzo|(?:mari|"
            r"ayo|yuk)(?: kita)? (?:mulai|baca|lanjut|langsung|simak)|langsung (?:saja|aja)(?: ke (?:cerita|tkp|story))?|"
            r"tanpa (?:banyak|basa)[ -](?:basi|bacot|omong)|check this out|cekidot|let'?s (?:read|go|begin))[\w ,!~']{0,30}",
            "Yosh, selamat menikmati~"),
        Cue(r"(?:mind to |mind for )?(?:rnr|r ?& ?r|review|ripiu|ripiuw|riview|fav|follow)(?:,? (?:and|&|dan|or|please|plis|"
            r"plizz|minna|senpai|ya|dong|review|fave?|follow))?(?: (?:and|&|dan|please|ya|dong|senpai|minna|follow|review))?|"
            r"review(?:nya)? (?:please|plis|ya|dong|onegai|pliss?|nya)[\w ,!]{0,20}|don'?t like,? don'?t read(?:,? .{0,20})?|"
            r"(?:jangan lupa )?(?:vote|vomment|votement|voment|komen|review|vote dan komen)(?: (?:ya|yah|dan komen|& comment|"
            r"and comment))?", "Mind to review?"),
    ),
    "telling": (
        Cue(r"bukan (?:chapter|bab|update|apdet|part|lanjutan)|hiatus|pengumuman|pemberitahuan|penting|wajib baca|"
            r"tolong (?:di)?baca|permintaan maaf|author'?s? note|ucapan terima ?kasih|discontinue|vakum|curhat|cuap-?cuap|q&a|"
            r"tanya jawab|hapus", "PENTING (bukan chapter)"),
    ),
    "stock": (
        Cue(r"semoga (?:saja )?(?:kalian|readers?|minna|para|suka|tidak mengecewakan|nggak mengecewakan|memuaskan|"
            r"gak mengecewakan|terhibur|ga)(?: \w{3,9})?(?: \w{3,9})? ?(?:suka|menikmati|terhibur|puas|senang|berkenan|bosan|"
            r"dengan (?:fic|chapter|cerita)|mengecewakan)?", "semoga kalian suka"),
        Cue(r"(?:terima ?kasih|makasih|thanks|thx|arigatou?|trims|terimakasih|makasi|"
            r"tengkyu)(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})? (?:buat|untuk|kepada|atas|sudah|udah|telah|"
            r"pada|to|yang)(?: yang| semua| para| kalian)?(?: udah| sudah| telah| mau| bersedia)? ?(?:mem?baca|baca|"
            r"me?-?review\w{0,3}|review\w{0,4}|ripiu\w{0,2}|ngereview|fav\w{0,4}|follow\w{0,2}|komen\w{0,3}|nge-?\w{3,8}|"
            r"reader\w{0,2}|pembaca|silent reader\w{0,1}|vote\w{0,2}|dukungan\w{0,3}|menunggu|nungguin|setia|mampir|"
            r"menyempatkan|memfavoritkan|mem-?follow)", "terima kasih buat yang sudah review"),
        Cue(r"(?:tinggalkan|jangan lupa(?: untuk| buat)?|tolong|mohon|beri|kasih|minta|butuh|ditunggu|silah?kan|"
            r"harap)(?: kalian| tinggalkan| beri| kasih| me)? ?(?:review(?:nya|-?nya)?|ripiu(?:nya)?|komentar(?:nya)?|"
            r"komen(?:nya)?|kritik(?:nya)?|saran(?:nya)?|jejak(?:nya)?|vote(?:nya)?|kritik dan saran|concrit|feedback|"
            r"vomment(?:nya)?|rnr|bintang)", "jangan lupa review"),
        Cue(r"(?:mind|wanna|want) to (?:review|rnr|r ?& ?r|give|leave)|(?:kritik|saran|review|flame|concrit)(?:,? (?:dan|atau|"
            r"&|and|maupun) (?:kritik|saran|review|flame|pujian|komentar))?(?: yang membangun)? (?:diterima|sangat|selalu|"
            r"saya|aku|dari|kalian|dipersilah?kan|silahkan|silakan|dibutuhkan|ditunggu)|kritik (?:dan|&) saran|"
            r"kritik yang membangun|rnr|silent readers?|sider|siders|no flame|flame (?:diterima|boleh|dibolehkan)",
            "kritik dan saran diterima"),
        Cue(r"(?:chapter|chap|chappie|bab|part|fic|cerita|ff|epep|fict|fanfic|oneshot|one-?shot|story|book|work) (?:ini|depan|"
            r"selanjutnya|berikutnya|kemarin|pertama|kali ini|sebelumnya|terakhir|baru)(?: \w{2,10})? (?:akan|bakal|mungkin|"
            r"masih|sudah|udah|terinspirasi|adalah|saya|aku|author|dibuat|khusus|didedikasikan|lebih|pendek|panjang|emang|"
            r"memang|gak|ga|nggak|tidak|belum|kayaknya|sepertinya|terlalu|agak|buat|untuk|kependekan|mengandung|spesial)",
            "chapter depan akan lebih panjang"),
        Cue(r"(?:maaf|gomen(?:nasai|ne)?|sorry|mohon maaf|maafkan|maapkan|maap|maafin)(?:,)?(?: ya| yah| banget| kalau| jika|"
            r" kalo| atas| untuk| karena| bila| author| saya| aku)?(?:,)?(?: \w{2,10})?(?: \w{2,10})? (?:telat|lama|update|"
            r"apdet|typo\w{0,3}|keterlambatan|kesalahan|gaje|pendek|kependekan|ooc|jelek|aneh|terlambat|lambat|ngaret|abal|"
            r"membosankan|penulisan|hiatus|ga jelas|gak jelas)", "maaf telat update"),
        Cue(r"(?:fic|fict|ff|fanfic|fanfiksi|cerita|epep|oneshot|songfic|multichap) (?:pertama|kedua|ketiga|perdana|debut|"
            r"terbaru|baru)(?: saya| aku| ku| gue| author| di| buatan)|(?:fic|fict|ff|fanfic|epep) (?:ini|saya|aku|gue|abal|"
            r"gaje|nista|perdana)|(?:saya|aku) (?:author|newbie|anak baru|penulis baru|pendatang baru)|(?:newbie|author baru|"
            r"author newbie|masih newbie|author abal)", "fic pertama saya di fandom ini"),
        Cue(r"(?:para |buat |hai |halo |dear |untuk |hallo |semua |kepada )(?:readers?|reader-?san|reader sekalian|"
            r"pembaca(?: sekalian| setia)?|reviewers?|minna(?:-?san)?|senpai|silent readers?|readerdeul|chingu(?:deul)?)|"
            r"minna(?:-?san)?|readers? (?:tercinta|sekalian|setia|tersayang)|readerdeul", "para reader sekalian"),
        Cue(r"sampai (?:jumpa|ketemu|bertemu)(?: lagi)? (?:di|pada|next|minggu|dilain) (?:chapter|chap|fic|cerita|lain|bab|"
            r"part|depan|kesempatan)?|see you (?:di|in|next|on)|(?:jaa|jaa? ne|mata ne|adios|babay|bye)(?:,)? (?:minna|"
            r"readers?|di chapter)|stay tune", "sampai jumpa di chapter depan"),
        Cue(r"(?:update|apdet|publish|posting|lanjutin|ngelanjutin|ngepublish|nge-?post|nge-?publish|upload|ngetik|bikin|"
            r"nulis|menulis)(?: \w{2,9})? (?:chap\w{0,4}|fic|fict|ff|fanfic)|(?:update|apdet|publish|nge-?post|"
            r"upload)(?: \w{2,9})? (?:kilat|lagi|cepat|cepet|setiap|tiap|seminggu|cerita|secepatnya|soon|lama|asap)|(?:fast|"
            r"slow|lama|telat|bakal|cepet|cepat|kapan) (?:update|apdet|up)|next chap\w{0,4}|chap(?:ter)? depan|"
            r"chapter selanjutnya", "update kilat"),
        Cue(r"(?:butuh |tanpa |no |belum (?:di)?|tidak (?:di)?|gak (?:di)?)?(?:beta-?read(?:er|ed)?|di-?beta|di-?edit)|wb|"
            r"writer'?s? block|kena wb|typo\(?s\)?|miss ?-?typo|eyd|(?:gaje|abal|ooc|alur kecepetan|alur cepat|alur ngebut|"
            r"alay|misstypo)|ide (?:ini )?(?:muncul|datang|tiba-tiba|dari|pasaran)|terinspirasi (?:dari|oleh)|(?:lagi|"
            r"kehilangan|ga ada|gak ada|nggak ada|kehabisan) (?:ide|mood|inspirasi)|review kalian|reviewnya|(?:gimana|"
            r"bagaimana),? (?:menurut|chapter|fic|ceritanya|kalian)", "awas typo(s), gaje"),
    ),
    "publication": (
        Cue(r"chapter (?:ini|depan|selanjutnya|berikutnya)|(?:fic|cerita|fanfic|ff) (?:ini|saya|aku|pertama)|review|update|"
            r"publish|typo|ooc|rnr", "chapter depan"),
        Cue(r"chap(?:ter|pie|pi|t)?s?(?: (?:ini|depan|selanjutnya|berikutnya|kemarin|terakhir|pertama|baru|\d{1,3}|kali|satu|"
            r"dua|tiga))?|chapternya|(?:bab|part) (?:ini|depan|selanjutnya|berikutnya|kemarin)|(?:fan)?fic(?:t|s|tion)?(?:nya|"
            r"ku)?|fanfiksi|ff|ffn|epep|one-?shot|oneshoot|drabble|ficlet|songfic|multichap|multichapter|threeshot|twoshot",
            "chap ini pendek"),
        Cue(r"review(?:s|er|ers|nya|an)?|me-?review|ripiu\w{0,2}|ngeripiu|riview|fave?(?:s|nya)?|nge-?fave?|favorit(?:kan|in)|"
            r"follow(?:ers?|nya)?|komen(?:tar|nya|in|an)?|vote(?:s|nya|ment)?|vomment\w{0,3}|voment|kudos|silent readers?|"
            r"sider(?:s)?|jejak kalian", "review dan fave"),
        Cue(r"up-?date(?:d|nya|an)?|apdet|nge-?update|di-?update|publish(?:ed)?|di-?publish|nge-?publish|post(?:ing)?|"
            r"di-?post|mem-?publish|repost|re-?publish|upload|hiatus|discontinue|wattpad|ao3|ffn|screenplays|typo(?:s|\(s\))?|"
            r"miss ?typo|ooc|oc|au|canon|eyd|gaje|abal|yaoi|shounen-?ai|bl|gs|genderswitch|lemon|lime|bashing|slight|straight|"
            r"crack ?pair|pair(?:ing)?|beta-?reader|spoiler", "maaf hiatus"),
        Cue(r"(?:cerita|kisah|karya|tulisan) (?:ini|saya|aku|gue|pertama|abal|gaje|nista)(?= (?:adalah|hanya|cuma|murni|asli|"
            r"terinspirasi|saya|aku|di|yang|untuk|buat|milik|punya|dibuat|mengandung|masih|akan|bakal|belum))|cerita (?:saya|"
            r"gue|buatan)|ceritanya (?:gaje|aneh|jelek|abal|makin|membosankan|gimana|bagus)", "cerita ini hanya fiksi"),
    ),
    "trade": (
        Cue(r"plot|alur(?:nya)?|tokoh|karakter|author|penulis|reader|adegan|scene|epilog|prolog|narator|ide cerita|draft|"
            r"rated?|genre|dialog|prompt|challenge|event", "alurnya lambat"),
    ),
    "address": (
        Cue(r"para (?:reader|pembaca)|readers?|pembaca|kalian|minna|mind to review|silahkan|silakan|semoga (?:kalian|suka)|"
            r"reviewnya", "semoga kalian suka"),
        Cue(r"reader(?:s|deul|nya|-san)?|pembaca|minna(?:-?san|-?tachi)?|semuanya|all|senpai|senpai-tachi|teman-teman|"
            r"temen-temen|kawan-kawan|guys|gaes|gais|gengs|chingu|(?:bagi|buat|untuk|kepada) (?:yang|kalian|semua)|"
            r"yang (?:udah|sudah|telah|mau|masih|belum|nungguin|menunggu|nunggu|minta|nanya|tanya) (?:baca|membaca|"
            r"review\w{0,3}|ngereview|fav|follow|nunggu|menunggu|setia|bertanya|request|nanya|tanya|komen|vote)",
            "yang udah baca"),
        Cue(r"(?:gimana|bagaimana)(?:,)? (?:menurut|pendapat) (?:kalian|readers?|minna)|menurut kalian|ada yang (?:tau|tahu|"
            r"mau|kangen|nunggu|masih|bisa|penasaran|inget|ingat)|jangan (?:bunuh|timpuk|lempar|hajar|gebukin|bosan|kapok|"
            r"marah|lupa|jadi|flame)|kasih tau|kasih tahu|kritik|saran|flame|doakan|doain|tolong (?:kasih|beri|review|komen|"
            r"baca)|mohon (?:bantuan|kritik|review|dukungan|maklum|pengertian)|harap (?:maklum|sabar)|ditunggu|"
            r"selamat (?:membaca|menikmati)|kalau (?:kalian|ada yang|berkenan)", "mohon maklum, ditunggu"),
    ),
    "greeting": (
        Cue(r"(?:hai+|halo+|hallo|yo|konnichiwa)(?=[ ,!.]|$)", "Hai semua!"),
        Cue(r"(?:ha+i+(?: ?hai)*|ha+l+o+ha*|alo+|halo+|hallo+|hello+|helo+|haiho|haii+|hy+|hoi+|hola+|yo+|yosh|yahh?o+|"
            r"annyeong(?:haseyo)?|anyeong(?:haseyo)?|konn?(?:n)?ichiwa|ohayou?|konbanwa|minna(?:-?san)?|assalamu'?alaikum|"
            r"assalamualaikum(?: wr\.? ?wb\.?)?|ass\.?wr\.?wb|selamat (?:pagi|siang|sore|malam|datang|tahun baru|natal|"
            r"lebaran|hari|ulang tahun)|salam (?:kenal|sejahtera)|met (?:pagi|siang|malem|malam)|hey+|hei+|ketemu lagi|"
            r"bertemu lagi|jumpa lagi|readers?|happy new year|semua(?:nya)?)(?=[ ,!.:~?]|$)", "Haiii minna-san!"),
        Cue(r"(?:nah|oke|ok|okey|baiklah|akhirnya|yak|hehe|huaa+|huft|hufft|fiuh|yeay|yey|yatta)(?= ?[,!.:~…]|$)|"
            r"(?:akhirnya (?:update|saya|aku|bisa|chapter|selesai|publish|jadi|balik)|author (?:kembali|datang|balik|muncul)|"
            r"(?:saya|aku|author) (?:comeback|is back|balik lagi)|balik lagi|kembali lagi (?:dengan|bersama|di))(?=[ ,!.]|$)",
            "Akhirnya update juga"),
    ),
    "thanks": (
        Cue(r"terima ?kasih|makasih|thanks|arigat(?:o|ou)", "terima kasih"),
        Cue(r"(?:banyak )?terima ?kasih|makasi+h*|maacih|mkasih|trims|trimakasih|terimakasi|tengkyu|tengs|thankyou|thx|tq|"
            r"gamsahamnida|kamsahamnida|gomawo|xie ?xie|arigat(?:o+|ou+)(?: gozaimasu)?|hontou ni arigatou", "makasiiih"),
    ),
    "apology": (
        Cue(r"maaf(?:kan)?|gomen|telat|lama (?:sekali|banget)", "maaf telat"),
        Cue(r"ma(?:a+)p+|maaf(?:in|kan)?|gomen(?:ne|nasai|asai)?|sorry|sori|mianh?ae?|mian|hountouni gomen|keterlambatan|"
            r"kelamaan|ngaret|lelet|(?:sudah |udah )?lama (?:tidak|gak|ga|nggak|tak|nggak) (?:update|muncul|publish|nulis|"
            r"bersua|posting|ke)|tugas (?:numpuk|menumpuk|sekolah|kuliah)|sibuk|harap maklum|mohon (?:maaf|maklum)",
            "maap ngaret"),
    ),
    "schedule": (
        Cue(r"(?:minggu|bulan|tahun|hari) (?:depan|ini|besok|senin|selasa|rabu|kamis|jumat|sabtu|minggu)|(?:setiap|"
            r"tiap) (?:minggu|hari|malam|senin|sabtu|jumat|bulan)|secepatnya|segera|secepat mungkin|besok|lusa|"
            r"seminggu (?:sekali|lagi)|dua minggu (?:sekali|lagi)|kapan-kapan|nanti malam|habis (?:uts|uas|un|lebaran|ujian)|"
            r"soon", "secepatnya, minggu depan"),
    ),
    "signoff": (
        Cue(r"sampai jumpa|salam|jaa? ne|see you|salam hangat", "sampai jumpa"),
        Cue(r"(?:jaa+(?: ?ne)?|jya ne|mata(?: ashita| ne)|matta ne|ja,? mata|bye+(?:-?bye+)?|babay|dadah|dah|sayonara|"
            r"sayounara|see (?:ya|u|you)(?: next)?|wassalam(?:u'?alaikum)?|wassalamualaikum(?: wr\.? ?wb\.?)?|salam (?:hangat|"
            r"sayang|manis|cinta|super|kecup|olahraga|damai|nista)|peluk (?:cium|hangat)|kecup|ciao|sekian|cukup sekian|"
            r"akhir kata|sampai (?:ketemu|bertemu)(?: lagi)?|with love|love you all|annyeong|xoxo|saranghae|kiss(?: and|"
            r" &) hug|ttd|tertanda)", "akhir kata, sekian"),
    ),
    "chat": (
        Cue(r"wk(?:wk)*\w{0,16}|wkwk\w{0,16}|haha\w{0,12}|hehe\w{0,12}|hihi\w{0,10}|xixi\w{0,8}|kwkwk\w{0,8}|hoho\w{0,8}|"
            r"huhu\w{0,8}|huahaha\w{0,8}|khukhu\w{0,4}|ihiy|lol|xd+|plak+|plakk|ditimpuk(?: readers?)?|dihajar readers?|gaje|"
            r"ga ?je|banget sih|bgt|yg|krn|utk|dgn|tp|sm|klo|kalo|gak|ga|ngga|nggak|gk|udah|aja|kyk|ane|plis|pliss|dll",
            "wkwkwk gaje bgt"),
    ),
    "life": (
        Cue(r"(?:sekolah|kuliah|kampus|tugas(?:-tugas)?|skripsi|ujian|uts|uas|unbk|sbmptn|snmptn|ukk|try ?out|ulangan|pr|"
            r"bimbel|remedial|remed|rapor|raport|praktikum|laporan|kerja(?:an)?|kantor|magang|pkl|kkn|ospek|osis|libur(?:an)?|"
            r"puasa|lebaran|mudik|ramadhan|semester|sidang|wisuda|deadline|dosen|mapel|sma|smp|kelas (?:3|12|9|xii|ix|tiga))",
            "tugas kuliah dan skripsi"),
        Cue(r"(?:laptop|komputer|kompi|netbook|hape|hp|flashdisk|flash disk|modem|wifi|kuota|pulsa|paketan|koneksi|internet|"
            r"warnet|keyboard|leppy|lappie|charger|data(?:nya)? (?:hilang|ilang)|rusak|kena virus|di-?servis)(?:ku|nya| saya|"
            r" aku)?|(?:kakak|adik|adek|ibu|mama|mamah|bapak|papa|temen|teman|sepupu|kucing|nenek|pacar|suami)(?:ku| saya|"
            r" aku| gue)", "laptopku rusak"),
        Cue(r"sakit|demam|flu|tifus|tipes|dbd|opname|rumah sakit|pindahan|pindah rumah|ulang tahun|ultah|nikahan|dunia nyata|"
            r"real life|rl|kesibukan|males|malas|mager|insomnia|begadang|covid|karantina|mudik|stres{1,2}|galau",
            "demam dan flu"),
    ),
    "craft": (
        Cue(r"(?:me)?nulis(?:nya)?|ngetik(?:nya)?|mengetik|diketik|ditulis|tulis(?:an)?|nge-?edit|edit(?:an)?|revisi|rombak|"
            r"draft|bikin(?:nya)?|(?:mem)?buat fic|proofread", "susah nulisnya"),
        Cue(r"ide(?:nya)?|inspirasi(?:nya)?|terinspirasi|kepikiran|terlintas|muncul (?:di|begitu)|plot(?:nya)?|alur(?:nya)?|"
            r"imajinasi|khayalan|mood|motivasi|berdasarkan|diadaptasi|adaptasi|request(?:an)?|remake|konsep",
            "idenya muncul tiba-tiba"),
        Cue(r"karakter(?:nya)?|tokoh(?:nya)?|chara(?:s|nya)?|scene(?:nya)?|adegan(?:nya)?|dialog|deskripsi|diksi|pov|"
            r"sudut pandang|epilog|prolog|judul(?:nya)?|ending(?:nya)?|pair(?:ing)?(?:nya)?|romance(?:nya)?|humor(?:nya)?|"
            r"angst|fluff|konflik(?:nya)?|narasi|feel(?:nya)?|happy end(?:ing)?|sad end(?:ing)?|oc|ocs",
            "endingnya bikin bingung"),
        Cue(r"typo(?:s|nya)?|ejaan|eyd|tata bahasa|bahasa(?:nya)?|terjemahan|translate|kata(?:nya)?(?= (?:baku|asing))|words?|"
            r"halaman|paragraf|pendek|kependekan|panjang|kepanjangan|\d{3,6} (?:kata|words?)|\dk(?:\+)? (?:words?)?|wordnya",
            "kependekan, ejaan kacau"),
        Cue(r"pertama kali(?:nya)? (?:nulis|bikin|buat|menulis|publish|post)|newbie|pemula|author baru|anak baru|"
            r"masih belajar|perdana|debut", "saya masih pemula"),
    ),
    "media": (
        Cue(r"lagu(?:nya)?|playlist|album|lirik(?:nya)?|dengerin|denger|youtube|spotify|soundtrack|ost|konser|mv|backsound",
            "dengerin lagunya"),
        Cue(r"film(?:nya)?|episode|season|serial|anime(?:nya)?|manga(?:nya)?|komik(?:nya)?|canon|novel(?:nya)?|game(?:nya)?|"
            r"fandom|trailer|netflix|drama(?:nya)?|drakor|sinetron|spoiler|movie|volume \d|arc", "sejak season tiga"),
        Cue(r"gambar|foto|gif|cover(?:nya)?|fanart|poster|instagram|ig|twitter|facebook|fb|grup|group|profil(?:e|ku)?|"
            r"link(?:nya)?|akun|blog|wordpress|wp|pm|line|ask\.?fm|bio|visual(?:nya)?|cast(?:nya)?|mulmed|multimedia|pinterest",
            "link di profil"),
    ),
    "posted": (
        Cue(r"up-?date|apdet|publish|posting|upload|chap(?:ter|pie)?(?:nya)?|part(?:nya)?|lanjut(?:an|annya|kan|in)?|sekuel|"
            r"sequel|prekuel|prequel|tamat|selesai|complete|kelar|rampung|discontinue|hiatus|extra|bonus|oneshot|side story",
            "akhirnya kelar"),
        Cue(r"(?:\d{1,2}|satu|dua|tiga|empat|beberapa|berapa) ?(?:hari|minggu|bulan|tahun)|seminggu|sebulan|setahun|"
            r"berabad-?abad|akhirnya|hari ini|kemarin|minggu ini|tengah malam|jam (?:\d{1,2}|satu|dua|tiga)(?: pagi| malam|"
            r" subuh)?|semalam|subuh", "setelah tiga minggu, akhirnya"),
        Cue(r"komentar|komen|review|vote|reader|pembaca|baca|membaca|favorit|kritik(?:an)?|saran|pertanyaan|tanya|flame|"
            r"dukungan|semangat|polling|voting|views|pujian", "kritik dan saran"),
    ),
    "feeling": (
        Cue(r"semoga|moga|mudah-mudahan|harap(?:an)?|bangga|deg-?degan|gugup|puas|(?:ga|gak|nggak|kurang|tidak) (?:puas|yakin|"
            r"pede|pd|tau|jelas)|malu|favorit|(?:aku|saya) (?:suka|cinta|seneng|senang)|suka banget|seru|seneng|ga sabar|"
            r"gak sabar|nggak sabar|kangen|rindu kalian", "kurang puas sama hasilnya"),
        Cue(r"jelek|ancur|hancur|aneh|gaje|abal|nista|garing|ngebosenin|membosankan|bosenin|maksa|mainstream|pasaran|"
            r"kecepetan|terburu-?buru|kependekan|lebay|alay|kurang (?:greget|feel|jelas|panjang|kerasa|memuaskan)|amburadul|"
            r"geje|absurd|ngawur|receh", "jelek, garing, ngawur"),
        Cue(r"btw|oh ya|oh iya|by the way|ngomong-?ngomong|sebenernya|sebenarnya|jujur|pokoknya|seperti biasa|sesuai janji|"
            r"tolong|ps|p\.s|nb|buat yang|bagi yang|untuk sekarang|intinya|maklum|sekedar info|sekadar info|cuma mau|sekalian",
            "oh ya, sesuai janji"),
    ),
    "ownership": (
        Cue(r"bukan (?:milik|punya)(?: saya| aku)|belongs? to [\w.]{2,20}|hak cipta|tidak mengambil keuntungan",
            "bukan milik saya"),
        Cue(r"bukan (?:milik|punya)(?:ku| saya| aku| gue| author| penulis)|(?:adalah|hanya|tetap|tetep|sepenuhnya|selalu|"
            r"masih|cuma|semua|semuanya) (?:milik|punya(?:nya)?) [\w.'-]{2,20}|(?:milik|"
            r"punya)(?:nya)? (?:\w{2,14} )?\w{2,14}[ -](?:sensei|sama)|[©] ?[\w.'-]{2,20}|\(c\) [\w.'-]{2,20}|hak cipta|"
            r"copyright", "tetap milik Tamaki"),
        Cue(r"(?:tidak|gak|nggak|ga|tak|engga) (?:meng?ambil|mengambil|memperoleh|mendapat(?:kan)?|dapat|menerima|mencari|"
            r"ada) (?:keuntungan|untung|profit|uang|bayaran)(?: (?:apapun|materi\w{0,2}|komersil|sepeser ?pun))?|"
            r"keuntungan (?:apapun|materi\w{0,2}|komersial|sepeserpun|pribadi|finansial)|(?:hanya|cuma|sekadar|saya|aku|"
            r"author)(?: \w{3,9})? (?:meminjam|pinjam|minjem|minjam)(?: \w{3,10})? (?:chara\w{0,6}|tokoh\w{0,3}|"
            r"karakter\w{0,3}|nama\w{0,3}|mereka)|fic ini (?:punya|milik|asli)", "tidak mengambil keuntungan apapun"),
        Cue(r"(?:ff|fic|fict|cerita|plot|alur|ide|story)(?:nya)?(?: ini)? (?:murni|asli|milik|punya|hasil|dari|"
            r"is)(?: \w{3,9})? ?(?:saya|aku|author|gue|penulis|imajinasi|pemikiran|mine|karangan|khayalan|milik saya)|"
            r"hanya fiksi|fiksi belaka|kesamaan (?:nama|tokoh|cerita|ide)|fiktif|kebetulan (?:semata|belaka)|"
            r"tidak ada unsur kesengajaan|jangan tuntut|pemilik (?:asli|aslinya|sah)|hak (?:milik|cipta|intelektual)",
            "plotnya murni imajinasi saya"),
    ),
    "warning_topic": (
        Cue(r"warning|peringatan|konten (?:dewasa|sensitif|18|seksual)|kekerasan|bunuh diri|self ?-?harm|pelecehan|"
            r"pemerkosaan|lemon|lime|18\+|\+18|rate[d]? (?:m|t|18)|nc-?\d{2}|dewasa|di bawah umur|bocah|adegan (?:dewasa|"
            r"kekerasan|ranjang)|kata-?kata kasar|bahasa kasar|yaoi|bl|shounen-?ai|homophobic|gore|don'?t like,? don'?t read|"
            r"death ?chara|chara(?:cter)? death|trigger|ga suka (?:ga|gak|jangan)|tidak suka(?:,)? (?:jangan|silakan|tinggal)",
            "adegan kekerasan"),
    ),
    "reading_topic": (
        Cue(r"(?:ber)?(?:latar|setting|setelah|sesudah|sebelum) (?:perang|anime|manga|film|season|chapter|arc|di|pada|tahun|"
            r"waktu)|alternate universe|au|canon|spoiler|timeline|umur(?:nya)?|usia|cetak miring|italic|bold|flashback|"
            r"artinya|berarti|kamus|glosarium|bagi yang (?:belum|tidak|bingung)|buat yang (?:belum|bingung|ga)|pov|"
            r"orang (?:pertama|ketiga)|mengabaikan|menyimpang|semi-?canon|modified canon|what if", "latar tahun 1998"),
    ),
    "notice_topic": (
        Cue(r"bukan (?:chapter|bab|update|apdet|part|lanjutan)|hiatus|vakum|discontinue|berhenti (?:nulis|menulis|sementara)|"
            r"rehat|istirahat dulu|hapus|dihapus|men?ghapus|unpublish|rewrite|rombak|revisi|tulis ulang|repost|pengumuman|"
            r"pemberitahuan|fic baru|cerita baru|ff baru|chapter terakhir|polling|voting|(?:tidak|gak|nggak|ga|belum) (?:bisa|"
            r"akan|sanggup) (?:update|lanjut|nulis|melanjutkan|publish)|pindah (?:akun|lapak|ke)|akun baru|comeback|"
            r"kembali lagi|pamit|adopsi|semi-?hiatus", "bukan chapter, cuma pengumuman"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "judul|tittle|title|judul cerita|nama",
    "author": "penulis|pengarang|author|oleh|author by|karya|autor",
    "rating": "rate|rating|rated|batas usia",
    "fandom": "fandom|kategori|anime|crossover",
    "pairing": "pasangan|pair|pairing|pairings|couple|main pair|main pairing|slight",
    "character": "tokoh|karakter|chara|cast|pemeran|main cast|tokoh utama|other cast|support cast|characters",
    "genre": "genre|genre cerita|jenis",
    "summary": "ringkasan|summary|sinopsis|sumary|summarry|deskripsi|rangkuman",
    "warning": "peringatan|warning|warnings|warn|awas",
    "words": "jumlah kata|panjang|word|words|length|kata",
    "status": "status|lanjut|chapter|chapters|bab",
    "spoilers": "spoiler",
    "setting": "latar|setting|timeline|waktu|tempat",
    "beta": "beta|beta reader|editor|penyunting|beta-reader",
    "disclaimer": "disclaimer|disclaim|disclamer|disclaimers|hak cipta|desclaimer|disclimer",
    "note": "catatan|a/n|note|an|catatan penulis|author note|nb|keterangan|author's note|ket",
    "published": "dipublikasikan|tanggal|diposting|tanggal terbit|publish|mulai",
    "updated": "diperbarui|terakhir diperbarui|update",
    "tags": "tag|tagar|kata kunci|tags",
    "series": "seri|sekuel dari|sequel dari",
    "translator": "penerjemah|alih bahasa|diterjemahkan oleh|translator",
    "prompt": "tema|prompt|tantangan|event|challenge|untuk|request|persembahan untuk|dedikasi|didedikasikan untuk",
    "music": "lagu|musik|backsound|soundtrack|ost|backsong|recommended song",
    "point_of_view": "sudut pandang|pov",
    "url": "tautan|sumber|link|link asli",
    "stats": "dilihat|suara|pembaca",
}
