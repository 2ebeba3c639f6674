# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes become text. Each table below is one kind of file that people really have; what it shows is its name."""

from __future__ import annotations

import random
import time
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_language import TALE

from fic2epub.errors import Fic2EpubError, UndecodableText, UsageError
from fic2epub.importer.encoding import STEPS, Changes, declared_charset, decode
from fic2epub.model import NoticeCode, Severity

ENGLISH = "She swept the snow from the boards, looked across at the dark houses, and went home again.\n"
QUOTED = "“Nobody is coming,” he said—again… “It’s been weeks.”\n"
CROATIAN = (
    "Svakog jutra silazila je na pristanište sa svjetiljkom u jednoj ruci i metlom u drugoj. Pomela bi snijeg s "
    "dasaka, pogledala tamne kuće na drugoj obali i vratila se kući. Te je noći dječak čuo zvono.\n"
)


def codes(data: bytes, **said: str) -> list[NoticeCode]:
    return [notice.code for notice in decode(data, **said).notices]


# What is known, because the file or the bytes say so. None of these may give a notice.
KNOWN = {
    "UTF-8": (QUOTED.encode(), "utf-8", QUOTED),
    "UTF-8 with a mark": (b"\xef\xbb\xbf" + QUOTED.encode(), "utf-8", QUOTED),
    "two marks, as editors leave them": (b"\xef\xbb\xbf\xef\xbb\xbf" + QUOTED.encode(), "utf-8", QUOTED),
    "plain ASCII": (ENGLISH.encode(), "utf-8", ENGLISH),
    "nothing": (b"", "utf-8", ""),
    "UTF-16 with a mark": (("\ufeff" + TALE["ru"]).encode("utf-16-le"), "utf-16-le", TALE["ru"]),
    "UTF-16, the other way round": (("\ufeff" + TALE["zh"]).encode("utf-16-be"), "utf-16-be", TALE["zh"]),
    "UTF-32 with a mark": (("\ufeff" + QUOTED).encode("utf-32-le"), "utf-32-le", QUOTED),
    "UTF-16 without a mark": (TALE["en"].encode("utf-16-le"), "utf-16-le", TALE["en"]),
    "big-endian UTF-16 without a mark": (TALE["pl"].encode("utf-16-be"), "utf-16-be", TALE["pl"]),
    "Russian UTF-16 without a mark": (TALE["ru"].encode("utf-16-be"), "utf-16-be", TALE["ru"]),
    "Chinese UTF-16 without a mark": (TALE["zh"].encode("utf-16-le"), "utf-16-le", TALE["zh"]),
    "indented Japanese UTF-16 without a mark": (
        TALE["ja"].replace("\n", "\n\u3000").encode("utf-16-be"), "utf-16-be", TALE["ja"].replace("\n", "\n\u3000"),
    ),
    "Korean UTF-16 without a mark": (TALE["ko"].encode("utf-16-le"), "utf-16-le", TALE["ko"]),
    "UTF-32 without a mark": (QUOTED.encode("utf-32-be"), "utf-32-be", QUOTED),
    "the end of a DOS file": (ENGLISH.encode() + b"\x1a" + b"\0" * 100, "utf-8", ENGLISH),
    "curly brackets and tildes": (b"~{ A/N }~ and ~{hello}~\n", "utf-8", "~{ A/N }~ and ~{hello}~\n"),
}


@pytest.mark.parametrize(("data", "encoding", "text"), KNOWN.values(), ids=KNOWN)
def test_what_the_bytes_say_needs_no_notice(data: bytes, encoding: str, text: str) -> None:
    decoded = decode(data)
    assert (decoded.encoding, decoded.text, decoded.notices) == (encoding, text, ())


CP1252_ENGLISH = TALE["en"].encode("cp1252")
# What has to be guessed: right, and said to be a guess.
GUESSED = {
    "English with nothing but curly quotes": (CP1252_ENGLISH, "cp1252", TALE["en"]),
    "one short line of it": ("He said “no” and left.".encode("cp1252"), "cp1252", "He said “no” and left."),
    "the same from an old Macintosh": (TALE["en"].encode("mac-roman"), "mac-roman", TALE["en"]),
    "one café": (b"One caf\xe9 among many plain words, and then some more of them.", "cp1252",
                 "One café among many plain words, and then some more of them."),
    "a price": (b"It cost \xa35 and not a penny more than that, he said.", "cp1252",
                "It cost £5 and not a penny more than that, he said."),
    "an é after 300 kB of ASCII": (
        ENGLISH.encode() * 3300 + b"caf\xe9\n", "cp1252", ENGLISH * 3300 + "café\n",
    ),
    "Croatian, sparing with its accents": (CROATIAN.encode("cp1250"), "cp1250", CROATIAN),
    "Japanese mail, in seven bits": (TALE["ja"].encode("iso2022_jp"), "iso2022_jp_ext", TALE["ja"]),
    "Chinese news groups, in seven bits": ("那口钟呢\n".encode("hz") * 3, "hz", "那口钟呢\n" * 3),
}


