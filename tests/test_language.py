# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which language a text is in, and what people call it. A wrong answer is worse than none: "und" is an answer.

`TALE` is one small story in fourteen languages, cut here into pieces of many lengths.
"""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.importer.language import detect, is_tag, normalise

TALE = {
    "en": """The ferry had not moved since the first of December, and the old woman who owned it had stopped
pretending that she minded.
Every morning she walked down to the landing with a lantern in one hand and a broom in the other.
She swept the snow from the boards, looked across at the dark houses on the far bank, and went home again.
“Nobody is coming,” her grandson said. “Nobody has come for weeks.”
“Then nobody will slip,” she answered, and hung the lantern on its nail.
That night the boy heard a bell.
It rang slowly, three times, from somewhere beneath the ice, and then the river was quiet.
He lay awake until the window turned grey, counting his own breaths.
In the morning he asked her whether there had ever been a church in the valley.
She put down her cup before she answered.
“There was a village once,” she said, “where the water is deepest now. They built the dam when I was younger
than you are.”
“And the bell?”
“They took everything they could carry, but the bell was too heavy, so they left it hanging in the tower.”
He thought about the fish that swam between the houses, and about the doors that nobody had locked.
On the third night he took the lantern without asking and went out to the middle of the river.
The ice groaned under his boots like a door that has not been opened for years.
He knelt, brushed the snow away with his sleeve, and held the light close to the dark surface.
Far below, something golden moved, and it seemed to him that somebody down there was holding up a lantern too.
He did not run; he only raised his hand, and the light below him rose a little higher.
When he came home, his grandmother was sitting at the table with two cups of tea, and neither of them spoke for
a long time.""",
    "es": """La barca no se había movido desde el primero de diciembre, y la vieja a quien pertenecía ya no
fingía que le importara.
Cada mañana bajaba al embarcadero con un farol en una mano y una escoba en la otra.
Barría la nieve de las tablas, miraba las casas oscuras de la otra orilla y volvía a casa.
—No viene nadie —dijo su nieto—. Hace semanas que no viene nadie.
—Entonces nadie va a resbalar —contestó ella, y colgó el farol de su clavo.
Aquella noche el niño oyó una campana.
Sonó despacio, tres veces, desde algún lugar debajo del hielo, y después el río quedó en silencio.
Estuvo despierto hasta que la ventana se volvió gris, contando su propia respiración.
Por la mañana le preguntó si alguna vez había habido una iglesia en el valle.
Ella dejó la taza antes de responder.
—Hubo un pueblo —dijo—, donde ahora el agua es más honda. Construyeron la presa cuando yo era más joven que tú.
—¿Y la campana?
—Se llevaron todo lo que podían cargar, pero la campana pesaba demasiado y la dejaron colgada en la torre.
Pensó en los peces que nadaban entre las casas y en las puertas que nadie había cerrado con llave.
La tercera noche tomó el farol sin pedir permiso y caminó hasta la mitad del río.
El hielo gemía bajo sus botas como una puerta que lleva años sin abrirse.
Se arrodilló, apartó la nieve con la manga y acercó la luz a la superficie oscura.
Muy abajo se movió algo dorado, y le pareció que también allí alguien levantaba un farol.
No echó a correr; solo alzó la mano, y la luz de abajo subió un poco más.
Cuando llegó a casa, su abuela estaba sentada a la mesa con dos tazas de té, y durante mucho tiempo ninguno de
los dos habló.""",
    "fr": """Le bac n’avait pas bougé depuis le premier décembre, et la vieille femme à qui il appartenait ne
