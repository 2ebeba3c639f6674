# SPDX-License-Identifier: AGPL-3.0-or-later
"""The check of finished bytes: a good book has no findings; each defect, planted alone, is found by its check."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from books import book, files, novel, omnibus, story
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.exporter import export
from fic2epub.exporter.check import CHECKS, Finding, check
from fic2epub.model import block

PAGE = "EPUB/text/ch-0001.xhtml"
OPF = "EPUB/package.opf"
NAV = "EPUB/nav.xhtml"
NCX = "EPUB/toc.ncx"
CSS = "EPUB/styles/book.css"


@cache
def good() -> bytes:
    return export(omnibus()).data


def packed(members: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """The files as a zip that is laid out as it should be."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in members.items():
            info = ZipInfo(name)
            info.external_attr = 0o100644 << 16
            archive.writestr(info, data, ZIP_STORED if name == "mimetype" else method)
    return out.getvalue()


def changed(name: str, old: str, new: str) -> bytes:
    """The good book with the first `old` of one file replaced."""
    members = files(good())
    before = members[name]
    members[name] = before.replace(old.encode(), new.encode(), 1)
    assert members[name] != before, f"{old!r} is not in {name}"
    return packed(members)


def without(*names: str) -> bytes:
    return packed({name: data for name, data in files(good()).items() if name not in names})


def with_file(name: str, data: bytes) -> bytes:
    return packed({**files(good()), name: data})


def ids(data: bytes) -> set[str]:
    return {finding.id for finding in check(data)}


def test_a_good_book_has_no_findings() -> None:
    assert check(good()) == ()
    assert check(packed(files(good()))) == ()
    assert check(export(novel()).data) == ()