@pytest.mark.parametrize(("data", "encoding", "text"), GUESSED.values(), ids=GUESSED)
def test_a_guess_is_right_and_says_that_it_is_one(data: bytes, encoding: str, text: str) -> None:
    decoded = decode(data, name="ch1.txt")
    assert (decoded.encoding, decoded.text) == (encoding, text)
    [notice] = decoded.notices
    assert notice.code is NoticeCode.ENCODING_GUESSED
    assert notice.severity is Severity.INFO
    assert "ch1.txt" in notice.message
    assert encoding in notice.message


# Legacy encodings with the language that they were made for: the whole tale, and 400 characters of it.
LEGACY = [
    *(("fr", codec) for codec in ("cp1252", "iso8859-15", "mac-roman", "cp850")),
    *(("de", codec) for codec in ("cp1252", "mac-roman", "cp850")),
    *((language, "cp1252") for language in ("es", "pt", "it", "sv")),
    *(("pl", codec) for codec in ("cp1250", "iso8859-2", "cp852")),
    *(("ru", codec) for codec in ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")),
    *(("zh", codec) for codec in ("gb18030", "gbk")),
    *(("ja", codec) for codec in ("cp932", "euc_jp")),
    ("ko", "cp949"),
]


@pytest.mark.parametrize(("language", "codec"), LEGACY)
@pytest.mark.parametrize("length", [400, 10_000])
def test_legacy_encodings_are_found(language: str, codec: str, length: int) -> None:
    text = TALE[language][:length].encode(codec, "ignore").decode(codec)
    assert decode(text.encode(codec)).text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("language", "codec", "bad"),
    [("zh", "gb18030", b"\xff"), ("ja", "cp932", b"\xfc\n"), ("ja", "euc_jp", b"\xff"), ("ko", "cp949", b"\xff")],
)
def test_one_bad_byte_does_not_change_the_encoding(language: str, codec: str, bad: bytes) -> None:
    before, after = (half.encode(codec, "ignore") for half in (TALE[language][:300], TALE[language][300:]))
    decoded = decode(before + bad + after)
    assert decoded.encoding == codec
    assert decoded.text == before.decode(codec) + "\ufffd" + "\n" * bad.count(b"\n") + after.decode(codec)
    assert decoded.changes.replaced == 1
    assert [notice.code for notice in decoded.notices] == [NoticeCode.ENCODING_GUESSED, NoticeCode.ENCODING_DAMAGED]


MIXED = {
    "a Windows quote in a UTF-8 file": (
        QUOTED.encode() * 9 + b"\x93Yes,\x94 she said.\n", QUOTED * 9 + "“Yes,” she said.\n",
    ),
    "half a quotation mark": (QUOTED.encode() + b"Half\xe2\x80 a quote\n", QUOTED + "Half\ufffd a quote\n"),
    "a bad byte in Chinese": (TALE["zh"].encode() + b"\xb5\n", TALE["zh"] + "\ufffd\n"),
    "cut off in the middle of a character": (QUOTED.encode() + "…".encode()[:2], QUOTED + "\ufffd"),
    "a chapter of windows-1252 behind one of UTF-8": (
        (QUOTED * 9).encode() + (QUOTED * 9).encode("cp1252"), QUOTED * 18,
    ),
    "a chapter of GB18030 behind one of UTF-8": (
        (TALE["zh"] + "\n").encode() + TALE["zh"].encode("gb18030"), TALE["zh"] + "\n" + TALE["zh"],
    ),
    "a mark for UTF-8 before windows-1252": (b"\xef\xbb\xbf" + CP1252_ENGLISH, TALE["en"]),
}


@pytest.mark.parametrize(("data", "text"), MIXED.values(), ids=MIXED)
def test_mixed_and_damaged_files_keep_what_is_whole(data: bytes, text: str) -> None:
    decoded = decode(data)
    assert decoded.text == text
    assert decoded.notices
    assert decoded.changes.replaced == text.count("\ufffd")


