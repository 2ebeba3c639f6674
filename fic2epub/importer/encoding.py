# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes → text: which encoding a file is in, and the one text that every later span counts in.

Start at `decode`. The rule is the table `STEPS`: each step either knows and reads the bytes, or passes them on; its
order is the order of trust. What was read is then normalised (`SWEEPS`), and everything that changed is counted.

Why the order is what it is: strict UTF-8 is practically never another encoding, so it goes before what a page declares;
English whose only foreign bytes are curly quotes fools detectors, so a plain rule goes before the detector; one bad
byte must not hand a whole Chinese book to a Western code page.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from fic2epub.errors import UndecodableText, UsageError
from fic2epub.model import Notice, NoticeCode, Severity

__all__ = ["STEPS", "Changes", "Decoded", "Reading", "declared_charset", "decode"]


@dataclass(frozen=True, slots=True)
class Changes:
    """What normalising changed, in characters. `line_ends` became "\\n"; `mended` stood between U+0080 and U+009F.

    `controls` (C0, C1, lone surrogates, noncharacters), `invisible` (zero-width and soft characters) and `tail` (a DOS
    end of file, padding) were removed; `replaced` could not be decoded and are U+FFFD now.
    """

    line_ends: int = 0
    mended: int = 0
    controls: int = 0
    invisible: int = 0
    tail: int = 0
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text in NFC with "\\n" as its only line end, the Python name of its encoding, and what to tell of it."""

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()
    changes: Changes = Changes()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a step made of the bytes; `guess` is None where it knows, else how much the user should care.

    `replaced` counts what could not be decoded. No encoding means that the bytes are no text.
    """

    encoding: str
    text: str
    guess: Severity | None = None
    replaced: int = 0
    remark: str = ""


Step = Callable[[bytes, str], Reading | None]
"""A step of the rule, from the bytes and the encoding that the document declares ("" if none)."""

_ASCII = bytes(range(0x80))
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\f\r\x1b")) + b"\x7f"
_TAIL = "\0\x1a"

# Labels are folded to letters and digits. Where a label means a subset, the superset is read, as browsers do (WHATWG
# Encoding Standard, section 4.2): pages that say iso-8859-1 hold the curly quotes of windows-1252.
_LABELS = {
    label: codec
    for codec, labels in {
        "utf-8": "utf8 unicode11utf8 unicode20utf8 xunicode20utf8",
        "cp1252": "windows1252 cp1252 xcp1252 iso88591 iso885911987 latin1 l1 isoir100 cp819 ibm819 csisolatin1 ascii"
        " usascii ansix341968 646",
        "cp1250": "windows1250 cp1250 xcp1250",
        "cp1251": "windows1251 cp1251 xcp1251",
        "cp1253": "windows1253 cp1253 xcp1253",
        "cp1254": "windows1254 cp1254 xcp1254 iso88599 iso885991989 latin5 l5 isoir148 csisolatin5",
        "cp1255": "windows1255 cp1255 xcp1255",
        "cp1256": "windows1256 cp1256 xcp1256",
        "cp1257": "windows1257 cp1257 xcp1257",
        "cp1258": "windows1258 cp1258 xcp1258",
        "cp874": "windows874 cp874 dos874 iso885911 tis620",
        "cp866": "ibm866 cp866 866 csibm866",
        "iso8859-2": "iso88592 iso885921987 latin2 l2 isoir101 csisolatin2",
        "iso8859-3": "iso88593 iso885931988 latin3 l3 isoir109 csisolatin3",
        "iso8859-4": "iso88594 iso885941988 latin4 l4 isoir110 csisolatin4",
        "iso8859-5": "iso88595 iso885951988 cyrillic isoir144 csisolatincyrillic",
        "iso8859-6": "iso88596 iso885961987 iso88596e iso88596i arabic asmo708 ecma114 isoir127 csisolatinarabic",
        "iso8859-7": "iso88597 iso885971987 greek greek8 suneugreek ecma118 elot928 isoir126 csisolatingreek",
        "iso8859-8": "iso88598 iso885981988 iso88598e iso88598i hebrew visual logical isoir138 csisolatinhebrew",
        "iso8859-10": "iso885910 latin6 l6 isoir157 csisolatin6",
        "iso8859-13": "iso885913",
        "iso8859-14": "iso885914",
        "iso8859-15": "iso885915 latin9 l9 csisolatin9",
        "iso8859-16": "iso885916",
        "koi8-r": "koi8r koi8 koi cskoi8r",
        "koi8-u": "koi8u koi8ru",
        "mac-roman": "macintosh mac macroman xmacroman csmacintosh",
        "mac-cyrillic": "maccyrillic xmaccyrillic xmacukrainian",
        "gb18030": "gb18030 gbk xgbk cp936 ms936 gb2312 gb231280 euccn xeuccn chinese csgb2312 csiso58gb231280 isoir58",
        "hz": "hz hzgb2312",
        "big5hkscs": "big5 big5hkscs big5eten cnbig5 xxbig5 csbig5 cp950 ms950",
        "cp932": "shiftjis sjis xsjis windows31j cp932 ms932 mskanji csshiftjis",
        "euc_jp": "eucjp xeucjp cseucpkdfmtjapanese eucjis2004",
        "iso2022_jp_ext": "iso2022jp csiso2022jp",
        "cp949": "euckr ksc56011987 ksc56011989 ksc5601 korean uhc cp949 ms949 windows949 cseuckr csksc56011987"
        " isoir149",
        "johab": "johab cp1361",
        "cp850": "cp850 ibm850",
        "cp852": "cp852 ibm852",
    }.items()
    for label in labels.split()
}
_NO_TEXT_CODECS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})


