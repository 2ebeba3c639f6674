# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which language a work is in: from its text (`detect`), or from what somebody wrote (`normalise`).

A wrong language costs more than none: reading systems hyphenate, speak and choose fonts by it. So `detect` says "und"
unless it is sure. Where a script belongs to one language, the letters tell; for the others two judges that fail in
different ways must agree: chardet's letter pairs, stretch by stretch, and the share of the language's commonest words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["detect", "is_tag", "normalise"]

_STRETCHES, _STRETCH = 12, 400
_FEWEST_LETTERS = 40
_MAJORITY, _LEAD = 0.6, 2


@dataclass(frozen=True, slots=True)
class _Script:
    """Letters, the languages written with them, and how many letters of an alphabet one of them is worth."""

    letters: re.Pattern[str]
    languages: tuple[str, ...]
    worth: int = 1


# The commonest words of each language: articles, pronouns, prepositions, conjunctions.
_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to in was he she that it his her had with you for not but they at on said as is i from were",
        "es": "de la que el en y no se los una por con su las un le lo para había del más pero como al sin cuando ella",
        "fr": "de la le et les des il elle un une en que qui dans ne pas pour sur avec est se son sa au ce mais lui",
        "de": "der die und das nicht sie er zu den ich ein eine es mit sich war auf dem ist im als hatte wie aus noch",
        "pt": "de a o que e do da não se em um uma os no na para com por mais ele ela mas seu sua ao foi era já quando",
        "it": "di e che la il un non è per una si era con da in lo le gli del della ma come più aveva al se anche sua",
        "nl": "de het een en van ik niet dat is zijn in te hij op was met ze voor haar aan er maar om had als naar je",
        "sv": "och att det i en som är på han hon inte jag var med för av den till hade ett men sig om så från då sade",
        "da": "og at det i en som er på han hun ikke jeg var med for af den til havde et men sig om så fra da sagde",
        "no": "og at det i en som er på han hun ikke jeg var med for av den til hadde et men seg om så fra da sa når",
        "fi": "ja on ei että hän oli se mutta kun niin ole kuin mitä sen myös minä en hänen vain nyt jo tai joka siitä",
        "pl": "i nie w się na z że to do jest jak ale po co tak za od o jego jej był była już tylko gdy czy może przez",
        "cs": "a se v na je že to ne s z do si jak ale by jsem po co tak za byl byla už jen když od jeho její který",
        "sk": "a sa v na je že to nie s z do si ako ale by som po čo tak za bol bola už len keď od jeho jej ktorý",
        "hu": "a az és hogy nem is egy volt de csak meg azt ez mint ha már még el ki van aki vagy sem majd úgy",
        "ro": "și de nu a în la cu să o că pe se un din mai ce îi era pentru ei este ca lui dar fi sunt au după",
        "hr": "i je u se na da ne su za što od to s kao ali bio bila nije sam iz o kako samo već mu ga po kad",
        "ca": "de la que el i en no es va els un una per amb les seva seu del al més però com havia ella era molt",
        "et": "ja on ei et ta oli see aga kui ma ka siis mis nii oma veel mida nagu üle välja kes tema juba ning",
        "lt": "ir į kad tai ne su iš jis ji buvo kaip bet jo jos nuo už taip dar tik jau apie aš kai po ar",
        "lv": "un ir ka tas ne ar no viņš viņa bija kā bet es uz to par kad lai jau vēl tikai pie pēc vai",
        "tr": "bir ve bu da de ne için o çok ama gibi ben var daha sonra kadar mi diye her şey olarak değil ile dedi",
        "id": "yang dan di itu tidak ini dengan untuk dari dalam ia dia akan pada ke saya aku adalah bisa karena sudah"
        " saja ketika",
        "ms": "yang dan di itu tidak ini dengan untuk daripada dalam dia akan pada ke saya aku ialah boleh kerana sudah"
        " sahaja telah",
        "tl": "ang ng sa na mga at ay ko siya niya ito hindi kung si ako mo para nang may ni kanyang pa lang naman",
        "vi": "và của là một không có được cho những đã trong với người anh cô này đến khi ra như tôi thì ở lại"
        " nhưng vào nói làm nhà đi sau còn",
        "la": "et in est non ad ut cum quod sed qui esse ex si aut quae atque eius per ab hoc erat nec quam quid",
        "ru": "и в не на что он с она как а но это его я к то по же за у из от все было так её был мне когда",
        "uk": "і в не на що він з вона як а але це його я до то по ж за у із від все було так її був мені коли",
        "be": "і ў не на што ён з яна як а але гэта яго я да то па ж за у са ад усё было так яе быў мне калі",
        "bg": "и в не на че той с тя как а но това го аз към се да е за у от всичко беше така я ме когато",
        "sr": "и у не на да он са она као а али то га ја се је за од све било тако је ме када би што",
    }.items()
}
_CYRILLIC = ("ru", "uk", "be", "bg", "sr")