faisait plus semblant de s’en soucier.
Chaque matin, elle descendait au débarcadère, une lanterne dans une main et un balai dans l’autre.
Elle balayait la neige des planches, regardait les maisons sombres de l’autre rive, puis rentrait chez elle.
« Personne ne vient, dit son petit-fils. Personne n’est venu depuis des semaines. »
« Alors personne ne glissera », répondit-elle, et elle accrocha la lanterne à son clou.
Cette nuit-là, le garçon entendit une cloche.
Elle sonna lentement, trois fois, quelque part sous la glace, puis la rivière se tut.
Il resta éveillé jusqu’à ce que la fenêtre devienne grise, à compter ses propres souffles.
Au matin, il lui demanda s’il y avait jamais eu une église dans la vallée.
Elle posa sa tasse avant de répondre.
« Il y avait un village, dit-elle, là où l’eau est la plus profonde. On a construit le barrage quand j’étais
plus jeune que toi. »
« Et la cloche ? »
« Ils ont emporté tout ce qu’ils pouvaient porter, mais la cloche était trop lourde, et ils l’ont laissée dans
la tour. »
Il pensa aux poissons qui nageaient entre les maisons et aux portes que personne n’avait fermées à clé.
La troisième nuit, il prit la lanterne sans rien demander et marcha jusqu’au milieu de la rivière.
La glace gémissait sous ses bottes comme une porte qu’on n’a pas ouverte depuis des années.
Il s’agenouilla, écarta la neige avec sa manche et approcha la lumière de la surface noire.
Tout en bas, quelque chose de doré bougea, et il lui sembla que quelqu’un, là-dessous, levait aussi une lanterne.
Il ne s’enfuit pas ; il leva seulement la main, et la lumière monta un peu plus haut.
Quand il rentra, sa grand-mère était assise à la table devant deux tasses de thé, et ni l’un ni l’autre ne parla
pendant longtemps.""",
    "de": """Die Fähre hatte sich seit dem ersten Dezember nicht bewegt, und die alte Frau, der sie gehörte, tat
nicht mehr so, als ob es sie kümmerte.
Jeden Morgen ging sie mit einer Laterne in der einen Hand und einem Besen in der anderen zum Anleger hinunter.
Sie fegte den Schnee von den Brettern, sah zu den dunklen Häusern am anderen Ufer hinüber und ging wieder nach Hause.
„Es kommt keiner“, sagte ihr Enkel. „Seit Wochen ist niemand gekommen.“
„Dann rutscht auch keiner aus“, antwortete sie und hängte die Laterne an ihren Nagel.
In dieser Nacht hörte der Junge eine Glocke.
Sie schlug langsam, dreimal, irgendwo unter dem Eis, und dann war der Fluss wieder still.
Er lag wach, bis das Fenster grau wurde, und zählte seine eigenen Atemzüge.
Am Morgen fragte er sie, ob es im Tal jemals eine Kirche gegeben habe.
Sie stellte ihre Tasse ab, bevor sie antwortete.
„Es gab einmal ein Dorf“, sagte sie, „dort, wo das Wasser jetzt am tiefsten ist. Sie bauten den Damm, als ich
jünger war als du.“
„Und die Glocke?“
„Sie nahmen alles mit, was sie tragen konnten, aber die Glocke war zu schwer, also ließen sie sie im Turm hängen.“
Er dachte an die Fische, die zwischen den Häusern schwammen, und an die Türen, die niemand abgeschlossen hatte.
In der dritten Nacht nahm er die Laterne, ohne zu fragen, und ging bis zur Mitte des Flusses hinaus.
Das Eis ächzte unter seinen Stiefeln wie eine Tür, die jahrelang nicht geöffnet worden ist.
Er kniete nieder, wischte den Schnee mit dem Ärmel fort und hielt das Licht dicht an die dunkle Fläche.
Weit unten bewegte sich etwas Goldenes, und ihm schien, dass dort unten auch jemand eine Laterne hochhielt.
Er lief nicht davon; er hob nur die Hand, und das Licht unter ihm stieg ein wenig höher.
Als er nach Hause kam, saß seine Großmutter mit zwei Tassen Tee am Tisch, und lange Zeit sprach keiner von beiden.""",
    "pt": """A balsa não se movia desde o primeiro de dezembro, e a velha a quem ela pertencia já não fingia que
se importava.
Todas as manhãs descia até o cais com uma lanterna numa mão e uma vassoura na outra.
Varria a neve das tábuas, olhava para as casas escuras da outra margem e voltava para casa.
— Não vem ninguém — disse o neto. — Há semanas que não vem ninguém.
— Então ninguém vai escorregar — respondeu ela, e pendurou a lanterna no prego.
Naquela noite o menino ouviu um sino.
Tocou devagar, três vezes, em algum lugar debaixo do gelo, e depois o rio ficou em silêncio.
Ele ficou acordado até a janela ficar cinzenta, contando a própria respiração.
De manhã perguntou se alguma vez tinha havido uma igreja no vale.
Ela pousou a xícara antes de responder.
— Houve uma aldeia — disse ela —, onde a água agora é mais funda. Construíram a barragem quando eu era mais nova
do que você.
— E o sino?
— Levaram tudo o que podiam carregar, mas o sino era pesado demais, e por isso o deixaram pendurado na torre.
Ele pensou nos peixes que nadavam entre as casas e nas portas que ninguém tinha trancado.
Na terceira noite pegou a lanterna sem pedir e foi até o meio do rio.
O gelo gemia debaixo das botas como uma porta que não se abre há muitos anos.
Ajoelhou-se, afastou a neve com a manga e aproximou a luz da superfície escura.
Lá no fundo moveu-se alguma coisa dourada, e pareceu-lhe que alguém lá embaixo também erguia uma lanterna.
Não correu; apenas levantou a mão, e a luz lá embaixo subiu um pouco mais.
Quando chegou em casa, a avó estava sentada à mesa com duas xícaras de chá, e durante muito tempo nenhum dos
dois falou.""",
    "it": """Il traghetto non si era più mosso dal primo dicembre, e la vecchia a cui apparteneva aveva smesso