def decode(data: bytes, *, encoding: str = "", declared: str = "", name: str = "") -> Decoded:
    """The text in `data`, normalised, with what the user should know of how it was read.

    `encoding` is the user's word and overrules everything; `declared` is the document's own (see `declared_charset`)
    and is believed if it fits; `name` is for messages. Raises UsageError for an unknown `encoding`, UndecodableText
    where the bytes are no text, or more than one character in twenty is lost.
    """
    who = {"": "The input", "-": "Standard input"}.get(name, name)
    reading = _given(data, encoding) if encoding else _first(STEPS, data, declared)
    text, changes = _normalised(reading.text, reading.replaced)
    if not reading.encoding or changes.replaced * 20 > len(text) or changes.controls * 10 > len(reading.text):
        if encoding:
            message, hint = f"{who} is not text in the encoding {encoding}.", "Leave --encoding out, or give another."
        else:
            message, hint = f"{who} is not text in any known encoding.", "If it is text, --encoding says in which."
        raise UndecodableText(message, hint)
    return Decoded(text, reading.encoding, tuple(_notices(reading, changes, text, who)), changes)


def _first(steps: tuple[Step, ...], data: bytes, declared: str) -> Reading:
    """What the first step that can read the bytes makes of them."""
    return next(reading for step in steps if (reading := step(data, declared)))


def _given(data: bytes, encoding: str) -> Reading:
    """The bytes read as the user says, whatever it costs."""
    codec = _LABELS.get(_folded(encoding), encoding)
    try:
        codec = codecs.lookup(codec).name
        if codec in _NO_TEXT_CODECS:
            raise LookupError
        return _read_as(data, codec)
    except (LookupError, ValueError):
        hint = "Usual ones: utf-8, windows-1252, gb18030, big5, shift_jis, euc-kr, windows-1251, koi8-r."
        raise UsageError(f"There is no encoding called {encoding!r}.", hint) from None


def _folded(label: str) -> str:
    return "".join(re.findall("[a-z0-9]+", label.lower()))


# KS X 1001, annex 3: syllables that it lacks are spelt in four letters, which only Python's plain euc_kr joins.
_EXACT = {"cp949": "euc_kr"}


def _strictly(data: bytes, codec: str) -> str | None:
    for each in (_EXACT.get(codec, codec), codec):
        try:
            return data.decode(each)
        except UnicodeError:
            continue
    return None