# For each defect: the check that finds it, the file, what stands there in the good book, what is put in its place.
IN_TEXT = [
    ("F2E-XML-001", PAGE, "</p>", "</P>"),
    ("F2E-XML-001", PAGE, "Siobhan.", "Siobhan.&nbsp;"),
    ("F2E-XML-001", PAGE, "<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY a "b">]>'),
    ("F2E-OPF-001", "META-INF/container.xml", "package.opf", "content.opf"),
    ("F2E-OPF-001", OPF, "</package>", ""),
    ("F2E-OPF-002", OPF, 'id="creator-2"', 'id="creator-1"'),
    ("F2E-OPF-003", OPF, 'href="text/ch-0002.xhtml"', 'href="text/ch-0009.xhtml"'),
    ("F2E-OPF-003", OPF, 'href="text/ch-0002.xhtml"', 'href="text/ch-0001.xhtml"'),
    ("F2E-OPF-004", OPF, '<item href="images/img-949e22933c7b.png" id="img-949e22933c7b" media-type="image/png"/>', ""),
    ("F2E-OPF-005", OPF, '<itemref idref="ch-0002"/>', '<itemref idref="nothing"/>'),
    ("F2E-OPF-005", OPF, '<itemref idref="ch-0002"/>', '<itemref idref="ch-0001"/>'),
    ("F2E-OPF-006", OPF, 'unique-identifier="pub-id"', 'unique-identifier="title"'),
    ("F2E-OPF-007", OPF, "The Long Way Down: A Story in Two Arcs</dc:title>", " </dc:title>"),
    ("F2E-OPF-008", OPF, "<dc:language>en</dc:language>", ""),
    ("F2E-OPF-008", OPF, "<dc:language>en", "<dc:language>English!"),
    ("F2E-OPF-009", OPF, "2021-06-01T00:00:00Z", "2021-06-01T00:00:00+02:00"),
    ("F2E-OPF-009", OPF, '<meta property="dcterms:modified">2021-06-01T00:00:00Z</meta>', ""),
    ("F2E-OPF-010", OPF, '<meta property="schema:accessibilityHazard">unknown</meta>', ""),
    ("F2E-OPF-010", OPF, "<metadata", '<metadata><meta property="schema:accessibilityHazard">sound</meta></metadata><metadata'),
    ("F2E-OPF-011", OPF, 'refines="#creator-2"', 'refines="#creator-9"'),
    ("F2E-OPF-012", OPF, '"group-position">2<', '"group-position">II<'),
    ("F2E-NAV-001", OPF, ' properties="nav"', ""),
    ("F2E-NAV-001", NAV, 'epub:type="toc" role', 'epub:type="page-list" role'),
    ("F2E-NAV-002", NAV, ">Prologue</a>", "></a>"),
    ("F2E-NAV-002", NAV, 'href="text/prologue.xhtml"', 'href="styles/book.css"'),
    ("F2E-NAV-002", NAV, 'href="text/prologue.xhtml"', 'href="text/colophon.xhtml"'),
    ("F2E-NAV-003", OPF, ' media-type="application/x-dtbncx+xml"', ' media-type="text/xml"'),
    ("F2E-NAV-003", NCX, 'playOrder="2"', 'playOrder="7"'),
    ("F2E-NAV-003", NCX, 'content="2" name="dtb:depth"', 'content="0" name="dtb:depth"'),
    ("F2E-NAV-003", NCX, 'content="urn:uuid:8', 'content="urn:uuid:9'),
    ("F2E-NAV-003", NCX, 'id="nav-about"', 'id="nav-prologue"'),
    ("F2E-NAV-003", NCX, 'src="text/about.xhtml"', 'src=""'),
    ("F2E-NAV-003", NCX, "<text>Prologue</text>", "<text/>"),
    ("F2E-DOC-001", PAGE, 'id="b1-h"', 'id="ch-h"'),
    ("F2E-DOC-002", PAGE, "https://example.org/far.png", "ch-0099.xhtml"),
    ("F2E-DOC-002", PAGE, "https://example.org/far.png", "ch-0002.xhtml#nowhere"),
    ("F2E-DOC-003", PAGE, 'src="../images/img', 'src="https://example.org/img'),
    ("F2E-DOC-003", PAGE, 'href="../styles/book.css"', 'href="../styles/none.css"'),
    ("F2E-DOC-004", PAGE, '<p class="first">', '<p class="first" onclick="x()">'),
    ("F2E-DOC-004", PAGE, '<p class="first">', '<p class="first" style="color: red">'),
    ("F2E-DOC-004", PAGE, "</head>", "<script>1</script></head>"),
    ("F2E-DOC-005", PAGE, 'href="#n1"', 'href="#n2"'),
    ("F2E-DOC-005", PAGE, '<a href="#r1"', '<a href="#r2"'),
    ("F2E-DOC-005", PAGE, ' epub:type="noteref" role="doc-noteref"', ""),
    ("F2E-DOC-005", PAGE, 'epub:type="footnote" role="doc-footnote"', ""),
    ("F2E-DOC-006", PAGE, "It was long.", "It was long. " * 500),
    ("F2E-DOC-006", PAGE, "It was long.", '<a href="ch-0002.xhtml">It</a>'),
    ("F2E-DOC-007", PAGE, "Author’s notes (2)", "Author’s notes"),
    ("F2E-DOC-007", PAGE, ' aria-label="Previously"', ""),
    ("F2E-DOC-008", PAGE, "After the break.", "x" * 250_000),
    ("F2E-DOC-009", PAGE, "After the break.", "After\u200b the\u00ad break."),
    ("F2E-DOC-009", PAGE, "After the break.", "After &#x200B;the break."),
    ("F2E-DOC-010", PAGE, "<title>Chapter 1: Rain</title>", "<title> </title>"),
    ("F2E-DOC-010", PAGE, ' xml:lang="en"', ""),
    ("F2E-DOC-010", PAGE, ' lang="en"', ' lang="fr"'),
    ("F2E-DOC-011", PAGE, ' alt="A red square"', ""),
    ("F2E-DOC-011", PAGE, ' src="../images/img', ' class="../images/img'),
    ("F2E-DOC-012", PAGE, "<h4>Far too deep</h4>", "<h5>Far too deep</h5>"),
    ("F2E-DOC-013", PAGE, "<body>", '<body role="doc-chapter">'),
    ("F2E-DOC-013", PAGE, "<body>", '<body id="top">'),
    ("F2E-DOC-014", "EPUB/text/ch-0002.xhtml", 'class="first"', 'class="note"'),
    ("F2E-IMG-001", OPF, 'id="cover-image" media-type="image/jpeg"', 'id="cover-image" media-type="image/png"'),
    ("F2E-IMG-001", OPF, 'id="cover-image" media-type="image/jpeg"', 'id="cover-image" media-type="image/webp"'),
    *[
        ("F2E-CSS-001", CSS, "text-indent: 1.2em", f"text-indent: {value}")
        for value in ("calc(1em + 2px)", "max(1em, 2px)", "var(--x)", "MIN(1em, 2em)", "clamp(1em, 2em, 3em)", "env(x)")
    ],
    ("F2E-CSS-001", CSS, "body {", "body { --indent: 1em;"),
    *[
        ("F2E-CSS-002", CSS, "body {", f"body {{ {declaration};")
        for declaration in (
            "display: flex",
            "display:inline-grid",
            "position: relative",
            "transform: none",
            "object-fit: cover",
            "margin: 0 auto",
            "margin-left:auto",
            "padding: 1rem",
            "padding: 1vw",
            "direction: rtl",
            "padding: 0 !important",
            "content: none",
        )
    ],
    ("F2E-CSS-002", CSS, "body {", "p:has(a) {"),
    ("F2E-CSS-002", CSS, "body {", "@media (min-width: 400px) { p { margin: 0 } }\nbody {"),
    ("F2E-CSS-002", CSS, "body {", "@media screen {}\nbody {"),
    *[
        ("F2E-CSS-003", CSS, "p { margin: 0;", f"p {{ {declaration};")
        for declaration in (
            "font-family: serif",
            "font-size: 1em",
            "line-height: 1.2",
            "text-align: justify",
            "margin-left: 2%",
            "color: black",
            "background: white",
        )
    ],
    ("F2E-CSS-003", CSS, ".note-head {", ".note-head { font-size: 12px;"),
    ("F2E-CSS-003", CSS, ".note-head {", ".note-head { color: #666;"),
    ("F2E-CSS-004", CSS, "body {", "@import url('https://example.org/a.css');\nbody {"),
    ("F2E-CSS-004", CSS, "body {", "body { background-image: url(//example.org/a.png);"),
]


@pytest.mark.parametrize(("id_", "name", "old", "new"), IN_TEXT, ids=[f"{row[0]}: {row[3][:40]}" for row in IN_TEXT])
def test_a_defect_in_a_file_is_found(id_: str, name: str, old: str, new: str) -> None:
    assert id_ in ids(changed(name, old, new))


def renamed(old: str, new: str) -> bytes:
    """The good book with one name of a file changed in the zip, and nowhere in its documents."""
    return packed({new if name == old else name: data for name, data in files(good()).items()})


def patched(at: int, data: bytes) -> bytes:
    return good()[:at] + data + good()[at + len(data) :]


def twice(name: str) -> bytes:
    out = BytesIO(good())
    with ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(ZipInfo(name), b"")
    return out.getvalue()


def with_info(change: Callable[[ZipInfo], None]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in files(good()).items():
            info = ZipInfo(name)
            if name == CSS:
                change(info)
            archive.writestr(info, data)
    return out.getvalue()


def linked(info: ZipInfo) -> None:
    info.external_attr = 0o120777 << 16


def extended(info: ZipInfo) -> None:
    info.extra = struct.pack("<2HL", 0x5455, 4, 0)


def streamed() -> bytes:
    """Written to something that cannot go back, so that sizes stand behind the files."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    out = Pipe()
    with ZipFile(out, "w") as archive:
        for name, data in files(good()).items():
            archive.writestr(name, data)
    return out.getvalue()


def encrypted() -> bytes:
    """The flag that says "encrypted", set in both headers of the last file."""
    data = bytearray(good())
    local, central = data.rindex(b"PK\x03\x04"), data.rindex(b"PK\x01\x02")
    data[local + 6] |= 1
    data[central + 8] |= 1
    return bytes(data)


RIGHTS = b"<rights xmlns='urn:x'/>"
CIPHER = (
    b'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    b'<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">'
    b'<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></EncryptedData></encryption>'
)

IN_ZIP: list[tuple[str, str, Callable[[], bytes]]] = [
    ("F2E-ZIP-001", "nothing", lambda: b""),
    ("F2E-ZIP-001", "no zip", lambda: b"This is not a book."),
    ("F2E-ZIP-001", "cut off", lambda: good()[:-100]),
    ("F2E-ZIP-001", "damaged", lambda: patched(good().index(b"PK\x03\x04", 60) + 60, b"\xff" * 20)),
    ("F2E-ZIP-001", "a bomb", lambda: with_file("EPUB/bomb", b"\0" * (8 << 20))),
    ("F2E-ZIP-001", "too many files", lambda: packed({f"f{number}": b"" for number in range(20_001)})),
    ("F2E-ZIP-002", "no mimetype", lambda: without("mimetype")),
    ("F2E-ZIP-002", "mimetype is not first", lambda: packed(dict(reversed(files(good()).items())))),
    ("F2E-ZIP-002", "another type", lambda: with_file("mimetype", b"application/epub+zip\n")),
    ("F2E-ZIP-002", "something before it", lambda: b"#!" + good()),
    ("F2E-ZIP-002", "sizes behind it", streamed),
    ("F2E-ZIP-003", "bzip2", lambda: packed(files(good()), ZIP_BZIP2)),
    ("F2E-ZIP-003", "encrypted", encrypted),
    ("F2E-ZIP-004", "up and out", lambda: with_file("../evil", b"")),
    ("F2E-ZIP-004", "absolute", lambda: with_file("/etc/passwd", b"")),
    ("F2E-ZIP-004", "a drive", lambda: with_file("C:/evil", b"")),
    ("F2E-ZIP-004", "a backslash", lambda: with_file("EPUB\\evil", b"")),
    ("F2E-ZIP-004", "a second one", lambda: twice(PAGE)),
    ("F2E-ZIP-004", "only case differs", lambda: with_file(PAGE.upper(), b"")),
    ("F2E-ZIP-004", "a symbolic link", lambda: with_info(linked)),
    ("F2E-ZIP-005", "an extra field", lambda: with_info(extended)),
    ("F2E-ZIP-005", "sizes behind", streamed),
    ("F2E-ZIP-005", "a name in other letters", lambda: with_file("EPUB/text/глава.xhtml", b"")),
    ("F2E-ZIP-006", "rights", lambda: with_file("META-INF/rights.xml", RIGHTS)),
    ("F2E-ZIP-006", "a cipher", lambda: with_file("META-INF/encryption.xml", CIPHER)),
    ("F2E-OPF-001", "no container", lambda: without("META-INF/container.xml")),
    ("F2E-OPF-003", "a chapter is gone", lambda: without(PAGE)),
    ("F2E-OPF-003", "a chapter has another name", lambda: renamed(PAGE, "EPUB/text/other.xhtml")),
    ("F2E-OPF-004", "a file too many", lambda: with_file("EPUB/extra.txt", b"x")),
    ("F2E-NAV-003", "no old contents", lambda: without(NCX)),
]


@pytest.mark.parametrize(("id_", "name", "make"), IN_ZIP, ids=[f"{row[0]}: {row[1]}" for row in IN_ZIP])
def test_a_defect_of_the_zip_is_found(id_: str, name: str, make: Callable[[], bytes]) -> None:
    assert id_ in ids(make()), name


def test_every_check_has_a_defect_that_it_finds() -> None:
    assert {row.id for row in CHECKS} == {row[0] for row in IN_TEXT} | {row[0] for row in IN_ZIP}
    assert len({row.id for row in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: str(row.id))
def test_every_check_can_be_explained(row: object) -> None:
    for text in (row.sentence, row.advice):  # type: ignore[attr-defined]
        assert text[0].isupper() or text[0] == "`"
        assert text.endswith(".")
    assert row.severity in ("error", "warning")  # type: ignore[attr-defined]


def test_a_finding_says_what_where_and_what_next() -> None:
    assert check(with_file("EPUB/extra.txt", b"x")) == (
        Finding(
            "F2E-OPF-004", "warning", "EPUB/extra.txt", "The file is not in the manifest.", "Remove the file, or list it."
        ),
    )


def test_a_book_that_cannot_be_opened_has_one_finding() -> None:
    assert len(check(b"nothing")) == 1


def test_findings_of_one_check_are_bounded() -> None:
    members = files(good()) | {f"EPUB/{number}.txt": b"" for number in range(500)}
    assert sum(finding.id == "F2E-OPF-004" for finding in check(packed(members))) == 100


def test_obfuscated_fonts_are_no_protection() -> None:
    fonts = CIPHER.replace(b"http://www.w3.org/2001/04/xmlenc#aes256-cbc", b"http://www.idpf.org/2008/embedding")
    assert check(with_file("META-INF/encryption.xml", fonts)) == ()


def test_comments_in_a_sheet_are_not_its_rules() -> None:
    assert check(changed(CSS, "body {", "/* calc(1px) */ body {")) == ()
    assert check(changed(CSS, "body {", "/*/*/*/* calc(1px) */ body {")) == ()


def test_a_long_paragraph_is_a_warning_and_no_error() -> None:
    found = check(export(book(story(1, block("x" * 300_000)))).data)
    assert [(finding.id, finding.severity) for finding in found] == [("F2E-DOC-008", "warning")]


PAGE_OF = b'<html xmlns="http://www.w3.org/1999/xhtml">%s</html>'
MONSTERS = {
    "comments that never end": (CSS, b"/*" * 500_000),
    "braces": (CSS, b"{" * 500_000 + b"}" * 500_000),
    "rules of @": (CSS, b"@media " * 100_000),
    "colons": (CSS, b"margin:" * 100_000),
    "elements": (PAGE, PAGE_OF % (b"<p id='a' class='b'>x</p>" * 100_000)),
    "elements in elements": (PAGE, b"<a>" * 100_000),
    "notes in notes": (PAGE, PAGE_OF % (b"<i role='doc-footnote'>" * 200 + b"<a>x</a>" * 20_000 + b"</i>" * 200)),
    "labels": (PAGE, PAGE_OF % (b"<p id='h'>" + b"x" * 10_000 + b"</p>" + b"<aside aria-labelledby='h'/>" * 5_000)),
}


@pytest.mark.parametrize(("name", "data"), MONSTERS.values(), ids=MONSTERS)
def test_monsters_are_checked_in_bounded_time(name: str, data: bytes) -> None:
    begun = time.perf_counter()
    check(packed({**files(good()), name: data}, ZIP_STORED))
    assert time.perf_counter() - begun < 30


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 20_000), st.binary(max_size=12), st.integers(0, 12))
def test_no_damage_to_the_bytes_raises(at: int, damage: bytes, cut: int) -> None:
    data = export(novel()).data
    at %= len(data)
    assert isinstance(check(data[:at] + damage + data[at + cut :]), tuple)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([PAGE, OPF, NAV, NCX, CSS, "META-INF/container.xml"]), st.integers(0, 20_000), st.data())
def test_no_damage_to_a_document_raises(name: str, at: int, data: st.DataObject) -> None:
    members = files(good())
    whole = members[name]
    at %= len(whole)
    marks = st.sampled_from([b"", b'="', b"<", b">", b"&", b"http://[", b"#", b"\x00", b"id", b"{", b"}", b"/*"])
    members[name] = whole[:at] + data.draw(marks) + whole[at + data.draw(st.integers(0, 30)) :]
    assert isinstance(check(packed(members)), tuple)
