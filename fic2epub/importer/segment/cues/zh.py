# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

CUES: dict[str, tuple[Cue, ...]] = {
    "note_label": (
        Cue(r"作者(?:有话(?:要)?说|的话|有話(?:要)?說)|(?:ps|p\.s)(?= ?[:：.])|题外话|題外話|作者注|注(?=[:：])", "作者有话要说："),
        Cue(r"译者注|譯者註", "译者注："),
    ),
    "sure_label": (
        Cue(r"作者有话", "作者有话说"),
    ),
    "disclaimer_label": (
        Cue(r"(?:免责)?声明|版权声明", "声明：版权归原作者"),
    ),
    "warning_label": (
        Cue(r"(?:预警|警告|避雷)(?=[:：])", "预警："),
    ),
    "recap_label": (
        Cue(r"(?:前情(?:提要|回顾)|上回说到)", "前情提要："),
    ),
    "reply_label": (
        Cue(r"(?:评论回复|回复评论|留言回复)", "评论回复："),
    ),
    "end_line": (
        Cue(r"(?:本章)?[完终了]|未完待续|待续|全书完|全文完", "（本章完）"),
    ),
    "exit_line": (
        Cue(r"(?:请|祝)?(?:大家)?阅读愉快", "阅读愉快"),
    ),
    "publication": (
        Cue(r"求(?:推荐票?|收藏|月票|订阅|票|评论)|第[一二三四五]更|更新|加更|打赏|地雷|营养液|推荐票|月票|收藏|上架|书友|请假|断更|下一章|这一章|存稿", "求推荐票"),
    ),
    "address": (
        Cue(r"大家|各位|读者|亲们|小天使|你们|感谢(?:书友|支持)", "感谢大家"),
    ),
    "greeting": (
        Cue(r"(?:大家好|各位好|哈喽)", "大家好"),
    ),
    "thanks": (
        Cue(r"感谢|谢谢|多谢", "感谢"),
    ),
    "apology": (
        Cue(r"抱歉|对不起|不好意思|请假", "抱歉"),
    ),
    "signoff": (
        Cue(r"明天见|下章见|晚安|么么哒", "明天见"),
    ),
    "ownership": (
        Cue(r"版权|所有权|(?:归|属于)(?:原)?作者|不属于我|转载", "版权归原作者"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "书名|标题|作品名",
    "author": "作者",
    "summary": "简介|内容简介|文案",
    "rating": "分级",
    "pairing": "配对|cp",
    "warning": "警告|预警",
}