def _read_as(data: bytes, codec: str, guess: Severity | None = None) -> Reading:
    """The bytes in one encoding, with U+FFFD where they do not fit."""
    text = _strictly(data, codec)
    if text is not None:
        return Reading(codec, text, guess)
    text = data.decode(codec, "replace")
    return Reading(codec, text, guess, text.count("\ufffd"))


# Step 1. UTF-32 goes before UTF-16, whose mark its own begins with.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)


def _by_mark(data: bytes, declared: str) -> Reading | None:
    """A byte order mark. The rest need not keep its promise: scripts put UTF-8's mark before anything."""
    for mark, codec in _MARKS:
        found = re.match(b"(?:%b)+" % re.escape(mark), data)
        if not found:
            continue
        rest = data[found.end() :]
        text = _strictly(rest, codec)
        if text is not None:
            return Reading(codec, text)
        if codec == "utf-8":
            return _first(STEPS, rest, declared)
        if codec.startswith("utf-16") and _plausible(rest[:_SAMPLE], codec) >= 0.8:
            return _read_as(rest, codec)
    return None


# Step 2. What stories are written in: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic, Thai, Georgian, kana, Han, Hangul,
# punctuation. In the wrong byte order or the wrong width, text falls outside.
_USUAL = re.compile(
    "[\t\n\r -~\xa0-\u024f\u0300-\u06ff\u0900-\u0e7f\u10a0-\u10ff\u1e00-\u1fff\u2010-\u2044\u20a0-\u20bf\u3000-\u30ff"
    "\u4e00-\u9fff\uac00-\ud7a3\ufeff\uff01-\uff9f\U0001f300-\U0001faff]+"
)
_SAMPLE = 100_000
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")


def _wide(data: bytes, declared: str) -> Reading | None:
    """UTF-16 or UTF-32 without a mark: only there do NULs belong."""
    body = data.rstrip(_TAIL.encode())
    if b"\0" not in body or (_share(body, _CONTROLS) <= 0.1 and _utf8(data, declared)):
        return None
    plausible = {codec: _plausible(data[:_SAMPLE], codec) for codec in _WIDE}
    best = max(_WIDE, key=lambda codec: plausible[codec])
    return _read_as(data, best) if plausible[best] >= 0.9 else None


def _plausible(data: bytes, codec: str) -> float:
    text = data.decode(codec, "replace").rstrip(_TAIL)
    return 1 - len(_USUAL.sub("", text)) / len(text) if text else 0.0


def _share(data: bytes, of: bytes) -> float:
    return 1 - len(data.translate(None, of)) / len(data) if data else 0.0


# Encodings that stay below 0x80 and would pass for UTF-8: what announces them, and their codecs (RFC 1468, 1557, 1843).
_ESCAPES = (
    (re.compile(rb"\x1b\$(?:[@B]|\(D)|\x1b\([IJ]"), "iso2022_jp_ext"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"~\{(?:[!-w][!-~])+?~\}"), "hz"),
)


def _escaped(data: bytes, _declared: str) -> Reading | None:
    """Seven bits with escape sequences: old Japanese, Korean and Chinese mail."""
    if b"\x1b" not in data and b"~{" not in data:
        return None
    for pattern, codec in _ESCAPES:
        if data.isascii() and pattern.search(data) and (text := _strictly(data, codec)) is not None:
            return Reading(codec, text, Severity.INFO)
    return None


# Step 3.
def _utf8(data: bytes, _declared: str) -> Reading | None:
    """UTF-8 over the whole file. If a character is cut off at the very end, the others must bear witness."""
    try:
        text, used = codecs.utf_8_decode(data, "strict", False)
    except UnicodeError:
        return None
    if used == len(data):
        return Reading("utf-8", text)
    return None if text.isascii() else Reading("utf-8", text + "\ufffd", replaced=1)


def _binary(data: bytes, _declared: str) -> Reading | None:
    """No text at all: compressed data has one control character in ten, legacy text next to none."""
    return Reading("", "") if _share(data.rstrip(_TAIL.encode()), _CONTROLS) > 0.03 else None


