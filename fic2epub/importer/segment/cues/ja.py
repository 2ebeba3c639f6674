# SPDX-License-Identifier: AGPL-3.0-or-later
"""Japanese cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"(?:まえがき|前書き|あとがき|後書き|作者(?:より|から)|注意書き|※)", "あとがき"),
        Cue(r"注(?=[:：])", "注："),
    ),
    "disclaimer_label": (
        Cue(r"(?:免責|著作権)(?:事項|について)?(?=[:：]|$)", "著作権："),
    ),
    "warning_label": (
        Cue(r"(?:注意|警告)(?=[:：])", "注意："),
    ),
    "recap_label": (
        Cue(r"(?:前回のあらすじ|これまでのあらすじ|前回まで)", "前回のあらすじ"),
    ),
    "reply_label": (
        Cue(r"(?:感想|コメント)(?:への)?(?:返信|お返事)", "感想返信"),
    ),
    "end_line": (
        Cue(r"(?:次回に)?(?:つづく|続く)|おわり|終わり?|完|了", "つづく"),
    ),
    "exit_line": (
        Cue(r"(?:それでは|では)?、?(?:本編を)?どうぞ[!！]*|お楽しみください", "どうぞ！！"),
    ),
    "publication": (
        Cue(r"次回|更新|投稿|感想|評価|ブックマーク|ブクマ|誤字(?:報告)?|連載|本編|拙作|執筆", "感想をお待ちしています"),
    ),
    "address": (
        Cue(r"皆(?:さん|様|さま)|読者|お待ち(?:して|ください|しております)|いただけ(?:れば|ると|ましたら)|読んでくださ\w{0,4}|くださると", "皆さん"),
    ),
    "greeting": (
        Cue(r"(?:こんにちは|こんばんは|どうも|はじめまして|お久しぶり)", "こんにちは"),
    ),
    "thanks": (
        Cue(r"ありがとう|感謝", "ありがとうございます"),
    ),
    "apology": (
        Cue(r"すみません|申し訳|お待たせ|遅く(?:なり|なって)|ごめんなさい", "お待たせしました"),
    ),
    "signoff": (
        Cue(r"ではまた|また次回|それではまた|よろしくお願い", "ではまた"),
    ),
    "ownership": (
        Cue(r"原作とは(?:一切)?関係|二次創作|著作権|権利", "原作とは関係ありません"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "タイトル|題名",
    "author": "作者|著者",
    "summary": "あらすじ",
    "character": "登場人物",
}
