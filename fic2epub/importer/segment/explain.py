# SPDX-License-Identifier: AGPL-3.0-or-later
"""Evidence → sentences that an author understands. In: a `Label`. Out: its reasons, strongest first."""

from __future__ import annotations

from fic2epub.importer.segment.signals import SIGNALS
from fic2epub.importer.segment.traits import TRAITS
from fic2epub.model import Evidence, Label, Role

__all__ = ["reasons"]

_SENTENCES = {
    **{signal.name: signal.sentence for signal in SIGNALS},
    **TRAITS,
    "words": "its words are those of such blocks: {}",
    "user": "you said so: {}",
}
_ROLE_NAMES = {
    Role.PROSE: "story",
    Role.NOTE: "author’s note",
    Role.DISCLAIMER: "disclaimer",
    Role.METADATA: "metadata",
    Role.REVIEW_REPLY: "reply to a reviewer",
    Role.RECAP: "recap",
    Role.END_MARKER: "end marker",
    Role.FURNITURE: "the site’s own text",
}


def reasons(label: Label) -> tuple[str, ...]:
    """What speaks for the label, strongest first, then what speaks against it; a story block without doubt has none."""
    for_it = [found for found in label.evidence if found.role is label.role]
    against = [found for found in label.evidence if found.role is not label.role]
    lines = [_sentence(found) for found in for_it]
    lines += [f"but for {_ROLE_NAMES[found.role]}: {_sentence(found)}" for found in against[:2] if found.weight >= 1]
    return tuple(lines)


def _sentence(found: Evidence) -> str:
    return _SENTENCES.get(found.signal, found.signal + ": {}").format(found.detail)