# What a page says of itself. UTF-8 goes before it, and a subset means its superset, as in browsers.
DECLARED = {
    "iso-8859-1 is windows-1252": (QUOTED.encode("cp1252"), "iso-8859-1", "cp1252", QUOTED),
    "gb2312 is gb18030": ("镕\n".encode("gbk") * 9, "GB2312", "gb18030", "镕\n" * 9),
    "shift_jis is cp932": ("～①㈱\n".encode("cp932") * 9, "Shift_JIS", "cp932", "～①㈱\n" * 9),
    "ks_c_5601-1987 is cp949": ("똠방각하\n".encode("cp949") * 9, "ks_c_5601-1987", "cp949", "똠방각하\n" * 9),
    "big5 is big5-hkscs": ("許功蓋\n".encode("big5") * 9, "big5", "big5hkscs", "許功蓋\n" * 9),
    "it says latin-1 and is UTF-8": (QUOTED.encode(), "iso-8859-1", "utf-8", QUOTED),
    "it says UTF-8 and is not": (QUOTED.encode("cp1252"), "utf-8", "cp1252", QUOTED),
    "it says koi8-r, which a detector might doubt": ("Да.\n".encode("koi8-r") * 3, "koi8-r", "koi8-r", "Да.\n" * 3),
    "it says nonsense": (QUOTED.encode("cp1252"), "unknown-8bit", "cp1252", QUOTED),
}


@pytest.mark.parametrize(("data", "declared", "encoding", "text"), DECLARED.values(), ids=DECLARED)
def test_what_a_page_declares(data: bytes, declared: str, encoding: str, text: str) -> None:
    decoded = decode(data, declared=declared)
    assert (decoded.encoding, decoded.text) == (encoding, text)


def test_a_declared_encoding_survives_one_bad_byte() -> None:
    data = "許功蓋，天也亮了。\n".encode("big5") * 9 + b"\xff\n"
    assert decode(data, declared="big5").text == "許功蓋，天也亮了。\n" * 9 + "\ufffd\n"


HEADS = {
    b'<meta charset="utf-8">': "utf-8",
    b"<META CHARSET=Big5>": "Big5",
    b'<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />': "iso-8859-1",
    b"<?xml version='1.0' encoding='windows-1251'?><html>": "windows-1251",
    b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8" standalone="yes"?>': "UTF-8",
    b'<!-- <meta charset="big5"> --><meta charset="gbk">': "gbk",
    b"<p>charset=nonsense</p>": "",
    b"": "",
    b" " * 5000 + b'<meta charset="utf-8">': "",
}


@pytest.mark.parametrize(("head", "charset"), HEADS.items())
def test_the_declaration_is_found_in_the_first_four_kilobytes(head: bytes, charset: str) -> None:
    assert declared_charset(head) == charset


# What the user says overrules everything.
def test_the_user_overrules_the_detector() -> None:
    data = TALE["ru"].encode("cp1251")
    assert decode(data, encoding="koi8-r").encoding == "koi8-r"
    assert decode(data, encoding="windows-1251").text == TALE["ru"]
    assert decode(data, encoding="WINDOWS-1251", declared="utf-8").notices == ()


def test_the_user_may_give_any_codec_of_python() -> None:
    assert decode(ENGLISH.encode("cp037"), encoding="cp037").text == ENGLISH
    assert decode(ENGLISH.encode("utf-16"), encoding="utf-16").text == ENGLISH
    assert decode(b"\xef\xbb\xbf" + QUOTED.encode(), encoding="utf-8").text == QUOTED


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "unicode_escape", "idna", "undefined", "\0", "…", " "])
def test_an_unknown_encoding_is_the_users_mistake(name: str) -> None:
    with pytest.raises(UsageError, match="no encoding called") as error:
        decode(b"text", encoding=name)
    assert "utf-8" in error.value.hint


def test_under_the_users_encoding_a_little_damage_is_counted_and_much_is_an_error() -> None:
    decoded = decode(QUOTED.encode() * 20 + b"\xff", encoding="utf-8")
    assert decoded.changes.replaced == 1
    assert [notice.code for notice in decoded.notices] == [NoticeCode.ENCODING_DAMAGED]
    with pytest.raises(UndecodableText, match="not text in the encoding shift_jis"):
        decode(TALE["ru"].encode(), encoding="shift_jis")


# What is no text at all.
BINARY = {
    "noise": random.Random(7).randbytes(5000),
    "a picture": b"\x89PNG\r\n\x1a\n" + random.Random(8).randbytes(4000),
    "an archive": b"PK\x03\x04" + random.Random(9).randbytes(700),
    "a table of small numbers": bytes(range(8)) * 400,
    "a program": b"\x7fELF\x02\x01\x01\0\0\0" + bytes(range(256)) * 9,
    "a mark, and then noise": b"\xff\xfe" + random.Random(3).randbytes(5000),
}


