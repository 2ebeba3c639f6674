# SPDX-License-Identifier: AGPL-3.0-or-later
"""Portuguese cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:(?:os|as|a|o|meus|lista de|ficha dos?) ){0,2}(?:personagens|elenco|playlist|trilha sonora|"
            r"gloss[aá]rio|dicion[aá]rio|linha do tempo|ap[eê]ndice|perguntas (?:e respostas|frequentes)|"
            r"avisos?(?: importante)?|comunicado|agradecimentos|atualiza[cç][aã]o|sobre mim|curiosidades|"
            r"informa[cç][oõ]es|enquete|importante|hiatus)", "Elenco"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:lugar|local|data|hora|dia|ano)(?= ?[:：])", "Local: o cais"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?(?:,? (?:dia )?\d{1,2})?(?= ?[.,:;–—*_-]|$)|(?:sábado|"
            r"domingo)(?:,? (?:dia )?\d{1,2})?(?= ?[.,:;–—*_-]|$)",
            "Terça-feira. Chove."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:re)?(?:leu|li|lia|lê|leram|lendo|leio) (?:a|o|os|as|de|em|duas|outra|uma|um|tudo|aquilo)|(?:a|o|uma|um|"
            r"aquela|aquele|sua|seu|minha|meu) (?:carta|papel|placa|aviso|mensagem|página|folha|bilhete|diário|caderno|"
            r"envelope|letra|tela|folheto|cartão|telegrama)",
            "ela leu a carta"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"eu|me|meu|minha|meus|minhas|comigo|mim|sou|estou|tenho|quero|acho|espero|vou|sei",
            "eu não sei"),
    ),
    "you": (
        Cue(r"voc[eê]s?|vcs?|tu|te|ti|seus?|suas?|gente|galera",
            "vocês viram"),
    ),
    "third": (
        Cue(r"ele|ela|eles|elas|dele|dela|deles|delas|lhe",
            "ela foi"),
    ),
    "past": (
        Cue(r"era|eram|foi|foram|havia|haviam|estava|estavam|disse|fez|tinha|[a-z]{2,12}(?:ava|avam|ia|iam|ou|aram|eram|iram|eu|iu)",
            "andava devagar"),
    ),
    "present": (
        Cue(r"é|são|está|estão|tem|têm|há|estou|sou|tenho|vou|vai|vão|quero|posso|pode|podem|espero",
            "há outro"),
    ),
    "note_label": (
        Cue(r"notas? (?:d[oa]s? |de )?(?:autor(?:a|es)?|cap[ií]tulo)|notas? (?:finais|iniciais)(?: do cap[ií]tulo)?",
            "Notas do Autor"),
        Cue(r"n\s?/\s?a(?= ?[:.–—-]| |$)", "N/A: oi"),
        Cue(r"(?:agradecimentos|legenda|gloss[aá]rio)(?= ?:|$)", "Agradecimentos:"),
        Cue(r"notas? (?:d[oae]s? )?(?:autor(?:a|es|as|x|@)?|escritora?|tradutora?|tradu[cç][aã]o|beta|hist[oó]ria|fic)|"
            r"n\s?/\s?t(?= ?[:.–—-]| |$)|n\.? ?d[ae] ?a\.?(?= ?[:–—-]|$)|nda(?= ?[:–—-]|$)", "Nota da autora: sem beta"),
        Cue(r"notas?(?= ?:|$)", "Nota: escrevi tudo numa noite"),
        Cue(r"(?:cantinho|espa[cç]o|recado|recadinho|fala|falas|aviso|coment[aá]rios?|palavras|del[ií]rios|divaga[cç][oõ]es|"
            r"blá ?blá ?blá) (?:d[ae] |para a )autora?(?= ?[:.!–—-]|$)", "Cantinho da autora:"),
        Cue(r"(?:esclarecimentos?|explica[cç][oõ](?:es)?|curiosidades?|dedicat[oó]ria|vocabul[aá]rio|dicion[aá]rio|"
            r"tradu[cç][oõ]es|refer[eê]ncias|observa[cç](?:ões|oes|ão|ao)|obs\.?|recado|recadinho)(?= ?:|$)", "Observações:"),
        Cue(r"(?:avisos? importantes?|importante|aviso|aten[cç][aã]o|comunicado)(?= ?!)|avisos? importantes?(?= ?[:!]|$)|"
            r"(?:no pr[oó]ximo cap[ií]tulo|pr[oó]ximo cap[ií]tulo|spoiler do pr[oó]ximo(?: cap[ií]tulo)?|pr[eé]via)(?= ?[:…])",
            "No próximo capítulo: a enchente"),
        Cue(r"(?:agradecimentos?|dedicad[oa]|dedico)(?: (?:a|à|ao|especiais?|especial))?(?= ?:)|beta(?:gem|d[ao] por)?(?= ?:)",
            "Agradecimentos a: minha prima"),
    ),
    "sure_label": (
        Cue(r"notas? (?:de la |del |de |do |da )?autora?|n\s?/\s?a", "N/A"),
        Cue(r"nda$|n\.? ?da ?a|(?:cantinho|recadinho|recado|espa[cç]o) da autor|notas? d[oae]s? (?:autor|escritor)",
            "Cantinho da autora"),
    ),
    "disclaimer_label": (
        Cue(r"(?:isen[cç][aã]o(?: de responsabilidade)?|direitos autorais)(?= ?:|$)", "Direitos autorais: não são meus"),
        Cue(r"(?:cr[eé]ditos|direitos|termo de responsabilidade|aviso legal)(?= ?:|$)", "Créditos: tudo dela"),
    ),
    "warning_label": (
        Cue(r"avisos?(?= ?:)", "Aviso: violência"),
        Cue(r"(?:avisos? de (?:conte[uú]do|gatilho)s?|alertas? de (?:gatilho|conte[uú]do)|gatilhos?|alertas?|advert[eê]ncias?|"
            r"conte[uú]do sens[ií]vel)(?= ?[:.]|$)", "Alerta de gatilho: luto"),
    ),
    "recap_label": (
        Cue(r"(?:anteriormente|no cap[ií]tulo anterior)(?= ?[:.…]|$| em )", "Anteriormente:"),
        Cue(r"(?:nos? (?:cap(?:[ií]tulos?)?|epis[oó]dios?) (?:anterior(?:es)?|passados?)|no [uú]ltimo cap[ií]tulo|"
            r"resumo do cap[ií]tulo anterior|previamente|relembrando|o que aconteceu no cap[ií]tulo anterior)(?= ?[:.…]|$)",
            "No último capítulo:"),
    ),
    "reply_label": (
        Cue(r"respostas? (?:aos |às |dos )?(?:reviews?|coment[aá]rios)", "Respostas aos comentários:"),
        Cue(r"(?:respostas?|respondendo|resposta) (?:(?:aos|às|as|os|dos|das|a|de) )?(?:(?:seus|meus) )?(?:reviews?|rewiews?|"
            r"coment[aá]rios|perguntas|leitor[ea]s)|(?:reviews?|coment[aá]rios)(?: an[oô]nim[oa]s)?(?= ?:)|"
            r"perguntas e respostas(?= ?:|$)", "Respondendo reviews"),
    ),
    "legend_word": (
        Cue(r"fal(?:a|as|ando|am)|di[aá]logos?|pensamentos?|pensando|pensa|lembran[cç]as?|mem[oó]rias?|flash ?-?backs?|"
            r"sonhos?|sussurr(?:os?|ando)|grit(?:os?|ando)|telefone|liga[cç][aã]o|mensage(?:m|ns)|sms|cartas?|textos?|sons?|"
            r"narra(?:dor|dora|[cç][aã]o)|mudan[cç]a de (?:cena|pov|lugar)|passagem de tempo|m[uú]sica|letra|outra l[ií]ngua|"
            r"ingl[eê]s|japon[eê]s|[eê]nfase|feiti[cç]os?|it[aá]lico|negrito|telepatia|a[cç][aã]o|a[cç][oõ]es|"
            r"coment[aá]rios? (?:da autora|meus?)|intromiss[aã]o da autora", "pensamentos"),
    ),
    "theft": (
        Cue(r"pl[aá]gio(?: [eé] crime)?|n[aã]o (?:copie|copiem|plagie|plagiem|reposte|repostem|roube|autorizo|adapte)|"
            r"(?:proibid[ao]|expressamente proibid[ao]) (?:a |qualquer )?(?:c[oó]pia|reprodu[cç][aã]o|adapta[cç][aã]o|"
            r"distribui[cç][aã]o|repostagem)|(?:c[oó]pia|reprodu[cç][aã]o) (?:total|parcial|proibida)", "plágio é crime"),
        Cue(r"sem (?:a |minha |o |pr[eé]via )?(?:permiss[aã]o|autoriza[cç][aã]o|consentimento) (?:d[ao] autora?|por escrito|"
            r"expressa)|sem minha (?:permiss[aã]o|autoriza[cç][aã]o)|se (?:voc[eê] )?(?:est[aá] lendo|encontrar|virem|"
            r"ver) (?:isso|esta hist[oó]ria|essa hist[oó]ria|essa fic) em (?:outr[oa]|qualquer)|(?:hist[oó]ria|"
            r"obra) (?:original|postada) (?:somente|apenas)", "sem a autorização da autora"),
    ),
    "pointer_line": (
        Cue(r"(?:mais |as |nas |leiam as |leiam )?(?:notas?|n/a|explica[cç][oõ]es|explica[cç][aã]o|agradecimentos|"
            r"gloss[aá]rio|tradu[cç][oõ]es|leiam|vejam|nos vemos|vejo voc[eê]s|te vejo)[\w ,'/:.]{0,40}(?:l[aá] embaixo|"
            r"abaixo|no final|finais|no fim|embaixo|l[aá] em baixo)[\w ,'/!]{0,30}", "Leiam as notas finais"),
    ),
    "end_line": (
        Cue(r"continua(?:\.\.\.)?|fim(?: do cap[ií]tulo(?: \w{1,10})?)?", "Continua..."),
        Cue(r"(?:o )?(?:fim|final)(?: d[aoe] (?:primeira |segunda |terceira )?(?:parte|flash ?-?back|fic|hist[oó]ria|"
            r"one-?shot|cap|temporada|pov))?|continua no pr[oó]ximo(?: cap[ií]tulo)?|the end|to be continued|fim por enquanto",
            "Fim da primeira parte"),
    ),
    "date_line": (
        Cue(r"(?:\w{5,13},? )?\d{1,2} de (?:janeiro|fevereiro|mar[cç]o|abril|maio|junho|julho|agosto|setembro|outubro|"
            r"novembro|dezembro)(?: de|,)? \d{4}", "14 de março de 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:uma? )?(?:hist[oó]ria|fic|fanfic|one-?shot|conto|drabble)(?: escrit[ao])? |escrit[ao] |traduzid[ao] |"
            r"postad[ao] )(?:por|de):? [^\s.][^.!?\n]{0,40}|por ?:? [^\s.][^.!?\n]{0,40}", "escrita por Jabuticaba"),
    ),
    "chrome_line": (
        Cue(r"cap[ií]tulo (?:anterior|seguinte)|pr[oó]ximo cap[ií]tulo|"
            r"(?:cap[ií]tulo )?anterior[ |/<>»«→←]{1,6}(?:[ií]ndice[ |/<>»«→←]{1,6})?pr[oó]ximo(?: cap[ií]tulo)?",
            "Próximo Capítulo"),
        Cue(r"publicidade|compartilhar (?:hist[oó]ria|no \w{3,12})|denunciar(?: (?:hist[oó]ria|abuso))?|cadastre-se|"
            r"fazer login|(?:deixe|escreva|enviar|adicionar) (?:um |seu )?coment[aá]rio|adicionar (?:à|a) (?:biblioteca|"
            r"lista)|voltar ao (?:[ií]ndice|topo|in[ií]cio)|lista de cap[ií]tulos|carregar mais|ver (?:mais )?coment[aá]rios|"
            r"coment[aá]rios \(\d{1,5}\)|favoritar|continuar lendo", "Denunciar História"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"agora|vamos|comecem|come[cç]a|comecemos|aqui|boa|aproveitem|leiam|ler|sem mais|chega|deixo voc[eê]s|"
            r"bora|partiu|ao que interessa|voltemos|enfim|eis",
            "vamos ao capítulo"),
    ),
    "matter": (
        Cue(r"cap[ií]tulos?|cap|fics?|fanfics?|hist[oó]ria|leitura|ler|conto|one-?shot|pr[oó]logo|ep[ií]logo|"
            r"parte",
            "o capítulo"),
    ),
    "elsewhere": (
        Cue(r"no final|no fim|l[aá] embaixo|l[aá] em baixo|abaixo|nas notas finais|no primeiro cap[ií]tulo|"
            r"no pr[oó]logo|no meu perfil|no in[ií]cio|embaixo",
            "no final"),
    ),
    "apparatus": (
        Cue(r"notas?|n/a|disclaimer|avisos?|gloss[aá]rio|tradu[cç](?:[aã]o|[oõ]es)|explica[cç](?:[aã]o|[oõ]es)|"
            r"agradecimentos|cr[eé]ditos|reviews|enquete|significados?",
            "as notas"),
    ),
    "exit_line": (
        Cue(r"(?:uma |[oó]tima )?boa leitura[\w !,]{0,20}|vamos (?:à|ao|a) (?:fic|cap[ií]tulo|hist[oó]ria)|espero que gostem",
            "Boa leitura!"),
        Cue(r"(?:bom,? |bem,? |ent[aã]o,? |agora,? |enfim,? |mas |e |ok,? |chega de (?:papo|"
            r"enrola[cç][aã]o),? )?(?:sem mais (?:delongas|demoras?|enrola[cç][aã]o|blá)[\w ,']{0,40}|(?:agora )?(?:vamos|"
            r"bora|partiu|simbora)(?: l[aá])? ?(?:à|ao|a|pra|para o|pro)? ?(?:fic|cap[ií]tulo|hist[oó]ria|o que interessa|"
            r"leitura|ler)|aproveitem[\w ]{0,24}|espero que (?:voc[eê]s )?(?:gostem|curtam)[\w ]{0,16}|(?:uma |"
            r"tenham uma )?(?:[oó]tima |boa )(?:leitura)[\w !,]{0,24}|ao cap[ií]tulo|à leitura|enjoy|fiquem com o cap[ií]tulo)",
            "Sem mais delongas, o capítulo"),
        Cue(r"(?:comentem|votem|favoritem|deixem reviews?|reviews|mandem reviews)(?:,? (?:e )?(?:comentem|votem|favoritem|"
            r"compartilhem|divulguem|reviews))?|(?:aqui|a[ií]) (?:est[aá]|vai|v[aã]o) (?:mais )?(?:o|um|"
            r"outro) (?:novo )?cap[\w ,]{0,20}", "Comentem e votem"),
    ),
    "telling": (
        Cue(r"n[aã]o [eé] (?:um )?(?:cap[ií]tulo|cap|atualiza[cç][aã]o)|aviso|avisos|hiatus|hiato|importante|leiam|comunicado|"
            r"em pausa|agradecimentos|pedido de desculpas|not[ií]cias? importantes?|cancelad[ao]|nota da autora|"
            r"esclarecimentos?|perguntas e respostas|explica[cç][oõ]es", "AVISO (não é capítulo)"),
    ),
    "stock": (
        Cue(r"espero (?:mesmo |muito |realmente |sinceramente )?que (?:voc[eê]s |vcs |tod[oa]s )?(?:tenham |estejam |v[aã]o |"
            r"tenha )?(?:gost(?:em|ado|ando|ar)|curt(?:am|ido|ir|indo)|apreci(?:em|ado)|aproveitem|amem|tenham gostado)",
            "espero que vocês tenham gostado"),
        Cue(r"(?:obrigad[oa]s?|obg|agrade[cç]o|agradecer|valeu|"
            r"brigad[oa])(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})?(?: [^\s.!?]{1,14})? (?:por|pel[oa]s?|a quem|"
            r"a tod[oa]s)(?: tod[oa]s?)?(?: os| as)?(?: seus| suas)?(?: lind[oa]s)? ?(?:lerem|ler|comentarem|comentar|"
            r"favoritarem|votarem|acompanhar(?:em)?|reviews?|coment[aá]rios?|favoritos|votos|visualiza[cç][oõ]es|que (?:leram|"
            r"comentaram|comentou|leu|est[aã]o|favoritaram|acompanham|mandaram|deixaram|votaram)|carinho|apoio|paci[eê]ncia|"
            r"views|leituras|kudos)", "muito obrigada pelos comentários"),
        Cue(r"(?:deixem|mandem|escrevam) (?:um |uma |seus? |sua |muitos |o seu )?(?:\w{4,9} )?(?:reviews?|coment[aá]rios?|"
            r"comentariozinho|votos?|opini[aã]o|opini[oõ]es|estrelinha)", "deixem um comentário"),
        Cue(r"n[aã]o (?:se )?esque[cç]am (?:de )?(?:comentar|votar|favoritar|deixar|da estrelinha|dos coment|do voto)|"
            r"comentem(?: e| o que| por favor| muito| bastante|,)|votem (?:e|na|no|muito)|favoritem|(?:me )?(?:digam|"
            r"contem) (?:o que|nos|se|aqui|a[ií]|qual)|o que (?:(?:voc[eê]s |vcs )?(?:acharam|est[aã]o achando|acham)|vcs)|"
            r"gostaram\?|(?:leitores|leitoras) fantasmas?", "não esqueçam de votar"),
        Cue(r"(?:o |no |esse |este |um |do )?(?:pr[oó]ximo|pr[oó]x|novo|[uú]ltimo|esse|este|primeiro|segundo|"
            r"anterior) cap(?:[ií]tulo|\.|[ií]tulozinho)?s? (?:ser[aá]|vai|est[aá]|sai|vem|j[aá]|[eé]|ficou|t[aá]|foi|deve|"
            r"demor\w{1,3}|chega|cont[eé]m|tem|ter[aá]|a|e|pra|para|na|no|de hoje|amanh[aã]|logo)",
            "o próximo capítulo vai demorar"),
        Cue(r"(?:desculp(?:em?|a|as|em-me)|perd[aã]o|perdoem(?:-me)?|sorry|foi mal)(?: mesmo| muito|"
            r" gente)?(?:,)? (?:pel[oa]s?|por|a|o|os|qualquer|algum)(?: \w{3,9})? ?(?:demora|atraso|erros?|sumi[cç]o|"
            r"aus[eê]ncia|demorar|n[aã]o (?:ter )?(?:postado|postar|atualizado|atualizar)|tamanho|cap[ií]tulo|espera|hiatus|"
            r"erro de)", "desculpem a demora"),
        Cue(r"(?:minha|meu|essa [eé] (?:a )?minha|uma nova|mais uma) (?:primeir[oa]|segund[oa]|nov[oa]|[uú]ltim[oa]|outra|"
            r"pr[oó]xima) (?:fic|fics|fanfic|fanfics|hist[oó]ria|one-?shot|oneshot|long-?fic|songfic|drabble|lemon|yaoi|"
            r"adapta[cç][aã]o)", "minha primeira fic"),
        Cue(r"(?:ess[ae]|est[ae]|a|da|na|de|uma|nessa|desta|dessa|minhas?|outras?|nova) (?:fan)?fics?(?: (?:[eé]|foi|vai|"
            r"ser[aá]|tem|se|est[aá]|cont[eé]m|j[aá]|era|que|me|e|n[aã]o|ganhou|para|pra))?", "essa fic é um presente"),
        Cue(r"(?:reviews?|coment[aá]rios?|votos|cr[ií]ticas|sugest[oõ]es|opini[oõ]es)(?: e \w{4,10})? (?:s[aã]o|me|fazem|"
            r"motivam|animam|construtivas?|sempre|ajudam)|aceito (?:cr[ií]ticas|sugest[oõ]es|reviews)|"
            r"cr[ií]ticas? construtivas?|tomatadas|n[aã]o me (?:matem|odeiem|abandonem|batam|xinguem)", "comentários me motivam"),
        Cue(r"(?:meus|minhas|quer(?:id[oa]s)|car[oa]s|lind[oa]s|amad[oa]s|oi|ol[aá]|tod[oa]s (?:os|as)|aos|novos|"
            r"novas) (?:quer(?:id[oa]s) |lind[oa]s |amad[oa]s |fofos |am[oa]d[oa]s |caros )?(?:leitor(?:es|as)|leitorxs|"
            r"fantasminhas|amores|amorinhas|xuxus|bolinhos|unic[oó]rnios)", "meus amores"),
        Cue(r"(?:post(?:ar|arei|o|ei|ado)|atualiz(?:ar|o|ei|arei|ado))(?: \w{1,9})? (?:o |a |um |mais |outro |logo|toda|todo|"
            r"assim|quando|cedo|pr[oó]ximo|cap\w{0,6}|novo|semana|regularmente|hoje|amanh[aã]|antes|essa|esse|aqui|"
            r"com)\w{0,8}|(?:volt(?:o|arei|ei)|vejo voc[eê]s|nos vemos|te vejo|at[eé]) (?:com (?:mais|o pr)|no pr[oó]ximo|"
            r"na pr[oó]xima|nos coment[aá]rios|o pr[oó]ximo|a pr[oó]xima|l[aá] embaixo|nas notas)", "vou postar toda sexta"),
        Cue(r"(?:boa|[oó]tima) leitura|sem mais delongas|(?:n[aã]o |sem |foi )?(?:betad[ao]|betagem|betar)|"
            r"bloqueio (?:criativo|de escritor[a]?)|(?:erros?|errinhos?) (?:de (?:portugu[eê]s|ortografia|digita[cç][aã]o|"
            r"gram[aá]tica)|ortogr[aá]ficos?)|falta de (?:inspira[cç][aã]o|criatividade|tempo)|surto coletivo|leiam as notas|"
            r"nas notas (?:finais|iniciais)", "sem betagem"),
        Cue(r"(?:m[uú]sica|foto|imagem|capa|v[ií]deo|link) (?:na m[ií]dia|do cap[ií]tulo|nas notas|feita? (?:por|pela|pelo)|"
            r"a[ií] em cima|maravilhosa)|(?:dedicad[oa]|dedico)(?: ess[ea]| est[ea])?(?: cap[ií]tulo| fic)? (?:a|à|ao|para|"
            r"pra|aos)(?= (?:minha|meu|tod|voc|ela|quem|linda|amiga))|presente (?:de anivers[aá]rio|de amigo|pra minha|"
            r"para a minha)", "música na mídia"),
    ),
    "publication": (
        Cue(r"(?:pr[oó]ximo|este|esse|novo|o) cap(?:[ií]tulo|)s?|(?:minha|essa|esta|a) (?:fic|fanfic|hist[oó]ria)|fics?|"
            r"reviews?|coment[aá]rios?|atualiz(?:ar|a[cç][aã]o)|post(?:ar|ei|ado)|votos?|beta(?:da|do)?", "o próximo capítulo"),
        Cue(r"(?:[uú]ltimo|um|do|no|cada|outro|mais um|nesse|neste|primeiro|segundo) cap(?:[ií]tulo|\.)?s?|caps?|"
            r"(?:fan)?fics?|fanfictions?|one-?shots?|long-?fic|drabbles?|songfics?|shortfic|lemon|hentai|yaoi|ooc|ua|"
            r"crossover|headcanons?|universo alternativo|imagine", "mais um cap"),
        Cue(r"coment[aá]rios?|comentem|comentaram|reviews?|rewiews?|favorit(?:os|ada|ados|aram|em)|votem|votos|"
            r"visualiza[cç][oõ]es|kudos|atualiza(?:r|[cç][aã]o|[cç][oõ]es|do|ndo|rei|[cç]ão dupla)|atualizei|post(?:ar|ei|ado|"
            r"ada|ando|arei|agem|agens)|repost(?:ar|ada|ando|agem)|publi(?:car|quei|cada|cado)", "muitos favoritos"),
        Cue(r"(?:minha|minhas|essa|nessa|dessa|desta|outras?) (?:hist[oó]rias?|fanfics?)(?= (?:[eé]|que|vai|foi|ser[aá]|j[aá]|"
            r"est[aá]|n[aã]o|no|cont[eé]m|tem|me|e|se|aqui|ganhou))|spirit(?: ?fanfics?)?|social spirit|"
            r"nyah!?(?: fanfiction)?|wattpad|ao3|fanfiction\.net|ff\.net|inkspired|tumblr|hiatus|hiato|beta(?:s|reader|"
            r" reader|r)?|betagem|capista|designer da capa|spoilers?|erros de (?:portugu[eê]s|digita[cç][aã]o|ortografia)",
            "também no Nyah!"),
    ),
    "trade": (
        Cue(r"enredo|trama|personage(?:m|ns)|cenas?|ep[ií]logo|pr[oó]logo|narradora?|protagonistas?|rascunhos?|autora?|"
            r"leitor(?:a|es|as)?|desafio|plot|sinopse|di[aá]logos?|casal principal|classifica[cç][aã]o", "o enredo anda"),
    ),
    "address": (
        Cue(r"voc[eê]s|leitor(?:a|es|as)?|espero que (?:gostem|tenham|voc[eê]s)|comentem|votem|deixem|me (?:digam|contem)|"
            r"o que acharam|(?:oi+e?|ol[aá]|hey|ent[aã]o|desculpa|e a[ií]|bom|bem|eita),? (?:gente|pessoal)|gente,|"
            r"(?<!o )pessoal[,!]", "o que acharam?"),
        Cue(r"vcs|galera|pessoas lindas|meus amores|amores|amoras|(?:meu|oi,? )?povo|gente(?= (?:linda|bonita|do c[eé]u))|"
            r"tod[oa]s que (?:leem|comentam|est[aã]o|leram|acompanham)|quem (?:leu|est[aá] (?:lendo|acompanhando)|comentou|"
            r"quiser (?:ler|saber|conversar)|gostou|a[ií]|n[aã]o (?:leu|entendeu|lembra))|aquel[ea]s que",
            "quem está acompanhando"),
        Cue(r"(?:me )?(?:digam|contem|avisem|perdoem|desculpem|imaginem|acreditem|aguardem|preparem-se|segurem|leiam|opinem|"
            r"favoritem|divulguem|compartilhem|mandem|aproveitem|lembrem|confiem)|fiquem (?:bem|ligad[oa]s|atent[oa]s|com)|"
            r"n[aã]o (?:me )?(?:matem|desistam|deixem|esque[cç]am|odeiem|fiquem)|(?:suas?|seus) (?:opini(?:[aã]o|[oõ]es)|"
            r"coment[aá]rios?|reviews?|sugest[oõ]es|teorias|votos)|se (?:quiserem|gostaram|gostarem|puderem|tiverem|acharem)",
            "não desistam de mim"),
    ),
    "greeting": (
        Cue(r"(?:oi+e?|ol[aá]|hey|bom dia|boa (?:tarde|noite))(?=[ ,!.]|$)", "Oi gente!"),
        Cue(r"(?:oi+(?:e+|n+)?|oie+|ol[aá]+|ola+|oioi|hey+|heyy|hello+|hi+|yo|e a[ií](?:,? (?:gente|pessoal|galera))?|opa|"
            r"al[oô]|ol[aá]r|oi oi|salve|minna(?:-san)?|konnichiwa|ohayo|gente|pessoal|amores|bem[- ]vind[oa]s|feliz (?:natal|"
            r"ano novo|p[aá]scoa|anivers[aá]rio|dia)|boa (?:madrugada)|saudades?)(?=[ ,!.:~]|$)", "Oiee amores!"),
        Cue(r"(?:bom|bem|ent[aã]o|enfim|aqui estou|voltei|cheguei|finalmente|ufa|pois [eé])(?= ?[,!.:~…]|$)|"
            r"(?:aqui estou (?:eu|de novo)|estou de volta|voltei (?:com|gente|pessoal)|demorei mas)(?=[ ,!.]|$)",
            "Voltei com mais um"),
    ),
    "thanks": (
        Cue(r"obrigad[oa]s?|agrade[cç]o|valeu", "muito obrigada"),
        Cue(r"(?:muit[oa] )?brigad[oa]|obg|agradecer|agradecimentos?|agradecid[oa]|grat[oa] (?:a|por)|arigat(?:o|ou)",
            "queria agradecer"),
    ),
    "apology": (
        Cue(r"desculp(?:em?|a|as)|perd[aã]o|pela demora|demorei|a demora", "desculpem a demora"),
        Cue(r"(?:me )?(?:perdoem|desculpem)|(?:mil )?desculpas|(?:o|pelo|meu) (?:atraso|sumi[cç]o)|sumi(?:da|do)? (?:por|mas)|"
            r"sumida|demor(?:ou|ar|ado|ando) (?:tanto|muito|pra|para)|sinto muito|foi mal|gomen(?:e|asai)?|sem tempo",
            "foi mal o sumiço"),
    ),
    "schedule": (
        Cue(r"(?:na |no |toda |todo |essa |nessa |pr[oó]xim[oa] |de |at[eé] )(?:semana que vem|pr[oó]xima semana|semana|"
            r"segunda(?:-feira)?|ter[cç]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|s[aá]bado|domingo|"
            r"fim de semana|m[eê]s que vem)|semana que vem|em breve|logo logo|at[eé] l[aá]|assim que (?:der|poss[ií]vel|"
            r"puder)|o mais r[aá]pido|a cada (?:quinze|duas|dois)|semanalmente|quinzenalmente", "na semana que vem"),
    ),
    "signoff": (
        Cue(r"beijos?|beijinhos|bjs?|at[eé] (?:o pr[oó]ximo|a pr[oó]xima|mais|logo|breve)|abra[cç]os", "beijos"),
        Cue(r"bjs+|bjus?|bjinhos|bjo+s?|bjk?s|beij(?:inho|[aã]o|ocas|okas|itos)s?|kiss(?:us|es|u)?|kissus|xoxo|abra[cç](?:os|"
            r"[aã]o|inhos)|tchau(?:zinho)?|ja ?ne|matta ne|sayonara|fui(?= ?!)|amo voc[eê]s|adoro voc[eê]s|se cuidem|"
            r"com (?:amor|carinho)|fiquem com deus|nos vemos|at[eé] (?:semana que vem|sexta|domingo|mais ver|jaja|l[aá]|"
            r"depois|o pr[oó]ximo)", "amo vocês"),
    ),
    "chat": (
        Cue(r"k{3,}|(?:ha|he|hu|hi|rs){2,9}\w{0,4}|rs+|rsrs\w{0,12}|hehe\w{0,8}|huehue\w{0,8}|xd+|lol|cara(?:,)|n[eé]|pq|vc|"
            r"vcs|tbm|tb|mt|mto|pfv|pls|plmdds|aff|ai ai|eba+|oba+|ops|[uú]e|uai|aham|ent[aã]o n[eé]|dsclp|slk|mds|"
            r"ksks\w{0,10}|asdf\w{0,10}|aki|naum|eh", "kkkkk né"),
    ),
    "life": (
        Cue(r"(?:a|na|da|minha|o|meu|no|do|pro|pra) (?:escola|faculdade|facul|col[eé]gio|universidade|uni|est[aá]gio|tcc|"
            r"trabalho|servi[cç]o|curso|cursinho|chefe|prof(?:essora?)?)|provas?|vestibular|enem|trabalhos (?:da|de|do)|"
            r"semestre|bimestre|f[eé]rias|aulas?|monografia|estudar|estudos|formatura|simulado", "semana de provas"),
        Cue(r"meu (?:pc|computador|notebook|note|celular|cel|teclado|hd|namorado|marido|irm[aã]o|gato|cachorro|primo|pai|"
            r"v[oô])|minha (?:m[aã]e|irm[aã]|prima|internet|net|v[oó]|gata|cachorra|namorada|filha|amiga|beta|chefe)|(?:sem|"
            r"da|a) (?:internet|net)|sem luz|wi-?fi|tablet|not(?:e)?book", "fiquei sem internet"),
        Cue(r"gripe|gripad[oa]|febre|doente|hospital|dengue|covid|quarentena|pandemia|cirurgia|enxaqueca|ansiedade|"
            r"depress[aã]o|mudan[cç]a|casamento|anivers[aá]rio|niver|natal|carnaval|p[aá]scoa|vida (?:pessoal|real|adulta)|"
            r"correria|ins[oô]nia", "gripada e com febre"),
    ),
    "craft": (
        Cue(r"escrev(?:er|i|endo|o|ia)|escrit[oa]s?|digit(?:ar|ei|ando)|edit(?:ar|ei|ado)|revis(?:ar|ei|ado|[aã]o)|"
            r"reescrev(?:er|endo|i)|rascunho|corrig(?:ir|i|ido)", "foi difícil escrever"),
        Cue(r"ideias?|id[eé]ias?|inspir(?:a[cç][aã]o|ad[oa]|ei|ou)|basead[oa] (?:em|na|no)|surgiu|"
            r"veio na (?:minha )?cabe[cç]a|criatividade|plot|enredo|trama|planejad[oa]|planejei|imagina[cç][aã]o|musa|"
            r"adapta[cç][aã]o", "a ideia surgiu"),
        Cue(r"personage(?:m|ns)|cenas?|di[aá]logos?|povs?|ponto de vista|ep[ií]logo|pr[oó]logo|t[ií]tulo|casal|casais|"
            r"shipp?(?:o|ar)?|otp|romance|drama|angst|fluff|smut|hot|narra(?:dor|dora|[cç][aã]o)|protagonistas?|final feliz|"
            r"ocs?", "as personagens mandam"),
        Cue(r"gram[aá]tica|ortografia|erros?|errinhos?|portugu[eê]s|tradu[cç][aã]o|traduzir|traduzid[oa]|palavras|p[aá]ginas|"
            r"par[aá]grafos?|curt(?:o|a|inho)|grandinho|longuinho|\d{3,6} palavras", "três mil palavras"),
        Cue(r"primeira vez (?:que (?:eu )?(?:escrevo|posto|fa[cç]o)|escrevendo)|nova (?:aqui|no site)|iniciante|peguem leve|"
            r"sejam (?:bonzinhos|legais|gentis)", "peguem leve comigo"),
    ),
    "media": (
        Cue(r"m[uú]sicas?|playlist|[aá]lbum|letra d[aeo]|ou[cç]am|escutem|ouvindo|escutando|youtube|spotify|trilha sonora|"
            r"show|clipe", "ouçam a música"),
        Cue(r"filmes?|epis[oó]dios?|temporada|a s[eé]rie|s[eé]ries|anime|mang[aá]|canon|os livros|(?:n|d)?o livro|fandom|"
            r"trailer|netflix|novela|jogo|spoilers?|doramas?|(?:n|d)o filme", "desde a terceira temporada"),
        Cue(r"imagem|imagens|fotos?|gif|capa|fanart|desenhos?|instagram|insta|twitter|facebook|grupo|perfil|link|links|conta|"
            r"blog|site|ask|pinterest|tiktok|m[ií]dia", "o link está no perfil"),
    ),
    "posted": (
        Cue(r"post(?:ar|ei|ada|ado|o|ando)|public(?:ar|ada|ado)|cap[ií]tulos?|caps?|(?:segunda|primeira|[uú]ltima) (?:parte|"
            r"temporada)|continua[cç][aã]o|continuar|continuarei|terminad[ao]|terminei|completa|abandon(?:ar|ei|ada)|b[oô]nus|"
            r"especial|extra", "finalmente postei"),
        Cue(r"(?:um|uma|dois|duas|tr[eê]s|quatro|alguns|algumas|v[aá]rios|\d{1,2}) (?:dias?|semanas?|m[eê]s|meses|anos?)|"
            r"s[eé]culos|d[eé]cadas|finalmente|enfim|hoje|amanh[aã]|ontem|essa semana|de madrugada|\d{1,2}h|"
            r"horas da (?:manh[aã]|madrugada)|faz tempo", "depois de dois meses"),
        Cue(r"coment[aá]rios?|reviews?|votos?|leitor(?:es|as|a)?|leitura|leram|lendo|favoritos|opini(?:[aã]o|[oõ]es)|"
            r"sugest[oõ]es|perguntas?|d[uú]vidas?|cr[ií]ticas?|elogios|apoio|enquete|visualiza[cç][oõ]es", "críticas e dúvidas"),
    ),
    "feeling": (
        Cue(r"espero|tomara|orgulhos[oa]|animad[oa]|ansios[oa]s?|nervos[oa]|insegur[oa]|feliz (?:com|por)|n[aã]o (?:sei se|"
            r"gostei|ficou)|vergonha|favorit[oa]s?|(?:eu )?(?:amo|amei|adoro|adorei|gosto|gostei)|me diverti|divertid[oa]|"
            r"mal posso esperar|surtei|surtando", "não ficou como eu queria"),
        Cue(r"ruim|horr[ií]vel|p[eé]ssim[oa]|estranh[oa]|chat[oa]|clich[eê]s?|curt(?:o|inho)|enrola[cç][aã]o|corrid[oa]|"
            r"confus[oa]|bob(?:o|a|inho|inha)|bobagem|meio (?:curto|corrido|parado|sem gra[cç]a|bosta)|um pouco|fraquinho|"
            r"mais ou menos|sem gra[cç]a", "ficou meio corrido"),
        Cue(r"enfim|ali[aá]s|inclusive|sinceramente|literalmente|basicamente|na verdade|por favor|como (?:sempre|prometido|"
            r"prometi)|ah,? e|ps|p\.s|obs|por enquanto|a prop[oó]sito|s[oó] (?:avisando|um aviso|pra avisar|lembrando)|"
            r"lembrando que|pra quem|tipo(?: assim)?", "enfim, como prometido"),
    ),
    "ownership": (
        Cue(r"n[aã]o (?:me )?pertencem?|n[aã]o s[aã]o (?:meus|minhas)|direitos (?:reservados|de)|sem fins lucrativos|"
            r"propriedade de", "não me pertencem"),
        Cue(r"n[aã]o (?:me |nos )?pertencem?|pertencem? (?:\w{3,16} )?(?:a|à|ao|aos|às)|(?:nada|"
            r"nenhum(?:a)?)(?: \w{2,12})?(?: \w{2,12})? (?:[eé]|me pertence)(?: meu| minha|(?=[ .,;]|$))|n[aã]o (?:[eé]|"
            r"s[aã]o) (?:meus?|minhas?)|(?:s[aã]o|[eé]) (?:de )?(?:propriedade|cria[cç][aã]o|autoria)", "não é meu"),
        Cue(r"(?:sem (?:nenhum )?(?:fins?|prop[oó]sitos?) lucrativos?|n[aã]o (?:ganho|lucro|recebo|tenho fins|"
            r"possuo)(?: \w{3,9})? (?:nada|dinheiro|com isso|lucrativos|lucro|direitos|um centavo|um tost[aã]o)|"
            r"s[oó] (?:peguei|pego) emprestad[oa]s?|(?:peguei|pego)(?: \w{2,9})? emprestad[oa]s?|feita? de f[aã] para f[aã]s?|"
            r"de f[aã]s? (?:para|pra) f[aã]s?)", "não ganho nada com isso"),
        Cue(r"todos os direitos|direitos autorais|copyright|©|cr[eé]ditos (?:a|à|ao|aos|para)|(?:o |a |mas o |"
            r"mas a )?(?:enredo|plot|hist[oó]ria|trama|ideia) [eé] (?:tod[oa] |totalmente )?(?:meu|minha|de minha autoria)|"
            r"minha autoria|respectivos (?:donos|autores|criadores)|seus (?:devidos|respectivos) (?:donos|autores|criadores)|"
            r"obra de fic[cç][aã]o|mera coincid[eê]ncia|qualquer semelhan[cç]a|fict[ií]cios?|n[aã]o me processem",
            "o enredo é meu"),
    ),
    "warning_topic": (
        Cue(r"avisos?|gatilhos?|conte[uú]do (?:adulto|sexual|sens[ií]vel|expl[ií]cito|\+18)|viol[eê]ncia|automutila[cç][aã]o|"
            r"suic[ií]dio|abuso|estupro|\+1[68]|menores de|maiores de|linguagem (?:impr[oó]pria|vulgar|pesada)|lemon|hot|"
            r"homof[oó]bic[oa]s?|se n[aã]o (?:gosta|curte)|n[aã]o leia|morte de personagem|nudez|drogas|por sua conta e risco",
            "contém gatilhos"),
    ),
    "reading_topic": (
        Cue(r"se passa (?:em|no|na|depois|antes|durante|ap[oó]s)|ambientad[oa]|universo alternativo|ua|spoilers?|"
            r"linha (?:do tempo|temporal)|idades|em it[aá]lico|it[aá]lico|em negrito|negrito|pensamentos|flash ?-?backs?|"
            r"significa|pronuncia|legenda|gloss[aá]rio|tradu[cç][aã]o|para quem n[aã]o|pra quem n[aã]o|narrad[oa] (?:por|em)|"
            r"primeira pessoa|terceira pessoa|p[oó]s-?(?:guerra|hogwarts)", "se passa depois da guerra"),
    ),
    "notice_topic": (
        Cue(r"n[aã]o [eé] (?:um )?(?:cap[ií]tulo|cap|atualiza[cç][aã]o)|hiatus|hiato|em pausa|pausar|cancel(?:ar|ada|ei)|"
            r"abandon(?:ar|ei|ada)|excluir|exclu[ií](?:da|r)?|apagar|reescrev(?:er|endo)|reescrita|repostar|ado[cç][aã]o|"
            r"avisos?|comunicado|nova (?:fic|hist[oó]ria)|[uú]ltimo cap[ií]tulo|dar um tempo|parar de (?:escrever|postar)|"
            r"enquete|n[aã]o (?:vou|irei|poderei|consigo) (?:mais )?(?:postar|atualizar|continuar)|estou de volta|"
            r"desistir da (?:fic|hist[oó]ria)", "não é um capítulo"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "título|titulo|nome|nome da fic|título original|nome da história",
    "author": "autor|autora|autores|autoras|escritora|escrito por|por|ficwriter|autor(a)",
    "rating": "classificação|classificacao|classificação indicativa|censura|faixa etária|rated|idade",
    "fandom": "fandom|fandoms|categoria|categorias|anime|série|livro",
    "pairing": (
        "casal|shipper|casais|shippers|ship|par|pares|casal principal|casais principais|shipps|relacionamento|"
        "relacionamentos"
    ),
    "character": "personagens|personagem|personagens principais|protagonistas|elenco",
    "genre": "gênero|gêneros|genero|generos|tipo",
    "summary": "resumo|sinopse|descrição|sumário|argumento|summary",
    "warning": "avisos|aviso|alertas|gatilhos|advertências|aviso de gatilho|avisos de conteúdo|conteúdo",
    "words": "palavras|número de palavras|numero de palavras|nº de palavras|contagem de palavras|tamanho|extensão",
    "status": "status|estado|capítulos|capitulos|terminada|concluída|completa|situação",
    "spoilers": "spoilers|spoiler",
    "setting": "época|ambientação|linha do tempo|local|cenário",
    "beta": "beta|betado por|betada por|beta-reader|beta reader|betagem|revisão",
    "disclaimer": "disclaimer|direitos autorais|isenção de responsabilidade",
    "note": (
        "nota|notas|n/a|nota da autora|nota do autor|notas da autora|notas do autor|notas da história|notas do capítulo|"
        "notas iniciais|notas finais|observações|observação|obs"
    ),
    "published": "publicado|publicada|data|postado em|postada em|data de publicação|data de postagem",
    "updated": "atualizado|atualizada|última atualização|atualizado em",
    "tags": "tags|palavras-chave|palavras chave|etiquetas",
    "series": "saga|continuação de|sequência de",
    "translator": "tradutor|tradutora|tradução|traduzido por|traduzida por",
    "prompt": "desafio|prompt|tema|item|presente para|amigo secreto|para|palavra",
    "music": "música|musica|música tema|trilha sonora|músicas",
    "point_of_view": "ponto de vista|narração|narrador",
    "url": "link|link original|fonte",
    "stats": "visualizações|favoritos|comentários",
}
