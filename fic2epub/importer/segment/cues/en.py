# SPDX-License-Identifier: AGPL-3.0-or-later
"""English cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

_NAME = r"[a-z][a-z .]{0,20}'s "

CUES: dict[str, tuple[Cue, ...]] = {
    # Labels open a region. They stand at the start of a block.
    "note_label": (
        Cue(r"a\s?/\s?n\d?s?(?= ?[\d:;.,!)\]~–—-]| [a-z]|$)", "A/N: hello again"),
        Cue(r"a\.n\.?(?= ?[:–—-]| [a-z]|$)", "A.N. - short one today"),
        Cue(r"(?:quick |short |little )?an ?(?=[:;–—]|- |-$)", "AN: sorry"),
        Cue(r"(?:next time|preview)(?: on [\w' ]{1,30})?(?= ?[:…])", "Next time: the flood"),
        Cue(r"(?:quick |short |long |important |small |little |another |final |last |special )?auth?or'?s?'? ?notes?"
            r"(?: special| time| corner)?", "Author's Note"),
        Cue(r"auth?oress'?s?'? ?notes?", "Authoress' note: so"),
        Cue(r"auth?or'?s? (?:ramblings?|rants?|corner|comments?|thoughts|babble|space)", "Author's ramblings: tea"),
        Cue(r"(?:writer|translator|beta|editor)'?s?'? ?notes?", "Translator's note: left as it was"),
        Cue(r"(?:pre|post)-?(?:story|chapter|fic)? ?notes?(?= ?[:–—-]|$)", "Pre-story notes: set in winter"),
        Cue(r"(?:end|start|beginning|opening|closing|chapter|chapter end|quick|story) ?notes?(?= ?[:–—-]|$)", "End Notes"),
        Cue(r"notes?(?= ?:|$)", "Notes: written in one go"),
        Cue(r"t\s?/\s?n(?= ?[:–—-]| )", "T/N: a pun in the original"),
        Cue(r"foreword|afterword|preface(?= ?:)|introduction(?= ?:)", "Foreword"),
        Cue(r"(?:thanks|special thanks|many thanks|thank yous?|acknowledge?ments?|shout ?-?outs?|dedications?|dedicated)"
            r"(?: to)?(?= ?:)", "Special thanks: my sister"),
        Cue(r"(?:important|announcement|psa|update|heads up|attention)(?: note| notice)?(?= ?[:!])", "IMPORTANT!"),
        Cue(r"beta(?:'?d by| reader| read by)?(?= ?:)", "Beta: Marrow"),
        Cue(rf"{_NAME}(?:notes?|ramblings?|corner|rants?)(?= ?[:–—-]|$)", "Wren's ramblings:"),
    ),
    # The labels that nothing else could be: they may open a note, or a disclaimer, in the middle of the story.
    "sure_label": (
        Cue(r"a\s?/\s?n|a\.n\.|t\s?/\s?n|[a-z ]{0,12}auth?or(?:ess)?'?s?'? ?notes?|disclaimer", "A/N"),
    ),
    "disclaimer_label": (
        Cue(rf"(?:{_NAME})?(?:standard |usual |obligatory |the |legal |general )?disclaim(?:er|or)s?"
            r"(?: time)?(?= ?[:;.!–—-]| [a-z]|$)", "Disclaimer: not mine"),
        Cue(r"copyright(?: notice| note)?(?= ?:)", "Copyright: hers"),
    ),
    "warning_label": (
        Cue(r"(?:content|trigger)(?: ?/ ?(?:content|trigger))? (?:warning|note|advisory)s?(?= ?[:–—-]| |$)",
            "Trigger warning: drowning"),
        Cue(r"(?:tw|cw)(?: ?/ ?(?:tw|cw))?(?= ?:)", "TW: blood"),
        Cue(r"warnings? for this chapter", "Warnings for this chapter: grief"),
        Cue(r"warnings?(?= ?[:!] ?(?:this|there|two|the|if|i|please|it|some|may|do|don't|not|read)\b)", "Warning: this gets dark"),
    ),
    "recap_label": (
        Cue(r"previously(?: on| in|,)?(?= ?[:.…–—-]| [a-z'\"“]{1,30}[^.!?]{0,60}(?:[:.…]|$)|$)", "Previously on Saltmarsh:"),
        Cue(r"last time(?: on| in)?(?= ?[:.…–—-]| on | in |$)", "Last time..."),
        Cue(r"(?:recap|the story so far|what happened (?:last time|before)|in the last chapter|summary of the last chapter)"
            r"(?= ?[:.…–—-]|$)", "Recap:"),
    ),
    "reply_label": (
        Cue(r"(?:review(?:er)?s?'?|reader|comment|guest review)(?:er)?'?s? (?:responses?|repl(?:y|ies)|answers?|corner)",
            "Review responses:"),
        Cue(r"(?:responses?|repl(?:y|ies)|answers?|responding|replying) to (?:my |your |the |all |guest )?(?:review|comment|"
            r"question)(?:er)?s?", "Replies to reviews"),
        Cue(r"review(?:er)?s?(?: time)?(?= ?:)|q ?& ?a(?= ?:|$)|guest reviews?(?= ?:|$)", "Reviews:"),
    ),
    # A line that is nothing else.
    "end_line": (
        Cue(r"t\.? ?b\.? ?c\.?", "-TBC-"),
        Cue(r"to be continued(?: in (?:chapter|part) [\w ]{1,12})?", "To be continued..."),
        Cue(r"the end(?: of (?:chapter|part|book|act|episode|the chapter)(?: [\w-]{1,12})?)?(?: ?\(?for now\)?)?", "~ The End ~"),
        Cue(r"end(?: of)?(?: this)?(?: chapter| part| book| act| episode| story)?(?: [\w-]{1,12})?(?: ?\(?\d{1,3}/\d{1,3}\)?)?",
            "END (1/1)"),
        Cue(r"fin(?:is?|ito)?|owari(?: \(?for now\)?)?|finite incantatem", "Fin."),
    ),
    "stats_line": (
        Cue(r"\d[\d.,]{0,6}[km]?(?:[ \t]{1,4}\d[\d.,]{0,6}[km]?){1,3}", "1.4K 66 10"),
        Cue(r"\d{1,2}/\d{1,3}|\d{1,2}/\?", "9/?"),
    ),
    "date_line": (
        Cue(r"(?:\d{1,2}(?:st|nd|rd|th)?[ /.-])?(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[ /.,-]{1,2}"
            r"(?:\d{1,2}(?:st|nd|rd|th)?,? ?)?\d{2,4}", "17 March 2009"),
    ),
    "byline_line": (
        Cue(r"(?:(?:a )?(?:story|fic|fanfic|fan fiction|fanfiction|one-?shot|drabble|tale)(?: written)? |written |posted )?by:?"
            r" [^\s.][^.!?\n]{0,40}", "by Wren"),
    ),
    "chrome_line": (
        Cue(r"advertisements?|sponsored|share this (?:story|page|post)|report (?:story|abuse)|sign (?:in|up)|log ?in", "Advertisement"),
        Cue(r"(?:previous|next|prev|first|last) ?(?:chapter|page|part)?[ |/<>»«→←]{0,6}(?:(?:next|index|table of contents)"
            r" ?(?:chapter|page|part)?)?", "Previous Chapter | Next Chapter"),
        Cue(r"[^\n]{2,60}where stories live\. discover now", "The FerryWhere stories live. Discover now"),
        Cue(r"(?:work header|chapter text|work text|actions|table of contents|more chapters|post a (?:new )?comment|"
            r"leave a comment|comments? \(\d{1,5}\)|kudos|bookmark|where stories live)", "Chapter Text"),
        Cue(r"\(?see the end of the (?:chapter|work) for (?:more )?notes\.?\)?", "(See the end of the chapter for notes.)"),
    ),
    "exit_line": (
        Cue(r"(?:please |so |and |anyways?,? |hope you |i hope you |as always,? )?(?:enjoy|read on|happy reading)"
            r"(?: (?:it|the (?:chapter|story|show|fic|ride)|this (?:chapter|one|story)|reading|and review))?", "Enjoy!"),
        Cue(r"(?:now,? |and now,? |so,? |ok(?:ay)?,? |anyways?,? |but |well,? )?(?:on ?to|on with|let's get on with|let's get|"
            r"back to) (?:with )?(?:the )?(?:story|show|chapter|fic|reading|it)(?: then)?", "On with the story!"),
        Cue(r"(?:(?:more |author'?s? )?notes?(?: are| is)?(?: down)? (?:at|on) the (?:bottom|end)|see (?:the )?(?:end|bottom|below)|"
            r"read (?:the )?(?:a/n|note|notes|below)|a/n at the (?:bottom|end))[\w ,']{0,40}", "notes are at the bottom"),
        Cue(r"(?:so |and )?without further ado[\w', ]{0,40}", "Without further ado, here it is"),
        Cue(r"(?:and |so |anyways?,? )?here (?:it is|we go|you go|goes|is (?:the )?(?:next )?chapter[\w' ]{0,30})", "Here we go!"),
        Cue(r"(?:vote|comment|share|review|follow|like|fav(?:ou?rite)?|r ?& ?r|rnr|read (?:and|&) review|please review)"
            r"(?:,? ?(?:and|&)? ?(?:vote|comment|share|review|follow|like|fav(?:ou?rite)?|please)){0,3}", "VOTE"),
    ),
    # What in a chapter's title says that it is none.
    "telling": (
        Cue(r"not (?:a|an actual|a real) (?:chapter|update)|hiatus|on hold|please read|read (?:this|me)|announcement|important|notice|"
            r"discontinued|adoption|update schedule|thank yous?|a quick note|note to readers|sorry", "PLEASE READ (not a chapter)"),
    ),
    # Soft evidence: talk of publishing and of readers. Never proof alone.
    "publication": (
        Cue(r"(?:this|next|last|previous|new|every|the next|the last) (?:chapter|chappie|chap|update|instal?lment)s?",
            "the next chapter is half done"),
        Cue(r"chapters?(?= (?:is|was|will|up|out|soon|tomorrow|next week|again|done|late|short|long|\d))", "chapter 5 is up"),
        Cue(r"updat(?:e|es|ed|ing)", "I will update soon"),
        Cue(r"fan ?-?fic(?:tion|s|tions)?|fics?|one-?shots?|drabbles?|ficlet|two-?shot|multichapter|wips?", "my first fic"),
        Cue(r"(?:my|this|the|your|these) stor(?:y|ies)", "this story is done"),
        Cue(r"reviews?|reviewed|reviewers?|reviewing", "please review"),
        Cue(r"kudos|bookmark(?:s|ed)?|subscrib(?:e|ed|ers?)|upvotes?|votes?|voted|hits|reads", "thanks for the kudos"),
        Cue(r"follow(?:s|ers?|ed|ing)?(?: and | ?/ ?| & )fav(?:ou?rite)?s?(?:d|ing)?|fav(?:ou?rite)?d?s? (?:and|&) follow(?:s|ed|ing)?|"
            r"favou?rite and follow|followers", "favourite and follow"),
        Cue(r"beta(?:s|ed|'d|d)?(?: reader| readers)?|unbeta'?d|unbetaed|proof-?read|typos?|unedited|not edited", "unbeta'd"),
        Cue(r"(?:wattpad|ao3|archive of our own|ffn|ff\.?net|fanfiction\.net|tumblr|patreon|discord|ko-?fi|royal road|livejournal|"
            r"quotev|spacebattles)", "find me on tumblr"),
        Cue(r"hiatus|cliffhangers?|cliffies?|writer'?s'? block|plot ?bunn(?:y|ies)|headcanons?|ooc|canon|au|oc|ocs", "on hiatus"),
        Cue(r"(?:i|i've|been|started|finished|stop(?:ped)?|enjoy(?:ed)?|kept|keep) (?:writing|wrote|written|posting|posted|uploading|"
            r"rewriting)", "I started writing this at work"),
        Cue(r"wrote (?:this|it)|writing (?:this|it|on here|here|again)|typed (?:this|it)|posted (?:this|it)|post (?:this|it|again|the)",
            "I wrote this on a bus"),
        Cue(r"(?:word ?count|words long|summary|spoilers?|pairings?|readers|updates)", "see the summary"),
        Cue(r"(?:written|done) for (?:the|a|my)|challenge|secret santa|big bang|request(?:ed)?", "written for the winter challenge"),
        Cue(r"(?:stay|keep) tuned|sneak peek|teaser|part (?:two|2|three|3) (?:is|will|soon)|sequel|prequel", "stay tuned"),
    ),
    # Words of the trade that stories use too: the weakest evidence.
    "trade": (
        Cue(r"plot|prompts?|rated|ratings?|authors?|reader|plots|muse|draft|scenes?|character(?:s|isation)?|dialogue", "so much plot"),
    ),
    "address": (
        Cue(r"you guys|y'all|you all|all of you|every(?:one|body)(?! (?:in|else|was|had|at|on|of|is|has|knew|looked|turned))|guys|dear readers?|readers|my lovelies|lovelies|folks|peeps|"
            r"people who|anyone who|those of you|those who|whoever is", "I love you guys"),
        Cue(r"(?:if|when|whether) you (?:like|liked|enjoyed|want|wanted|have|haven't|see|spot|find|don't|didn't|guys|got|think)",
            "if you liked it"),
        Cue(r"(?:let|tell|drop) me (?:know|a)|tell me (?:what|if|your)|what (?:did|do) you (?:guys |all )?think|your "
            r"(?:thoughts|reviews?|comments|feedback|support|patience|opinions?|kind words)", "let me know"),
        Cue(r"if you'd (?:like|rather|prefer)|(?:message|contact|pm|dm|e-?mail) me|send me (?:a|an|your)", "send me a message"),
        Cue(r"hope(?: that)? you(?:'ll| will| all| guys| like| liked| enjoy| enjoyed|'ve| have)?", "hope you like it"),
        Cue(r"for reading|thanks? (?:you )?for (?:all|the|your|waiting|sticking|being)|for your|reading (?:this|my|along)",
            "thank you for reading"),
        Cue(r"(?:please|pls|plz) (?:review|comment|vote|read|leave|let|tell|be|don't|don't|r&r|check|follow|keep|enjoy)|leave (?:me )?a",
            "please comment"),
        Cue(r"(?:as )?(?:some|many|most|one|a few) of you|comment(?:s)?(?: below| down| box)?|feedback|criticism|flames?|flamers",
            "some of you asked"),
        Cue(r"you (?:may|might|will|can|should|must|would)(?: have| all| also)? (?:notice|noticed|remember|recogni[sz]e|expect|find|"
            r"see|skip|read|know)", "you may have noticed"),
    ),
    "greeting": (
        Cue(r"(?:hi|hey|hello|heya|hiya|greetings|howdy|good (?:morning|evening|day)|yo|sup|salutations|welcome(?: back)?),? ?"
            r"(?:there|again|all|everyone|everybody|guys|y'all|lovelies|readers|people|peeps|folks|my|to|dear|to all)?(?= ?[!,.:~)]| )",
            "Hi everyone!"),
        Cue(r"(?:ok|okay|so|well|alright|right|anyways?|btw|guess what|gosh|omg|phew|wow|whew|yay|sorry|oh my)(?=[,.! …]| )",
            "So, here we are"),
        Cue(r"(?:happy|merry) (?:new year|christmas|holidays|halloween|easter|birthday|reading|weekend|monday|friday)", "Happy New Year!"),
    ),
    "thanks": (
        Cue(r"thank(?:s| you|ful| u)|thx|ty so much|cheers to|grateful|shout ?-?out|dedicated to|credits? (?:to|goes)|kudos to|"
            r"love to all|hugs|gift for|huge thanks", "thank you"),
    ),
    "apology": (
        Cue(r"(?:so |really |very |terribly |super )?sorry|apologi[sz]e|apologies|forgive me|my bad|excuse (?:the|any)|bear with me|"
            r"don't (?:hate|kill|shoot) me", "sorry for the wait"),
        Cue(r"(?:the|long|such a) (?:wait|delay)|late (?:update|chapter)|took (?:me )?(?:so|forever|ages|a while|too)|been (?:so )?"
            r"(?:busy|sick|ill|a while|ages|so long|forever)|real life|exams?|finals|homework|my (?:laptop|computer|job|school|muse)",
            "sorry, exams"),
    ),
    "schedule": (
        Cue(r"(?:next|this|every|on|by) (?:week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
            r"(?:next|this) (?:time|one|part)",
            "next one on Friday"),
        Cue(r"(?:soon|asap|tomorrow|weekly|regularly|eventually|in a few days|once a week|until then|more to come|coming up|up next)",
            "more soon"),
    ),
    "signoff": (
        Cue(r"xoxo|xxx?|love,|lots of love|much love|until next time|till next time|see (?:you|ya|u) (?:next|soon|in|around|all|then|"
            r"there|later)|ja ne|jaa ne|ciao|toodles|peace out|bye(?: bye| for now|-bye)?|ttyl|ttfn|later,? (?:guys|all|y'all)|"
            r"over and out|tata|cheers|take care|stay safe|bis bald|best wishes|that's (?:all|it) (?:for|folks|from)|over to you",
            "Until next time, Wren"),
    ),
    "chat": (
        Cue(r"lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|omg|btw|idk|tbh|imo|imho|ikr|wtf|xd|ugh|gah|squee|jk|rn|cuz|coz|cos|gonna|wanna|"
            r"kinda|dunno|bwahaha|mwahaha|eep|aw+|meh|psst|shh", "lol"),
    ),
    "self": (
        Cue(r"i (?:have|had|am|was|will|would|know|think|thought|hope|want|wanted|don't|didn't|can't|couldn't|won't|do|did|decided|just|"
            r"really|actually|promise|swear|love|loved|hate|tried|got|get|made|feel|felt|apologi[sz]e|might|may|should|must)|i'm|i've|"
            r"i'll|i'd|my", "I have been ill"),
    ),
    # Ownership: what disclaimers say.
    "ownership": (
        Cue(r"(?:do not|don't|dont|didn't|did not|never|still don't|doesn't|does not|won't|no longer|wish i|if i|i only|i just|only) "
            r"(?:\w{1,12} )?own(?:ed|s)?", "I don't own them"),
        Cue(r"own (?:nothing|none|no|only|the rights|this|it|the characters|any)", "I own nothing"),
        Cue(r"(?:is|are|is all|are all|'s|was|were|aren't|isn't|not|none of \w{1,12} (?:is|are)) (?:not |all |still |only )?(?:mine|hers|"
            r"theirs|his|ours)(?! to (?:be|do|give|take))", "they are not mine"),
        Cue(r"belongs? (?:\w{1,12} )?to|belonging to|(?:sole |intellectual |legal )?propert(?:y|ies) of|creation of|created by|creatures? of|"
            r"creator of|copyright(?:ed)?|©|trademarks?|(?:all )?rights? (?:reserved|belong|holders?|to|of|go)", "they belong to the BBR"),
        Cue(r"(?:no|not (?:making|make|making any|for)|without|don't (?:make|get|earn)|any) (?:\w{1,12} )?(?:profit|money|copyright "
            r"infringement|infringement|penny|cent)", "no profit is made"),
        Cue(r"intellectual property|infringement|don't sue|do not sue|please don't sue|not for profit|purely fictional|any resemblance|"
            r"work of fiction|fictional (?:characters|work)|may not be (?:reposted|copied)|do not (?:repost|copy|steal)|non-?profit|for fun",
            "no infringement intended"),
        Cue(r"(?:usual|standard) disclaimers?(?: appl(?:y|ies))?|you know the drill|see (?:chapter|ch\.?) (?:1|one) for disclaimer|"
            r"disclaimer", "the usual disclaimers apply"),
        Cue(r"(?:song|lyrics|quotes?|poem|cover(?: art)?|title|image|picture)(?: \w{1,12}){0,4} (?:by|from|belongs?|is by|are by|taken from|"
            r"credit)", "the lyrics are by the Lanterns"),
    ),
    # Topics of notes.
    "warning_topic": (
        Cue(r"(?:content|trigger) (?:warning|note)s?|trigger(?:s|ing)?|tw|cw|warnings?|graphic|gore|non-?con|self-?harm|suicide|abuse|"
            r"mentions? of|depictions? of|contains?|explicit|mature (?:content|themes)|not (?:suitable|for children)|viewer discretion|"
            r"proceed with caution|skip (?:this|the|to)", "contains graphic violence"),
    ),
    "reading_topic": (
        Cue(r"set (?:after|before|during|in|between)|takes place|timeline|canon (?:up to|until|divergence)|spoilers? (?:for|up)|in this (?:au|"
            r"story|fic|universe|chapter|verse)|read (?:chapter|part|that|the first)|alternate universe|glossary|translations?|"
            r"(?:italics?|bold|underlined?)(?: (?:is|are|means?|text))?|thoughts|flashbacks?|pronounced|means|stands for|legend|"
            r"for those who|ages?|years? old", "set after the flood"),
    ),
    "notice_topic": (
        Cue(r"not (?:a|an actual|a real) (?:chapter|update)|hiatus|on hold|discontinu(?:e|ed|ing)|abandon(?:ed|ing)?|up for adoption|adopt|"
            r"rewrit(?:e|ing|ten)|delet(?:e|ed|ing)|taking (?:a|this|it) (?:break|down)|announcements?|poll|new story|moving to|"
            r"last chapter|no (?:new )?(?:chapter|update)|won't be (?:updating|a chapter|posting)|quit(?:ting)?|coming back|temporary",
            "this is not a chapter"),
    ),
}

FIELDS: dict[str, str] = {
    "title": "title|story title|story|fic title|fic|name of story",
    "author": "author|authors|author name|writer|written by|pen name|by",
    "rating": "rating|rated|story rating|chapter rating|age rating",
    "fandom": "fandom|fandoms|category|categories|show|series fandom|universe|crossover",
    "pairing": "pairing|pairings|pair|pairs|ship|ships|relationship|relationships|couple|couples|main pairing",
    "character": "character|characters|main characters|featuring|starring|cast",
    "genre": "genre|genres|classification|type",
    "summary": "summary|story summary|chapter summary|full summary|synopsis|description|blurb",
    "warning": "warning|warnings|chapter warnings|archive warning|archive warnings|language|violence|nudity",
    "words": "word count|words|wordcount|word-count|length",
    "status": "status|completed|complete|chapters|progress",
    "spoilers": "spoilers|spoiler",
    "setting": "setting|timeline|time frame|timeframe|continuity",
    "archive": "archive|archiving|archived|distribution|permission to archive",
    "feedback": "feedback|e-mail|email|contact|reviews|comments",
    "prompt": "prompt|prompts|theme|challenge|round|league|team|position|request|written for|for",
    "beta": "beta|betas|beta reader|beta'd by|betaed by",
    "music": "music|song|soundtrack|suggested listening|playlist|songs",
    "tags": "tags|tag|additional tags|freeform|keywords|keyword|key words",
    "published": "published|posted|date posted|date|started|first published",
    "updated": "updated|last updated|packaged|date updated",
    "series": "series|sequel to|prequel to|part of|arc",
    "stats": "stats|hits|kudos|favorites|follows|views|votes|reads",
    "disclaimer": "disclaimer|disclaimers",
    "note": "notes|note|author's note|author's notes|authors note|author notes|a/n|an",
    "point_of_view": "pov|point of view|perspective",
    "mail": "from|newsgroups|subject|message-id|to|reply-to",
    "translator": "translator|translated by|translation by",
    "url": "url|story url|source|link",
}