di fingere che le importasse.
Ogni mattina scendeva al pontile con una lanterna in una mano e una scopa nell’altra.
Spazzava la neve dalle assi, guardava le case buie sull’altra riva e tornava a casa.
«Non viene nessuno» disse il nipote. «Sono settimane che non viene nessuno.»
«Allora nessuno scivolerà» rispose lei, e appese la lanterna al chiodo.
Quella notte il ragazzo sentì una campana.
Suonò lentamente, tre volte, da qualche parte sotto il ghiaccio, e poi il fiume tacque.
Rimase sveglio finché la finestra non diventò grigia, contando i propri respiri.
La mattina le chiese se nella valle ci fosse mai stata una chiesa.
Lei posò la tazza prima di rispondere.
«Una volta c’era un villaggio» disse, «dove adesso l’acqua è più profonda. Costruirono la diga quando io ero più
giovane di te.»
«E la campana?»
«Portarono via tutto quello che potevano, ma la campana era troppo pesante, così la lasciarono appesa nella torre.»
Pensò ai pesci che nuotavano tra le case e alle porte che nessuno aveva chiuso a chiave.
La terza notte prese la lanterna senza chiedere e andò fino in mezzo al fiume.
Il ghiaccio gemeva sotto gli stivali come una porta che non viene aperta da anni.
Si inginocchiò, scostò la neve con la manica e avvicinò la luce alla superficie scura.
Molto più in basso si mosse qualcosa di dorato, e gli parve che anche laggiù qualcuno sollevasse una lanterna.
Non scappò; alzò soltanto la mano, e la luce sotto di lui salì un poco più in alto.
Quando tornò a casa, la nonna era seduta al tavolo con due tazze di tè, e per molto tempo nessuno dei due parlò.""",
    "ru": """Паром не двигался с первого декабря, и старуха, которой он принадлежал, давно перестала делать вид,
что её это волнует.
Каждое утро она спускалась к пристани с фонарём в одной руке и метлой в другой.
Она сметала снег с досок, смотрела на тёмные дома на том берегу и возвращалась домой.
— Никто не придёт, — сказал внук. — Уже несколько недель никто не приходил.
— Значит, никто и не поскользнётся, — ответила она и повесила фонарь на гвоздь.
В ту ночь мальчик услышал колокол.
Он прозвонил медленно, три раза, откуда-то из-подо льда, а потом река снова затихла.
Мальчик не спал, пока окно не стало серым, и считал собственные вдохи.
Утром он спросил её, была ли когда-нибудь в долине церковь.
Прежде чем ответить, она поставила чашку.
— Когда-то там была деревня, — сказала она, — где теперь вода глубже всего. Плотину построили, когда я была
моложе тебя.
— А колокол?
— Они унесли всё, что могли поднять, но колокол был слишком тяжёлый, и его оставили висеть на башне.
Он думал о рыбах, которые плавают между домами, и о дверях, которые никто не запер.
На третью ночь он взял фонарь без спроса и вышел на середину реки.
Лёд стонал под его сапогами, как дверь, которую не открывали много лет.
Он опустился на колени, смахнул снег рукавом и поднёс свет к тёмной поверхности.
Далеко внизу шевельнулось что-то золотое, и ему показалось, что там тоже кто-то поднимает фонарь.
Он не побежал; он только поднял руку, и свет под ним поднялся чуть выше.
Когда он вернулся домой, бабушка сидела за столом с двумя чашками чая, и оба долго молчали.""",
    "pl": """Prom nie ruszył się od pierwszego grudnia, a stara kobieta, do której należał, przestała już