# Step 4.
def _declared(data: bytes, declared: str) -> Reading | None:
    """What the document says of itself, if it holds for every byte."""
    codec = _LABELS.get(_folded(declared), "utf-8")
    text = None if codec == "utf-8" else _strictly(data, codec)
    return None if text is None else Reading(codec, text)


# Step 5. What English and its neighbours type beyond ASCII: quotes, dashes, ellipsis, bullet, no-break space, symbols,
# small accented letters; on an old Macintosh the same at other places.
_TYPED = (
    ("cp1252", bytes.fromhex("80 85 91 92 93 94 95 96 97 99 A0 A3 A9 AE B0 BC BD") + bytes(range(0xE0, 0x100))),
    ("mac-roman", bytes.fromhex("87 88 8E 8F 96 A1 A3 A5 A9 C9 CA D0 D1 D2 D3 D4 D5")),
)
_LETTERS, _OBJECTION = 0xC0, 0.35
_FOREIGN_WORD = re.compile(rb"[\xc0-\xff]{3,}")


def _western(data: bytes, _declared: str) -> Reading | None:
    """Mostly ASCII, or no letters beyond it; the rest what Western typists need.

    Three letters in a row beyond ASCII are another alphabet; and a detector that is this sure knows better (Croatian).
    """
    high = data.translate(None, _ASCII)
    if not high or (len(high) > 0.03 * len(data) and max(high) >= _LETTERS):
        return None
    if sum(map(len, _FOREIGN_WORD.findall(data))) > 0.5 * len(high):
        return None
    codec = next((codec for codec, typed in _TYPED if _share(high, typed) >= 0.95), "")
    if not codec:
        return None
    other, confidence = _asked(data)
    known_better = confidence >= _OBJECTION and other not in dict(_TYPED)
    return None if known_better else _read_as(data, codec, Severity.INFO)


# Step 6. `surrogateescape` (PEP 383) leaves each byte that is not UTF-8 as a lone surrogate: a stray.
_STRAY = re.compile("[\udc80-\udcff]+")
_NOT_LATIN = re.compile("[\u0250-\u1fff\u2c00-\ud7ff\ue000-\ufffc\U00010000-\U0001efff]+")
_FEW = 3  # strays that a line of UTF-8 may have
_CUT_OFF = (b"\xe2\x80", b"\xef\xbb", b"\xef\xbf", b"\xf0\x9f")  # of punctuation, a mark, U+FFFD, an emoji


def _mostly_utf8(data: bytes, _declared: str) -> Reading | None:
    """UTF-8 with a few bad bytes, or with lines of another encoding pasted in.

    Two thirds of the bytes beyond ASCII must be UTF-8; of a legacy file, two fifths can be by chance.
    """
    text = data.decode("utf-8", "surrogateescape")
    strays = _length(_STRAY, text)
    high = len(data.translate(None, _ASCII))
    if strays * 3 > high:
        return None
    latin = _length(_NOT_LATIN, text) * 6 < high
    lines = text.split("\n")
    foreign = {}
    for at, line in enumerate(lines):
        if not _STRAY.search(line):
            continue
        raw = line.encode("utf-8", "surrogateescape")
        if _length(_STRAY, line) > max(_FEW, len(raw.translate(None, _ASCII)) / 3):
            foreign[at] = raw
        else:
            lines[at] = _STRAY.sub(_mended if latin else "\ufffd", line)
    remark, guess = "", Severity.INFO
    if foreign:
        codec = _first(_LEGACY, b"\n".join(foreign.values()), "").encoding
        lines = [foreign[at].decode(codec, "replace") if at in foreign else line for at, line in enumerate(lines)]
        remark = f"{_counted(len(foreign), 'line')} of it are not in UTF-8 like the rest; read as {codec}"
        guess = Severity.WARNING
    mended = "\n".join(lines)
    remark = remark or f"it is UTF-8 but for {_counted(strays, 'byte')}"
    return Reading("utf-8", mended, guess, mended.count("\ufffd") - text.count("\ufffd"), remark)


def _length(pattern: re.Pattern[str], text: str) -> int:
    """How many characters a pattern of runs finds."""
    return sum(map(len, pattern.findall(text)))


