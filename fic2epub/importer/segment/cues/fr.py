# SPDX-License-Identifier: AGPL-3.0-or-later
"""French cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "apart_line": (
        Cue(r"(?:(?:les|la|le|mes|liste des|fiches?) ){0,2}(?:personnages|casting|playlist|bande[- ]son|glossaire|"
            r"lexique|dictionnaire|chronologie|annexe|questions[- ]r[eé]ponses|foire aux questions|faq|"
            r"annonce(?: importante)?|remerciements|mise au point|nouvelles|infos?|informations?|important|sondage|"
            r"suite et fin|r[eé][eé]criture|hiatus)", "Mise au point"),
    ),
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:lieu|date|heure|jour|année)(?= ?[:：])", "Lieu : le quai"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|midi))?(?:,? \d{1,2})?(?= ?[.,:;–—*_-]|"
            r"$)",
            "Lundi. Il pleut."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:re)?(?:lut|lus|lisait|lit|lis|lurent|lisant) (?:la|le|les|l'\w{3,12}|à|deux|encore|une|un|tout)|(?:la|le|une|"
            r"un|cette|ce|sa|son|mon|ma) (?:lettre|papier|panneau|affiche|message|page|feuille|billet|mot|journal|cahier|"
            r"carnet|enveloppe|écriture|écran|dépliant|carte|télégramme|pancarte)",
            "elle lut la lettre"),
    ),
    # Who speaks to whom, and when; these stand for the English ones.
    "self": (
        Cue(r"je|j'\w{1,14}|me|m'\w{1,14}|moi|mon|ma|mes",
            "je ne sais pas"),
    ),
    "you": (
        Cue(r"vous|votre|vos|tu|te|toi|ton|ta|tes",
            "vous verrez"),
    ),
    "third": (
        Cue(r"il|elle|ils|elles|lui|leur|leurs|son|sa|ses|eux",
            "elle partit"),
    ),
    "past": (
        Cue(r"était|étaient|avait|avaient|fut|dit|fit|eut|fallait|[a-zé]{2,12}(?:ait|aient|èrent|irent|a|it)",
            "elle marchait"),
    ),
    "present": (
        Cue(r"est|sont|ai|suis|a|ont|vais|va|peux|peut|c'est|veux|espère|avez|êtes",
            "c'est tout"),
    ),
    "note_label": (
        Cue(r"(?:petites? |grandes? |longues? )?notes? (?:de (?:la |l')?|des |du )?(?:auteu(?:r|re|rs|res|rice|se)?|autrice|"
            r"auteur\(e\)|traduct(?:eur|rice)|fin|d[eé]but|chapitre|b[eê]ta|moi)(?: (?:de fin|du chapitre))?",
            "Note de l'auteure : bonjour"),
        Cue(r"n\.?\s?d\.?\s?[at]\.?(?= ?[:.–—-]| |$)", "NDA : désolée"),
        Cue(r"n\s?/\s?[at](?= ?[:.–—-]| |$)", "N/A : coucou"),
        Cue(r"notes?(?= ?:|$)", "Note : écrit en une nuit"),
        Cue(r"(?:petite note|remerciements?|mot de l'auteure?|blabla(?: de l'auteure?)?|petit mot|d[eé]dicaces?|lexique|"
            r"glossaire|l[eé]gende|vocabulaire|traductions?|pr[eé]cisions?|p'tit mot|mot d'introduction|avant-propos|"
            r"infos?)(?= ?:|$)", "Petite note :"),
        Cue(r"(?:petit |p'tit |le )?(?:mot|coin|blabla|bavardages?|papotages?|commentaires?|bla-?bla|d[eé]lires?) (?:de (?:l'|"
            r"la |votre )|d'|de fin de l')(?:auteu(?:r|re|rice|se)|autrice)", "Le coin de l'autrice"),
        Cue(r"(?:annonce|important|info importante|attention|p'tite info)(?= ?[:!])", "IMPORTANT !"),
        Cue(r"(?:dans le|au) prochain chapitre(?= ?[:…])|(?:prochainement|extrait du prochain chapitre|teaser)(?= ?[:…])",
            "Dans le prochain chapitre : la crue"),
        Cue(r"(?:b[eê]ta|correctrice|correcteur|merci [aà])(?= ?:)", "Correctrice : Rainette"),
    ),
    "sure_label": (
        Cue(r"(?:petites? |grandes? )?notes? (?:de l'|d'|de |de la |des )?(?:auteu|autrice)|n\.?\s?d\.?\s?a\.?$|n\s?/\s?a$|"
            r"avertissement l[eé]gal", "NDA"),
        Cue(r"(?:mot|coin|bla-?bla) de l'au", "Blabla de l'auteur"),
    ),
    "disclaimer_label": (
        Cue(r"(?:avertissement l[eé]gal|droits d'auteur|d[eé]ni(?: de responsabilit[eé])?|clause de non-responsabilit[eé]|"
            r"cr[eé]dits?|discla[iy]mers?)(?= ?[:.]|$)", "Droits d'auteur : rien à moi"),
    ),
    "warning_label": (
        Cue(r"(?:avertissements?|attention)(?= ?:)", "Avertissement : violence"),
        Cue(r"avertissements? de contenu|contenu sensible(?= ?:|$)|(?:avertissements?|attention)(?= ?[:!] ?(?:ce|cette|la|le|"
            r"si|il|je|vous|chapitre|pr[eé]sence|contient))", "Avertissements de contenu"),
    ),
    "recap_label": (
        Cue(r"(?:pr[eé]c[eé]demment|petit r[eé]sum[eé]|r[eé]sum[eé] (?:du chapitre|des [eé]pisodes)|"
            r"dans le chapitre pr[eé]c[eé]dent|petit rappel)(?= ?[:.…]|$| dans | pour )", "Précédemment :"),
        Cue(r"(?:dans (?:les [eé]pisodes|les chapitres|l'[eé]pisode|le dernier chapitre)(?: pr[eé]c[eé]dents?)?|"
            r"r[eé]sum[eé] (?:du|des) (?:chapitres? )?pr[eé]c[eé]dents?(?: chapitres?)?|la derni[eè]re fois)(?= ?[:.…]|$)",
            "Résumé du chapitre précédent :"),
    ),
    "reply_label": (
        Cue(r"(?:r\.?a\.?r\.?|r[eé]ponses? aux (?:reviews?|commentaires|anonymes))(?= ?[:.]|$)", "RAR :"),
        Cue(r"(?:r\.?a\.?r\.?|r[eé]ponses? (?:aux?|[aà]) (?:(?:vos|tes|mes) )?(?:reviews?|rewiews?|commentaires?|coms?|"
            r"anonymes|guests?|questions|lecteurs|lectrices|revieweuses|revieweurs))(?: anonymes)?",
            "Réponses aux reviews anonymes"),
        Cue(r"(?:reviews?|commentaires|reviews? anonymes?|guests?)(?= ?:|$)|(?:merci|remerciements) (?:aux|"
            r"pour) (?:revieweu(?:rs|ses)|(?:les |vos )?reviews?)(?= ?:)", "Reviews anonymes :"),
    ),
    "legend_word": (
        Cue(r"parl(?:e|ent|er)|paroles?|dialogues?|pens[eé]es?|pensent?|penser|flash ?-?backs?|souvenirs?|r[eê]ves?|"
            r"chuchot(?:e|ements?|er)|cris?|crie|hurlements?|t[eé]l[eé]phone|sms|messages?|lettres?|textos?|[eé]criture|sons?|"
            r"bruits?|narrat(?:eur|rice|ion)|changement de (?:sc[eè]ne|pov|point de vue)|ellipse|chansons?|autre langue|"
            r"anglais|japonais|fourchelang(?:ue)?|sorts?|italiques?|gras|t[eé]l[eé]pathie|[eé]motions?|actions?|"
            r"intervention de l'auteure?", "pensées"),
    ),
    "theft": (
        Cue(r"(?:merci de |pri[eè]re de )?ne pas (?:\w{4,12} )?(?:copier|plagier|reposter|reproduire|voler|traduire|republier|"
            r"repartager)|plagiat|reproduction (?:interdite|m[eê]me partielle)|toute (?:reproduction|copie|diffusion|"
            r"traduction|utilisation)", "merci de ne pas reposter"),
        Cue(r"sans (?:l'|mon |l' |l'accord |son |leur )?(?:autorisation|accord|permission|consentement) (?:de l'auteu(?:r|re|"
            r"rice)|de l'autrice|[eé]crite|pr[eé]alable|explicite)|sans mon (?:accord|autorisation)",
            "sans l'autorisation de l'auteure"),
        Cue(r"si vous (?:lisez|trouvez|voyez) (?:ceci|cette (?:histoire|fic)|ce texte) (?:ailleurs|sur un autre)|"
            r"propri[eé]t[eé] intellectuelle|(?:disponible|publi[eé]e?) (?:uniquement|exclusivement) sur",
            "si vous lisez cette histoire ailleurs"),
    ),
    "pointer_line": (
        Cue(r"(?:plus de |les |mes |pour les )?(?:notes?|nda|n/a|rar|blabla|explications?|lexique|traductions?|remerciements|"
            r"r[eé]ponses|suite|lire|voir|lisez|rendez-vous|on se retrouve|je vous retrouve)[\w ,'/:.]{0,40}(?:en bas|"
            r"[aà] la fin|en fin d[eu]|plus bas|fin de (?:page|chapitre)|dessous)[\w ,'/]{0,24}", "Je vous retrouve en bas"),
    ),
    "end_line": (
        Cue(r"[aà] suivre|fin(?: du chapitre(?: \w{1,10})?)?", "À suivre..."),
        Cue(r"(?:la )?fin(?: de (?:la (?:\w{5,9} )?partie|l'[eé]pisode|l'histoire|l'os|la fic|la premi[eè]re partie)|"
            r" du (?:flash ?-?back|tome|prologue|livre|pov)[\w ]{0,10})?|suite au prochain (?:chapitre|[eé]pisode|num[eé]ro)|"
            r"the end", "Fin de la première partie"),
    ),
    "date_line": (
        Cue(r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?\d{1,2}(?:er)? (?:janvier|f[eé]vrier|mars|"
            r"avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre) \d{4}", "14 mars 2011"),
    ),
    "byline_line": (
        Cue(r"(?:(?:une? )?(?:histoire|fic|fanfic|fanfiction|os|one-?shot|drabble|r[eé]cit)(?: [eé]crite?)? |[eé]crite? |"
            r"traduite? )(?:par|de):? [^\s.][^.!?\n]{0,40}|par ?:? [^\s.][^.!?\n]{0,40}", "écrit par Rainette"),
    ),
    "chrome_line": (
        Cue(r"chapitre (?:pr[eé]c[eé]dent|suivant)|"
            r"(?:chapitre )?pr[eé]c[eé]dent[ |/<>»«→←]{1,6}(?:sommaire[ |/<>»«→←]{1,6})?suivant|retour (?:[aà] l'index|"
            r"au sommaire|en haut(?: de page)?|[aà] l'accueil)", "Chapitre précédent"),
        Cue(r"publicit[eé]|partager (?:cette histoire|sur \w{3,12})|signaler (?:l'histoire|cette histoire|un abus)|"
            r"se connecter|s'inscrire|(?:laisser|ajouter|poster) (?:un commentaire|une review)|ajouter (?:aux favoris|"
            r"[aà] la biblioth[eè]que)|liste des chapitres|table des mati[eè]res|continuer la lecture|lire la suite|"
            r"tous droits r[eé]serv[eé]s", "Laisser un commentaire"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"maintenant|voici|voil[aà]|place|commen[cç]ons|commence|c'est parti|je vous laisse|lisez|profitez|"
            r"en route|retour|sans plus|allez|on y va|d[eé]couvrez|bonne|on se retrouve",
            "place à la suite"),
    ),
    "matter": (
        Cue(r"chapitres?|chap|fics?|fanfics?|histoire|lecture|suite|r[eé]cit|os|one-?shot|prologue|[eé]pilogue|"
            r"partie",
            "le chapitre"),
    ),
    "elsewhere": (
        Cue(r"en bas|[aà] la fin|plus bas|ci-dessous|en fin de (?:chapitre|page)|sur mon profil|en bas de page|"
            r"au premier chapitre|dans le prologue|au d[eé]but",
            "en bas"),
    ),
    "apparatus": (
        Cue(r"notes?|nda|n/a|disclaimer|avertissements?|lexique|glossaire|traductions?|explications?|remerciements|"
            r"cr[eé]dits|reviews|rar|r[eé]ponses|sondage|vocabulaire",
            "les notes"),
    ),
    "exit_line": (
        Cue(r"(?:allez,? |bon,? |sur ce,? |et )?(?:(?:tr[eè]s )?bonne lecture|place (?:au|à) [\w' ]{1,24}|"
            r"c'est parti)[\w !,]{0,24}", "Bonne lecture !"),
        Cue(r"(?:allez,? |bon,? |bref,? |voil[aà],? |sur ce,? |et |alors,? |mais |enfin,? |maintenant,? |trêve de blabla,? |"
            r"tr[eê]ve de bavardages?,? )?(?:je vous (?:laisse|souhaite|dis)|(?:tr[eè]s |une |et )?bonne lecture|en avant|"
            r"on y va|enjoy|tout de suite|passons)[\w ,']{0,16}(?:lecture|lire|chapitre|histoire|fic|suite|profiter|"
            r"d[eé]couvrir)?(?: [aà] (?:tou(?:te)?s|vous))?", "Sur ce, je vous laisse lire"),
        Cue(r"(?:sans plus (?:attendre|tarder)|tr[eê]ve de (?:bavardages?|blabla|blablas|paroles))[\w ,']{0,40}|"
            r"voici (?:donc |enfin )?(?:le|la|un) (?:nouveau |prochain |\w{7,9} )?(?:chapitre|suite)[\w ,']{0,16}|"
            r"(?:une )?(?:petite )?reviews? ?(?:s'il vous pla[iî]t|svp)?", "Sans plus attendre, voici le chapitre"),
    ),
    "telling": (
        Cue(r"pas (?:un|de) (?:nouveau |vrai )?chapitre|hiatus|en pause|annonce importante|important|[aà] lire|lisez|"
            r"note d'auteur|info importante|ceci n'est pas|remerciements|r[eé][eé]criture|arr[eê]t de (?:la|l')|"
            r"bonne ann[eé]e|foire aux questions", "IMPORTANT (pas un chapitre)"),
    ),
    "stock": (
        Cue(r"j'esp[eè]re (?:que |qu'|vraiment que |sinc[eè]rement que |"
            r"quand m[eê]me que )(?:[^\s.!?]{1,12} )?(?:[^\s.!?]{1,12} )?(?:[^\s.!?]{1,12} )?(?:vous (?:plaira|aura plu|a plu|"
            r"plaise|plait|plaît)|vous (?:aurez (?:aim[eé]|appr[eé]ci[eé])|avez (?:aim[eé]|appr[eé]ci[eé])|allez (?:aimer|"
            r"appr[eé]cier)|aimez|aimerez|appr[eé]cierez))", "j'espère que ce chapitre vous plaira"),
        Cue(r"merci (?:[^\s.!?]{1,14} )?(?:[^\s.!?]{1,14} )?(?:[^\s.!?]{1,14} )?(?:[^\s.!?]{1,14} )?(?:pour|"
            r"de) (?:(?:tou(?:te)?s |toutes )?(?:vos|tes|les|ta|votre|ces|leurs?) (?:\w{4,10} )?(?:reviews?|rewiews?|"
            r"commentaires?|coms|messages|favoris|follows?|votes|kudos|encouragements|soutien|patience|fid[eé]lit[eé]|"
            r"lecture)|m'avoir lue?|me lire|(?:me |l'avoir |la |cette )?suivre|lire|reviewer|(?:avoir )?(?:lu|comment[eé]|"
            r"review[eé]))", "merci à toutes pour vos reviews"),
        Cue(r"(?:laiss(?:ez|er|e|ez-moi|ant)|postez|mettez|l[aâ]chez|d[eé]poser) (?:moi |une? |vos |votre |des |un petit |"
            r"une petite |quelques )?(?:\w{4,9} )?(?:reviews?|rewiews?|commentaires?|coms?|avis|impressions|votes?|mot)",
            "laissez une petite review"),
        Cue(r"n'(?:h[eé]sitez|oubliez|h[eé]site) (?:surtout )?pas (?:[aà]|de) (?:me )?(?:laisser|commenter|voter|reviewer|"
            r"donner|dire|partager|poser|signaler|lire|mettre)|votez|commentez|reviewez|dites[- ]moi (?:ce que|si|tout|en)|"
            r"donnez[- ]moi (?:vos|votre)|faites[- ]moi (?:part|savoir)", "n'hésitez pas à commenter"),
        Cue(r"(?:ce|prochain|premier|nouveau|dernier|deuxi[eè]me|second|troisi[eè]me|petit|long|ce nouveau) chapitre (?:est|"
            r"sera|[eé]tait|devrait|arrive(?:ra)?|vous|m'a|a [eé]t[eé]|fait|contient|demain|bient[oô]t|la semaine|un peu|"
            r"corrig[eé])|le chapitre suivant (?:est|sera|arrive)", "le prochain chapitre arrivera lundi"),
        Cue(r"(?:d[eé]sol[eé]e?s?|pardon|navr[eé]e?|excuse[zr]?(?:-moi)?|je m'excuse|mille excuses|"
            r"toutes mes excuses)(?: vraiment| encore| d'avance| [aà] tou(?:te)?s)?(?: pour| de| du)? ?(?:le|la|l'|les|mon|ce|"
            r"cette|tout ce)? ?(?:long |longue |petit |gros |[eé]norme )?(?:retard|attente|absence|fautes?|d[eé]lai|silence|"
            r"coquilles|temps d'attente|longueur|pas avoir (?:publi[eé]|post[eé]))", "désolée pour le retard"),
        Cue(r"(?:ma|mon|une|cette|la) (?:premi[eè]re |deuxi[eè]me |seconde |nouvelle |petite |autre |toute premi[eè]re |"
            r"derni[eè]re )(?:vraie )?(?:fic|fics|fanfic|fanfiction|ff|fiction|histoire (?:sur|ici|publi[eé]e)|trad|"
            r"traduction)|mon premier (?:os|one-?shot|lemon|drabble|slash|ua|essai|chapitre)", "c'est ma première fic"),
        Cue(r"(?:reviews?|rewiews?|commentaires|avis|critiques?) (?:sont|est|me|font|positifs?|constructives?|bienvenue?s?|"
            r"appr[eé]ci[eé]e?s|fait toujours|serai(?:en)?t)|critiques? constructives?|(?:vos|"
            r"les) reviews? (?:\w{2,10} )?(?:me|sont|font)|une (?:petite )?review|r[eé]pondrai [aà]|"
            r"r[eé]ponses? aux (?:reviews?|anonymes)|(?:jets?|lancers?) de tomates|pas taper", "les reviews sont mon salaire"),
        Cue(r"(?:chers?|ch[eè]res?|mes|fid[eè]les|vous,|[aà] tou(?:te)?s (?:mes|les)|chers et ch[eè]res|aux) (?:petits? |"
            r"petites? |chers? |ch[eè]res? |fid[eè]les |gentilles? |tr[eè]s )?(?:lecteurs?|lectrices?|lecteurices|"
            r"revieweu(?:rs|ses)|followers|abonn[eé]e?s)", "chers lecteurs"),
        Cue(r"bonne lecture|je vous (?:laisse (?:lire|avec|d[eé]couvrir|[aà] (?:la|votre) lecture)|souhaite (?:une|à tous|de)|"
            r"retrouve (?:en bas|plus bas|[aà] la fin|au|pour|bient[oô]t|lundi|dans)|dis [aà] (?:bient[oô]t|la|lundi|dans|"
            r"plus)|fais (?:de gros |plein de )?(?:bisous|bises))|on se retrouve (?:en bas|au|dans|pour|bient[oô]t|la semaine)",
            "je vous laisse lire"),
        Cue(r"qu'(?:en (?:pensez|avez)[- ]vous|est-ce que vous en (?:pensez|avez pens[eé]))|vous en (?:pensez|avez pens[eé])|"
            r"(?:[cç]a|[cç]a ne|cela|il|elle) vous (?:a (?:plu|plus)|plaira|pla[iî]t)|vos (?:avis|impressions|reviews?|"
            r"rewiews?|commentaires?|hypoth[eè]ses|retours|pronostics|th[eé]ories|critiques|encouragements)|votre (?:avis sur|"
            r"avis|opinion sur|fid[eé]lit[eé]|soutien)", "qu'en pensez-vous ?"),
        Cue(r"(?:mise?s? [aà] jour|publication|parution|je (?:posterai|publierai|poste|publie|mettrai)|poster (?:la|le|un|"
            r"cette|ce|plus)|publier (?:la|le|un|cette|ce|plus|r[eé]guli[eè]rement)|rythme de (?:publication|parution)|"
            r"updater?)(?: (?:la suite|le (?:prochain|chapitre)|toutes? les|tous les|chaque|r[eé]guli[eè]re)?)?",
            "je posterai la suite"),
        Cue(r"(?:non |pas (?:encore )?|[eé]t[eé] )?(?:b[eê]ta-?(?:read|lu|ta|tis)?[eé]?e?|corrig[eé]e? par|relue? par)|"
            r"(?:syndrome de la )?page blanche|(?:fautes|coquilles) (?:d'orthographe|restantes|qui|qu'il|sont|de frappe)|"
            r"panne d'inspiration|manque (?:d'inspiration|de temps)", "corrigé par ma bêta"),
        Cue(r"(?:cet?|un|cette|mon|ma|la|de|les|mes|l')[ ]?(?:os|fic|fics|fanfic|fanfiction|ficlet|drabble|songfic|two-?shot|"
            r"one-?shot|lemon|slash|ua) (?:est|sera|[eé]tait|a|n'est|se|contient|m'a|qui|que|sur|dans|pour|fait|ne|et)",
            "cet OS est un cadeau"),
        Cue(r"(?:titre|paroles|chanson|musique|image|photo|couverture) (?:en m[eé]dia|ci-dessus|du (?:jour|chapitre)|"
            r"sont? (?:de|tir[eé]e?s?))|en m[eé]dia|(?:d[eé]di[eé]e?|d[eé]dicace) [aà] |je d[eé]die (?:ce|cette|ce chapitre)|"
            r"(?:id[eé]e|inspir[eé]e?) (?:m'est venue|de cette fic|d'un prompt)", "musique en média"),
    ),
    "publication": (
        Cue(r"(?:ce|prochain|le|nouveau|dernier|ce nouveau|chaque|premier|un|du|au|deuxi[eè]me|de) chap(?:itre|)s?|(?:les|des|"
            r"ces|prochains|derniers) chapitres|chapitres?(?= (?:\d|suivant|pr[eé]c[eé]dent|est|sera|court|long))",
            "le prochain chapitre"),
        Cue(r"(?:ma|mes|ces) (?:fics?|fanfics?|histoires?)|cette (?:fic|fanfic|fiction|histoire)(?= (?:est|sera|a|ne|n'|me|se|"
            r"vous|contient|qui|et|m'|fait))|la (?:fic|fanfic)|fics?|fanfictions?|fanfics?|one-?shots?|drabbles?|ficlets?|"
            r"songfics?|lemons?|slash|yaoi|ooc|crossovers?|cross-?over|headcanons?", "ma fic"),
        Cue(r"reviews?|rewiews?|reviewez|reviewer|revieweu(?:rs?|ses?)|commentaires?|kudos|votes|favoris|followers|follows|"
            r"mises? [aà] jour|updates?", "merci pour les reviews"),
        Cue(r"(?:publi(?:er|ai|erai|ant)|republi(?:er|[eé]e?)|publication|post(?:er|erai|ais|ant)|j'ai (?:post[eé]|publi[eé]|"
            r"mis en ligne)|(?:je )?poste|mis(?:e)? en ligne|la suite (?:arrive|est|sera|bient[oô]t|au|dans|de cette|"
            r"de l'histoire|des)|[eé]cri(?:re|t|s) (?:ce|cette|cet|la suite|le (?:prochain|chapitre)))", "je posterai dimanche"),
        Cue(r"b[eê]ta(?:-?(?:lecteur|lectrice|reader|readeuse|reader))?|correctrice|ma relectrice|fautes? (?:d'orthographe|"
            r"de frappe|de grammaire)|coquilles|wattpad|ao3|fanfiction\.net|ffnet|ff\.net|hpfanfiction|hpf|fanfic-?fr|tumblr|"
            r"hiatus|cliffhanger|cliff|spoilers?", "merci à ma bêta"),
    ),
    "trade": (
        Cue(r"intrigue|personnages?|sc[eè]nes?|auteure?s?|autrices?|lecteurs?|lectrices?|[eé]pilogue|prologue|brouillons?|"
            r"d[eé]fi|concours|dialogues?|point de vue|pdv|rating|rat(?:ed|ing) [kmt]", "l'intrigue avance"),
    ),
    "address": (
        Cue(r"vous (?:plaira|plaît|plait|a plu|remercie|retrouve|souhaite|lire|en pensez)|j'esp[eè]re que (?:[cç]a|vous|"
            r"ce chapitre|cette (?:suite|fic|histoire)|le chapitre|cela)|lect(?:eurs?|rices?)|laissez|n'h[eé]sitez pas|"
            r"dites-moi|votre avis|vos (?:avis|reviews|commentaires)|[aà] la semaine prochaine", "j'espère que ça vous plaira"),
        Cue(r"je vous (?:laisse|dis|souhaite|aime|adore|embrasse|pr[eé]sente|propose|remercie|promets|offre|poste|livre|avoue|"
            r"rassure|pr[eé]viens|retrouve|invite|conseille|fais)", "je vous propose un texte"),
        Cue(r"vous (?:tous|toutes|qui (?:lisez|suivez|commentez)|tou(?:te)?s|(?:avez|aurez) (?:aim[eé]|appr[eé]ci[eé]|"
            r"remarqu[eé]|reconnu|compris|devin[eé])|[eê]tes (?:nombreu(?:x|ses)|toujours l[aà]|l[aà])|l'aurez|verrez|"
            r"pouvez me|voulez (?:la|une|en|savoir|lire))", "vous l'aurez compris"),
        Cue(r"dites[- ]moi|donnez[- ]moi|faites[- ]moi|laissez(?:-moi)?|n'h[eé]sitez|votez|commentez|rassurez-vous|"
            r"accrochez-vous|lisez|profitez|lynchez|(?:ne )?me (?:tuez|frappez|tapez|lynchez|jetez|d[eé]testez|"
            r"ha[iï]ssez) pas|imaginez|attendez|sachez|pardonnez|excusez|bienvenue sur", "ne me tuez pas"),
        Cue(r"(?:ceux|celles) (?:et celles )?qui (?:lisent|suivent|me (?:lisent|suivent|laissent|reviewent)|attendent (?:la|"
            r"le|ce)|commentent|se demand\w{2,5}|reviewent)|mes (?:chou(?:x|quettes)|loulous?|petits? (?:chats?|loups?)|"
            r"ch[eé]rie?s|ami(?:e)?s lect)|(?:coucou|bonjour|bonsoir|salut|hello|hey),? tout le monde",
            "à tous ceux qui me lisent"),
    ),
    "greeting": (
        Cue(r"(?:coucou|bonjour|salut|hello|bonsoir|kikou)(?=[ ,!.]|$)", "Coucou !"),
        Cue(r"(?:(?:re)?coucou+|hey+|yo|salutations?|hellow?|bonjour(?:,? bonjour)?|bonsoir|salut(?:ations)?|bienvenue|yop|"
            r"kikoo+|helloo+|bien le bonjour|re ?-?bonjour|hola|ohayo|bonne ann[eé]e|joyeux (?:no[eë]l|halloween|"
            r"anniversaire)|joyeuses f[eê]tes)(?=[ ,!.:~]|$)", "Hey tout le monde !"),
        Cue(r"(?:bon|alors|voil[aà]|et voil[aà]|bref|hum|donc|ok)(?= ?[,!.:~…]|$)|(?:me (?:re)?voil[aà]|me voici|"
            r"nous (?:re)?voil[aà]|voici (?:donc |enfin )?(?:le|la|un|une|mon|ma|les))(?=[ ,!.:~]|$)", "Me voilà avec la suite"),
    ),
    "thanks": (
        Cue(r"merci|remerciements?|remercie|(?:un )?(?:grand|gros|[eé]norme) merci|mici|thanks", "merci"),
    ),
    "apology": (
        Cue(r"d[eé]sol[eé]e?s?|pardon|navr[eé]e?|du retard|excuses", "désolée du retard"),
        Cue(r"(?:mon|le|ce|tout ce) retard|l'attente|(?:une|ma) (?:longue )?absence|pardonnez|excusez|(?:m')?excuse|gomen|"
            r"mea culpa|pas (?:eu le temps|pu (?:poster|publier|[eé]crire))|d[eé]bord[eé]e?", "mea culpa"),
    ),
    "schedule": (
        Cue(r"(?:la semaine|le mois|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi) (?:prochaine?|qui vient)|(?:chaque|"
            r"tous les|ce) (?:lundi|mardi|mercredi|jeudi|vendredi|samedis?|dimanches?|semaine|mois|week-?end|lundis|"
            r"quinze jours)|toutes les (?:semaines|deux semaines)|d'ici (?:l[aà]|une|deux|quelques)|bient[oô]t|prochainement|"
            r"prochaine fois|deux semaines", "la semaine prochaine"),
    ),
    "signoff": (
        Cue(r"bisous?|bises|gros bisous|[aà] bient[oô]t|[aà] la prochaine", "bisous"),
        Cue(r"bizou(?:x|s)?|biz|bisouilles|kiss(?:ous|es)?|ciao|tchao|[aà] (?:plus(?: tard)?|dimanche|lundi|samedi|"
            r"tr[eè]s vite|tout de suite|tr[eè]s bient[oô]t|dans (?:une|deux|quelques))|je vous embrasse|prenez soin de vous|"
            r"portez-vous bien|amicalement|@\+|a\+", "prenez soin de vous"),
    ),
    "chat": (
        Cue(r"lol|mdr+|ptdr|xd+|(?:ha)?haha\w{0,8}|hihi\w{0,8}|h[eé]h[eé]\w{0,6}|mwah\w{2,12}|niark\w{0,10}|nan|euh+|oups|"
            r"pff+|youpi|yeah|c'est-[aà]-dire que|svp|stp|pk|pcq|bcp|tt|ptit|p'tit", "mdr oups"),
    ),
    "life": (
        Cue(r"(?:les|mes|des|le|mon|la|ma|en|l'|au|[aà] la)[ ]?(?:cours|partiels?|examens?|exams|bac|brevet|fac|lyc[eé]e|"
            r"coll[eè]ge|[eé]cole|m[eé]moire|th[eè]se|stage|boulot|taf|prof|rentr[eé]e|concours|licence|master|prépa|"
            r"r[eé]visions?|devoirs|universit[eé]|d[eé]m[eé]nagement)|vacances|dipl[oô]me", "entre les partiels et mon stage"),
        Cue(r"mon (?:ordi|ordinateur|pc|clavier|disque dur|mari|copain|fils|fr[eè]re|chat|chien|mac|b[eé]b[eé]|chef|patron|"
            r"t[eé]l[eé]phone|portable)|ma (?:m[eè]re|s[oœ]e?ur|fille|grand-m[eè]re|connexion|box|cousine|copine|colocataire|"
            r"coloc|bo[iî]te mail)|internet|wi-?fi|pas d'ordi", "mon ordi est mort"),
        Cue(r"grippe|fi[eè]vre|rhume|malade|migraine|h[oô]pital|fatigu[eé]e?|burn-?out|anniversaire|no[eë]l|mariage|p[aâ]ques|"
            r"confinement|covid", "clouée au lit par la grippe"),
    ),
    "craft": (
        Cue(r"[eé]cri(?:re|s|t|te|ts|vant|vais|ture)|r[eé][eé]cri(?:re|t|te|ture)|r[eé]dig(?:er|[eé])|tap(?:er|[eé])|"
            r"corrig(?:er|[eé]e?s?)|relire|relue?s?|brouillons?|taper", "dur à écrire"),
        Cue(r"id[eé]es?|inspir(?:ation|[eé]e?|er)|m'est venue?|tir[eé]e? de|bas[eé]e? sur|adaptation|pr[eé]vue?s?|planifi[eé]|"
            r"trame|intrigue|sc[eé]nario|imagination|muse|motivation", "l'idée m'est venue"),
        Cue(r"personnages?|sc[eè]nes?|dialogues?|pov|pdv|point de vue|[eé]pilogue|prologue|titre|couple|couples|ship|romance|"
            r"humour|drame|angst|fluff|smut|lime|narrat(?:eur|rice|ion)|h[eé]ros|fins? alternatives?|oc|ocs",
            "le titre vient de là"),
        Cue(r"orthographe|grammaire|fautes?|coquilles?|erreurs?|traduire|traduction|traduit[es]?|mots|pages|paragraphes?|"
            r"anglais|court|courte|longueur|\d{3,6} mots", "deux mille mots"),
        Cue(r"premi[eè]re fois (?:que j'|que je)|d[eé]butante?s?|nouve(?:au|lle) (?:sur|ici)|soyez (?:indulgents?|indulgentes|"
            r"gentils?|gentilles|cl[eé]ment(?:s|es))", "soyez indulgents"),
    ),
    "media": (
        Cue(r"chansons?|playlist|album|paroles|[eé]couter|[eé]coutez|[eé]cout[eé]|youtube|spotify|bande(?:-| )(?:son|"
            r"originale)|ost|concert|musique|titre", "écoutez la chanson"),
        Cue(r"films?|[eé]pisodes?|saisons?(?: \d)?|la s[eé]rie|s[eé]ries|anime|manga|canon|les (?:livres|films|tomes)|tomes?|"
            r"fandom|bande-annonce|netflix|le jeu|spoil(?:er|ers)?", "depuis la saison trois"),
        Cue(r"images?|photo|gif|couverture|fanart|dessins?|instagram|insta|twitter|facebook|profil|lien|liens|compte|blog|"
            r"site|forum|page facebook|pinterest", "le lien est sur mon profil"),
    ),
    "posted": (
        Cue(r"post(?:er|[eé]e?|ais)|publi(?:er|[eé]e?s?)|mis en ligne|chapitres?|parties?|suite|s[eé]quelle|pr[eé]quelle|"
            r"termin[eé]e?|fini(?:e|r)?|continuer|abandonn(?:er|[eé]e?)|reprise|bonus|hors-s[eé]rie|os|recueil", "enfin terminé"),
        Cue(r"(?:un|une|deux|trois|quatre|quelques|plusieurs|\d{1,2}) (?:jours?|semaines?|mois|ans|ann[eé]es?)|longtemps|"
            r"enfin|aujourd'hui|ce soir|demain|hier|cette semaine|ce week-?end|minuit|\d{1,2} ?h(?:eures?)? du matin|"
            r"une [eé]ternit[eé]", "après trois semaines"),
        Cue(r"commentaires?|reviews?|vot(?:er?|es?|ez)|lect(?:eurs?|rices?|ures?)|avis|favoris|abonn[eé]e?s?|questions?|"
            r"critiques?|suggestions?|soutien|encouragements?|lire|lues?|vues|sondage", "vos critiques"),
    ),
    "feeling": (
        Cue(r"j'esp[eè]re|esp[eé]rant|fi[eè]re?|contente?|stress[eé]e?|pas (?:s[uû]re?|satisfaite?|convaincue?)|honte|"
            r"pr[eé]f[eé]r[eé]e?s?|j'(?:adore|aime(?: bien)?|ai (?:ador[eé]|aim[eé]|eu du mal|h[eé]sit[eé]))|amus[eé]e?|"
            r"plaisir|h[aâ]te|impatiente?", "j'ai hâte"),
        Cue(r"nulle?|bizarre|ennuyeux|court|courte|longue?|guimauve|niais|bof|clich[eé]s?|rapide|mauvaise?|chelou|"
            r"un peu (?:court|long|trop)|transition|pas terrible|moyen", "un peu court"),
        Cue(r"bref|au fait|d'ailleurs|en fait|franchement|honn[eê]tement|sinon|voil[aà]|comme (?:promis|d'habitude|toujours|"
            r"pr[eé]vu)|pr[eé]cision|ps|p\.s|petite pr[eé]cision|pour info|pour ceux|en tout cas|s'il vous pla[iî]t|svp|"
            r"ah oui|oui,? je sais", "bref, comme promis"),
    ),
    "ownership": (
        Cue(r"(?:ne )?m'appart(?:ient|iennent)|appart(?:ient|iennent) [aà]|rien n'est [aà] moi|tout est [aà]|"
            r"propri[eé]t[eé] de|(?:pas|aucun) (?:d'argent|b[eé]n[eé]fice|profit)|ne (?:sont|est) pas [aà] moi",
            "rien n'est à moi"),
        Cue(r"appart(?:ient|iennent) (?:toujours |enti[eè]rement |bien s[uû]r |donc |tou(?:te)?s |pas |[eé]videmment |"
            r"exclusivement )?(?:[aà]|aux?)|(?:rien|aucun(?:e)?|tout) (?:de tout cela |de tout [cç]a |des \w{4,12} |"
            r"ici )?ne (?:m'appartient|sont [aà] moi)|(?:pas|rien) (?:n'est )?[aà] moi|pas (?:les )?miens?|(?:sont|"
            r"est) (?:toute? |tou(?:te)?s )?(?:la propri[eé]t[eé]|l'[oœ]e?uvre|la cr[eé]ation) d",
            "appartiennent toujours à la chaîne"),
        Cue(r"(?:sans|aucun|pas de) (?:but lucratif|b[eé]n[eé]fices?|profit)|ne (?:touche|gagne|re[cç]ois|per[cç]ois|"
            r"retire) (?:pas|aucun|aucune|rien)|je ne fais qu(?:e|') ?(?:emprunter|jouer|m'amuser|les emprunter)|(?:les|l'|"
            r"lui) (?:ai )?emprunt[eé]?e?s?", "je ne touche aucun argent"),
        Cue(r"seule? l'(?:histoire|intrigue|id[eé]e) (?:est|m')|l'(?:histoire|intrigue) (?:\w{2,9} )?(?:est (?:[aà] moi|"
            r"de moi|la mienne|sortie)|m'appartient)|l'univers (?:est|appartient)|tous droits r[eé]serv[eé]s|droits d'auteur|"
            r"copyright|toute ressemblance|cr[eé]dits?|sauf (?:ceux|celles|les oc) que j'ai (?:invent[eé]|cr[eé][eé])|p(?:as|"
            r"lainte) de proc[eè]s", "seule l'histoire est de moi"),
    ),
    "warning_topic": (
        Cue(r"avertissements?|contenu (?:sensible|adulte|explicite|sexuel|mature)|violence|automutilation|suicide|viol|abus|"
            r"sc[eè]nes? (?:explicites?|de sexe|violentes?|crue?s?)|mineurs?|moins de 1[68]|interdit aux|homophobes?|"
            r"[aâ]mes sensibles|public averti|passez votre chemin|rating m|langage (?:cru|vulgaire)|mort d'un personnage|"
            r"trigger", "âmes sensibles s'abstenir"),
    ),
    "reading_topic": (
        Cue(r"se (?:d[eé]roule|situe|passe) (?:apr[eè]s|avant|pendant|entre|dans|lors|durant)|post-?(?:poudlard|guerre|"
            r"s[eé]rie)|spoilers?|univers alternatif|ua|en italiques?|en gras|(?:l')?italique|pens[eé]es|flash-?backs?|"
            r"signifie|se prononce|lexique|traduction|pour (?:ceux|celles) qui|chronologie|ne (?:prend|"
            r"tient) pas (?:en )?compte|divergence|[aâ]ges des personnages", "se déroule après la guerre"),
    ),
    "notice_topic": (
        Cue(r"pas (?:un|de) (?:nouveau |vrai )?chapitre|hiatus|en pause|(?:met|mettre|mets) (?:\w{2,9} )?(?:fic|histoire) en|"
            r"abandonn(?:er|e)|arr[eê]t(?:er|e) (?:cette|la|d'[eé]crire|la fic|de publier)|r[eé][eé]cri(?:re|s|ture)|"
            r"supprim(?:er|e)|adoption|annonce|nouvelle (?:fic|histoire)|dernier chapitre|sondage|ne (?:pourrai|peux|posterai|"
            r"publierai) (?:pas|plus) (?:poster|publier|[eé]crire|de chapitre)|de retour|pas de chapitre",
            "ceci n'est pas un chapitre"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "titre|nom de la fic|titre de la fic|titre original|nom",
    "author": "auteur|auteure|autrice|auteurs|auteur original|écrit par|par|auteur de la fic|pseudo",
    "rating": "classement|classification|rated|rating|public|âge",
    "fandom": "fandom|fandoms|catégorie|univers|série|base|source d'inspiration",
    "pairing": "couple|couples|pairing|pairings|couple principal|paire|relation|relations",
    "character": "personnages|personnage|personnages principaux|avec",
    "genre": "genre|genres|type",
    "summary": "résumé|resume|synopsis|résumé complet|résumé de la fic|présentation",
    "warning": "avertissement|avertissements|attention|contenu|warnings",
    "words": "mots|nombre de mots|longueur|nombre de chapitres",
    "status": "statut|état|chapitres|terminée|en cours|avancement",
    "spoilers": "spoilers|spoiler|spoil",
    "setting": "époque|chronologie|cadre|contexte|lieu|quand",
    "beta": (
        "bêta|correctrice|correcteur|bêta-lectrice|bêta lectrice|bêta-lecteur|relecture|correction|bétalecture|bêtas|"
        "beta-lectrice"
    ),
    "disclaimer": "disclaimer|droits|droits d'auteur|avertissement légal|crédits",
    "note": (
        "note|notes|nda|note de l'auteur|note de l'auteure|note de l'autrice|notes de l'auteur|notes de l'auteure|n/a|"
        "note d'auteur|notes d'auteur|note auteur|note de l'auteur(e)|petite note"
    ),
    "published": "publié|publiée|publié le|date|date de publication|mis en ligne le|écrit le",
    "updated": "mise à jour|mis à jour|mis à jour le|dernière mise à jour",
    "tags": "tags|mots-clés|mots clés|étiquettes",
    "series": "saga|suite de|recueil|préquelle de",
    "translator": "traducteur|traductrice|traduction|traduit par",
    "prompt": "prompt|défi|thème|contrainte|concours|demande|cadeau pour|pour|mot",
    "music": "musique|chanson|bande son|ambiance musicale|à écouter",
    "point_of_view": "point de vue|pdv|pov|narration",
    "url": "lien|lien original|source|version originale",
    "stats": "vues|votes|favoris",
}