udawać, że ją to obchodzi.
Każdego ranka schodziła na przystań z latarnią w jednej ręce i miotłą w drugiej.
Zmiatała śnieg z desek, patrzyła na ciemne domy na drugim brzegu i wracała do siebie.
– Nikt nie przyjdzie – powiedział jej wnuk. – Od tygodni nikogo tu nie było.
– W takim razie nikt się nie poślizgnie – odparła i powiesiła latarnię na gwoździu.
Tej nocy chłopiec usłyszał dzwon.
Zadzwonił powoli, trzy razy, gdzieś spod lodu, a potem rzeka ucichła.
Leżał z otwartymi oczami, aż okno zrobiło się szare, i liczył własne oddechy.
Rano zapytał ją, czy w dolinie był kiedyś kościół.
Zanim odpowiedziała, odstawiła filiżankę.
– Była tam wieś – rzekła – tam, gdzie woda jest teraz najgłębsza. Zbudowali zaporę, kiedy byłam młodsza od ciebie.
– A dzwon?
– Zabrali wszystko, co mogli unieść, ale dzwon był za ciężki, więc zostawili go na wieży.
Myślał o rybach, które pływają między domami, i o drzwiach, których nikt nie zamknął na klucz.
Trzeciej nocy wziął latarnię bez pytania i wyszedł na środek rzeki.
Lód jęczał pod jego butami jak drzwi, których nie otwierano od lat.
Ukląkł, odgarnął śnieg rękawem i zbliżył światło do ciemnej powierzchni.
Daleko w dole poruszyło się coś złotego i wydało mu się, że tam też ktoś podnosi latarnię.
Nie uciekł; podniósł tylko rękę, a światło pod nim uniosło się trochę wyżej.
Kiedy wrócił do domu, babcia siedziała przy stole z dwiema filiżankami herbaty i długo żadne z nich się nie
odezwało.""",
    "id": """Kapal penyeberangan itu tidak bergerak sejak awal Desember, dan perempuan tua pemiliknya sudah
berhenti berpura-pura peduli.
Setiap pagi ia turun ke dermaga dengan lentera di satu tangan dan sapu di tangan yang lain.
Ia menyapu salju dari papan, memandang rumah-rumah gelap di seberang sungai, lalu pulang lagi.
“Tidak ada yang datang,” kata cucunya. “Sudah berminggu-minggu tidak ada yang datang.”
“Kalau begitu tidak akan ada yang terpeleset,” jawabnya, lalu menggantungkan lentera pada pakunya.
Malam itu anak laki-laki itu mendengar bunyi lonceng.
Lonceng itu berbunyi pelan, tiga kali, dari suatu tempat di bawah es, kemudian sungai kembali sunyi.
Ia terjaga sampai jendela menjadi kelabu, sambil menghitung napasnya sendiri.
Pagi harinya ia bertanya apakah pernah ada gereja di lembah itu.
Neneknya meletakkan cangkir sebelum menjawab.
“Dulu ada sebuah desa,” katanya, “di tempat yang sekarang airnya paling dalam. Mereka membangun bendungan ketika
nenek lebih muda daripada kamu.”
“Dan loncengnya?”
“Mereka membawa semua yang bisa diangkat, tetapi lonceng itu terlalu berat, jadi mereka membiarkannya tergantung
di menara.”
Ia memikirkan ikan-ikan yang berenang di antara rumah, dan pintu-pintu yang tidak pernah dikunci siapa pun.
Pada malam ketiga ia mengambil lentera tanpa bertanya dan berjalan sampai ke tengah sungai.
Es mengerang di bawah sepatunya seperti pintu yang sudah bertahun-tahun tidak dibuka.
Ia berlutut, menyingkirkan salju dengan lengan bajunya, dan mendekatkan cahaya ke permukaan yang gelap.
Jauh di bawah, sesuatu yang keemasan bergerak, dan rasanya ada orang di sana yang juga mengangkat lentera.
Ia tidak lari; ia hanya mengangkat tangannya, dan cahaya di bawahnya naik sedikit lebih tinggi.
Ketika ia pulang, neneknya sedang duduk di meja dengan dua cangkir teh, dan lama sekali keduanya tidak berbicara.""",
    "nl": """De veerpont was sinds één december niet meer van zijn plaats geweest, en de oude vrouw van wie hij