def _mended(stray: re.Match[str]) -> str:
    """Stray bytes among Latin letters: windows-1252, unless they are what is left of a longer UTF-8 character."""
    raw = stray[0].encode("utf-8", "surrogateescape")
    return "\ufffd" if raw.startswith(_CUT_OFF) else raw.decode("cp1252", "replace")


# Step 6, again: the double-byte encodings, in which one bad byte rules the right answer out for a detector.
_DOUBLE_BYTE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")
_CHUNK = 1 << 16


def _nearly(data: bytes, declared: str) -> Reading | None:
    """What is declared, or a double-byte encoding, but for a few bad bytes: at most one to twenty characters.

    The detector must find that encoding, once the bad bytes are out, more likely than any for the bytes as they are.
    """
    stated = _LABELS.get(_folded(declared), "utf-8")
    if stated != "utf-8" and (text := _with_few_errors(data, stated)) is not None:
        return Reading(stated, text, Severity.INFO, text.count("\ufffd"))
    texts = {codec: text for codec in _DOUBLE_BYTE if (text := _with_few_errors(data, codec)) is not None}
    if not texts:
        return None
    likely = _asked(data)[1]
    best = None
    for codec, text in texts.items():
        found, confidence = _asked(text.replace("\ufffd", "").encode(codec, "ignore"))
        if found == codec and confidence > likely:
            best, likely = Reading(codec, text, Severity.INFO, text.count("\ufffd")), confidence
    return best


def _with_few_errors(data: bytes, codec: str) -> str | None:
    """The text with U+FFFD for what does not fit; None as soon as there is too much of it, or if there is none."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    parts = []
    errors = wide = 0
    for at in range(0, len(data), _CHUNK):
        part = decoder.decode(data[at : at + _CHUNK], at + _CHUNK >= len(data))
        parts.append(part)
        errors += part.count("\ufffd")
        wide += len(part) - len(part.encode("ascii", "ignore"))
        if errors * 20 > wide:
            return None
    return "".join(parts) if errors else None


# Step 7. The encodings that stories are found in. Left to choose among all that it knows, the detector sometimes names
# one for Kazakh, Urdu or mainframes instead of the Russian, French or German that it sees.
_CANDIDATES = (
    "gb18030 big5hkscs cp932 euc_jis_2004 cp949 euc_kr johab"
    " cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 koi8-r koi8-u"
    " iso8859-1 iso8859-2 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-15 iso8859-16"
    " mac-roman mac-cyrillic cp850 cp852 cp866"
).split()
_ACCEPTED, _SURE = 0.15, 0.4


def _detected(data: bytes, _declared: str) -> Reading | None:
    """The detector's answer. Its confidence is low even where it is right; below 0.15 it is mostly wrong."""
    codec, confidence = _asked(data)
    if confidence < _ACCEPTED:
        return None
    reading = _read_as(data, codec, Severity.INFO if confidence >= _SURE else Severity.WARNING)
    return reading if reading.replaced * 20 <= len(reading.text) else None


def _asked(data: bytes) -> tuple[str, float]:
    """The codec that the detector names for the whole of the bytes, and its confidence."""
    import chardet

    found = chardet.detect(
        data,
        max_bytes=max(1, len(data)),
        encoding_era=chardet.EncodingEra.ALL,
        include_encodings=_CANDIDATES,
        compat_names=False,
    )
    codec = _LABELS.get(_folded(found["encoding"] or ""), "")
    return codec, found["confidence"] if codec else 0.0


def _last_resort(data: bytes, _declared: str) -> Reading | None:
    """Western, with a warning."""
    return _read_as(data, "cp1252", Severity.WARNING)


_LEGACY: tuple[Step, ...] = (_western, _nearly, _detected, _last_resort)

STEPS: tuple[Step, ...] = (
    _by_mark,
    _wide,
    _escaped,
    _utf8,
    _binary,
    _declared,
    _western,
    _mostly_utf8,
    _nearly,
    _detected,
    _last_resort,
)
"""The rule: the first step that can read the bytes does. The last one always can."""