@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UndecodableText, match=r"^ch1\.txt is not text in any known encoding\.$") as error:
        decode(data, name="ch1.txt")
    assert "--encoding" in error.value.hint


# Normalisation: what stands in the file, what stands in the text, what is counted.
NORMALISED = {
    "Windows lines": ("a\r\nb\r\n", "a\nb\n", Changes(line_ends=2)),
    "Macintosh lines": ("a\rb\r", "a\nb\n", Changes(line_ends=2)),
    "both, mixed": ("a\r\n\rb\n", "a\n\nb\n", Changes(line_ends=2)),
    "line and paragraph separators": ("a\u2028b\u2029c", "a\nb\nc", Changes(line_ends=2)),
    "page breaks and manual line breaks": ("a\fb\vc", "a\nb\nc", Changes(line_ends=2)),
    "mainframe lines": ("a\x85b\x85", "a\nb\n", Changes(line_ends=2)),
    "the byte of an ellipsis among real lines": ("Wait\x85\nwhat?\n", "Wait…\nwhat?\n", Changes(mended=1)),
    "bytes of Windows quotes": ("\x93Yes\x94\n", "“Yes”\n", Changes(mended=2)),
    "a bell and a null": ("a\x07b\0c but mostly plain text", "abc but mostly plain text", Changes(controls=2)),
    "noncharacters": ("a\ufffeb\ufdd0c\U0001ffff" + ENGLISH, "abc" + ENGLISH, Changes(controls=3)),
    "soft hyphens, zero-width spaces, inner marks": ("so\xadft\u200b\ufeff\u2060", "soft", Changes(invisible=4)),
    "directions where nothing runs from the right": ("a\u200eb\u202ac", "abc", Changes(invisible=2)),
    "directions where something does": ("שלום\u200f!", "שלום\u200f!", Changes()),
    "joiners": ("👩\u200d🚀 می\u200cخواهم", "👩\u200d🚀 می\u200cخواهم", Changes()),
    "no-break and ideographic spaces": ("a\xa0b\u3000c\td", "a\xa0b\u3000c\td", Changes()),
    "letters with their accents apart": ("cafe\u0301", "café", Changes()),
    "full-width letters and ligatures": ("Ａﬁ①", "Ａﬁ①", Changes()),
    "the end of a DOS file": ("a\x1a\0\0", "a", Changes(tail=3)),
}


@pytest.mark.parametrize(("raw", "text", "changes"), NORMALISED.values(), ids=NORMALISED)
def test_normalisation(raw: str, text: str, changes: Changes) -> None:
    decoded = decode(raw.encode())
    assert (decoded.text, decoded.changes) == (text, changes)


def test_only_what_matters_is_told() -> None:
    assert codes("\ufeffso\xadft\r\n\u200b\x1a".encode()) == []
    assert codes(b"a\x07b, but mostly plain text") == [NoticeCode.CONTROL_CHARACTERS]
    assert codes("what was lost before: \ufffd".encode()) == [NoticeCode.ENCODING_DAMAGED]


def test_the_order_of_the_steps_is_the_rule() -> None:
    names = [step.__name__.strip("_") for step in STEPS]
    assert names == [
        "by_mark", "wide", "escaped", "utf8", "binary", "declared", "western", "mostly_utf8", "nearly", "detected",
        "last_resort",
    ]


# Files of others, where they are at hand.
PAIRS = ("big5", "cp949", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "hz", "iso2022_jp", "shift_jis")


@pytest.mark.parametrize("name", PAIRS)
def test_cjk_files_with_their_utf8_twins(shared: Path, name: str) -> None:
    folder = shared / "fixtures" / "dev" / "cpython-PSF"
    legacy, twin = (decode((folder / f"{name}{kind}.txt").read_bytes()).text for kind in ("", "-utf8"))
    assert legacy == twin


SAMPLES = {
    "french-1": "cp1252", "chinese": "big5", "greek": "cp1253", "hebrew-2": "cp1255", "korean": "cp949",
    "turkish": "cp1254", "russian": "mac_cyrillic", "arabic": "utf-8", "bulgarian": "utf-8", "polish": "utf-8",
    "english.bom": "utf-8-sig",
}