was deed niet langer alsof ze dat erg vond.
Elke ochtend liep ze naar de steiger met een lantaarn in de ene hand en een bezem in de andere.
Ze veegde de sneeuw van de planken, keek naar de donkere huizen aan de overkant en ging weer naar huis.
‘Er komt niemand,’ zei haar kleinzoon. ‘Er is al weken niemand gekomen.’
‘Dan glijdt er ook niemand uit,’ antwoordde ze, en ze hing de lantaarn aan zijn spijker.
Die nacht hoorde de jongen een klok.
Hij luidde langzaam, drie keer, ergens onder het ijs, en daarna was de rivier weer stil.
De jongen lag wakker tot het raam grijs werd en telde zijn eigen ademhaling.
In de ochtend vroeg hij haar of er ooit een kerk in het dal had gestaan.
Ze zette haar kopje neer voordat ze antwoord gaf.
‘Er was vroeger een dorp,’ zei ze, ‘waar het water nu het diepst is. Ze bouwden de dam toen ik jonger was dan jij.’
‘En de klok?’
‘Ze namen alles mee wat ze konden dragen, maar de klok was te zwaar, dus lieten ze hem in de toren hangen.’
Hij dacht aan de vissen die tussen de huizen zwommen, en aan de deuren die niemand op slot had gedaan.
De derde nacht nam hij de lantaarn zonder iets te vragen en liep hij naar het midden van de rivier.
Het ijs kreunde onder zijn laarzen als een deur die in geen jaren is opengegaan.
Hij knielde, veegde met zijn mouw de sneeuw weg en hield het licht dicht bij het donkere oppervlak.
Diep beneden bewoog iets gouds, en het leek hem dat daar ook iemand een lantaarn omhooghield.
Hij rende niet weg; hij stak alleen zijn hand op, en het licht onder hem kwam een klein beetje hoger.
Toen hij thuiskwam zat zijn grootmoeder aan tafel met twee kopjes thee, en lange tijd zei geen van beiden iets.""",
    "sv": """Färjan hade inte rört sig sedan den första december, och den gamla kvinnan som ägde den låtsades
inte längre att hon brydde sig.
Varje morgon gick hon ner till bryggan med en lykta i ena handen och en kvast i den andra.
Hon sopade snön från plankorna, såg bort mot de mörka husen på andra stranden och gick hem igen.
”Det kommer ingen”, sade hennes sonson. ”Ingen har kommit på flera veckor.”
”Då är det ingen som halkar”, svarade hon och hängde lyktan på sin spik.
Den natten hörde pojken en klocka.
Den ringde långsamt, tre gånger, någonstans under isen, och sedan var älven tyst.
Han låg vaken tills fönstret blev grått och räknade sina egna andetag.
På morgonen frågade han henne om det någonsin hade funnits en kyrka i dalen.
Hon ställde ner koppen innan hon svarade.
”Det fanns en by en gång”, sade hon, ”där vattnet nu är som djupast. De byggde dammen när jag var yngre än du.”
”Och klockan?”
”De tog med sig allt de kunde bära, men klockan var för tung, så de lät den hänga kvar i tornet.”
Han tänkte på fiskarna som simmade mellan husen och på dörrarna som ingen hade låst.
Den tredje natten tog han lyktan utan att fråga och gick ut till mitten av älven.
Isen knakade under hans stövlar som en dörr som inte har öppnats på många år.
Han knäböjde, borstade undan snön med ärmen och höll ljuset nära den mörka ytan.
Långt där nere rörde sig något gyllene, och det tycktes honom att någon där också höll upp en lykta.
Han sprang inte; han lyfte bara handen, och ljuset under honom steg lite högre.
När han kom hem satt hans farmor vid bordet med två koppar te, och ingen av dem sade något på länge.""",
    "zh": """自从十二月一日起，渡船就再也没有动过，船主那位老妇人也不再装作在意的样子了。