_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
# Apart: a class that reaches beyond the basic plane is searched ten times slower.
_BEYOND = "".join(chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
_WINDOWS = {
    chr(byte): meant for byte in range(0x80, 0xA0) if (meant := bytes([byte]).decode("cp1252", "ignore"))
}
_INVISIBLE = "\xad\u200b\u2060\ufeff"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")

# What is changed in every text, in this order: the count it adds to, what is found, what stands there then. XML 1.0
# section 2.2 forbids the controls; what stands between U+0080 and U+009F was windows-1252, as browsers know; zero-width
# spaces and soft hyphens break words in search and speech. Joiners, no-break and ideographic spaces are text.
SWEEPS: tuple[tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    ("line_ends", re.compile("[\x0b\x0c\u2028\u2029]"), "\n"),
    ("mended", re.compile(f"[{''.join(_WINDOWS)}]"), lambda found: _WINDOWS[found[0]]),
    ("controls", re.compile(f"[{_CONTROL}]"), ""),
    ("controls", re.compile(f"[{_BEYOND}]"), ""),
    ("invisible", re.compile(f"[{_INVISIBLE}]"), ""),
)
_UNWANTED = re.compile(f"[{_CONTROL}{_INVISIBLE}{_BIDI}\x0b\x0c\u2028\u2029]")
_STACKED = 64


def _normalised(raw: str, replaced: int) -> tuple[str, Changes]:
    """The text as everything after this knows it, and the count of what changed."""
    marked = raw.removeprefix("\ufeff")
    text = marked.rstrip(_TAIL)
    counts = {"tail": len(marked) - len(text), "replaced": replaced, "line_ends": text.count("\r")}
    if counts["line_ends"]:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _UNWANTED.search(text) or any(char in text for char in _BEYOND):
        if "\x85" in text and not re.search("[\n\u2028\u2029]", text):
            counts["line_ends"] += text.count("\x85")
            text = text.replace("\x85", "\n")  # NEL, from mainframes; in all other texts the byte of an ellipsis
        for count, pattern, instead in SWEEPS:
            text, found = pattern.subn(instead, text)
            counts[count] = counts.get(count, 0) + found
        if not _RIGHT_TO_LEFT.search(text):
            text, found = re.subn(f"[{_BIDI}]", "", text)
            counts["invisible"] += found
    return _composed(text), Changes(**counts)


def _composed(text: str) -> str:
    """The text in NFC. One with towers of combining marks stays as it is: ordering them takes quadratic time."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    marks = "".join(char for char in set(text) if unicodedata.combining(char))
    if marks and re.search(f"[{re.escape(marks)}]{{{_STACKED}}}", text):
        return text
    return unicodedata.normalize("NFC", text)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _notices(reading: Reading, changes: Changes, text: str, who: str) -> list[Notice]:
    """What the user should know of how the bytes were read."""
    notices = []
    if reading.guess:
        remark = reading.remark or f"it was read as {reading.encoding}"
        message = f"{who}: the encoding was guessed; {remark}. --encoding overrules."
        notices.append(Notice(NoticeCode.ENCODING_GUESSED, message, None, reading.guess))
    before = text.count("\ufffd") - changes.replaced
    for number, what in ((changes.replaced, "could not be decoded"), (before, "were lost before it was saved")):
        if number > 0:
            message = f"{who}: {_counted(number, 'character')} {what}; � stands for each."
            notices.append(Notice(NoticeCode.ENCODING_DAMAGED, message))
    if changes.controls:
        message = f"{who}: {_counted(changes.controls, 'character')} that no book may hold were removed."
        notices.append(Notice(NoticeCode.CONTROL_CHARACTERS, message))
    return notices


_HEAD = 4096
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARATIONS = (
    re.compile(rb"^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([\w.:-]{1,40})"),
    re.compile(rb"<meta\s[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE),
)


def declared_charset(head: bytes) -> str:
    """The encoding that an XML declaration or a `<meta>` in the first 4,096 bytes names, as written; "" if none."""
    start = _COMMENT.sub(b"", head[:_HEAD].removeprefix(codecs.BOM_UTF8))
    for pattern in _DECLARATIONS:
        if found := pattern.search(start):
            return found[1].decode("ascii")
    return ""
