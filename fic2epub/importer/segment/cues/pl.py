# SPDX-License-Identifier: AGPL-3.0-or-later
"""Polish cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:bohaterowie|postacie|obsada|playlista|s[lł]ownik(?:zek)?|aneks|pytania i odpowiedzi|og[lł]oszenie|"
            r"podzi[eę]kowania|informacj[ae]|wa[zż]ne|ankieta|zawieszone|hiatus)", "Podziękowania"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:miejsce|data|czas|godzina|dzień|rok)(?= ?[:：])", "Miejsce: nabrzeże"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?:,? \d{1,2})?(?= ?[.,:;–—*_-]|$)",
            "Wtorek. Pada."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:prze)?(?:czytał|czytała|czytałem|czytałam|czyta|czytam|czytali) (?:to|list|kartkę|go|ją|jeszcze|dwa|na|"
            r"głośno|dalej|wszystko)|(?:list|kartka|kartkę|tabliczka|ogłoszenie|wiadomość|pismo|zeszyt|pamiętnik|dziennik|"
            r"koperta|kopertę|liście|kartce)",
            "przeczytała list"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"ja|mnie|mi|mną|mój|moja|moje|moich|moim|mojej|jestem|mam|wiem|myślę|chcę|piszę|[a-ząćęłńóśźż]{2,14}[łl][ae]m",
            "nie miałam czasu"),
    ),
    "you": (
        Cue(r"wy|was|wam|wami|wasz(?:a|e|ego|ej|ych|ym)?|ty|ciebie|ci|tobie|twój|twoja|twoje|państwo",
            "dziękuję wam"),
    ),
    "third": (
        Cue(r"on|ona|ono|oni|one|jego|jej|jemu|mu|ich|im|nią|nim|go",
            "ona wyszła"),
    ),
    "past": (
        Cue(r"był|była|było|byli|były|miał|miała|[a-ząćęłńóśźż]{2,14}(?:ał|ała|ali|ały|ił|iła|ili|iły|ył|yła|yli|nął|nęła)",
            "powiedziała mu"),
    ),
    "present": (
        Cue(r"jest|są|ma|mam|mają|mogę|może|chcę|będzie|będę|jestem|piszę|wiem|proszę|można",
            "jest późno"),
    ),
    "note_label": (
        Cue(r"(?:not(?:ka|atka)|od autor(?:ki|a)|uwagi autor(?:ki|a)|przypisy?)(?: autor(?:ki|a))?(?= ?[:.–—-]| |$)",
            "Od autorki:"),
        Cue(r"(?:podzi[eę]kowania|dedykacja)(?= ?:|$)", "Podziękowania:"),
        Cue(r"(?:not(?:ka|atka|ki) (?:odautorska|od autor(?:ki|a|ów)|autor(?:ki|a|ska)|ko[nń]cowa)|(?:s[lł]owo|s[lł][oó]wko|"
            r"kilka s[lł][oó]w|par[eę] s[lł][oó]w|komentarz|wst[eę]p|k[aą]cik|przypisy?|uwag[ai]|"
            r"informacj[ae]) od (?:autor(?:ki|a|ek|ów)|t[lł]umacz(?:ki|a)|bety|mnie)|(?:k[aą]cik|komentarz|uwag[ai]|notatki|"
            r"be[lł]kot|marudzenie) (?:autor(?:ki|a|ski)|odautorski[e]?|t[lł]umaczki)|a\s?/\s?[at](?= ?[:.–—-]| |$)|"
            r"od (?:autor(?:ki|a|ek)|t[lł]umacz(?:ki|a)|bety)(?= ?[:.,!–—-]|$| [a-z]))", "Notka odautorska:"),
        Cue(r"n\s?/\s?a(?= ?[:.–—-]| |$)|n\.? ?od ?a\.?(?= ?[:–—-]|$)|odautorsko(?= ?[:.]|$)|od autorsko(?= ?[:.]|$)",
            "N/A: hej"),
        Cue(r"(?:s[lł]owniczek|s[lł]ownik|legenda|wyja[sś]nieni(?:e|a)|obja[sś]nienia|dla wyja[sś]nienia|przypisy|posłowie|"
            r"przedmowa|ciekawostk[ai]|sprostowanie|og[lł]oszenie|og[lł]oszenia(?: parafialne)?|wa[zż]ne|notatka|notka|"
            r"dedykuj[eę]|dedykowane)(?= ?[:!]|$)", "Słowniczek:"),
        Cue(r"(?:w nast[eę]pnym rozdziale|w kolejnym rozdziale|zapowied[zź])(?= ?[:…])|(?:podzi[eę]kowania|dzi[eę]kuj[eę]|dla|"
            r"beta|betowa[lł]a?|dedykacja)(?: (?:dla|za))?(?= ?:)", "W następnym rozdziale: powódź"),
    ),
    "sure_label": (
        Cue(r"(?:notka|notatki|s[lł]owo|s[lł][oó]wko|komentarz|k[aą]cik|uwagi|od) ?(?:od)? ?autor|notka odautor|odautorsk|"
            r"od autork|a\s?/\s?n", "Od autorki"),
    ),
    "disclaimer_label": (
        Cue(r"zastrze[zż]enie(?= ?:|$)", "Zastrzeżenie: nie moje"),
        Cue(r"(?:prawa autorskie|dis[ck]laimer|nota prawna)(?= ?[:.]|$)", "Prawa autorskie: nie moje"),
    ),
    "warning_label": (
        Cue(r"ostrze[zż]eni[ea](?= ?:)", "Ostrzeżenie: krew"),
        Cue(r"(?:ostrze[zż]eni[ea] (?:dotycz[aą]ce|do rozdzia[lł]u|o tre[sś]ci)|uwaga|"
            r"wra[zż]liwe tre[sś]ci)(?= ?[:!] ?(?:rozdzia[lł]|w|ten|tre[sś]ci|sceny|zawiera|tekst|przekle[nń]stwa|tw))",
            "Uwaga! Rozdział zawiera przemoc"),
    ),
    "recap_label": (
        Cue(r"(?:poprzednio|w poprzednim rozdziale)(?= ?[:.…]|$| w )", "Poprzednio:"),
        Cue(r"(?:w poprzednich (?:odcinkach|rozdzia[lł]ach)|w (?:ostatnim|poprzednim) (?:rozdziale|odcinku)|"
            r"streszczenie poprzedni(?:ego rozdzia[lł]u|ch rozdzia[lł]ów)|co by[lł]o wcze[sś]niej|przypomnienie)(?= ?[:.…]|$)",
            "W poprzednich odcinkach:"),
    ),
    "reply_label": (
        Cue(r"odpowiedzi na (?:komentarze|recenzje)", "Odpowiedzi na komentarze:"),
        Cue(r"(?:odpowied(?:zi|[zź])|odpowiadam|odpisuj[eę]) (?:na |dla )?(?:wasze )?(?:komentarz(?:e|y)|komenty|koment[oó]w|"
            r"recenzje|reviews?|pytania|czytelnik(?:om|[oó]w))|(?:komentarze|recenzje|reviews?)(?= ?:)",
            "Odpowiadam na komentarze"),
    ),
    "legend_word": (
        Cue(r"m[oó]wi(?:[aą]|enie|[cć])?|mowa|dialogi?|my[sś]li|my[sś]li[cć]|wspomnieni(?:e|a)|retrospekcj[aei]|sny|sen|"
            r"szept(?:y|em)?|krzyk(?:i)?|krzyczy|telefon|rozmowa(?: telefoniczna)?|sms-?y?|wiadomo[sś]ci|wiadomo[sś][cć]|"
            r"list(?:y)?|tekst|d[zź]wi[eę]ki?|narrator(?:ka)?|narracja|zmiana (?:sceny|pov|miejsca|perspektywy)|"
            r"przeskok w czasie|piosenk[ai]|inny j[eę]zyk|angielski|japo[nń]ski|zakl[eę]ci[ae]|kursyw[ay]|pogrubieni(?:e|em)|"
            r"telepatia|w[eę][zż]omowa|mowa w[eę][zż][oó]w|czynno[sś]ci|akcja|autorka|moje komentarze", "myśli"),
    ),
    "theft": (
        Cue(r"(?:zakaz|zabrania si[eę]|nie (?:wyra[zż]am|zgadzam si[eę])|zabronione)(?: \w{2,12})? (?:kopiowani[ae]|"
            r"kopiowa[cć]|zgody na|na kopiowanie|powielania|rozpowszechniania)|nie (?:kopiuj|kopiujcie|kradnij|kradnijcie|"
            r"plagiatuj)|plagiat(?:owi|u|om)?|kopiowanie (?:zabronione|bez|tylko|surowo)", "kopiowanie zabronione"),
        Cue(r"bez (?:mojej |wiedzy i |uprzedniej |pisemnej )?(?:zgody|wiedzy|pozwolenia|zezwolenia) (?:autora|autorki|"
            r"w[lł]a[sś]ciciela)|bez mojej (?:zgody|wiedzy)|je[sś]li (?:czytasz|widzicie|czytacie|znajdziecie) (?:to|"
            r"t[eę] histori[eę]|to opowiadanie) (?:gdzie indziej|na innej|gdzie[sś])", "bez zgody autorki"),
    ),
    "pointer_line": (
        Cue(r"(?:wi[eę]cej |reszta |moje )?(?:notka|notatka|notki|przypisy|wyja[sś]nieni[ae]|s[lł]owniczek|t[lł]umaczeni[ae]|"
            r"podzi[eę]kowania|widzimy si[eę]|spotkamy si[eę]|czytajcie|zapraszam|og[lł]oszenia)[\w ,'/:.]{0,40}(?:na dole|"
            r"na ko[nń]cu|pod rozdzia[lł]em|poni[zż]ej|pod spodem)[\w ,'/]{0,24}", "Notka na dole"),
    ),
    "end_line": (
        Cue(r"ci[aą]g dalszy nast[aą]pi|koniec(?: rozdzia[lł]u(?: \w{1,10})?)?|cdn\.?", "Ciąg dalszy nastąpi"),
        Cue(r"c\.? ?d\.? ?n\.?|koniec(?:(?: \w{3,10})? cz[eę][sś]ci| retrospekcji| na dzi[sś]| wspomnienia| ?\(?na razie\)?)|"
            r"ci[aą]g dalszy (?:by[cć] mo[zż]e )?(?:nast[aą]pi|w nast[eę]pnym rozdziale)|the end|fin", "Koniec części"),
    ),
    "date_line": (
        Cue(r"(?:(?:poniedzia[lł]ek|wtorek|[sś]roda|czwartek|pi[aą]tek|sobota|niedziela),? )?\d{1,2} (?:stycznia|lutego|marca|"
            r"kwietnia|maja|czerwca|lipca|sierpnia|wrze[sś]nia|pa[zź]dziernika|listopada|grudnia) \d{4}(?: ?r(?:oku|\.)?)?",
            "14 marca 2011 r."),
    ),
    "byline_line": (
        Cue(r"(?:autor(?:ka|stwa)?|napisa[lł]a?|t[lł]umaczy[lł]a?|t[lł]umaczenie|autorstwa) ?: ?[^\s.:][^.!?\n]{0,40}|"
            r"(?:opowiadanie |fanfic(?:tion)? |miniaturka |tekst )?autorstwa [^\s.][^.!?\n]{0,40}", "autorstwa Jagodzianki"),
    ),
    "chrome_line": (
        Cue(r"(?:nast[eę]pny|poprzedni) rozdzia[lł]|"
            r"poprzedni[ |/<>»«→←]{1,6}(?:spis(?: tre[sś]ci)?[ |/<>»«→←]{1,6})?nast[eę]pny(?: rozdzia[lł])?",
            "Następny rozdział"),
        Cue(r"reklama|udost[eę]pnij(?: (?:na \w{3,12}|histori[eę]))?|zg[lł]o[sś](?: (?:histori[eę]|nadu[zż]ycie))?|"
            r"zaloguj(?: si[eę])?|zarejestruj(?: si[eę])?|(?:dodaj|napisz|zostaw|skomentuj|prze[sś]lij) komentarz|"
            r"dodaj do (?:biblioteki|ulubionych)|spis tre[sś]ci|lista rozdzia[lł][oó]w|czytaj dalej|"
            r"wi[eę]cej rozdzia[lł][oó]w|brak komentarzy|\d{1,4} komentarz(?:e|y)|nowszy post|starszy post|"
            r"strona g[lł][oó]wna|wr[oó][cć] na g[oó]r[eę]", "Dodaj komentarz"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"teraz|no to|zaczynamy|zaczynajmy|zapraszam|czytajcie|czyta[cć]|mi[lł]ego|przyjemnego|oto|do dzie[lł]a|"
            r"start|jedziemy|wracamy|nie przed[lł]u[zż]aj[aą]c|koniec gadania|lecimy|przed wami",
            "no to zaczynamy"),
    ),
    "matter": (
        Cue(r"rozdzia[lł]\w{0,3}|opowiadani\w{1,2}|fick?\w{0,2}|czytania|czyta[cć]|czytajcie|lektury|historii|"
            r"cz[eę][sś][cć]|prolog\w?|epilog\w?|notk[aięe]|miniaturk\w{1,2}|zaczynamy",
            "rozdział"),
    ),
    "elsewhere": (
        Cue(r"na (?:samym )?(?:dole|ko[nń]cu)|pod (?:rozdzia[lł]em|spodem|notk[aą])|poni[zż]ej|w pierwszym rozdziale|"
            r"w prologu|na profilu|na pocz[aą]tku|ni[zż]ej",
            "na dole"),
    ),
    "apparatus": (
        Cue(r"notk[aięe]|notatk[aięe]|przypis(?:y|[oó]w)?|ostrze[zż]eni[ae]|disclaimer|s[lł]owniczek|t[lł]umaczeni[ae]|"
            r"wyja[sś]nieni[ae]|podzi[eę]kowania|odpowiedzi|ankieta",
            "przypisy"),
    ),
    "exit_line": (
        Cue(r"(?:mi[lł]ego|przyjemnego) czytania|zapraszam(?: do (?:czytania|lektury))?", "Miłego czytania!"),
        Cue(r"(?:no to |a wi[eę]c,? |wi[eę]c,? |a teraz,? |teraz,? |i |ok,? |dobra,? |tymczasem,? |tak wi[eę]c,? |"
            r"nie przed[lł]u[zż]aj[aą]c,? |bez zb[eę]dnego gadania,? )?(?:(?:serdecznie )?(?:zapraszam|zapraszamy)(?: (?:was|"
            r"wszystkich|serdecznie))?(?: do| na)?(?: czytania| lektury| nowy rozdzia[lł]| rozdzia[lł]u?| komentowania)?|"
            r"(?:[zż]ycz[eę] )?(?:wam )?(?:mi[lł]ego|przyjemnego|udanego) (?:czytania|czytanka)[\w ,!]{0,20}|(?:mi[lł]ej|"
            r"przyjemnej|dobrej) lektury[\w ,!]{0,20}|enjoy|czytajcie|oto (?:nowy |kolejny |nast[eę]pny )?rozdzia[lł]|"
            r"nie przed[lł]u[zż]am|nie przed[lł]u[zż]aj[aą]c)", "A teraz zapraszam do czytania"),
        Cue(r"(?:komentujcie|g[lł]osujcie|czekam na (?:wasze )?komentarze|licz[eę] na (?:wasze )?komentarze|"
            r"komentarze mile widziane)(?:,? (?:i )?(?:komentujcie|g[lł]osujcie|gwiazdkujcie|oceniajcie))?",
            "Komentujcie i głosujcie"),
    ),
    "telling": (
        Cue(r"to nie (?:jest )?(?:rozdzia[lł]|kolejny rozdzia[lł])|nie rozdzia[lł]|hiatus|zawieszam|zawieszenie|zawieszone|"
            r"wa[zż]ne|og[lł]oszenie|informacja|przeczytajcie|przeczytaj(?:cie)? to|przeprosiny|podzi[eę]kowania|"
            r"nie b[eę]dzie rozdzia[lł]u|notka|nominacja|lba|liebster (?:blog )?award|koniec bloga|pytanie do was",
            "WAŻNE (to nie rozdział)"),
    ),
    "stock": (
        Cue(r"(?:mam|mamy|[zż]yw[iy][eę]) nadziej[eę],? (?:[zż]e|"
            r"i[zż])(?: [^\s.!?]{1,12})?(?: [^\s.!?]{1,12})?(?: [^\s.!?]{1,12})? (?:si[eę] (?:wam |wszystkim |"
            r"chocia[zż] )?(?:spodoba|podoba|spodoba[lł]o?|podoba[lł]o?|spodobaj[aą]|podobaj[aą])|spodoba(?: si[eę])?|"
            r"przypadnie|(?:was )?nie zawiod\w{1,3}|wam si[eę])", "mam nadzieję, że rozdział się wam spodoba"),
        Cue(r"(?:dzi[eę]kuj[eę]|dzi[eę]ki|podzi[eę]kowania|podzi[eę]kowa[cć]|"
            r"dzi[eę]kujemy)(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})? (?:za|dla|wszystkim|"
            r"tym)(?:,)?(?: wszystkie| kt[oó]rzy| te| ka[zż]dy| wasze| tyle| przemi[lł]e| mi[lł]e)? ?(?:komentarz(?:e|y)?|"
            r"komenty|gwiazdki|g[lł]osy|wy[sś]wietlenia|czytani[ea]|czytacie|czytaj[aą]|przeczytanie|cierpliwo[sś][cć]|"
            r"wsparcie|czytelnik(?:om|[oó]w)|recenzje|oceny|zostawi\w{3,5}|komentuj[aą]\w{0,3}|obserwuj[aą]\w{0,3}|"
            r"wytrwa[lł]o[sś][cć]|bet[eęy]|zbetowanie|betowanie)", "dziękuję wszystkim za komentarze"),
        Cue(r"(?:zostaw(?:cie|i[cć]|iajcie)|pisz(?:cie)?|napiszcie|licz[eę] na|czekam na|prosz[eę] o|dajcie)(?: (?:po sobie|"
            r"mi|w|swoje|jaki[sś]|jakie[sś]|wasze|szczere|cho[cć]|jakikolwiek|sw[oó]j))? ?(?:\w{3,8} )?(?:komentarz(?:e|y|a|"
            r"ach|yk)?|koment(?:y|a|ik)?|opini[eęiay]|[sś]lad|gwiazdk[eęi]|recenzj[eęi]|konstruktywn\w{1,3} krytyk\w|"
            r"zna[cć],? (?:co|czy|jak))", "zostawcie po sobie komentarz"),
        Cue(r"(?:komentarz(?:e|y)?|opinie|krytyka|gwiazdki|uwagi)(?: i \w{4,10})? (?:mile|motywuj[aą]|s[aą]|zawsze|"
            r"mobilizuj[aą]|daj[aą]|nap[eę]dzaj[aą]|karmi[aą]|mnie)|(?:ka[zż]dy|jeden) komentarz|konstruktywn(?:a|ej|"
            r"[aą]) krytyk\w|nie (?:bijcie|zabijcie|zabijajcie|linczujcie|hejtujcie|krzyczcie)", "komentarze motywują"),
        Cue(r"(?:nast[eę]pny|kolejny|nowy|ten|poprzedni|pierwszy|drugi|ostatni|dzisiejszy|kr[oó]tki|przysz[lł]y|"
            r"przedostatni) rozdzia[lł](?:ek|ik)?(?: \w{2,9})? (?:b[eę]dzie|pojawi|ukaza|jest|wyszed[lł]|dodam|si[eę]|mi|"
            r"by[lł]|powin\w{2,4}|postaram|ju[zż]|dopiero|jutro|w|na|za|wstawi\w{1,2}|dedykuj\w|nie|taki|troch[eę]|kr[oó]tszy|"
            r"d[lł]u[zż]szy|zbetowa\w{2,3})", "następny rozdział pojawi się w piątek"),
        Cue(r"(?:przepraszam|wybaczcie|sorki|sorry|przepraszamy|wybacz|przeprosi[cć])(?:,)?(?: was| [zż]e| bardzo| strasznie|"
            r" wszystkich)?(?: [^\s.!?]{1,10})?(?: [^\s.!?]{1,10})? (?:op[oó][zź]nieni[ea]|nieobecno[sś][cć]|b[lł][eę]dy|"
            r"zw[lł]ok[eę]|d[lł]ugo (?:nie|czeka\w{2,4}|musie\w{3,4})|czekali\w{1,3}|przerw[eę]|kr[oó]tki|kr[oó]tko|"
            r"rozdzia[lł]|nie by[lł]o|nie dodawa\w{2,3}|liter[oó]wki|poślizg|brak rozdzia[lł]\w{1,2}|tak p[oó][zź]no)",
            "przepraszam za opóźnienie"),
        Cue(r"(?:m[oó]j|moje|moja|to m[oó]j|mojego) (?:pierwsz[yea]|drug[iae]|now[yea]|ostatni[ea]?|"
            r"pierwszego) (?:\w{4,10} )?(?:fick?|fanfick?|fanfiction|ff|opowiadanie|opowiadania|one-?shot|oneshot|"
            r"miniaturk[aeę]|blog|drabble|t[lł]umaczenie|slash|opko)", "to mój pierwszy fanfick"),
        Cue(r"(?:to|tego|tym|te|ten|moje|nowe|na to|tej|ta|tym|do|o) (?:opowiadani(?:e|a|u|em)|fick?(?:a|u|iem|owi)?|"
            r"fanfick?(?:a|u|iem)?|ff|opko|miniaturk[aięę]|one-?shot(?:a|em)?)(?: (?:jest|b[eę]dzie|powsta[lł]o|powsta[lł]|"
            r"mia[lł]o|nie|ma|i|zosta[lł]o|pisa[lł]am|dedykuj[eę]|zawiera|dzieje))?", "to opowiadanie powstało w nocy"),
        Cue(r"(?:drodzy|kochani|moi|mili|najdro[zż]si|drogie|kochane|witajcie|wszystkim|moim) (?:drodzy |kochani |mili |"
            r"wierni |nowi |moi )?(?:czytelni(?:cy|czki|kom)|czytacze|obserwatorzy|wattpadowicze)|(?:hej|cze[sś][cć]|witam|"
            r"witajcie|siema)[, ] ?(?:kochani|misie|misiaki|mordki|miśki|wszystkich|wszystkim|ludziska|robaczki|s[lł]o[nń]ca)",
            "drodzy czytelnicy"),
        Cue(r"(?:mi[lł]ego|przyjemnego) czytania|mi[lł]ej lektury|zapraszam (?:do|na|was|wszystkich) (?:czytania|komentowania|"
            r"lektury|nowy|mojego|nowego|kolejn\w{2,3}|rozdzia\w{1,3})|(?:do )?(?:nast[eę]pnego|kolejnego) (?:rozdzia[lł]u|"
            r"razu|napisania)|widzimy si[eę] (?:w (?:nast[eę]pnym|kolejnym)|za|na dole|ju[zż]|niebawem)|do (?:napisania|"
            r"zobaczenia w)", "widzimy się w następnym"),
        Cue(r"(?:piszcie|napiszcie|dajcie zna[cć]|powiedzcie)(?:,)?(?: mi| w|"
            r" koniecznie)?(?: komentarzach)?(?:,)? (?:co (?:my[sś]licie|s[aą]dzicie|wy|uwa[zż]acie)|jak(?: wam)? si[eę]|"
            r"czy (?:wam|si[eę]|chcecie)|wasze|swoje)|(?:i )?(?:jak|co) (?:wam si[eę] (?:podoba|podoba[lł]o?)|"
            r"my[sś]licie(?: o)?|s[aą]dzicie)|(?:co|jak) o tym my[sś]licie|wasze (?:opinie|zdanie|komentarze|teorie|"
            r"przemy[sś]lenia)|podoba[lł]o? si[eę]\?|wasz(?:ym|e) zdani\w{1,2}", "co o tym myślicie?"),
        Cue(r"(?:dodaj[eę]|doda[mł](?:a?m)?|wstawi[aę]m?|wstawi[lł]am|opublikuj[eę]|publikuj[eę]|wrzuc[eę]|wrzucam|"
            r"postaram si[eę] (?:doda[cć]|wstawi[cć]|napisa[cć]))(?: \w{2,9})? (?:rozdzia[lł]\w{0,2}|co tydzie[nń]|jutro|"
            r"nast[eę]pny|kolejny|nowy|kolejn[aą]|notk[eę]|cz[eę][sś][cć]|szybciej|regularnie|go|szybko)|"
            r"rozdzia[lł]y (?:b[eę]d[aą]|pojawia[jć]\w{0,3}|dodaj[eę]|s[aą]|co)", "dodaję rozdziały co tydzień"),
        Cue(r"(?:nie)?(?:z)?betowan[yeaio]{1,2}|sprawdz(?:ony|one|ała?) przez|(?:rozdzia[lł]|tekst) (?:nie)?betowan\w|"
            r"brak (?:weny|czasu)|brakiem (?:weny|czasu)|wen(?:a|y|ę|e) (?:mnie|mi|nie|wr[oó]ci\w{1,2}|opu[sś]ci\w{1,2}|"
            r"uciek\w{1,2}|brak)|(?:za )?(?:wszelkie |wszystkie |ewentualne )(?:b[lł][eę]dy|liter[oó]wki)|za b[lł][eę]dy|"
            r"niebetowan\w{1,2}|blokad[aęy] (?:tw[oó]rcz|pisarsk)\w{1,3}", "rozdział niebetowany"),
        Cue(r"(?:dedykacj[aeę]|dedykuj[eę]|dedykowan[yea])(?: \w{2,9})? (?:dla|wszystkim|mojej|moim|tobie|go|ten|tym|jest|"
            r"[\w]{3,10})|(?:piosenk[aę]|zdj[eę]cie|muzyk[aę]|link) (?:w mediach|do rozdzia[lł]u|na g[oó]rze|u g[oó]ry|"
            r"powy[zż]ej)|w mediach|(?:prezent|tekst|opowiadanie) (?:urodzinowy|na (?:pojedynek|konkurs|wyzwanie|akcj[eę]))",
            "dedykacja dla mojej siostry"),
    ),
    "publication": (
        Cue(r"(?:ten|nast[eę]pny|nowy|kolejny|poprzedni) rozdzia[lł]\w{0,2}|rozdzia[lł] (?:jest|b[eę]dzie)|opowiadani\w{1,2}|"
            r"fick?\w{0,2}|komentarz\w{0,2}|recenzj\w{1,2}|betowa[lł]a?|bet[ay]|opublikuj\w{0,2}|notk[aęi]", "następny rozdział"),
        Cue(r"(?:tego|tym|w|do|nast[eę]pnym|nast[eę]pnego|kolejnym|kolejnego|ka[zż]dy|pierwszy|drugi|ostatni|ostatnim|"
            r"ostatniego|dzisiejszy|nowego|nowym|dwa|trzy|par[eę]|kilka) rozdzia[lł]\w{0,3}|rozdzia[lł]y|rozdzia[lł][oó]w|"
            r"rozdzia[lł](?= (?:\d|si[eę]|pojawi|dodam|kr[oó]tki|d[lł]ugi|niebetowan|taki|trochę|mi))",
            "w tym rozdziale, do następnego rozdziału"),
        Cue(r"(?:fan)?fick?(?:i|a|u|iem|[oó]w|ach|owi|owym)?|fanfiction|ff|opko|opka|opek|miniaturk[aięę]|one-?shot(?:y|a)?|"
            r"oneshot|drabble|slash|yaoi|ooc|crossover|au|kanon(?:u|em|iczn\w{1,3})?|parring(?:i|u)?|headcanon\w{0,2}",
            "mój fik i miniaturki"),
        Cue(r"koment(?:y|ik\w{0,2}|[oó]w|ujcie|uj[aą]\w{0,3}|owali|owa[cć]|owania|owanie)|komentarz(?:e|y|a|om|ami|ach|"
            r"yk\w?)?|gwiazdk(?:i|ę|e|uj\w{2,4})|wy[sś]wietle[nń]\w{0,2}|obserwator\w{1,3}|obserwuj[aą]\w{0,4}|g[lł]osujcie|"
            r"reviews?|kudos|votes?|nominacj[aeięę]", "komentujcie i gwiazdkujcie"),
        Cue(r"(?:opublikow|publikow|publikuj|opublikuj)\w{1,5}|wstawi(?:am|[eę]|[lł]am|[lł]em|[cć])(?= (?:rozdzia|kolejn|nast|"
            r"now|jutro|go|to))|wrzuc(?:am|[eę])(?= (?:rozdzia|kolejn|nast|now|jutro))|(?:pisa[cć]|pisz[eę]|pisa[lł]am|"
            r"napisa[lł]am|napisa[cć]) (?:ten|to|tego|nast[eę]pn\w{1,3}|rozdzia\w{1,3}|kolejn\w{1,3}|dalej|opowiadani\w{1,2}|"
            r"ficka?)|wattpad\w{0,3}|ao3|blogspot\w?|blogger\w?|mirriel|forum mirriel|bet(?:a|y|ą|[eę]|owa[cć]|uj\w{1,3})|"
            r"betowanie|liter[oó]wk\w{1,3}|spoiler\w{0,2}|hiatus\w{0,2}|zawieszam (?:bloga|opowiadanie|pisanie)",
            "publikuję na Wattpadzie"),
    ),
    "trade": (
        Cue(r"fabu[lł]\w{1,2}|bohater(?:owie|a|ów|ka|ki|k[aą])?|posta(?:ci|[cć]|cie)|autor(?:ka|ki|a)?|czytelni(?:k|cy|"
            r"czk[ai])|epilog\w{0,2}|prolog\w{0,2}|scen(?:a|y|[eę])|w[aą]tk(?:i|u|[oó]w)|w[aą]tek|wena|wen[eę]|weny|"
            r"dialog(?:i|[oó]w)?|rating|pairing", "fabuła się rozwija"),
    ),
    "address": (
        Cue(r"czytelni(?:cy|czki|k[oó]w)|mam nadziej[eę],? [zż]e (?:si[eę] (?:wam|spodoba)|wam|rozdzia\w|was|kto[sś]|"
            r"jeszcze (?:kto[sś]|mnie)|nie zawiod\w)|wam si[eę]|piszcie|komentujcie|dajcie zna[cć]|kochani|"
            r"wasz[ea]? (?:opinie|komentarze)|dla was", "mam nadzieję, że wam się spodoba"),
        Cue(r"was|wam|wami|wasz(?:e|ych|ego|ej|ym|ymi|a|[aą])?|(?:ka[zż]dy|wielu|niekt[oó]rzy|kto[sś]|cz[eę][sś][cć]|"
            r"kt[oó]re?[sś]?|kt[oó]ry) z was|(?:czytacie|wiecie|pami[eę]tacie|my[sś]licie|s[aą]dzicie|chcecie|lubicie|"
            r"widzicie|mo[zż]ecie|jeste[sś]cie|macie|znajdziecie|zauwa[zż]yli[sś]cie|dotrwali[sś]cie|czekali[sś]cie|"
            r"domy[sś]lacie|zastanawiacie|musicie|b[eę]dziecie)", "wiecie, co was czeka"),
        Cue(r"(?:tym|wszystkim|tych|wszystkich|ci|te osoby|osoby|osobom|ka[zż]demu)(?:,)? kt[oó]r(?:zy|ym|ych|e|"
            r"zy tu)(?= (?:czyta|koment|czeka|zosta|to|dotrwa|mnie|wci[aą]|nadal|jeszcze|chc))|(?:je[sś]li|je[zż]eli|gdyby|"
            r"czy) kto[sś] (?:to |tu |jeszcze |chce |chcia[lł]by |ma |z was )?(?:czyta|pyta|chce|ma|jest|pami[eę]ta)|"
            r"kto[sś] (?:to|tu|jeszcze) (?:jeszcze )?czyta|(?:piszcie|napiszcie|komentujcie|czytajcie|wybaczcie|zapraszam|"
            r"trzymajcie(?: si[eę])?|powiedzcie|wyczekujcie|wyobra[zź]cie|przygotujcie|pami[eę]tajcie|podzi[eę]kujcie|"
            r"zajrzyjcie|spodziewajcie|g[lł]osujcie|nie (?:bijcie|zabijajcie|martwcie))|kochani|misiaki|mordeczki|ludziska|"
            r"moi drodzy", "nie martwcie się"),
    ),
    "greeting": (
        Cue(r"(?:cze[sś][cć]|hej|witam|witajcie|siema)(?=[ ,!.]|$)|dzie[nń] dobry(?=[ ,!.]|$)", "Cześć!"),
        Cue(r"(?:hej+(?:ka|o|ka wszystkim|ho)?|he[jy]a?|heja|helo+[lł]?|hello+|cze[sś][cć](?: i czo[lł]em)?|czo[lł]em|"
            r"witam+(?: was)?|witajcie|siem(?:a|ka|anko)|elo+|joł|yo|ohayo|konnichiwa|dobry(?: wiecz[oó]r)?|dzie[nń] ?dobry|"
            r"dobry wiecz[oó]r|ahoj|kochani|drodzy|moi drodzy|weso[lł]ych [sś]wi[aą]t|szcz[eę][sś]liwego nowego)(?=[ ,!.:~]|$)",
            "Hejka wszystkim!"),
        Cue(r"(?:no (?:i|to)|wi[eę]c|a wi[eę]c|tak wi[eę]c|ok|okej|dobra|uff|ufff)(?= ?[,!.:~…]|$)|(?:wr[oó]ci[lł]am|"
            r"jestem z powrotem|wracam|oto (?:i )?(?:jestem|nowy|kolejny|rozdzia[lł]|prolog)|i oto|w ko[nń]cu (?:jest|nowy|"
            r"rozdzia[lł])|[zż]yj[eę])(?=[ ,!.]|$)", "Oto kolejny rozdział"),
    ),
    "thanks": (
        Cue(r"dzi[eę]kuj[eę]|dzi[eę]ki", "dziękuję"),
        Cue(r"dzi[eę]kujemy|podzi[eę]kow\w{2,4}|dzi[eę]kowa[cć]|wdzi[eę]czn[aey]|(?:wielkie |serdeczne )(?:dzi[eę]ki|"
            r"podzi[eę]kowania)|dzi[eę]ks|arigato|thx", "serdeczne podziękowania"),
    ),
    "apology": (
        Cue(r"przepraszam|wybaczcie|sorki|op[oó][zź]nienie", "przepraszam za opóźnienie"),
        Cue(r"przepraszamy|przeprosi[cć]|przeprosiny|wybaczcie|sorry|gomen(?:nasai)?|(?:za )?(?:tak[aą] |tak |"
            r"d[lł]ug[aą] )?(?:nieobecno[sś][cć]|zw[lł]ok[eę]|obsuw[eęa]|po[sś]lizg|op[oó][zź]nieni[ea])|"
            r"d[lł]ugo (?:mnie )?nie (?:by[lł]o|pisa[lł]am|dodawa[lł]am)|nie mia[lł]am (?:czasu|weny|kiedy|g[lł]owy)|"
            r"brak(?:iem)? czasu|kaja[mć]", "kajam się za obsuwę"),
    ),
    "schedule": (
        Cue(r"(?:w|za|co|przed|po|pod koniec|na) (?:przysz[lł]ym tygodniu|przysz[lł]y tydzie[nń]|najbli[zż]sz\w{1,3}|weekend|"
            r"tydzie[nń]|dwa tygodnie|par[eę] dni|kilka dni|poniedzia[lł]ek|wtorek|[sś]rod[eę]|czwartek|pi[aą]tek|sobot[eę]|"
            r"niedziel[eę]|miesi[aą]c)|niebawem|nied[lł]ugo|wkr[oó]tce|(?:w ka[zż]d[aąey]|ka[zż]dy) (?:pi[aą]tek|niedziel[eę]|"
            r"sobot[eę]|tydzie[nń])|jak najszybciej|regularnie|do ko[nń]ca (?:tygodnia|miesi[aą]ca)", "w przyszłym tygodniu"),
    ),
    "signoff": (
        Cue(r"pozdrawiam|ca[lł]usy|buziaki|do (?:nast[eę]pnego|zobaczenia|napisania)", "pozdrawiam"),
        Cue(r"pozdr(?:o|owienia|awiamy)?|ca[lł]us(?:ki|y|ków|kuj\w)?|ca[lł]uj[eę]|buzia(?:ki|czki|k)|[sś]ciskam|u[sś]ciski|"
            r"przytulam|trzymajcie si[eę]|do (?:nast[eę]pnego|zobaczenia|napisania|us[lł]yszenia|przeczytania|kolejnego|"
            r"jutra)|papa|pa pa|bajo|nara|bye|(?:kocham|lubi[eę]|uwielbiam) was|wasza (?:\w{3,14})|xoxo|ściskam|"
            r"to by by[lł]o na tyle", "trzymajcie się"),
    ),
    "chat": (
        Cue(r"xd+|x-?d+|haha\w{0,10}|hehe\w{0,8}|hihi\w{0,8}|lol|omg|btw|wgl|jbc|imo|nwm|mwahaha\w{0,6}|buhaha\w{0,6}|heh|"
            r"ojej|jej{2,}|yay|ups|sorki|spoko|nom|taa+|dzi[eę]ks|zw|tbh|idk|wgle|nie bi[cć]|hmm+", "haha xd"),
    ),
    "life": (
        Cue(r"(?:szko[lł](?:a|y|[eę]|le)|studi(?:a|ów|ach)|uczelni[aieę]{1,2}|matur(?:a|y|[eę]|ze)|sesj[aięe]|egzamin(?:y|"
            r"[oó]w|ami|ach)?|sprawdzian(?:y|[oó]w|ami)?|kolokwi(?:um|a|ów)|kartk[oó]wk[aięe]|lekcj[ei]|licencjat\w{0,2}|"
            r"magisterk[aięe]|gimnazjum|liceum|wakacj[ei]|ferie|prac(?:a|y|[eę]) (?:magistersk|licencjack|domow)\w{1,2}|"
            r"nauk[aięeą]|praktyk(?:i|ach)|wyk[lł]ad(?:y|[oó]w)|testy|poprawk[aięe]|zaliczeni[ae])", "sesja i sprawdziany"),
        Cue(r"(?:m[oó]j|mojego|moim|mi) (?:komputer\w?|laptop\w?|komp|telefon\w?|internet\w?|ch[lł]opak\w?|m[aą][zż]|brat\w?|"
            r"kot\w?|pies|szef|tata|modem|dysk)|moj(?:a|ej|[aą]) (?:mam[aęy]|siostr[aęy]|babci[aię]|przyjaci[oó][lł]k[aię]|"
            r"kuzynk[aię]|c[oó]rk[aię]|bet[aęy]|klawiatur[aęy]|kole[zż]ank[aię])|(?:brak(?:u)? |nie mam |bez )?(?:internetu|"
            r"neta|netu)|laptop\w?|komp(?:a|ie)?", "mój laptop się zepsuł"),
        Cue(r"gryp[aęy]|gor[aą]czk[aąię]|chor(?:a|y|oba|uj[eę]|owa[lł]am)|przezi[eę]bi\w{3,6}|szpital\w?|migren[aęy]|"
            r"przeprowadzk[aięe]|urodziny|[sś]lub\w?|[sś]wi[eę]ta|sylwester|kwarantann\w|covid\w{0,2}|stres\w?|"
            r"[zż]yci[ea] (?:prywatne|osobiste|realne)|real(?:u)?|bezsenno[sś][cć]|zm[eę]czon[ay]|wyjazd\w?|urlop\w?|"
            r"depresj\w{1,2}", "chora, z gorączką"),
    ),
    "craft": (
        Cue(r"pis(?:a[cć]|a[lł]am|a[lł]em|a[lł]o|anie|ania|aniem|ane|any)|pisz[eę]|napisa(?:[cć]|[lł]am|[lł]em|ne|ny|nie)|"
            r"dopisa\w{1,4}|przepisa\w{2,4}|poprawi(?:[cć]|[lł]am|[eę]|am)|poprawki|edytowa\w{2,4}|redagowa\w{2,4}|"
            r"skroba[lł]am", "ciężko się pisało"),
        Cue(r"pomys[lł]\w{0,4}|inspir(?:acj[aęie]|owan\w|owa[lł]\w?)|przysz[lł]o? mi do g[lł]owy|wpad[lł]\w? (?:mi )?(?:do|"
            r"na)|na podstawie|oparte na|wen(?:a|y|[eę]|[aą])|fabu[lł]\w|zaplanowa\w{2,4}|plan(?:uj[eę]|owa[lł]am)|"
            r"natchnieni\w{1,2}|motywacj\w|wyobra[zź]ni\w{1,2}", "pomysł wpadł mi do głowy"),
        Cue(r"bohater(?:owie|ów|om|a|ka)|postaci(?:e|ami|ach)?|posta[cć]|scen(?:a|y|[eę]|ie|ki)|dialog(?:i|[oó]w)|pov|"
            r"perspektyw\w|punkt(?:u)? widzenia|epilog\w{0,2}|prolog\w{0,2}|tytu[lł]\w{0,2}|parring(?:i|u)?|pairing(?:i|u)?|"
            r"zako[nń]czeni\w{1,2}|romans\w{0,2}|humor\w?|dramat\w?|narracj\w|narrator\w{0,2}|w[aą]t(?:ek|k(?:i|ów|u))|"
            r"happy end|oc|ocs", "bohaterowie robią, co chcą"),
        Cue(r"gramatyk\w|ortografi\w|interpunkcj\w{1,2}|b[lł][eę]d(?:y|[oó]w|ami|ach)|przecink(?:i|[oó]w|ami)|"
            r"t[lł]umacz(?:enie|enia|[eę]|y[lł]am|y[cć])|s[lł][oó]w|stron(?:y)? (?:w wordzie|a4)|wordzie|kr[oó]tk(?:i|o|awy|"
            r"ie)|kr[oó]tsz[yea]|d[lł]u[zż]sz[yea]|akapit\w{0,2}|liter[oó]wk\w|\d{3,6} s[lł][oó]w", "pięć stron w Wordzie"),
        Cue(r"pierwszy raz (?:pisz[eę]|publikuj[eę]|co[sś])|pierwsz[yae] (?:pr[oó]b[aęy]|fick?|opowiadanie)|debiut\w{0,3}|"
            r"pocz[aą]tkuj[aą]c[ay]|b[aą]d[zź]cie (?:[lł]agodni|wyrozumiali|mili)|nowa (?:tutaj|tu)", "bądźcie wyrozumiali"),
    ),
    "media": (
        Cue(r"piosenk\w{1,2}|playlist\w|album\w?|s[lł]ucha(?:jcie|j[aą]c|[lł]am|[cć])|pos[lł]uchajcie|pos[lł]ucha[cć]|"
            r"muzyk(?:a|i|[eę])|youtube|spotify|soundtrack\w?|koncert\w{0,2}|teledysk", "posłuchajcie piosenki"),
        Cue(r"film(?:u|y|ie|em|ów)?|odcin(?:ek|k\w{1,2})|sezon(?:u|ie|y|em)?|serial\w{0,2}|anime|mang[aięey]|kanon\w{0,2}|"
            r"ksi[aą][zż]k(?:a|i|ach|[eę]|owy|owej)|(?:tom|tomie) (?:\d|pierwsz|drug|trzec)\w{0,4}|fandom\w{0,2}|zwiastun\w?|"
            r"trailer|netfli\w{1,3}|dram[aęy]|gr[ayze]{1,3}(?= \w{3,12})", "od trzeciego sezonu"),
        Cue(r"zdj[eę]ci(?:e|a|u)|obraz(?:ek|ki)|gif\w?|ok[lł]adk[aięe]|fanart\w{0,2}|rysun(?:ek|ki)|instagram\w{0,2}|"
            r"twitter\w{0,2}|facebook\w{0,2}|asku|ask|profil(?:u)?|link(?:i|u)?|konto|koncie|blog(?:a|u|i|ów|iem)?|stron(?:a|"
            r"ie|[eę]) (?:na fb|internetow)\w?|forum|grup(?:a|ie) (?:na|fb)|szablon\w?", "link na profilu"),
    ),
    "posted": (
        Cue(r"dod(?:a[cć]|a[lł]am|aj[eę]|am)|opublikowa\w{1,4}|publikuj[eę]|wstawi\w{1,4}|wrzuci\w{1,4}|rozdzia[lł]\w{0,3}|"
            r"cz[eę][sś][cć] (?:druga|pierwsza|trzecia|\d)|kontynuacj\w{1,2}|kontynuowa[cć]|ci[aą]g dalszy|"
            r"dalsz[ayą] cz[eę][sś][cć]|sequel|prequel|zako[nń]czon\w|sko[nń]czon\w|sko[nń]czy[lł]am|zawiesi\w{1,4}|"
            r"porzuci\w{1,4}|bonus|dodatek|special", "wreszcie skończone"),
        Cue(r"(?:\d{1,2}|dw(?:a|[oó]ch)|trzech|trzy|kilku|kilka|par[eę]|paru|tygodniu|po|od|przez) (?:dni(?:ach)?|tygodni(?:e|"
            r"u|ach)?|miesi[aą]c(?:e|ach|u)?|miesi[eę]cy|lat(?:ach)?)|wieki|wreszcie|nareszcie|w ko[nń]cu|dzisiaj|dzi[sś]|"
            r"wczoraj|w tym tygodniu|p[oó][lł]noc(?:y)?|(?:pierwsz|drug|trzeci|czwart)(?:ej|a) (?:w nocy|nad ranem)|ostatnio",
            "nareszcie, po trzech miesiącach"),
        Cue(r"komentarz\w{0,3}|czytelni\w{2,4}|czyta(?:nia|nie|[cć]|j[aą]\w{0,3}|cie)|opini\w{1,2}|krytyk\w|pyta(?:nia|[nń])|"
            r"sugesti[ei]|propozycj[ei]|gwiazdk\w|wsparci\w{1,2}|ankiet\w|g[lł]osowani\w{1,2}|obserwuj\w{2,5}|recenzj\w",
            "pytania i opinie"),
    ),
    "feeling": (
        Cue(r"mam nadziej[eę]|dumna?|ciesz[eę] si[eę]|stresuj[eę]|zadowolon[ay]|nie (?:jestem (?:pewna|zadowolona|przekonana)|"
            r"wiem,? (?:czy|jak|co|kiedy)|podoba mi)|wstyd|ulubion[yeą]|(?:bardzo )?(?:lubi[eę]|uwielbiam|kocham) (?:t[eęo]|"
            r"ten|tego)|podoba mi|nie mog[eę] si[eę] doczeka[cć]|frajd\w", "nie jestem zadowolona"),
        Cue(r"beznadziejn\w|okropn\w|s[lł]ab(?:y|e|o|a)|dziwn(?:y|e|a)|nudn(?:y|e|a|awy)|kr[oó]tk(?:i|o|awy)|przes[lł]odzon\w|"
            r"bana[lł]n\w|g[lł]upi\w?|chaotyczn\w|nijak\w{0,2}|troch[eę] (?:kr[oó]tk|nudn|s[lł]ab|dziwn|nie)\w{0,3}|kiepsk\w|"
            r"badziewi\w{1,2}|gniot|przej[sś]ciow\w|kich[ay]|zapychacz", "trochę krótki i nudnawy"),
        Cue(r"w ka[zż]dym razie|poza tym|swoj[aą] drog[aą]|szczerze (?:m[oó]wi[aą]c|powiedziawszy)|tak naprawd[eę]|w sumie|"
            r"generalnie|jak (?:zawsze|zwykle|obieca[lł]am)|zgodnie z obietnic[aą]|prosz[eę]|p\.?s\.?|ps|dla tych|na razie|"
            r"p[oó]ki co|przy okazji|ostrzegam|uprzedzam|a propos|[zż]eby nie by[lł]o", "w sumie, jak obiecałam"),
    ),
    "ownership": (
        Cue(r"nie nale[zż](?:y|[aą])|nie (?:s[aą] )?moje|prawa nale[zż][aą]|nie czerpi[eę]|moj[aą] w[lł]asno[sś]ci[aą]",
            "nie należą do mnie"),
        Cue(r"nale[zż](?:y|[aą]) (?:\w{3,14} )?do|nie nale[zż](?:y|[aą])|nic (?:tu |tutaj |z tego )?nie (?:jest moje|"
            r"nale[zż]y|posiadam)|nie (?:jest|s[aą]) (?:moj[aeą]|mojego|m[oó]j|moj[aą])(?: w[lł]asno[sś]ci[aą])?|(?:jest|"
            r"s[aą]|stanowi[aą]?) (?:w[lł]asno[sś]ci[aą]|tworem)|w[lł]asno[sś](?:[cć]|ci[aą]) (?:jk|j\.? ?k|pani|pana|"
            r"autor\w{1,3})|nie (?:mam|posiadam|ro[sś]cz[eę])(?: sobie)?(?: [zż]adnych)? praw", "należą do telewizji"),
        Cue(r"nie (?:czerpi[eę]|zarabiam|osi[aą]gam|dostaj[eę])(?: z tego| na tym| z tej|"
            r" za to)? (?:[zż]adnych )?(?:korzy[sś]ci|zysk[oó]w|nic|ani grosza|pieni[eę]dzy|zarobku)|nie (?:zarabiam|"
            r"mam z tego)|korzy[sś]ci (?:materialn|maj[aą]tkow)\w{2,3}|(?:tylko|jedynie) (?:je |sobie )?(?:po[zż]yczam|"
            r"po[zż]yczy[lł]am|si[eę] (?:bawi[eę]|nimi bawi[eę]))|w celach (?:rozrywkowych|niekomercyjnych|zarobkowych)",
            "nie zarabiam na tym pieniędzy"),
        Cue(r"(?:wszelkie |wszystkie )?prawa (?:autorskie|zastrze[zż]one|nale[zż][aą]|do (?:postaci|bohater|[sś]wiata|"
            r"oryg)\w{0,6})|prawowit(?:ych|ymi|ego|ym|emu) w[lł]a[sś]ciciel\w{0,3}|copyright|©|(?:fabu[lł]a|pomys[lł]|"
            r"historia) (?:jest |nale[zż]y )?(?:jedynie |tylko |w ca[lł]o[sś]ci )?(?:m[oó]j|moja|moje|do mnie|"
            r"mojego autorstwa)|mojego autorstwa|(?:zbie[zż]no[sś][cć]|podobie[nń]stwo) (?:przypadkow|do)\w{0,2}|"
            r"przypadkow[aey] (?:zbie[zż]no|podobie)\w{2,5}|fikcj[aą] literack[aą]|nie pozywaj(?:cie)?",
            "prawa autorskie należą do niej"),
    ),
    "warning_topic": (
        Cue(r"ostrze[zż]eni[ae]|tre[sś]ci (?:wra[zż]liw|dla doros|erotyczn|seksualn|przeznaczone)\w{0,4}|przemoc(?:y)?|"
            r"samookalecz\w{2,4}|samob[oó]j\w{3,6}|gwa[lł]t\w?|przekle[nń]stw\w{0,2}|wulgaryzm\w{1,3}|\+18|18\+|"
            r"dla doros[lł]ych|scen(?:y|a) (?:erotyczn|[lł][oó][zż]kow|18|\+18|seks|drastyczn)\w{0,3}|nieletni\w{0,2}|"
            r"homofob\w{0,3}|na w[lł]asn[aą] odpowiedzialno[sś][cć]|[sś]mier[cć] (?:bohater|postaci)\w{0,2}|lemon|"
            r"drastyczn\w{1,3}|wra[zż]liw\w{1,3}", "na własną odpowiedzialność"),
    ),
    "reading_topic": (
        Cue(r"(?:akcja|rzecz|opowiadanie) (?:dzieje|rozgrywa|toczy) si[eę]|dzieje si[eę] (?:po|przed|w|podczas|mi[eę]dzy)|"
            r"alternatywn\w{2,3}|au|spoiler\w{0,2}|kursyw[aąy]|pogrubion\w{1,3}|my[sś]li|retrospekcj\w|oznacza|wymawia si[eę]|"
            r"s[lł]owniczek|t[lł]umaczenie|dla tych,? kt[oó]rzy nie|wiek bohater\w{0,2}|linia czasu|po wojnie|kanon\w{0,2}|"
            r"nie (?:bior[eę]|uwzgl[eę]dnia\w?)|pierwszej osoby|trzeciej osoby|perspektyw\w", "akcja dzieje się po wojnie"),
    ),
    "notice_topic": (
        Cue(r"to nie (?:jest )?(?:kolejny |nowy )?rozdzia[lł]|nie rozdzia[lł]|hiatus\w{0,2}|zawiesz(?:am|enie|one|ony|a[cć])|"
            r"zawiesi\w{1,3}|przerw(?:a|[eęy])|porzuc(?:am|i[cć]|one)|usun(?:[aą][cć]|[eę]|i[eę]t\w)|przepisuj[eę]|poprawiam|"
            r"og[lł]oszeni\w{1,2}|now(?:e|y) (?:opowiadanie|blog|fick?)|ostatni rozdzia[lł]|ankiet\w|nie (?:b[eę]d[eę]|"
            r"mog[eę]|dam rady) (?:ju[zż] )?(?:pisa[cć]|dodawa[cć]|publikowa[cć]|kontynuowa[cć])|odchodz[eę]|wracam|"
            r"wr[oó]c[eę]|rozdzia[lł]u nie b[eę]dzie|nie b[eę]dzie rozdzia[lł]u|ko[nń]cz[eę] (?:z|t[eę])",
            "to nie jest rozdział"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "tytuł|tytul|tytuł oryginału|tytuł oryginalny|nazwa",
    "author": "autor|autorka|autorzy|autorki|napisała|autor oryginału|autor/ka",
    "rating": "ograniczenia|ograniczenia wiekowe|rating|kategoria wiekowa|wiek|od lat",
    "fandom": "fandom|fandomy|kategoria|kanon|uniwersum",
    "pairing": "parowanie|pairing|pairingi|parring|para|pary|paring|paringi|główny pairing|relacje",
    "character": "postacie|bohaterowie|postaci|główni bohaterowie|występują|obsada|główne postacie",
    "genre": "gatunek|gatunki|rodzaj|typ",
    "summary": "streszczenie|opis|zarys fabuły|w skrócie|o czym",
    "warning": "ostrzeżenia|ostrzeżenie|uwagi|uwaga",
    "words": "słowa|liczba słów|ilość słów|długość|słów|liczba rozdziałów",
    "status": "status|stan|rozdziały|zakończone|ukończone",
    "spoilers": "spoilery|spoiler",
    "setting": "czas akcji|miejsce akcji|czas|akcja",
    "beta": "beta|betowała|betował|bety|betowanie|korekta|zbetowała",
    "disclaimer": "disclaimer|zastrzeżenie|prawa autorskie",
    "note": (
        "notka|notatka|od autorki|od autora|a/n|uwagi autorki|notka autorki|notka odautorska|przypis|przypisy|"
        "komentarz autorki"
    ),
    "published": "opublikowano|data|data publikacji|napisane|data powstania",
    "updated": "zaktualizowano|ostatnia aktualizacja|aktualizacja",
    "tags": "tagi|tag|słowa kluczowe",
    "series": "seria|cykl|kontynuacja|część serii",
    "translator": "tłumacz|tłumaczka|tłumaczenie|przekład|tłumaczyła|przetłumaczyła|zgoda na tłumaczenie|zgoda",
    "prompt": "prompt|temat|wyzwanie|konkurs|dla|dedykacja|pojedynek|hasło",
    "music": "muzyka|piosenka|utwór|soundtrack",
    "point_of_view": "perspektywa|narracja|punkt widzenia|pov",
    "url": "link|oryginał|link do oryginału|adres|źródło",
    "stats": "wyświetlenia|gwiazdki|komentarze",
}