每天早上，她一手提着灯笼，一手拿着扫帚，慢慢走到码头去。
她把木板上的雪扫干净，望一望对岸黑沉沉的房子，然后又走回家。
“没有人来。”孙子说，“已经好几个星期没有人来了。”
“那就没有人会滑倒。”她回答说，把灯笼挂在钉子上。
那天夜里，男孩听见了一口钟的声音。
钟声很慢，从冰层下面的什么地方响了三下，然后河又安静下来了。
他睁着眼睛躺到窗户发白，一直数着自己的呼吸。
早晨，他问奶奶，山谷里以前是不是有过一座教堂。
她放下杯子，过了一会儿才回答。
“从前那里有一个村子，”她说，“就在现在水最深的地方。他们修水坝的时候，我比你现在还小呢。”
“那口钟呢？”
“能搬走的东西他们都搬走了，可是钟太重，只好让它留在塔上。”
他想着那些在房屋之间游来游去的鱼，还有那些没有人锁过的门。
第三天夜里，他没有问一声就拿了灯笼，一直走到河的中间。
冰在他的靴子下面呻吟，好像一扇许多年没有打开过的门。
他跪下来，用袖子擦掉雪，把灯光靠近黑暗的冰面。
很深很深的地方，有什么金色的东西动了一下，他觉得那里也有一个人举着灯笼。
他没有逃跑，只是举起了手，下面的光也升高了一点点。
他回到家的时候，奶奶正坐在桌边，面前放着两杯茶，他们很久都没有说话。""",
    "ja": """渡し船は十二月一日から動いておらず、持ち主の老婆も、もう気にしているふりをしなくなっていた。
毎朝、彼女は片手に灯籠、もう片手に箒を持って、船着き場まで降りていった。
板の上の雪を掃き、向こう岸の暗い家々を眺めてから、また家へ帰っていく。
「誰も来ないよ」と孫が言った。「もう何週間も、誰も来ていない」
「それなら、誰も滑らずにすむね」と彼女は答え、灯籠を釘に掛けた。
その夜、少年は鐘の音を聞いた。
鐘は氷の下のどこかから、ゆっくりと三度鳴り、それから川はまた静かになった。
窓が白むまで、少年は自分の息を数えながら起きていた。
朝になって、この谷に教会があったのかと祖母に尋ねた。
祖母は答える前に湯呑みを置いた。
「昔、村があったんだよ」と彼女は言った。「今いちばん水の深いところにね。堰を造ったのは、私がおまえより小さかったころさ」
「鐘は？」
「運べるものはみんな運んだけれど、鐘は重すぎたから、塔に吊るしたまま残していったんだ」
少年は、家々のあいだを泳ぐ魚のことや、誰も鍵をかけなかった扉のことを考えた。
三日目の夜、彼は何も言わずに灯籠を持って、川の真ん中まで歩いていった。
氷は長靴の下で、何年も開けられていない扉のようにきしんだ。
彼はひざまずき、袖で雪を払い、暗い氷の面に明かりを近づけた。
ずっと下のほうで金色のものが動き、そこでも誰かが灯籠を掲げているように思えた。
彼は逃げなかった。ただ手を上げると、下の光も少しだけ高くなった。
家に帰ると、祖母が二つの湯呑みを前にして座っていて、二人とも長いあいだ何も話さなかった。""",
    "ko": """나룻배는 십이월 초하루부터 움직이지 않았고, 배의 주인인 할머니는 이제 신경 쓰는 척도 하지 않았다.