@pytest.mark.parametrize(("name", "codec"), SAMPLES.items())
def test_web_texts_whose_encoding_is_known(shared: Path, name: str, codec: str) -> None:
    data = (shared / "fixtures" / "dev" / "charset-normalizer-MIT" / f"sample-{name}.txt").read_bytes()
    assert decode(data).text == decode(data.decode(codec).encode()).text


@pytest.mark.parametrize("name", ["Chinese", "Japanese"])
def test_utf16_lipsum_with_and_without_its_mark(shared: Path, name: str) -> None:
    data = (shared / "fixtures" / "dev" / "unicode_lipsum-MIT" / f"{name}-Lipsum.utf16.txt").read_bytes()
    text = unicodedata.normalize("NFC", data.decode("utf-16"))
    assert decode(data).text == text
    assert decode(data.removeprefix(b"\xff\xfe")).text == text


def test_one_story_in_every_encoding_is_one_story(shared: Path) -> None:
    folder = shared / "fixtures" / "generated"
    plain = decode((folder / "txt_blankline_utf8.txt").read_bytes()).text
    for other in ("oldmac_cr", "ctrlz_nul_tail", "utf16le_bom", "utf16be_nobom"):
        assert decode((folder / f"txt_{other}.txt").read_bytes()).text == plain
    assert decode((folder / "zh_big5.txt").read_bytes()).encoding == "big5hkscs"
    assert decode((folder / "ja_aozora_cp932.txt").read_bytes()).text.count("～①㈱") == 1


# For all bytes and all texts.
def normal(text: str) -> str:
    """What decoding promises for texts without control characters."""
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\f", "\v"):
        text = text.replace(end, "\n")
    text = "".join(char for char in text if char not in "\xad\u200b\u2060\ufeff")
    if not any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        text = "".join(char for char in text if char not in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
        text = "".join(char for char in text if not "\u2066" <= char <= "\u2069")
    return unicodedata.normalize("NFC", text)


def is_noncharacter(char: str) -> bool:
    return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF


TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\t\n\r\f é…“”字\u3000"))


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "gbk", "iso-8859-1", "shift_jis", "utf-16"]))
def test_no_bytes_raise_anything_else(data: bytes, label: str) -> None:
    for said in ({}, {"declared": label}, {"encoding": label}):
        try:
            decoded = decode(data, **said)
        except Fic2EpubError:
            continue
        assert decode(decoded.text.encode()).text == decoded.text


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_text_comes_back(text: str, codec: str) -> None:
    assume(not any(map(is_noncharacter, text)))
    assert decode(text.encode(codec)).text == normal(text)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x1b~\0")))
def test_text_with_control_characters_loses_only_them(text: str) -> None:
    try:
        decoded = decode(text.encode())
    except UndecodableText:
        assert sum(unicodedata.category(char) in ("Cc", "Cn") for char in text) * 10 > len(text.removeprefix("\ufeff"))
        return
    assert decoded.encoding == "utf-8"
    assert not any(unicodedata.category(char) == "Cc" and char not in "\t\n" for char in decoded.text)


# Monsters: minutes would be a fault, seconds are not.
MONSTERS = {
    "towers of accents": ("a" + "\u0315\u0300" * 500_000).encode(),
    "ordered towers of accents": ("a" + "\u0300" * 1_000_000).encode(),
    "nothing but zero-width spaces": ("\u200b" * 1_000_000).encode(),
    "nothing but high bytes": bytes(range(0x80, 0x100)) * 20_000,
    "nothing but bad bytes": b"\xff" * 2_000_000,
    "a stray byte on every line": "éé\n".encode() * 300_000 + b"\xff\xc3\xa9\xc3\xa9\n" * 300_000,
    "announcements without text": b"~{" * 1_000_000,
    "an announcement without end": b"~{" + b"a" * 2_000_000,
    "escape sequences": b"\x1b$B" * 500_000,
    "mark upon mark": b"\xef\xbb\xbf" * 500_000 + b"\xff",
    "nulls": b"\0" * 2_000_000 + b"a",
}


@pytest.mark.parametrize("data", MONSTERS.values(), ids=MONSTERS)
def test_monsters_take_seconds_at_most(data: bytes) -> None:
    began = time.perf_counter()
    with suppress(UndecodableText):
        decode(data)
    assert time.perf_counter() - began < 20


def test_a_declaration_is_looked_for_in_linear_time() -> None:
    began = time.perf_counter()
    declared_charset(b"<meta " * 1_000_000)
    declared_charset(b"<!--" * 1_000_000)
    declared_charset(b"<?xml " + b" encoding" * 100_000)
    assert time.perf_counter() - began < 5