_HAN = _Script(re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"), ("zh",), 4)
_KANA = _Script(re.compile(r"[\u3041-\u30ff]"), ("ja",), 4)
_SCRIPTS = (
    _Script(re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]"), tuple(each for each in _WORDS if each not in _CYRILLIC)),
    _Script(re.compile(r"[\u0400-\u052f]"), _CYRILLIC),
    _HAN,
    _KANA,
    _Script(re.compile(r"[\u1100-\u11ff\uac00-\ud7a3]"), ("ko",), 4),
    _Script(re.compile(r"[\u0620-\u06ff]"), ("ar", "fa", "ur")),
    _Script(re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"), ("el",)),
    _Script(re.compile(r"[\u0590-\u05ff]"), ("he",)),
    _Script(re.compile(r"[\u0900-\u097f]"), ("hi", "mr", "ne")),
    _Script(re.compile(r"[\u0980-\u09ff]"), ("bn",)),
    _Script(re.compile(r"[\u0b80-\u0bff]"), ("ta",)),
    _Script(re.compile(r"[\u0c00-\u0c7f]"), ("te",)),
    _Script(re.compile(r"[\u0d00-\u0d7f]"), ("ml",)),
    _Script(re.compile(r"[\u0e00-\u0e7f]"), ("th",)),
    _Script(re.compile(r"[\u10a0-\u10ff]"), ("ka",)),
    _Script(re.compile(r"[\u0530-\u058f]"), ("hy",)),
)
_KANA_SHARE = 0.1
"""Japanese is Han with at least so much kana; Chinese borrows a few."""

_SPOKEN, _NEAR = 0.1, 0.02
"""The share of common words that confirms a vote, and how far it may stay behind the best language's."""
_FLUENT, _AHEAD = 0.2, 0.1
"""The share of common words, and its lead, that needs no vote."""
_SIBLINGS = (frozenset({"id", "ms"}), frozenset({"da", "no"}))
"""Languages told apart by their words alone."""


def detect(text: str) -> str:
    """The language of a work's prose as a BCP 47 primary tag; "und" where it is too short, too mixed, or in doubt."""
    stretches = _stretches(text)
    sample = "\n".join(stretches)
    found = {script: len(script.letters.findall(sample)) for script in _SCRIPTS}
    if found[_KANA] >= _KANA_SHARE * (found[_KANA] + found[_HAN]):
        found[_KANA] += found.pop(_HAN)
    else:
        found[_HAN] += found.pop(_KANA)
    script = max(found, key=lambda each: found[each])
    weights = {each: count * each.worth for each, count in found.items()}
    if weights[script] < _FEWEST_LETTERS or found[script] < _MAJORITY * sum(found.values()):
        return "und"
    if len(script.languages) == 1:
        return script.languages[0]
    voted = _voted(stretches)
    if script.languages[0] not in _WORDS:
        return voted if voted in script.languages else "und"
    return _agreed(voted, _shares(sample, script.languages))


def _stretches(text: str) -> list[str]:
    """Up to twelve pieces of the text, spread evenly, each from the beginning of a line where there is one."""
    step = max(_STRETCH, -(-len(text) // _STRETCHES))
    pieces = []
    for at in range(0, len(text), step):
        line = text.rfind("\n", max(0, at - _STRETCH), at) + 1
        start = line or at
        pieces.append(text[start : start + _STRETCH])
    return [piece for piece in pieces if len(piece) > _STRETCH // 4] or pieces


def _voted(stretches: Sequence[str]) -> str:
    """The language that chardet sees in a clear majority of stretches, or "und"."""
    import chardet

    era = chardet.EncodingEra.MODERN_WEB
    votes = Counter(chardet.detect(each.encode("utf-8", "ignore"), encoding_era=era)["language"] for each in stretches)
    (winner, most), second = votes.most_common(1)[0], sum(count for _, count in votes.most_common(2)[1:])
    clear = most >= _MAJORITY * len(stretches) and (len(stretches) < 3 or most - second >= _LEAD)
    return winner if winner and clear else "und"


def _shares(sample: str, languages: Sequence[str]) -> dict[str, float]:
    """For each language, the share of the sample's words that are among its commonest; the highest first."""
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    total = words.total() or 1
    shares = {each: sum(words[word] for word in _WORDS[each]) / total for each in languages}
    return dict(sorted(shares.items(), key=lambda share: -share[1]))


def _agreed(voted: str, shares: dict[str, float]) -> str:
    """The language on which vote and words agree, or which the words alone make certain."""
    (best, most), (_, second) = list(shares.items())[:2]
    if shares.get(voted, 0.0) >= max(_SPOKEN, most - _NEAR):
        answer = voted
    elif most >= _FLUENT and most - second >= _AHEAD:
        answer = best
    else:
        return "und"
    for family in _SIBLINGS:
        if answer in family:
            first, other = sorted(family, key=lambda each: -shares[each])
            return first if shares[first] - shares[other] >= _NEAR else "und"
    return answer


# ISO 639-1, without the deprecated codes.
_TWO_LETTERS = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el"
    " en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it"
    " iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt"
    " my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl"
    " sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo"
    " za zh zu".split()
)
# Codes that BCP 47 writes otherwise (RFC 5646, 2.2.1: the shortest code is used), and languages with three letters.
_OTHER_CODES = dict(
    pair.split("=")
    for pair in "iw=he in=id ji=yi mo=ro sh=sr eng=en spa=es fra=fr fre=fr deu=de ger=de por=pt ita=it rus=ru pol=pl"
    " ind=id nld=nl dut=nl swe=sv dan=da nor=no nob=nb nno=nn fin=fi ces=cs cze=cs slk=sk slo=sk hun=hu ron=ro"
    " rum=ro bul=bg ukr=uk ell=el gre=el tur=tr ara=ar heb=he fas=fa per=fa hin=hi tha=th vie=vi jpn=ja kor=ko"
    " zho=zh chi=zh msa=ms may=ms tgl=tl cat=ca hrv=hr srp=sr slv=sl lit=lt lav=lv est=et isl=is ice=is lat=la"
    " gle=ga cym=cy wel=cy epo=eo cmn=cmn yue=yue fil=fil wuu=wuu nan=nan grc=grc ang=ang enm=enm haw=haw"
    " ast=ast gsw=gsw nds=nds sco=sco hsb=hsb ceb=ceb tlh=tlh qya=qya sjn=sjn tok=tok mul=mul".split()
)
# Names in English and in the language itself, as sites and headers write them.
_NAMES = {
    name: tag
    for tag, names in {
        "en": "english|englisch|anglais|inglés|inglês|inglese",
        "en-US": "american english|us english",
        "en-GB": "british english|uk english",
        "es": "spanish|español|castellano|castilian",
        "fr": "french|français",
        "de": "german|deutsch",
        "pt": "portuguese|português|português europeu",
        "pt-BR": "brazilian portuguese|português brasileiro|português do brasil",
        "pt-PT": "european portuguese|português de portugal",
        "it": "italian|italiano",
        "ru": "russian|русский|русский язык",
        "pl": "polish|polski|język polski",
        "id": "indonesian|bahasa indonesia|indonesia",
        "ms": "malay|bahasa malaysia|bahasa melayu",
        "nl": "dutch|nederlands|flemish|vlaams",
        "sv": "swedish|svenska",
        "da": "danish|dansk",
        "no": "norwegian|norsk",
        "nb": "norwegian bokmål|bokmål|norsk bokmål",
        "nn": "norwegian nynorsk|nynorsk|norsk nynorsk",
        "fi": "finnish|suomi",
        "is": "icelandic|íslenska",
        "cs": "czech|čeština|česky|český",
        "sk": "slovak|slovenčina|slovensky",
        "sl": "slovene|slovenian|slovenščina",
        "hr": "croatian|hrvatski",
        "sr": "serbian|српски|srpski",
        "bs": "bosnian|bosanski",
        "hu": "hungarian|magyar",
        "ro": "romanian|română|limba română",
        "bg": "bulgarian|български",
        "uk": "ukrainian|українська|українська мова",
        "be": "belarusian|беларуская",
        "el": "greek|ελληνικά",
        "tr": "turkish|türkçe",
        "ar": "arabic|العربية|عربي",
        "he": "hebrew|עברית|עִבְרִית",
        "fa": "persian|farsi|فارسی",
        "ur": "urdu|اردو",
        "hi": "hindi|हिन्दी|हिंदी",
        "bn": "bengali|bangla|বাংলা",
        "ta": "tamil|தமிழ்",
        "th": "thai|ไทย|ภาษาไทย",
        "vi": "vietnamese|tiếng việt",
        "tl": "tagalog|wikang tagalog",
        "fil": "filipino",
        "zh": "chinese|mandarin|中文|汉语|漢語|华语|華語|普通话|國語|国语|中文-普通话 國語",
        "zh-Hans": "simplified chinese|简体中文|简体|简中",
        "zh-Hant": "traditional chinese|繁體中文|繁体中文|繁體|正體中文|繁中",
        "yue": "cantonese|粵語|粤语|廣東話|广东话|中文-广东话 粵語",
        "lzh": "classical chinese|literary chinese|文言文|文言",
        "ja": "japanese|日本語|にほんご",
        "ko": "korean|한국어|한국말|조선말",
        "ca": "catalan|català",
        "eu": "basque|euskara",
        "gl": "galician|galego",
        "et": "estonian|eesti|eesti keel",
        "lv": "latvian|latviešu|latviešu valoda",
        "lt": "lithuanian|lietuvių|lietuvių kalba",
        "ga": "irish|gaeilge",
        "gd": "scottish gaelic|gàidhlig",
        "cy": "welsh|cymraeg",
        "la": "latin|latina|lingua latina",
        "eo": "esperanto",
        "af": "afrikaans",
        "sw": "swahili|kiswahili",
        "ka": "georgian|ქართული",
        "hy": "armenian|հայերեն",
        "tlh": "klingon|tlhingan hol",
    }.items()
    for name in names.split("|")
}
# What stands in brackets or after a dash: "Portuguese (Brazil)".
_VARIETIES = {
    name: subtag
    for subtag, names in {
        "BR": "brazil|brasil|br|brazilian",
        "PT": "portugal|pt|european",
        "US": "us|usa|united states|american|america",
        "GB": "uk|gb|united kingdom|british|britain",
        "CA": "canada|canadian",
        "AU": "australia|australian",
        "MX": "mexico|méxico|mexican",
        "ES": "spain|españa|european spanish",
        "419": "latin america|latinoamérica",
        "FR": "france",
        "DE": "germany|deutschland",
        "AT": "austria|österreich",
        "CH": "switzerland|schweiz|suisse",
        "Hans": "simplified|简体|hans",
        "Hant": "traditional|繁體|繁体|hant",
        "TW": "taiwan|台灣|臺灣",
        "HK": "hong kong|香港",
        "CN": "china|mainland china|中国",
    }.items()
    for name in names.split("|")
}

# RFC 5646, section 2.1: language, extended language, script, region, variants, extensions, private use.
_TAG = re.compile(
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*"
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?",
    re.IGNORECASE | re.ASCII,
)
_LONGEST = 80


def is_tag(tag: str) -> bool:
    """Whether `tag` is a well-formed BCP 47 language tag (RFC 5646, section 2.2.9); its language need not exist."""
    return len(tag) <= _LONGEST and _TAG.fullmatch(tag) is not None


def normalise(tag: str) -> str:
    """A declared language as a BCP 47 tag, or "" if none is known by that name.

    Takes tags ("zh-hans"), locales ("en_GB.UTF-8", "ptBR"), ISO 639-2 codes ("eng") and names, in English and in the
    language itself ("Русский", "Portuguese (Brazil)"); of several languages, the first.
    """
    stated = " ".join(tag[:_LONGEST].split())
    if known := _NAMES.get(stated.casefold()):
        return known
    if known := _from_code(stated):
        return known
    first, *others = [part.strip() for part in re.split(r"[()（）\[\]/,;|&+]| - |–|—", stated) if part.strip()] or [""]
    known = _NAMES.get(first.casefold()) or _from_code(first)
    variety = _VARIETIES.get(others[0].casefold(), "") if others else ""
    return f"{known}-{variety}" if known and variety and "-" not in known else known


def _from_code(stated: str) -> str:
    """A tag in its usual spelling (RFC 5646, section 2.1.1), from a tag, a locale or a code; "" if it is none."""
    locale = re.split("[.@]", stated)[0].replace("_", "-")
    code = re.sub("^([a-z]{2})([A-Z]{2})$", r"\1-\2", locale)
    if not is_tag(code):
        return ""
    first, *others = code.lower().split("-")
    language = first if first in _TWO_LETTERS else _OTHER_CODES.get(first, "")
    if not language:
        return ""
    return "-".join([language, *(_spelled(other, before) for before, other in pairwise([first, *others]))])


def _spelled(subtag: str, before: str) -> str:
    """A subtag after the first: scripts in title case, regions in capitals, unless they follow a singleton."""
    if len(before) == 1:
        return subtag
    return {2: subtag.upper(), 4: subtag.title()}.get(len(subtag), subtag)