아침마다 할머니는 한 손에 등불을, 다른 손에 빗자루를 들고 선착장으로 내려갔다.
널빤지 위의 눈을 쓸고, 건너편 어두운 집들을 바라본 다음 다시 집으로 돌아왔다.
“아무도 안 와요.” 손자가 말했다. “벌써 몇 주째 아무도 안 왔잖아요.”
“그럼 미끄러질 사람도 없겠구나.” 할머니는 대답하고 등불을 못에 걸었다.
그날 밤 소년은 종소리를 들었다.
종은 얼음 아래 어딘가에서 천천히 세 번 울렸고, 강은 다시 조용해졌다.
소년은 창문이 희뿌옇게 밝아 올 때까지 제 숨을 세며 깨어 있었다.
아침에 그는 이 골짜기에 교회가 있었던 적이 있느냐고 물었다.
할머니는 대답하기 전에 찻잔을 내려놓았다.
“옛날에 마을이 하나 있었지. 지금 물이 가장 깊은 곳에 말이다. 둑을 쌓을 때 나는 너보다도 어렸단다.”
“종은요?”
“들고 갈 수 있는 건 다 가져갔지만, 종은 너무 무거워서 탑에 그대로 매달아 두었지.”
소년은 집들 사이를 헤엄치는 물고기와 아무도 잠그지 않은 문들을 생각했다.
사흘째 되던 밤, 그는 묻지도 않고 등불을 들고 강 한가운데까지 걸어 나갔다.
얼음은 그의 장화 밑에서 몇 해 동안 열리지 않은 문처럼 신음했다.
그는 무릎을 꿇고 소매로 눈을 쓸어 낸 뒤 어두운 얼음 위에 불빛을 가까이 댔다.
아주 깊은 곳에서 금빛 무언가가 움직였고, 거기서도 누군가가 등불을 들고 있는 것 같았다.
그는 달아나지 않았다. 그저 손을 들었을 뿐인데, 아래의 빛도 조금 더 높이 떠올랐다.
집에 돌아오니 할머니는 찻잔 두 개를 앞에 두고 앉아 있었고, 두 사람은 오랫동안 말이 없었다.""",
}


def pieces(text: str, length: int) -> list[str]:
    """Twenty stretches of a text, spread evenly, wherever they happen to begin and end."""
    step = (len(text) - length) // 19
    return [text[at : at + length] for at in range(0, step * 20, step)]


@pytest.mark.parametrize("language", TALE)
def test_a_whole_tale_tells_its_language(language: str) -> None:
    assert detect(TALE[language]) == language


def test_four_hundred_characters_are_enough() -> None:
    found = Counter(detect(piece) == language for language, tale in TALE.items() for piece in pieces(tale, 400))
    assert found == {True: 280}


def test_eighty_characters_are_a_guess_and_the_guess_is_seldom_wrong() -> None:
    """Measured: 257 of 280 right, 22 left open, 1 wrong."""
    found = Counter(
        "right" if guess == language else "open" if guess == "und" else "wrong"
        for language, tale in TALE.items()
        for piece in pieces(tale, 80)
        for guess in [detect(piece)]
    )
    assert found["right"] >= 250
    assert found["wrong"] <= 3


# Languages that nobody measures every day: what they look like to somebody who knows only their neighbours.
OTHERS = {
    "uk": "Щоранку вона спускалася до пристані з ліхтарем в одній руці та мітлою в іншій. Вона змітала сніг із дощок, "
    "дивилася на темні будинки на тому березі й поверталася додому. Ніхто не прийде, сказав онук.",
    "bg": "Всяка сутрин тя слизаше до пристана с фенер в едната ръка и метла в другата. Измиташе снега от дъските, "
    "поглеждаше към тъмните къщи на отсрещния бряг и се връщаше у дома. Никой няма да дойде, каза внукът ѝ.",
    "cs": "Každé ráno sešla k přístavišti s lucernou v jedné ruce a koštětem ve druhé. Zametla sníh z prken, podívala "
    "se na tmavé domy na druhém břehu a vrátila se domů. Už celé týdny nikdo nepřišel.",
    "hu": "Minden reggel lesétált a kikötőhöz, egyik kezében lámpással, a másikban seprűvel. Lesöpörte a havat a "
    "deszkákról, átnézett a túlsó part sötét házaira, aztán hazament. Senki sem jön, mondta az unokája.",
    "tr": "Her sabah bir elinde fener, öbür elinde süpürgeyle iskeleye iniyordu. Tahtaların üstündeki karı süpürüyor, "
    "karşı kıyıdaki karanlık evlere bakıyor ve yine eve dönüyordu. O gece çocuk bir çan sesi duydu.",
    "el": "Κάθε πρωί κατέβαινε στην αποβάθρα με ένα φανάρι στο ένα χέρι και μια σκούπα στο άλλο.",
    "he": "בכל בוקר ירדה אל הרציף ופנס ביד אחת ומטאטא ביד השנייה, ואז שבה הביתה.",
    "th": "ทุกเช้าเธอเดินลงไปที่ท่าน้ำ มือหนึ่งถือตะเกียง อีกมือหนึ่งถือไม้กวาด",
    "ar": "في كل صباح كانت تنزل إلى المرسى وفي يدها فانوس وفي الأخرى مكنسة، ثم تعود إلى بيتها.",
    "vi": "Mỗi sáng bà đi xuống bến, một tay cầm đèn lồng, tay kia cầm chổi. Bà quét tuyết trên những tấm ván, nhìn "
    "sang những ngôi nhà tối bên kia sông rồi lại về nhà. Đêm đó cậu bé nghe thấy tiếng chuông.",
}


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_known_too(language: str) -> None:
    assert detect(OTHERS[language]) == language


UNSURE = {
    "nothing": "",
    "no letters": "1, 2, 3 … 1984!\n* * *\n",
    "a heading": "Chapter 3: The Bell",
    "a name and a number": "Anna Maria Magdalena, 0151 234567",
    "a made-up language": "Vel sorim tal keshai undrel, mor tath vinaru; kesh orlim dar uvaneth solari. " * 4,
    "a list of part numbers": "KW-P00-01; PANEL; VIDEO; IP; SIP; PIN; QR; MAC; V02.10; KOD; TRUNK; REF\n" * 6,
    "half one, half the other": TALE["en"][:900] + "\n" + TALE["de"][:900],
}


@pytest.mark.parametrize("text", UNSURE.values(), ids=UNSURE)
def test_what_is_not_clear_stays_undetermined(text: str) -> None:
    assert detect(text) == "und"


def test_notes_in_another_language_do_not_outvote_the_story() -> None:
    notes = "Thank you all for reading! Sorry for the delay, real life happened. Please review, it means a lot to me. "
    assert detect(notes + TALE["id"] * 3 + notes) == "id"
    assert detect(notes + TALE["zh"] * 3 + notes) == "zh"


def test_japanese_is_not_chinese_with_a_few_kana() -> None:
    assert detect("私は" + TALE["zh"]) == "zh"
    assert detect(TALE["ja"]) == "ja"


def test_neighbours_that_share_their_words_are_told_apart_or_not_at_all() -> None:
    either = "yang dan di itu tidak ini dengan untuk dalam akan pada saya aku sudah ada seperti mereka "
    assert detect(either * 5) == "und"


def test_a_book_of_millions_of_characters_is_only_sampled() -> None:
    assert detect(TALE["fr"] * 10_000) == "fr"
    assert detect(TALE["ru"].replace("\n", " ") * 10_000) == "ru"


NAMES = {
    "English": "en",
    "english": "en",
    "Français": "fr",
    "Русский": "ru",
    "日本語": "ja",
    "한국어": "ko",
    "Bahasa Indonesia": "id",
    "中文-普通话 國語": "zh",
    "简体中文": "zh-Hans",
    "Chinese (Traditional)": "zh-Hant",
    "Português brasileiro": "pt-BR",
    "Portuguese (Brazil)": "pt-BR",
    "Spanish - Mexico": "es-MX",
    "English/日本語": "en",
    "French, English": "fr",
    "  German ": "de",
    "en": "en",
    "EN": "en",
    "en_GB": "en-GB",
    "en_US.UTF-8": "en-US",
    "ptBR": "pt-BR",
    "pt-br": "pt-BR",
    "zh-hans": "zh-Hans",
    "ZH-hant-tw": "zh-Hant-TW",
    "es-419": "es-419",
    "de-CH-1996": "de-CH-1996",
    "sr-latn": "sr-Latn",
    "en-x-pirate": "en-x-pirate",
    "eng": "en",
    "ger": "de",
    "iw": "he",
    "yue": "yue",
}


@pytest.mark.parametrize(("said", "tag"), NAMES.items())
def test_what_people_write_becomes_a_tag(said: str, tag: str) -> None:
    assert normalise(said) == tag
    assert is_tag(tag)


@pytest.mark.parametrize("said", ["", "-", "()", "n/a", "none", "yes", "xx", "und", "Other", "Gibberish", "the usual"])
def test_what_is_no_language_becomes_nothing(said: str) -> None:
    assert normalise(said) == ""


TAGS = ["en", "en-GB", "zh-Hans-CN", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-1901", "en-u-ca-gregory", "tlh"]
NO_TAGS = ["", "e", "en_GB", "en-", "-en", "english language", "en--GB", "en-GB-", "en-x", "12", "é", "en-u", "x" * 300]


@pytest.mark.parametrize("tag", TAGS)
def test_well_formed_tags(tag: str) -> None:
    assert is_tag(tag)


@pytest.mark.parametrize("tag", NO_TAGS)
def test_ill_formed_tags(tag: str) -> None:
    assert not is_tag(tag)


@settings(deadline=None)
@given(st.text())
def test_whatever_is_written_the_answer_is_a_tag_or_nothing(said: str) -> None:
    tag = normalise(said)
    assert tag == "" or is_tag(tag)
    assert normalise(tag) == tag


@settings(deadline=None)
@given(st.text(max_size=600))
def test_whatever_the_text_the_answer_is_a_tag(text: str) -> None:
    assert is_tag(detect(text))
