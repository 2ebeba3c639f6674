# SPDX-License-Identifier: AGPL-3.0-or-later
"""English cues. Text is folded before matching: lower case, straight apostrophes."""

from __future__ import annotations

from fic2epub.importer.segment.cues import Cue

_NAME = r"[a-z][a-z .]{0,20}'s "

_LEAD = (
    r"(?:now|and|so|ok|okay|okey|okie|alright|all right|right|anyways?|anyhow|anywho|but|well|enough|that's all|that (?:being )?said|that|with that(?: said| out of the way)?|finally|then|"
    r"yeah|yup|also|for now|meanwhile|please|just|go|do|hope|hopefully|i|we|you|u|ya|y'all|all|everyone|everybody|guys|people|folks|(?:my )?dear readers?|my (?:friends|lovelies|darlings|dears)|"
    r"ladies and gentlemen|kids|peeps|as (?:always|usual)|in the meantime|oh|moving|for your reading pleasure|without waiting|done|blah|first)"
)
"""What may come before the words that send a reader off."""
_THING = (
    r"(?:(?:the|this|my|our|your|today's|tonight's|a|next|new|first|second|last|latest|actual|damn|main|long-awaited|real|original|fluffy|angsty) ){0,4}(?:story|stories|show|chapter|chappie|chappy|chap|"
    r"fics?|fanfic|fiction|ficlet|one-?shot|drabbles?|tale|reading|read|action|fun|feature|main event|goods|good stuff|good part|plot|madness|insanity|chaos|crazy|angst|fluff|smut|prologue|epilogue|"
    r"part|update|adventure|journey|ride|games|party|words|saga|installment|instalment|piece|thing)(?: (?:no\.? ?)?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?"
)
"""What a reader is sent off to."""
_BEFORE = r"(?:there(?:'s| is| are| will be)|i(?:'ve| have) put|you(?:'ll| will| can) find|important|longer|long|full|extra|all|my|the|some|any|please|more|also|for|as usual|just|a|an|see|read|check|look|note|of|and|ps|p\.s|other)"
_NOTE = (
    r"(?:a/n'?s?|ans?|author'?s? ?notes?|authors? notes?|notes?|translations?|glossary|explanations?|the rest|thanks|thank yous|replies|responses|review replies|rambling|ramblings|rant|warnings?|disclaimers?|"
    r"credits?|references?|footnotes?|endnotes?|definitions?|vocab(?:ulary)?|info|details|trivia|song|lyrics|pictures?|links?|list|key|blurb|summary|comments)"
)
_ELSEWHERE = r"bottom|foot|end|below|after|down there|underneath|endnotes?|at the top|beginning|profile|author'?s? page|bio|(?:first|last|next|previous|final) (?:chapter|page|part)|chapter (?:one|1)|later"

CUES: dict[str, tuple[Cue, ...]] = {
    # A line of the story that says where and when, in the form of a header.
    "scene_label": (Cue(r"(?:place|date|time|location|year|day|weather|temperature|setting|heart rate|status)(?= ?[:：])", "Place: the quay"),),
    # A day that an entry of a diary begins with.
    "day_label": (
        Cue(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|(?:jan|febr)uary|march|"
            r"april|june|july|august|(?:sept|nov|dec)ember|october|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|"
            r"dec)(?: (?:morning|afternoon|evening|night|midnight|noon|eve))?(?:,? (?:the )?\d{1,2}(?:st|nd|rd|"
            r"th)?)?(?= ?[.,:;–—*_-]|$)",
            "Tuesday. Rained."),
    ),
    # Somebody in the story reads, or holds, what is written.
    "reads": (
        Cue(r"(?:he|she|they) (?:wrote|writes|scribbled|scrawled|typed)(?= ?[:,–—-])|"
            r"(?:he|she|i|they|we|you) (?:re)?reads? (?:it|the|this|that|on|aloud|out|every|them)|that was (?:the|a|all the) "
            r"(?:card|letter|note|sign|message|notice|list|entry|page)|read (?:the lot|them all|both)|read it (?:twice|again|aloud|"
            r"out|through|over|once|three times)|(?:the|this|that|her|his|my) (?:letter|sign|notice|message|page|card|leaflet|"
            r"booklet|label|poster|telegram|envelope|diary|journal|notebook|placard|plaque|email|e-mail|text|screen|"
            r"handwriting|ledger|logbook|scroll|postcard|clipping|form|receipt|manual|instructions)|(?:the|a) (?:note|paper|"
            r"list|entry|book|post|blog|article|column) (?:was|had|said|ended|went|lay|stopped|in (?:his|her|my) hand|"
            r"from (?:his|her|my) pocket)|(?:pinned|taped|nailed|stapled|scrawled|typed|printed|stencilled|painted|"
            r"chalked) (?:up|to|on|in|above|over|below|across|underneath)|(?:scrolled|scrolls|scrolling|handwriting|unfolded|"
            r"unfolds|crumpled|envelope|inked|crossed out)",
            "She read it twice"),
        Cue(r"(?:the|his|her|my|your) (?:phone|mobile|tablet|laptop|pager)(?: \w{1,8})? (?:buzz(?:ed|es)|ping(?:ed|s)|lit up|lights up|"
            r"vibrated|vibrates|chimed|chimes)|(?:put|set|laid|turned|flipped|pocketed|puts|sets|turns) (?:the|his|her|my|your) "
            r"(?:phone|mobile|tablet|laptop)(?: \w{1,5})? (?:face )?(?:down|over|away|off)",
            "She put the phone face down"),
    ),
    # Who speaks to whom, and when. Of these the language's own replace the English ones.
    "self": (Cue(r"i|i'm|i've|i'll|i'd|my|me|myself|im|ive", "so I went"),),
    "you": (Cue(r"you|your|you're|you've|you'll|u|ur|ya|y'all", "as you know"),),
    "third": (Cue(r"he|she|his|her|him|hers|they|their|them", "she went home"),),
    "past": (Cue(r"was|were|had|did|said|went|came|saw|knew|took|felt|stood|turned|looked|[a-z]{3,14}ed", "she walked"),),
    "present": (Cue(r"is|are|am|'s|i'm|don't|can't|won't|isn't|it's|that's|will|have|has|do|does|doesn't|haven't|hasn't|we're|they're|you're|"
                    r"i (?:like|love|think|know|want|hope|hate|need|feel|mean|guess|suppose|keep|live|never|really|still)", "it is late"),),
    # Labels open a region. They stand at the start of a block.
    "note_label": (
        Cue(r"a\s?/\s?n\d?s?(?= ?[\d:;.,!)\]~–—-]| [a-z]|$)", "A/N: hello again"),
        Cue(r"a\.n\.?(?= ?[:–—-]| [a-z]|$)", "A.N. - short one today"),
        Cue(r"(?:quick |short |little )?an ?(?=[:;–—]|- |-$)", "AN: sorry"),
        Cue(r"(?:(?:coming (?:up )?)?next time|preview|sneak ?-?peek|teaser|coming (?:up )?(?:next|soon)|(?:coming up |next )?in (?:the )?(?:next|chapter|part|episode) ?(?:chapter|part|episode|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})?|next (?:chapter|episode|part)|coming up)"
            r"(?: (?:on|in|of|for|from) [\w' ]{1,30})?(?= ?[:…])", "Next time: the flood"),
        Cue(r"(?:tl|tln|t/l|t\.n|tl note)(?= ?:)", "TL: a page was missing"),
        Cue(r"(?:some |a few |the |just |quick )*(?:things|points|notes|stuff)?(?: to know)? ?before (?:you (?:read|start|begin|go)|we (?:start|begin|go))(?: (?:on|any further|this|reading|in))?(?= ?[:…])", "Before you read:"),
        Cue(r"(?:(?:big|huge|lots of|much|all my|special|hugs and) )*(?:hugs?|love|cookies|kudos|props|credit|gold stars?|virtual \w{3,12})(?: (?:and|&) \w{3,12})? (?:to|for)(?= ?:)", "Big hugs to: the Baron"),
        Cue(r"(?:quick |short |long |important |small |little |another |final |last |special )?auth?or'?s?'? ?notes?"
            r"(?: special| time| corner)?", "Author's Note"),
        Cue(r"auth?oress'?s?'? ?notes?", "Authoress' note: so"),
        Cue(r"auth?or'?s? (?:ramblings?|rants?|corner|comments?|thoughts|babble|space)", "Author's ramblings: tea"),
        Cue(r"(?:writer|translator|beta|editor)'?s?'? ?notes?", "Translator's note: left as it was"),
        Cue(r"(?:pre|post)-?(?:story|chapter|fic)? ?notes?(?= ?[:–—-]|$)", "Pre-story notes: set in winter"),
        Cue(r"(?:end|start|beginning|opening|closing|chapter|chapter end|quick|story) ?notes?(?= ?[:–—-]|$)", "End Notes"),
        Cue(r"notes?(?= ?:|$)", "Notes: written in one go"),
        Cue(r"t\s?/\s?n(?= ?[:–—-]| )", "T/N: a pun in the original"),
        Cue(r"(?:who'?s? (?:is )?who|(?:the )?cast(?: list| of characters)?|character (?:list|bios?|profiles?|sheets?|guide)|glossary|vocabulary|vocab|dictionary|"
            r"translations?|(?:the )?legend|(?:the )?key|faq|footnotes?|trivia|fun facts?|references)(?= ?[:–—-]? ?$)", "Who is who:"),
        Cue(r"foreword|afterword|preface(?= ?:)|introduction(?= ?:)", "Foreword"),
        Cue(r"(?:thanks|special thanks|many thanks|thank yous?|acknowledge?ments?|shout ?-?outs?|dedications?|dedicated)"
            r"(?: to)?(?= ?:)", "Special thanks: my sister"),
        Cue(r"(?:important|announcement|psa|update|heads up|attention)(?: note| notice)?(?= ?[:!])", "IMPORTANT!"),
        Cue(r"beta(?:'?d by| reader| read by)?(?= ?:)", "Beta: Marrow"),
        Cue(rf"{_NAME}(?:notes?|ramblings?|corner|rants?)(?= ?[:–—-]|$)", "Wren's ramblings:"),
    ),
    # The labels that nothing else could be: they may open a note, or a disclaimer, in the middle of the story.
    "sure_label": (
        Cue(r"a\s?/\s?n|a\.n\.|t\s?/\s?n|[a-z ]{0,12}auth?or(?:ess)?'?s?'? ?notes?|disclaimer|(?:content|trigger) warnings?", "A/N"),
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
        Cue(r"(?:in |from |on )?(?:the |our |my )?(?:end of )?(?:the )?(?:last|previous|preceding|prior) (?:chapter|chappie|chappy|chap|part|episode|instal?lment|update|entry|section|week|issue)"
            r"(?:'s (?:ending|end|recap|summary))?(?: recap(?:ped)?| summary| ended| re-?cap)?(?= ?[:.…–—-]|$)", "From the last chapter:"),
        Cue(r"(?:where|when) (?:we|you|i) (?:last )?(?:left|saw)(?: off| you| our \w{1,12}| everybody| everyone| them| things| her| him)?(?: last time| last chapter)?(?= ?[:.…–—-]|$)",
            "Where we left off:"),
        Cue(r"(?:(?:a |the )?(?:quick |brief |short |little )?(?:re-?cap|reminder|refresher|catch-?up)|so far(?: in| on|,)? [^.!?\n]{2,40}|our story so far|last we (?:saw|left)[^.!?\n]{0,40}"
            r"|what (?:has )?happened (?:so far|previously|last chapter|in the last chapter)|flash ?back to (?:the )?last chapter|reca?p(?:itulation)?)(?= ?[:…–—]| ?-+ ?$|\.\.\.|$)", "A quick recap:"),
    ),
    "reply_label": (
        Cue(r"(?:review(?:er)?s?'?|reader|comment|guest review)(?:er)?'?s? (?:responses?|repl(?:y|ies)|answers?|corner)",
            "Review responses:"),
        Cue(r"(?:responses?|repl(?:y|ies)|answers?|responding|replying) to (?:my |your |the |all |guest )?(?:review|comment|"
            r"question)(?:er)?s?", "Replies to reviews"),
        Cue(r"[\w.-]{2,24} (?:said|wrote|asked|commented)(?= ?: ?$)", "tidewater_9 said:"),
        Cue(r"(?:the )?(?:mail ?-?bag|mail ?-?call|post ?-?bag|fan ?-?mail|letters page|mail ?-?box|inbox)(?: time)?(?= ?[:!.~]|$)", "MAILBAG"),
        Cue(r"review(?:er)?s?(?: time)?(?= ?:)|q ?& ?a(?= ?:|$)|guest reviews?(?= ?:|$)", "Reviews:"),
    ),
    # A line that is nothing else.
    "legend_word": (
        Cue(r"talk(?:ing|s)?|speech|speak(?:ing|s)?|spoken|say(?:ing|s)?|dialog(?:ue)?|thoughts?|think(?:ing|s)?|thinks|flash ?-?backs?|telepath(?:y|ic)|mind ?-?(?:speak|link|"
            r"talk)|whisper(?:ing|s)?|shout(?:ing|s)?|yell(?:ing|s)?|singing|lyrics|text(?:s|ing| messages?)?|letters?|emails?|writing|sound(?:s| effects?)?|emphasis|dreams?|narrat(?:or|ion)|"
            r"system|demon|animal|parsel(?:tongue|mouth)|japanese|english|another language|other languages?|phone|tv|radio|author|time skip|scene change|pov|memory|memories|spells?|jutsus?",
            "thoughts"),
    ),
    "theft": (
        Cue(r"(?:taken|stolen|lifted|copied|pilfered|appropriated|obtained|scraped|misappropriated|purloined|nicked|pinched)(?: \w{1,12}){0,3} (?:from|without)", "stolen from Royal Road"),
        Cue(r"(?:without|minus) (?:the |its |an? |my |any )?(?:author|creator|writer|permission|consent|authori[sz]ation|leave)", "without its author's leave"),
        Cue(r"if you (?:see|find|spot|encounter|read|stumble|discover|come across|are reading|'re reading|meet)(?: \w{1,12}){0,4} (?:anywhere|elsewhere|on amazon|on another|somewhere|on any|outside|there)",
            "if you see it anywhere else"),
        Cue(r"report (?:it|this|the|any|them|all)|unauthori[sz]ed|(?:rightfully|originally) (?:belongs|appears|published|posted|hosted)|support the (?:author|original|creator)|(?:read|find|enjoy) "
            r"(?:it|this|the (?:original|genuine|real)(?: \w{1,12})?) (?:on|at|only)", "report it"),
        Cue(r"(?:stolen|pirated|copied|ripped) (?:content|copy|version|text|story|novel|chapter)|(?:head|go|visit|return|over|come) (?:over )?to (?:the )?(?:original|official|real) (?:site|source|page|website)"
            r"|(?:the )?(?:genuine|official|original|real) (?:story|version|article|source|site)|enjoying (?:this|the) (?:book|story|novel|tale)\? (?:seek|look|find)", "reading stolen content"),
    ),
    "pointer_line": (
        Cue(rf"(?:{_BEFORE}[ ,:;–—-]{{1,4}}){{0,5}}(?:{_NOTE})[\w ,'/:.&-]{{0,40}}(?:{_ELSEWHERE})[\w ,'/]{{0,40}}",
            "More notes are at the bottom"),
        Cue(rf"(?:{_BEFORE}[ ,:;–—-]{{1,4}}){{0,4}}(?:see|read|check|look)(?: out| for| at| in| to| down| the| my| at the){{0,4}}[\w ,'/:.&-]{{0,30}}"
            rf"(?:{_ELSEWHERE})[\w ,'/]{{0,30}}(?:{_NOTE})[\w ,'/]{{0,30}}", "See the foot of the page for the note"),
    ),
    "end_line": (
        Cue(r"t\.? ?b\.? ?c\.?", "-TBC-"),
        Cue(r"(?:to|2) ?(?:be|b) ?(?:continued|continue|concluded|continiued|contined|cont'?d?)(?: (?:in|on|next|soon|with|by)[\w ,'!-]{0,40})?(?: ?\(?(?:maybe|or not|i hope|someday)\)?)?",
            "To be continued..."),
        Cue(r"(?:continued|continues|concluded|concludes) (?:in|next|on)[\w ,'-]{0,40}", "Continued in part two"),
        Cue(r"(?:the )?(?:very |real |actual )?end(?: of)?(?: the| this)?(?: (?:first|second|third|last|final))?(?: chapter| part| book| act| episode| story| volume| arc| season| fic| prologue| epilogue| transmission| line)?"
            r"(?: (?:no\.? ?)?(?:[\divxlc]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,9}teen|twenty[\w-]{0,6}))?"
            r"(?: ?\(?\d{1,3}/\d{1,3}\)?)?(?: ?[:,(–—-]{0,2} ?(?:for now|or is it|maybe|finally|at last|sort of|kind of|of sorts|really|i think|i swear|xd)\)?)?", "~ The End ~"),
        Cue(r"(?:(?:chapter|part|episode|act|book|arc) )?(?:[\divxlc]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) ?[-–—:,(]{0,2} ?(?:end|ends|fin|owari|complete|completed|done|finished|over)\)?",
            "Chapter 3 - END"),
        Cue(r"(?:end|fin)[- ]?(?:of )?(?:chap(?:ter|pie|py)?|ch|part|pt|ep(?:isode)?)\.? ?[\divxlc]{0,5}", "end chap 4"),
        Cue(r"owari,? (?:ch(?:ap(?:ter)?)?|part|pt|ep(?:isode)?)\.? ?[\divxlc]{1,5}", "Owari ch. 2"),
        Cue(r"fin(?:is|ito|i|e|it)?|owari(?: desu)?(?: \(?for now\)?)?|tsuzuku|finite incantatem|the finish|curtain|theend|that's all,? folks|c'est (?:tout|fini)|and (?:that's )?(?:scene|cut|curtain)|(?:da|teh|ze|le) end", "Fin."),
        Cue(r"(?:more to come|stay tuned|not the end|until next time)(?: soon| for more)?|t\.?b\.?c\.? (?:soon|in|on|next)[\w ,!]{0,30}", "More to come..."),
        Cue(r"(?:here|thus|so|and so) end(?:s|eth)(?: (?:the|this|our|my))?[\w ,'-]{1,50}|(?:=+ )?end of file(?: =+)?|end (?:log|scene|chappie|chappy|interlude|flashfic)(?:,? [\w ]{1,12})?|and they lived happily ever after\.? (?:the )?end", "Here ends the first book"),
        Cue(r"end (?:of )?(?:chapter|part|book|episode) (?:\d{1,3}[a-z]?|\w{3,9})(?: ?[:–—-] ?[^\n]{1,60})?|end of (?:interlude|prologue|story|epilogue|intermission|omake|the beginning)(?:[.,]? period)?", "END Chapter Nine: \"The Glass Orchard\""),
    ),
    "stats_line": (
        Cue(r"\d[\d.,]{0,6}[km]?(?:[ \t]{1,4}\d[\d.,]{0,6}[km]?){1,3}", "1.4K 66 10"),
        Cue(r"\d{1,2}/\d{1,3}|\d{1,2}/\?", "9/?"),
        Cue(r"\d[\d.,]{0,6}[km]?(?: ?[★☆⭐👁💬❤♥♡🗨✉✩🗯]\ufe0f? ?\d[\d.,]{0,6}[km]?){1,3}", "★ 1.2K 💬 57"),
    ),
    "date_line": (
        Cue(r"(?:\d{1,2}(?:st|nd|rd|th)?[ /.-])?(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[ /.,-]{1,2}"
            r"(?:\d{1,2}(?:st|nd|rd|th)?,? ?)?\d{2,4}", "17 March 2009"),
    ),
    "byline_line": (
        Cue(r"(?:(?:an? )?(?:original )?(?:story|fic|fanfic|fan fiction|fanfiction|one-?shot|drabble|tale|work|round robin|collaboration)(?: written)? |written |posted |co-?written |co-?authored |"
            r"translated |proofread |beta(?:ed|'d|-?read)? |edited |as told |words |art(?:work)? |cover |brought to you |from the pen of |from the twisted mind of )?(?:by|with|from):? (?:[a-z]\. ?){0,3}[^\s.](?:[^.!?\n]|(?<=\b\w)\.){0,44}",
            "A story by Wren"),
        Cue(r"(?:(?:\(c\)|©|copyright) ?){1,2}(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?[^.!?\n]{2,40}", "(c) 2002 Lady Wren"),
        Cue(r"(?:from the (?:pen|twisted mind|desk|keyboard) of|co-?written with|translated by|proofread by|beta(?:ed|'d|-?read)? by(?: my)?|cheerleading and beta by) [^\n]{2,60}|un-?beta'?e?-?d[^.\n]{0,40}", "Unbeta'd"),
    ),
    "chrome_line": (
        Cue(r"[\w.-]{2,30} ?\([\w.-]{2,30}\) (?:wrote|posted)(?: in [\w.-]{2,30})?[,:]?", "mothlight (mothlight) wrote,"),
        Cue(r"(?:continue reading below )?advertisements?|sponsored|(?:share|post) (?:this (?:story|page|post|chapter)|via email|on (?:facebook|twitter|tumblr))|report (?:story|abuse|content|this|chapter)|sign (?:in|up)|log ?in|log ?out|create (?:an )?account|"
            r"(?:you must be )?log(?:ged)? in to [\w ]{3,40}|my account|skip to (?:main )?content|top of page|back to top|printer friendly|e-?mail (?:story|this)|font size[\w +-]{0,20}|text size", "Advertisement"),
        Cue(r"(?:« |← |< )?(?:previous|next|prev|first|last|newer|older) ?(?:chapters?|pages?|parts?|entry|entries|post|posts|work|story)?[ |/<>»«→←·-]{0,6}(?:(?:next|index|table of contents|home|contents)"
            r" ?(?:chapter|page|part|entry)?[ |/<>»«→←·-]{0,6})?(?:next ?(?:chapter|page|part)?)?", "Previous Chapter | Next Chapter"),
        Cue(r"(?:add|save) (?:this |story |it )?to (?:my )?(?:library|favou?rites|reading list|bookshelf|read later)s?|(?:start|continue) reading(?: next part)?|(?:read|mark) (?:later|as read)|bookmark this|mark for later|"
            r"(?:un)?(?:follow|subscribe) (?:author|story|author/story|to author|thread)|fav(?:ou?rite)? (?:author|story|author/story)|follow/fav(?:ou?rite)?|(?:get|be) notified when[^\n]{1,60}|you(?:'ll| may|'d)? also like|recommended for you|more (?:from|by|stories|options)[\w ]{0,24}|entire work|chapter index|hide creator's style|"
            r"(?:view|read|show|load) (?:all |more |\d{1,6} )?(?:comments?|replies|chapters)|(?:hide|show) (?:comments|spoilers?)", "Add to library"),
        Cue(r"(?:leave|post|add|write|submit|send) (?:a |an |your )?(?:new )?(?:comment|review|reply|private message|pm)s?|\(?(?:read )?\d{1,6} (?:new )?(?:comments?|replies|reviews?)(?: \| ?(?:leave|post)[\w ]{0,20})?\)?|"
            r"(?:comments?|reviews?|replies|reactions?|likes?|kudos|hits|bookmarks?|votes?|reads?|views?|parts?) ?[:(] ?\d[\d.,km]{0,8}\)?|\d[\d.,km]{0,8} (?:comments?|reviews?|likes?|kudos|hits|bookmarks?|votes?|reads?|views?|followers|pages|words)|reply to this|tell a friend|\(?(?:reply|thread|parent|flat|link|permalink|quote|edit|report|like|share|track this|threaded|bookmark)(?:[ |·•/,()-]{1,4}(?:reply|thread|parent|flat|link|permalink|quote|edit|report|like|share|track this|threaded|bookmark)){1,6}\)?|"
            r"reader mode|threadmarks?|view content|click to (?:expand|shrink|collapse)[\w .]{0,12}|last edited:?[^\n]{2,40}|jump to:?(?: new)?|go to page|page \d{1,4}(?: of \d{1,4})?", "Leave a comment"),
        Cue(r"current (?:mood|music|location)(?: ?[:：])[^\n]{0,60}|(?:entry )?tags ?:[^\n]{0,80}|(?:cross-?posted|x-?posted)(?: to| at| from)?[^\n]{0,60}|(?:originally )?(?:posted|published|archived|uploaded) (?:at|by|on|to|in)[^\n]{2,60}|this (?:entry|work) was originally posted[^\n]{0,80}", "Current mood: tired"),
        Cue(r"(?:(?:reads?|votes?|comments?|views?|hits|kudos|words|chapters?|favs?|faves|follows|reviews?|likes|parts?|bookmarks)[ :]{1,3}\d[\d.,km]{0,8}[ |·•/,-]{0,4}){2,8}|(?:\d[\d.,km]{0,8} ?(?:reads?|votes?|comments?|views?|hits|kudos|words|chapters?|follows|reviews?|likes|parts?|notes|users|guests|members)[ |·•/,-]{0,4}){2,8}", "Reads 3,412 Votes 96 Comments 14"),
        Cue(r"[\w.-]{2,30} wrote in [\w.-]{2,40}|[\w., -]{2,120}(?:left kudos on this work|like this|liked this)|(?:\d{1,4} )?(?:bloggers?|people|users?|members?) (?:like|liked|are browsing) this\w{0,8}|users browsing this (?:topic|thread|forum)[^\n]{0,60}|you are not logged in|welcome,? guest[^\n]{0,40}", "wren wrote in lamp_fic"),
        Cue(r"message #\d{1,7} of \d{1,7}|to unsubscribe from this (?:group|list)[^\n]{0,60}|your use of (?:this group|yahoo!? groups) is subject to[^\n]{0,40}|(?:this )?story archived at[^\n]{2,80}|powered by [\w .-]{2,30}|(?:chapter by chapter|entire work|fiction page|browse categories|toggle navigation|sponsored links|remove ads|this thread is locked|reader mode)", "Message #4417 of 9120"),
        Cue(r"(?:download|formats?): ?(?:(?:epub|mobi|pdf|html|azw3|txt|kindle)[ ,|/]{0,3}){1,6}|(?:rate|report|type your review for|support) this (?:chapter|story)[^\n]{0,12}|sort by:? ?(?:newest|oldest|best|top|date)[\w ]{0,24}|return to (?:the )?(?:story|chapter|series|main|author)[\w ]{0,16}(?:index|page)|share on facebook[\w ,]{0,60}|tweet (?:this|reblog)[^\n]{0,40}", "Download: EPUB MOBI PDF HTML"),
        Cue(r"threadmarks?: \d{1,4}|reactions: [^\n]{2,80}|like \+ quote(?: reply)?|joined: [\w ]{4,12}posts: [^\n]{1,60}|go to page:?[^\n]{0,40}|(?:mature content warning: )?are you over 1[68]\W[^\n]{0,20}|this work could have adult content[^\n]{0,140}|log ?in [|/·] sign ?up|sign ?up [|/·] log ?in|visitors since[^\n]{2,30}|(?:sign|view) my guestbook[^\n]{0,40}|filed under:? [^\n]{2,80}|(?:#[\w -]{2,30} ){1,8}#[\w -]{2,30}", "Threadmarks: 37"),
        Cue(r"[^\n]{2,60}where stories live\. discover now", "The FerryWhere stories live. Discover now"),
        Cue(r"(?:work header|chapter text|work text|actions|table of contents|more chapters|post a (?:new )?comment|"
            r"kudos|where stories live|works? skin)", "Chapter Text"),
    ),
    # Two of these together, in a short line, send a reader off, or say where something stands.
    "onward": (
        Cue(r"on(?:ward|wards)?|let'?s|let (?:us|the)|goe?s?|beg[iu]ns?|beginning|starts?|started|proceed|"
            r"enjoy|read(?:ing)?|commence|scroll|present(?:ing)?|(?:give|bring) (?:you|to you)|here|now|nao|"
            r"w/o|without|back to|leave you|awaits?|turn the page|take it away|sit back|get on|return you|"
            r"welcome to|introducing|behold|shoo|next up|accept|offering|speak for itself|have at it|waiting for|"
            r"on w/|ready|keep you|in which",
            "now to the chapter"),
    ),
    "matter": (
        Cue(r"stor(?:y|ies)|fics?|fan ?-?fics?|chapters?|chappies?|chappy|chap|show|updates?|tale|one-?shot|"
            r"drabble|prologue|epilogue|episode|ride|adventure|instal+ment|ch\.? ?\d{1,3}|part (?:\d{1,3}|one|two|three|four|five)|"
            r"reading|read",
            "the chapter"),
    ),
    "elsewhere": (
        Cue(r"(?:at|in|on|to|by|see|check|down|from)? ?(?:the )?(?:very |closing |first |last |previous |next |final |index |bottom )?(?:bottom|foot|end|endnotes?|end notes?|closing notes?|profile|bio|masterpost|prologue|index page|first (?:chapter|part|post)|last (?:chapter|page|part)|next chapter|previous chapter|top)|"
            r"below|underneath|after the (?:chapter|story|fic)|(?:chapter|part) (?:one|two|0|1|2)|comes after|"
            r"follows? the story|homepage",
            "at the end"),
    ),
    "apparatus": (
        Cue(r"notes?|a/n|a\.n\.?|footnotes?|endnotes?|disclaimers?|warnings?|headers?|header info|translations?|"
            r"translated|glossary|dictionary|explained|explanations?|credit(?:s|ed)?|acknowledge?ments|thanks|"
            r"poll|lyrics|pronunciation(?: guide)?|references|numbers in brackets|asterisks?|summary of|spoilers?|"
            r"ratings?|legend|cast list|family tree|map|maps|links?|details|numbers|meanings?|replies|everything i have to say|"
            r"rambl(?:e|ing|ings)|ranting",
            "the glossary"),
    ),
    "exit_line": (
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:enjoy(?:ing)?|happy reading|have (?:fun|at it)|bon app[eé]tit|thanks for reading|enjoy your\w*)"
            rf"(?: (?:it|yourselves|yourself|reading|and review|all|everyone|guys|this|{_THING}|my \w{{1,12}})){{0,3}}(?: (?:and|&) (?:please )?(?:r ?& ?r|review|comment|vote))?", "Okay, enjoy!"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:on ?to|on with|onwards?,? (?:to|with)|on(?:wards?)? we go(?: to| with)?|off (?:you|we|to)(?: go)?(?: to| with)?|forward to|back to|down to|over to|straight to|straight into|now for|and for|now to|next up)"
            rf"(?: (?:{_THING}|it)){{0,2}}(?: (?:then|now|start|begin|begins|already|we go|you go|shall we)){{0,2}}", "On with the story!"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}let'?s? (?:us |just |all |finally |now ){{0,2}}(?:get|go|start|begin|jump|dive|move|roll|return|head|continue|read|rock|do)(?: [\w' ]{{1,30}})?", "Now let's get reading!"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:let |may |shall )(?:{_THING}|us)(?: (?:now|then|finally))?(?: (?:begin|start|commence|proceed|continue))", "Let the madness begin!"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:{_THING}) (?:time|begins?|starts?|commences|may begin)(?: (?:now|here|below)){{0,2}}", "The story begins now"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:i'?ll|i will|i shall|i should|i'd better|i'?m (?:going to|gonna|done|off)|imma|gonna|time to|time for me to|better)(?: (?:now|just|go|finally|stop|shut up|probably|and|then)){{0,4}}"
            r" (?:let|leave|shut|stop|hush|zip|quit|start|begin|be quiet|get (?:on|out|to)|step aside)[\w ,'&-]{0,60}", "I'll let you read now"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:that'?s |that is )?enough (?:of |from |with |about |said|chatter|talk|talking|rambling|babbling|blabbing|yapping|chit)[\w ,':;–—-]{{0,60}}", "Enough of my rambling, on with it"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:you (?:can|may|should)|feel free to|go ahead and|please|now)(?: now| go| just| start){{0,2}} (?:read|reading|proceed|scroll)(?: [\w' ]{{1,30}})?", "You may now read"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:read (?:on|away|ahead|and (?:enjoy|review|weep))|proceed|scroll down|start reading|get reading|keep reading|continue reading|onwards?|to it|read)(?:,? (?:with caution|at your own (?:risk|peril)|my \w{{1,12}}|dear readers?|people|peeps|folks|if you dare|and enjoy|and review|now)){{0,3}}", "Read on, if you dare"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}with ?out (?:any )?(?:further|more|much|additional) (?:ado|adieu|delay|delays|interruptions?|rambling|babbling|nonsense|waiting|chatter)[\w', :;–—-]{{0,50}}", "Without further ado, here it is"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}here (?:it is|we (?:go|are)(?: again)?|you (?:go|are)(?: [\w ]{{1,12}})?|ya go|goes(?: nothing)?)", "Here we go!"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}here(?:'s| is| comes| are|s)(?: (?:{_THING}))(?: [\w' ]{{1,40}})?", "Here is the next chapter"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:i )?(?:present|give you|bring you|introduce)[ ,:;–—-]{{1,4}}(?:to you[ ,:;–—-]{{1,3}})?(?:{_THING})[\w ,':-]{{0,40}}", "I give you chapter two"),
        Cue(rf"(?:{_LEAD}[ ,:;–—-]{{1,4}}){{0,6}}(?:off|away|in|onwards?) (?:we|you) (?:go|all go|trot|pop)(?:,? [\w' ]{{2,20}})?", "Off we go, mind the step"),
        Cue(r"(?:lights,? camera,? action|curtain up|curtains? rises?|drum ?roll,? please|cue (?:the )?(?:music|story|lights|intro)|it'?s show ?time|show ?time|story ?time|roll (?:film|tape|camera)s?|allons-y|tally ?ho|geronimo)", "Drumroll, please!"),
        Cue(r"(?:and |so |i |we |as always,? |really |do |just ){0,4}hope (?:that )?(?:you|u|ya|y'all|everyone|yall)(?: guys| all| lot| will|'ll)? (?:like|love|enjoy)[\w ,'&:;]{0,40}", "Hope you like it!"),
        Cue(r"(?:vote|comment|share|review|follow|like|fav(?:ou?rite)?|r ?& ?r|rnr|read (?:and|&) review|please review)"
            r"(?:,? ?(?:and|&)? ?(?:vote|comment|share|review|follow|like|fav(?:ou?rite)?|please)){0,3}", "VOTE"),
    ),
    # What in a chapter's title says that it is none.
    "telling": (
        Cue(r"not (?:a|an actual|a real) (?:chapter|update)|hiatus|on hold|please read|read (?:this|me)|announcement|important|notice|"
            r"discontinued|adoption|update schedule|thank yous?|a quick note|note to readers|sorry", "PLEASE READ (not a chapter)"),
    ),
    # Titles of what is no story.
    "apart_line": (
        Cue(r"(?:(?:the|my|our|full|main|updated|official|some|more|bonus|new|quick|small|short|little|big|another|an?) ){0,3}(?:(?:cast|characters?)(?: (?:list|guide|sheets?|profiles?|bios?|info(?:rmation)?|aesthetics?|index|designs?|descriptions?|q ?& ?a))?|casting|"
            r"dramatis personae|aesthetics?|face ?-?claims?|play ?-?list|soundtrack|glossary|dictionary|pronunciation(?: guide)?|timeline|appendix(?: [\divx]{1,4})?|faqs?|q ?(?:&|and|n|\+) ?a(?:s|'s)?|questions? (?:and|&) answers?|ama|ask me anything|"
            r"ask the (?:characters?|authors?|cast)|tagged|acknowledge?ments?|about (?:me|the author|this (?:book|story|fic)|the (?:book|story)|what comes (?:next|after))|author(?:'s)? (?:bio|update|corner|rant)|afterword|fun facts?|trivia|reading order|"
            r"update schedule|status update|hiatus(?: notice)?|announcements?|notice|update+s?|news update|info(?:rmation)?|poll|sequel(?: (?:info|news|announcement))?|rewrite|rant|trailer|(?:\d{1,4}k?|\d{1,3},000|one thousand|a hundred) (?:reads|views|followers|votes)"
            r"(?: special| party)?|curtain call|thank (?:you|u)(?: (?:all|everyone|guys|so much|notes?|for [a-z0-9 ]{2,20}))?|thanks(?: (?:all|everyone|guys|so much|to all|for [a-z0-9 ]{2,20})))"
            r"(?: ?[:(–—-] ?.{1,60})?", "• Characters •"),
        Cue(r"(?:very )?important(?: (?:note|notice|info|news|announcement|message|update|!))?|(?:please|must|pls|plz) read(?: this| first| me)?|read (?:this|me|first)(?: please| first| now)?|not (?:a|an actual|a real) (?:new )?(?:chapter|update)(?:,? (?:sorry|but .{1,40}))?|"
            r"i'?m (?:back|so sorry|alive)|to (?:my|all my|the) (?:readers|reviewers|followers)|(?:a )?(?:quick |short )?(?:note|message|letter|word) to (?:my |the |all )?(?:readers|reviewers|everyone|you all)|disclaimer",
            "Important!!"),
    ),
    # What nobody but an author says to readers: each speaks for a note by itself.
    "stock": (
        Cue(r"(?:let me know|hear|know|tell me|love to know) what you(?: all| guys)? (?:think|thought|make of)|(?:this|that|it) (?:first )?came (?:out of|from|about (?:after|because|when)|to me) (?:a (?:talk|chat|conversation|prompt|dream|dare|tweet|post)|my (?:friend|brother|sister|mum|mom|dad|flatmate|cousin)|when i)",
            "this came out of a talk with my brother"),
        Cue(r"if (?:any(?:one|body) (?:is|'s)|you(?:'re| are)|some(?:one|body) is|there(?:'s| is) any(?:one|body)) still (?:here|there|reading|around|out there|with me|following|interested)|(?:since|before|while|after) you(?:'ve| have)? (?:started|been) reading|if you(?:'ve| have) been reading (?:since|for|this|from|along)|"
            r"listen to (?:it|this|the song|that) (?:while|as|when) (?:you|reading)|what (?:you|you'd) (?:all |guys )?(?:want|like) to (?:see|read) (?:next|more of)", "if anyone is still here then hi"),
        Cue(r"(?:quick (?:one|thing|word|note|heads up|reminder|question|update)|one (?:quick |last |more )?thing|a (?:few|couple of) (?:quick )?(?:things|words|points|notes)) (?:before (?:we|you|i|the)|to know before|since it|first)|(?:a lot|lots|some|most|many|few|couple|several|all) of you (?:guys )?(?:have|had|were|are|will|asked|wanted|said|guessed|noticed|know)|"
            r"(?:i(?:'ll| will|'m going to| might| may) (?:take|be taking|delete|deleting|remove|replace) this (?:down|up|once|when|after|note|with|soon))|sit this (?:one|chapter|part|bit) out", "quick one before we start"),
        Cue(r"(?:there(?:'s| is| are)|is|are)(?: going to be| gonna be| definitely| probably)? (?:more|another (?:chapter|part)|a part (?:two|2)) (?:to come|of this|coming|soon|on the way|where that came)|yes,? there(?:'s| is) (?:going to|gonna) be more|next (?:one|chapter|part|bit|update)(?:'s| is| will be)(?: up| out| due)? (?:on |by |in |hopefully |probably )?"
            r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|soon|next week|longer|shorter|half|already|nearly|almost|written|done)", "next one's Thursday"),
        Cue(r"not (?:a |an )?(?:real |actual |new |proper )?(?:chapter|update)", "Not a chapter, sorry!"),
        Cue(r"hope (?:that )?(?:you|u|ya|y'all|everyone|everybody|you all|you guys)(?:'ll| will|'ve| have| all)? "
            r"(?:really |all )?(?:like|liked|enjoy|enjoyed|love|loved|are enjoying)(?: it| this| the)?", "I hope you enjoyed this"),
        Cue(r"(?:thank|thanks|thank you|thankyou|thx|grateful|shout ?-?outs?)(?: \S{1,14}){0,9} (?:reading|reads?|reviews?|reviewed|reviewing|reviewers?|comments?|commented|commenting|"
            r"kudos|fav(?:ou?rit)?(?:e|es|ed|ing|s)?|follows?|followed|following|followers|votes?|voted|voting|feedback|bookmarks?|subscribers|subscribing|beta|betaing|beta'ing|"
            r"sticking with|waiting so|your support)", "Thanks to all of you who read"),
        Cue(r"in the comments|comments? (?:below|section|down|box)|(?:leave|drop|post|write) (?:me |us )?(?:a |some |your )?(?:comments?|reviews?|votes?|like|kudos|thoughts (?:in|below|down))",
            "Put it in the comments"),
        Cue(r"(?:let|lemme|tell) (?:me|us) (?:know )?(?:what|how|if|who|which|in) (?:you|u|ya|y'all|the comments)(?: all| guys)? (?:think|thought|like|liked|want|feel|enjoy)", "let me know what you think"),
        Cue(r"(?:please|pls|plz|plez|remember to|don'?t forget to|be sure to|feel free to|go ahead and|make sure to) (?:r ?& ?r|rnr|review|comment|vote|rate|follow|subscribe|leave (?:a|me|your|some)|"
            r"fav(?:ou?rite)?|like|read (?:and|&|n) review|share)", "don't forget to vote"),
        Cue(r"r ?& ?r|rnr|read (?:and|&|n) review|concrit|constructive critici[sz]m|no flames|flames (?:will|are|welcome)|flamers", "R&R, no flames"),
        Cue(r"(?:next|this|last|previous|new|another|short|long|shorter|longer|first|final) (?:chapter|chap|chappie|chappy|chapie|update|instal+ment)s? (?:is|was|will|should|won't|might|may|has|"
            r"took|turned|came|in|up|out|soon|tomorrow|to|for|so|and|ready|coming|done|late|because|'ll)", "the next chapter will be longer"),
        Cue(r"updat(?:e|ed|ing|es) (?:soon|again|next|on|every|more|this|sooner|tomorrow|schedule|in|as|quick(?:ly)?|once|twice|weekly|daily|for|faster|regular(?:ly)?|asap)|(?:i'll|will|to|gonna|can|i) update|"
            r"(?:haven't|have not|hadn't|not|been) updat(?:ed|ing)|(?:slow|late|quick|regular|weekly|long) updates?|updates? (?:will|are|is|may|might)", "I'll update soon"),
        Cue(r"(?:sorry|apologi[sz]e|apologies|forgive me|excuse) (?:\S{1,12} ){0,6}(?:wait|waiting|delay|late(?:ness)?|update|updates|updating|chapter|hiatus|typos?|mistakes|errors|grammar|spelling|absence|"
            r"shortness|cliffhanger|cliffie|length|format(?:ting)?)", "sorry for the long wait"),
        Cue(r"my (?:very )?(?:first|second|third|fourth|1st|2nd|last|other|new|next|newest|latest) (?:ever )?(?:real )?(?:fan ?-?fic(?:tion)?s?|fics?|stor(?:y|ies) (?:on|here|for|in)|ff|one-?shots?|drabbles?|attempt at|time writing|"
            r"multi-?chapter|songfic|crossover|smut|lemon|au)", "my first fanfic"),
        Cue(r"(?:this|the|these) (?:fan ?-?fic(?:tion)?|fic|one-?shot|drabble|ficlet|songfic|two-?shot|au|series|song-?fic|lemon|ship|pairing|fandom)s? (?:is|was|will|are|takes|has|contains?|may|might|came|got|turned|started|ended|"
            r"needs|wouldn't|gets|because|and|for)", "this fic is set in winter"),
        Cue(r"this (?:story|chapter|one) (?:will (?:be|have|contain|not)|contains?|is (?:rated|set|based|a (?:bit|little|gift|sequel|one|work|repost|rewrite)|my|unbeta|dedicated|for|going to|gonna|mostly|pretty|kinda|"
            r"inspired|about|written|not|now|un|slash|yaoi|short|shorter|long)|has (?:not )?been|takes place|was (?:inspired|written|hard|fun|so|a|really|originally|going|supposed|meant|for)|may (?:contain|be)|might|"
            r"nearly|almost|just|came|got|turned out|took|goes out|deals|follows|features?|kicked|wouldn't|did not|didn't|gave)", "this story is rated M"),
        Cue(r"(?:wrote|written|write|writing|typed|typing|posting|uploading|posted|uploaded|finished|edited|editing) (?:this|it|these|all this|most of this|the (?:chapter|chap|fic|story|next|whole|first|rest|ending)|that chapter) (?:at|on|for|in(?= (?:an?|one|two|three|like|about|under|less|my|the|between|\d))|while|"
            r"when|during|because|after|as|up|instead|from|so|and|out|first|before|until|without|again|yesterday|today|tonight|last|months|years|ages)", "I wrote this at two in the morning"),
        Cue(r"not (?:beta'?d|betaed|edited|proof[- ]?read|beta[- ]?read|checked)|un-?beta'?e?d|unedited|un-?proof-?read|(?:all|any) (?:remaining |other |and all |the |spelling |grammar )?(?:mistakes|errors|typos)(?: are| is| belong| left| that)?|writer'?s'? block|"
            r"plot ?-?bunn(?:y|ies)|(?:word|plot) ?-?count", "all mistakes are mine"),
        Cue(r"(?:see|catch|talk to|love|bye) (?:you|ya|u|y'all|yas)(?: guys| all| lot| lovelies)? (?:next (?:time|chapter|week|update|part)|in the next|in chapter|on the other side|all|guys|lovelies|lots for|for reading)|"
            r"(?:un)?till? (?:the )?next (?:time|chapter|week|update|one)|stay tuned|keep reading|happy reading", "see you next chapter"),
        Cue(r"you guys (?:are|rock|rule|seriously|really|have|make|made|like|want|think|for|so)|(?:all of|all|love|hey|hi|hello|thanks|sorry|okay|so|ok|for|to|with|from|and) you guys|love (?:you|ya|u) all|my (?:lovely |dear |dearest |wonderful |amazing |awesome |"
            r"lovelies|faithful |loyal |sweet )?(?:readers|reviewers|lovelies|followers|fans)|(?:dear|fellow|lovely|hello|hi|hey|new|old|all|faithful|silent|few|many|wonderful|amazing) (?:readers?|reviewers?|lovelies|wattpaders|peeps)",
            "you guys are the best"),
        Cue(r"enjoy (?:the|this) (?:chapter|story|show|fic|read|ride|one-?shot|update|chappie)|on (?:to|with) (?:the|this) (?:chapter|story|show|fic|reading)|without further ado", "on with the story"),
        Cue(r"(?:find|follow|add|message|pm|dm|e-?mail|ask|yell at|talk to|friend) me (?:on|at|if|for|with|through|over)|(?:my|on|on my|to my|via) (?:tumblr|profile|patreon|discord|ko-?fi|twitter|instagram|livejournal|lj|blog|youtube)", "find me on tumblr"),
        Cue(r"(?:dedicated|goes out|gift(?:ed)?|dedicate this)(?: \S{1,12}){0,2} (?:to|for)|special thanks|(?:big|huge|massive|many|special) (?:thank|thanks|shout)|shout ?-?outs? (?:to|goes)|credits? (?:to|goes|for|belongs?)",
            "dedicated to Marrow"),
        Cue(r"qotd|aotc|qotc|question of the (?:day|chapter)|song (?:of|for) (?:the|this) (?:day|chapter)|(?:picture|photo|pic|image|video|song|gif|cover)s? (?:above|on the side|at the top|to the right|in (?:the )?media|by @)", "QOTD: tea or coffee?"),
        Cue(r"\d[\d.,]{0,6}k? ?(?:reads|views|votes|hits|reviews|followers|kudos|favou?rites|subs|subscribers|comments|bookmarks|words)", "we hit 1k reads"),
        Cue(r"(?:slight(?:ly)?|mild|major|very|a bit|a little|kind ?of|really|super|is|are) (?:au|ooc)|spoilers? (?:for|ahead|alert|up to|if)|(?:canon|book|movie|show|season|manga|anime|game)[- ](?:compliant|divergen(?:t|ce)|verse|canon|only|based)|"
            r"(?:follows?|from|of|to|in|with|break|against|post-?|pre-?) (?:the )?canon|head ?-?canons?|oc's|ocs|my oc|otps?|fandoms?", "they are a bit OOC"),
        Cue(r"(?:for|to) (?:those|anyone|everyone|everybody|anybody) (?:of you )?(?:who|that|wondering|confused|asking|interested|reading|new|still)|in case (?:you|anyone|anybody|y'all|u) (?:were|was|is|are|didn't|forgot|wonder|haven't|missed|'re)|"
            r"(?:some|many|most|lots|several|a lot|a few|one|none|any|all) of you(?: guys)? (?:have|had|asked|who|are|were|might|may|will|wanted|want|know|guessed|said|noticed|probably|already|seem|didn't|don't|wondered|thought|still)|"
            r"(?:those|all|everyone|anyone|any|the ones|each|every one) of you who|to (?:all|everyone|everybody|anyone) (?:who|reading|that|of you)", "for those of you who wondered"),
        Cue(r"don'?t (?:like|want),? (?:it )?(?:then )?don'?t (?:read|flame)|(?:you'?ve|you have|u have|u) been warned|viewer discretion|(?:please |pls )?(?:don't|do not|dont) (?:hate|kill|flame|shoot|hurt|murder|sue|stab|bash) me|no hate|bear with me|"
            r"turn back now|hit (?:the )?back|click (?:away|back|out)|(?:dodges?|ducks?|hides? (?:from|behind)|runs? (?:away )?from) (?:flying |rotten )?(?:tomatoes|pitchforks|knives|readers|rocks)", "don't like, don't read"),
        Cue(r"(?:reviews?|comments?|feedback|kudos|suggestions?|votes|ideas|critiques?|critici[sz]m|opinions?|thoughts)(?: and \S{1,12})? (?:are|is|make|makes|=|please|would|feed|fuel|give|appreciated|welcome|loved|would be|keep|help|equals?|motivate)"
            r"(?: always| very| much| greatly| highly)?(?: appreciated| welcome| loved| love| my)?", "reviews are love"),
        Cue(r"i(?:'ll| will|'m going to|'m gonna| promise(?: to)?| hope to| should|'m hoping to|'ll try to|'ll try and| plan to| want to| might)? (?:be )?(?:try(?:ing)? to |able to )?(?:updat(?:e|ing)|post(?:ing)? (?:the|again|more|another|it|chapter|new|soon|this|every|on|here)|"
            r"upload(?:ing)?|(?:start(?:ing)? )?rewrit(?:e|ing)|continue (?:this|it|the story|writing|with)|discontinue|finish (?:this (?:story|fic|chapter|one)|the (?:story|fic|chapter|next)))", "I'll try to post the next bit"),
        Cue(r"(?:i'm|i am|we're) (?:so |finally |officially )?back(?: with| from| again|!)|been (?:a while|ages|so long|forever|too long) since (?:i|my|the last)|long time no (?:see|update|post|read)|(?:it's|its|it has) been (?:a (?:long )?while|so long|ages|forever)|"
            r"english (?:is|isn't|is not) (?:not )?my|(?:cross-?posted|also (?:posted|available|up|on)|reposted|originally (?:posted|written|published)|re-?uploaded|first posted)", "I'm back with a new one"),
        Cue(r"(?:fun|hard|difficult|easy|a pain|a joy|weird|painful|interesting|a nightmare|a blast|challenging|harder|tricky|awkward) to write|(?:fun|love|loved|enjoyed|trouble|while|a blast|hard time|struggled|stuck|problems|difficulty|enjoy|love|hate|hated) (?:with )?writing (?:this|it|the|that|these|them|him|her|about|from|for|in|chapter)|"
            r"(?:have|had|has|got|no|any|zero|lost|losing|found) (?:the |my |all |some |time |much |any |no )?(?:inspiration|motivation|muse|time) (?:for|to (?:write|post|update|edit|finish))|got the idea|came up with (?:this|the idea|it)|this idea|idea for this|"
            r"(?:inspired|based) (?:by|on|off)(?: of)? (?:the|a|this|an|my)?", "it was fun to write"),
        Cue(r"(?:people|folks|readers|(?:some|many|several|few|most|half|one|two|lots|a lot|a few|a couple) of (?:you|people)(?: guys)?) (?:keep|kept|have been|were|are) (?:on )?(?:ask|tell|begg?|pester|bugg?|pok|nagg?)ing (?:me|us)",
            "people keep asking me how the money works"),
        Cue(r"i(?:'ve|'d| have)? (?:had|got|gotten|get|been getting|been asked|was asked|keep getting)(?: asked)? (?:by )?(?:a lot of|lots of|so many|a few|several|a couple of|some|many|quite a few|tons of|loads of) (?:people|questions|messages|requests|asks|pms|dms|"
            r"e-?mails|of you|you)", "I've had a lot of people ask whether it was the end"),
        Cue(r"(?:typing|writing|doing|posting|uploading|sending) this (?:on|off|from|in|at|with|through|under) (?:my|the|a|an|one|his|her)", "im doing this off one bar of wifi"),
        Cue(r"no (?:new )?(?:story|chapter|chap|chappie|fic|update) (?:today|tonight|this (?:week|time|month)|yet|i'm afraid|for you)", "quick one, no story today"),
        Cue(r"(?:it|chapters?|part|next|one|ones|rest|bit|story|this|that)(?:'ll| will|ll| should| might| may| is going to|'s going to|s gonna) (?:be|go|come|get put) up(?! (?:and|to|all|in|the|with|for|early|half))|(?:they|these|the (?:others|chapters|parts))(?:'ll| will) (?:go|come|be going) up (?:in|on|once|every|weekly|as|one|at)|(?:goes|going) up (?:on (?:my|the)|tomorrow|tonight|"
            r"next|under|as (?:its|a)|this|as soon)", "itll be up tmrw"),
        Cue(r"(?:hit|click|press|smash|mash|push|poke) (?:on )?(?:the|that|this) (?:\w{1,12} ){0,3}(?:button|link|star|bell|series)|that (?:little|blue|shiny|purple|tiny|review|go) (?:\w{1,12} )?button", "hit that little button"),
        Cue(r"(?:gonna|going to|will|'ll|may|might) be (?:dead|quiet|slow|silent|empty)(?: round| around| on)? (?:here|my end)|(?:dead|quiet|slow) (?:round|around|on) here (?:until|till|for)", "its gonna be dead round here till june"),
        Cue(r"not (?:quitting|abandoning|dropping|giving up on) (?:it|this|you|on|i|the|them)|(?:not|never) (?:be )?(?:abandoned|discontinued)|guess who'?s (?:back|not dead+|alive|finally|still)", "guess who's not dead"),
        Cue(r"miss(?:ed)? (?:you|u|ya) (?:all|guys|freaks|lot|lovelies|nerds|people|weirdos)", "missed u freaks"),
        Cue(r"(?:stop|quit|keep) (?:writing to|messag\w{2,5}|pm'?ing|e-?mailing|asking|tagging|spamming) (?:me|us) (?:about|to ask|for|if|when|whether|asking)", "stop writing to me about Tobin"),
        Cue(r"(?:what|how) (?:i|you|u|y'all) (?:see|imagine|imagined|pictured?) (?:them|him|her|everyone|the characters)|face ?-?claims?|(?:fan|dream) ?-?cast(?:ing)?|mood ?-?boards?", "how i see them in my head"),
        Cue(r"(?:it'?s|it is|this is|story is|chapter is|is|was|are) (?:all )?(?:told|narrated|split|divided|broken) (?:up )?(?:as|in|into|from|through|by) (?:a (?:set|series|string|bunch)|the (?:point|pov|view|eyes|perspective)|two|three|four|letters|parts|"
            r"first|second|third|alternating|diary|flashbacks?|\S{1,12} (?:parts|chapters|pov))|(?:after|before|during|between|since|following) (?:the )?(?:end|events?|start|middle|finale|beginning|whole) of (?:book|season|series|the (?:show|movie|book|game|series|film|first|"
            r"second|third|last))", "it's told as a set of letters"),
        Cue(r"(?:under|in|on|with) this (?:post|thread|entry|journal)|off-?list|on this list|on the (?:series|profile|author) page", "the buttons are under this post"),
        Cue(r"what you(?:'ve| have)? (?:all|guys) (?:come|came|been waiting|waited|wanted)|you(?:'ve| have) (?:all |guys )?been (?:so patient|the best|amazing|awesome|so kind|so sweet|so supportive|such a|here since|here from|with me)|yall have been",
            "yall have been so patient"),
        Cue(r"(?:there (?:are|were|is)|there's) (?:\d{1,5}|over a|nearly|almost|more than|a hundred|three|four|five|ten|twenty|fifty) (?:\w{1,12} )?of you", "then there were three of you"),
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
        Cue(r"rated [kgtmr](?:[+-]|\b)|rated (?:pg|nc|ma|teen|mature|explicit)|nc-?17|pg-?1[35]", "rated M"),
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
        Cue(r"(?:all|each|both|every one|none|half|any|several|others|plenty|enough|two|three|four|five|six|ten|dozens|hundreds|thousands)(?: (?:two|three|four|five|six|seven|eight|nine|ten|\w{3,5}teen|\w{2,6}ty|\d{1,5}))? of (?:you|u|ya)|those of us|"
            r"to whoever|you lot|yall|besties?|u (?:guys|all)|(?:thought|figured) (?:i'd|you'd|you might|you guys|i should|i would) (?:like|want|share|let|tell|check|pop|drop|explain|say|talk)|"
            r"i (?:only |just )?want(?:ed)? (?:you|u|y'all) (?:all |guys )?to know|i owe (?:you|u|y'all)|i promised you", "all sixteen of you"),
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
        Cue(r"(?:anyhow|anyway|anyways|so|well|ok|okay),? (?:that's|thats) (?:me|us|where (?:i|we)(?:'m|'re| am| are)|who to blame|my (?:week|month|life|rant|excuse)|all i)|(?:that's|thats) (?:the lot|all of them|all of the main|everyone|everybody|me done|my rant)|"
            r"back when i'm back|says hi|sends (?:his|her|their) (?:best|love|regards)|love (?:you|u|ya) (?:all|guys|lots)|here'?s to (?:the next|another|many more|\w{2,8} more)", "anyhow that's me"),
    ),
    "chat": (
        Cue(r"lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|omg|btw|idk|tbh|imo|imho|ikr|wtf|xd|ugh|gah|squee|jk|rn|cuz|coz|cos|gonna|wanna|"
            r"kinda|dunno|bwahaha|mwahaha|eep|aw+|meh|psst|shh", "lol"),
        Cue(r"ur|u|yall|bc|tmrw|tmr|ppl|plz|pls|thru|smth|rlly|ngl|istg|lmk|ily|byee+|soo+|noo+|yess+|hii+|heyy+|welp|yikes", "u can keep guessing"),
    ),
    # What authors speak of, and stories too: each says a little, and what it says is fitted.
    "life": (
        Cue(r"school|college|uni(?:versity)?|classes|homework|essays?|coursework|exams?|midterms?|finals|gcses?|a-levels|semester|graduat(?:e|ed|ing|ion)|thesis|"
            r"degree|revision|studying", "uni is eating me"),
        Cue(r"(?:my|at|off|from|new|day) (?:job|work|boss|shift)s?|night shifts?|overtime|weekend|holidays?|vacation|half term|christmas|easter|summer break",
            "back from my night shift"),
        Cue(r"(?:my|the) (?:laptop|computer|pc|phone|wi-?fi|internet|keyboard|hard drive|charger|printer|usb|router|tablet|kindle|mum|mom|mother-in-law|sister|brother|"
            r"cat|dog|hamster|kids?|baby|husband|wife|boyfriend|girlfriend|roommate|flatmate|landlord|dentist|doctor|nan|gran|cousin|bus|train)",
            "my laptop is dead"),
        Cue(r"flu|fever|headache|migraine|hospital|surgery|antibiotics|covid|a cold|hayfever|insomnia|depression|anxiety|burn ?out|stress(?:ed)?|moved house|moving house|"
            r"moving|wedding|funeral|interview", "it was the flu"),
        Cue(r"(?:rain(?:ed|ing|s)?|snow(?:ed|ing|s)?|hot|cold|freezing|sunny|boiling|melting|storm(?:ing)?|heat ?wave|power (?:cut|outage))(?: \S{1,8})? (?:here|since|all (?:day|week))|(?:snow|rain|sun|heat) here|(?:dentist|doctor|vet|interview|orthodontist) (?:on|at|tomorrow|today)|"
            r"my (?:grandmother|grandfather|grandma|grandpa|grandad|granddad|aunt|auntie|uncle|neighbou?r|niece|nephew|son|daughter|partner|fianc[eé]e?|best friend|teacher|therapist|parents|family|flat|apartment|room|parrot|rabbit)", "it has rained here since Tuesday"),
    ),
    "craft": (
        Cue(r"\d+(?:[.,]\d+)?k(?: words)?|(?:\d[\d.,]*|hundred|thousand|hundreds|thousands)(?: of)? words|(?:the |an |my )?outline|(?:first|last|final|rough|second) drafts?|half[- ](?:done|written|finished)|over by \w+ words|word ?count|spell-?check(?:ed|er)?|typos?|re-?wrote|re-?write",
            "it's 7k and I hate it"),
        Cue(r"(?:to )?writ(?:e|es|ing|ten)|wrote|typ(?:e|ed|ing)|rewr(?:ite|ote|itten)|edit(?:s|ed|ing)?|draft(?:s|ed)?|re-?read|proofread(?:ing)?", "it was hard to write"),
        Cue(r"ideas?|inspir(?:ed|ation)|based on|idea for|came to me|popped into|in my head|wouldn't leave|been wanting to|always wanted to|plan(?:ned|ning)? (?:to|on|this|out)|"
            r"outline[ds]?|plot(?: holes?|line)?|subplot|muse|motivation", "the idea came to me"),
        Cue(r"characters?|scenes?|dialogue|povs?|point of view|ending|epilogue|prologue|the title|narrat(?:or|ion)|flashbacks?|arc|pairings?|ships?|shipp(?:er|ing)|backstory|"
            r"foreshadowing|fluff|angst|smut|lemons?|crack(?:fic)?|slash|romance|humou?r", "there is some fluff"),
        Cue(r"grammar|spelling|mistakes?|errors?|typos?|first language|english|translat(?:e|ed|ing|ion)|accent|word(?:s| count| limit)|\d{3,6} words|paragraphs?|pages", "spelling mistakes"),
        Cue(r"first (?:try|attempt|time (?:writing|posting)|story|fic|chapter|ever|one)|new (?:here|to this|at this|account|story)|beginner|amateur|be (?:gentle|nice|kind)", "my first attempt"),
        Cue(r"(?:first|second|third|fourth|last|final|next|opening|closing) (?:act|arc|book|part|volume|draft|version)|rest of the (?:book|story|arc|fic|series)|(?:part|book|arc|act|volume|season) (?:one|two|three|four|\d) (?:opens|starts|begins|ends|is|will|picks|takes|has|covers)|"
            r"throwaway (?:joke|line)|running (?:joke|gag)|(?:wasn'?t|weren'?t|was never|were never|was originally|were originally) (?:planned|supposed to (?:be|die|happen|exist|make|survive|turn|get))|"
            r"never (?:worked|figured) out|made (?:it|that|them|half of it|all of it) up|spreadsheet|from scratch|retcon\w{0,4}|world-?building|back ?-?log|buffer|google docs?|the doc", "it was a throwaway joke"),
        Cue(r"look(?:ed|ing)? (?:it |this |that |them )?up (?:how|what|whether|where|if|when|on|a|the|online)|(?:look(?:ed)?|looking) into (?:how|what)|googl(?:e|ed|ing)|research(?:ed|ing)?|fact-?check(?:ed|ing)?|did you know|know (?:far |way )?too much about|"
            r"(?:the|that|this|some|a) (?:bits?|parts?|scenes?|lines?|thing) (?:with|where|about|when|in the middle)|(?:in|for|with) this (?:one|bit|part)|the (?:people|person|names?|places?) (?:i|in (?:this|here))|(?:i|things i|people i) (?:make|made) up|"
            r"(?:had|have|based|modelled|modeled|wrote|put|made|killed) (?:him|her|them) (?:down|on|in|off|as|up) |gets? it from|(?:comes?|came) across|on (?:loop|repeat)|listening to|had (?:one|this|that) song", "I had to look up how a telegraph key works"),
        Cue(r"you'll (?:all )?see(?: why| what| soon)?|(?:not|never|won't be) (?:saying|telling|naming) (?:who|what|more|anything|names|you)|no spoilers|any (?:guesses|theories|ideas|tips)|be honest|(?:who|which|what)(?: \w{1,12})? (?:would you|is your|are your|was your|do you)|"
            r"(?:do|did|are|were) (?:you|u) (?:all|guys|still)|some of (?:you|u) guessed|serious question|yes,? (?:he|she|it|they|that)(?:'s| is| are)? real", "you'll see why"),
    ),
    "media": (
        Cue(r"songs?|playlist|album|lyrics|listen(?:ed|ing)? to|youtube|spotify|soundtrack|band|concert|singer", "listen to the song"),
        Cue(r"movies?|film|episodes?|season (?:\d|one|two|three|finale)|series|the show|tv|canon(?:ically)?|the (?:books?|games?|manga|anime|comics?)|fandoms?|trailer|finale|netflix|"
            r"book (?:\d|one|two|three|four|five)|spoilers?", "since the season finale"),
        Cue(r"pictures?|media|gif|cover|banner|artist|drawing|faceclaim|pinterest|instagram|twitter|facebook|website|site|link(?:s|ed)?|page|profile|account|username|blog|forum|thread",
            "picture in the media"),
    ),
    "posted": (
        Cue(r"post(?:s|ed|ing)?|upload(?:s|ed|ing)?|publish(?:ed|ing)?|releas(?:e|ed)|submitt?(?:ed)?|chapters?|chapitre|parts?|instal+ments?|series|sequel|finished|complete[d]?|"
            r"continu(?:e|ed|ing)|abandon(?:ed)?|hiatus", "it is posted"),
        Cue(r"(?:a|two|three|four|five|six|few|several|couple(?: of)?|\d{1,2}) (?:days?|weeks?|months?|years?)(?: ago)?|ages|forever|finally|at last|back again|i'm back|we're back|"
            r"today|tonight|tomorrow|this week|last week|this month|midnight|\d ?(?:am|pm)|late(?:r)? than", "after three weeks"),
        Cue(r"comments?|reviews?|votes?|reads|readers?|follow(?:s|ers?)?|fav(?:e|es|ourites?|orites?)?|kudos|likes|hits|views|feedback|suggestions?|questions?|opinions?|"
            r"thoughts|critici[sz]e|flames?|poll", "comments and votes"),
        Cue(r"rolled (?:an? |two |three )?\d+|(?:vs\.?|against|beat(?:s|ing)? (?:a|the)) dc|(?:the )?(?:vote|voting|poll)(?:'s| is| was)? (?:open|closed|tallied|over|up)|write-?ins?|bonus dice", "rolled 11+4 vs DC 15"),
    ),
    "feeling": (
        Cue(r"hope(?: that| it| this)?|hopefully|proud|excited|nervous|happy with|pleased with|not (?:sure|happy|proud)|embarrass(?:ed|ing)|cringe|favou?rite|i (?:love|loved|like|liked|"
            r"hate|hated|enjoyed|adore)|fun to|had (?:so much )?fun|can't wait|cant wait|couldn't resist|obsessed|(?:made|makes) me (?:cry|laugh|smile)", "I had fun with it"),
        Cue(r"sucks?|crap(?:py)?|rubbish|terrible|awful|weird|random|cheesy|cliche(?:d)?|short(?:er)?|long(?:er|est)?|filler|rushed|boring|confus(?:ed|ing)|silly|stupid|lame|"
            r"self-indulgent|bit of a|kind of a|sort of", "it is a bit rushed"),
        Cue(r"anyway|anyways|anyhow|basically|honestly|seriously|literally|actually|by the way|speaking of|oh and|and yes|and no|as (?:usual|always|ever|promised)|just (?:so|to|a) (?:you|let|quick|"
            r"heads|warn)|for (?:now|those|anyone)|in case|that said|fair warning|please|ps|p\.s", "anyway, as promised"),
    ),
    # Ownership: what disclaimers say.
    "ownership": (
        Cue(r"own(?:s)? neither|(?:on|only on) (?:long )?(?:loan|lend) from|will (?:go|be put|be going) back (?:where|with|when|in one piece)|go(?:es)? back (?:in|to) the(?:ir)? (?:box|toy ?box)", "I own neither the band nor the song"),
        Cue(r"(?:universe|verse|world|series|franchise|books?|show|movies?|films?|characters?|settings?|places),? (?:and|&|or)(?: all| any| the| its| their| other| most){0,3} (?:characters?|universe|world|plot|settings?|everything|places|names|concepts|related)|characters therein|thereof", "The Ferry universe and the characters"),
        Cue(r"(?:and|&|,) (?:everyone|everybody|everything|all|anyone|those)(?: else)? (?:in it|in them|therein|that lives? (?:in it|there)|who lives? (?:in it|there))(?= (?:all )?(?:belong|is|are|was|were)|[,.])", "Brickfields and everyone in it belong to Hanna"),
        Cue(r"(?:do not|don't|dont|didn't|did not|never|still don't|doesn't|does not|won't|no longer|wish i|if i|i only|i just|only) "
            r"(?:\w{1,12} )?own(?:ed|s)?", "I don't own them"),
        Cue(r"owns? (?:nothing|none|no|only|the rights|this|it|the characters|any)|(?:can't|cannot|couldn't|can not) (?:\w{1,12} )?own|own (?:zip|zilch|nada|squat|diddly|jack|bupkis|nowt|naught)", "I own nothing"),
        Cue(r"(?:i|we) (?:only|just|merely) (?:rent|borrow|play with|muck about with|took|visit|drive|steer|torment|torture)(?:ed)?|the only (?:bit|bits|thing|things|part|parts|one|ones)(?: that(?:'s| is| are|'re)?| here| in here)? (?:i own|mine|of mine|my own)"
            r"|not mine(?= ?[,.;!)–—-]|$)|= (?:not )?mine|(?:lyrics|plot|words|mistakes|typos|errors|oc'?s?|rest|story|tune|nonsense) (?:is|are) (?:all )?(?:mine|my own)|(?:plot|mistakes|typos|oc'?s?|nonsense)(?: and (?:the )?\w{1,12})? (?:is|are)(?: all| though)? mine", "I only rent the bees"),
        Cue(r"(?:is|are|is all|are all|'s|was|were|aren't|isn't|not|none of \w{1,12} (?:is|are)) (?:not |all |still |only )?(?:mine|hers|"
            r"theirs|his|ours)(?! to (?:be|do|give|take))", "they are not mine"),
        Cue(r"belongs? (?:\w{1,12} )?to(?! (?:the )?(?:house|hotel|library|school|museum|company|office|landlord|parish|ship)(?!\w))|"
            r"belonging to|(?:sole |intellectual |legal )?propert(?:y|ies) of|creation of|created by|creatures? of|"
            r"creator of|copyright(?:ed)?|©|trademarks?|(?:all )?rights? (?:reserved|belong|holders?|to|of|go)", "they belong to the BBR"),
        Cue(r"(?:no|not (?:making|make|making any|for)|without|don't (?:make|get|earn)|any) (?:\w{1,12} )?(?:profit|money|copyright "
            r"infringement|infringement|penny|cent)", "no profit is made"),
        Cue(r"intellectual property|infringement|don't sue|do not sue|please don't sue|not for profit|purely fictional|any resemblance|"
            r"work of fiction|fictional (?:characters|work)|may not be (?:reposted|copied)|do not (?:repost|copy|steal)|non-?profit|for fun",
            "no infringement intended"),
        Cue(r"(?:get|earn|make|gain|gets|earns|makes) (?:nothing|no money|not a (?:penny|cent|bean)|zilch|nowt)|(?:on loan|borrowed|borrowing|stolen|nicked) (?:from|without)|just (?:borrow|play)(?:ing)?|"
            r"(?:came|sprang|sprung|straight) (?:out of|from) (?:the |my |her |his )?(?:head|brain|mind|pen|imagination)|dreamed up by|invented by|brainchild|all credit|credits? (?:goes|go|to|for)|sue me|"
            r"the rest (?:is|are|belongs?)|rightful owners?|respective owners?", "I get nothing for this"),
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
    "title": "title|story title|story|fic title|name of story|chapter title|part title",
    "author": "author|authors|author name|writer|written by|pen name|by|authors name|author's name|authoress|penname|story by|fic by|co-author|co-authors|co-written by|original author|created by|as told by",
    "rating": "rating|rated|story rating|chapter rating|age rating|story rated|rated as",
    "fandom": "fandom|fandoms|category|categories|show|series fandom|universe|crossover",
    "pairing": "pairing|pairings|pair|pairs|ship|ships|relationship|relationships|couple|couples|main pairing|main pairings|ships/pairings|side pairings|otp",
    "character": "character|characters|main characters|featuring|starring|cast|who",
    "genre": "genre|genres|classification|type",
    "summary": "summary|story summary|chapter summary|full summary|synopsis|description|blurb|summery|sumary|summarry|chapter blurb|teaser|story description|in short",
    "warning": "warning|warnings|chapter warnings|archive warning|archive warnings|language|violence|nudity|kink|kinks|squicks",
    "words": "word count|words|wordcount|word-count|length|approx. word count|wc",
    "status": "status|completed|complete|chapters|progress|updates|update schedule|posting schedule",
    "spoilers": "spoilers|spoiler",
    "setting": "setting|timeline|time frame|timeframe|continuity|canon|verse|au|universe/continuity|takes place|spoilers/setting|when|where|what|why",
    "archive": "archive|archiving|archived|distribution|permission to archive|archive permission|archivers",
    "feedback": "feedback|e-mail|email|contact|reviews|comments|website|web site|homepage|web page|webpage|e mail|reviews/feedback",
    "prompt": "prompt|prompts|theme|challenge|round|league|team|position|request|written for|for|prompt #|bingo square|recipient|gift for|inspired by|episode tag|tag to|claim|theme #|requested by|challenge response|requester|giftee",
    "beta": "beta|betas|beta reader|beta'd by|betaed by|beta-reader|betaed|beta read by|beta-read by|beta reading|beta-ed by|editor|edited by|proofreader|proofread by|cheerleader|brit-pick|britpick",
    "music": "music|song|soundtrack|suggested listening|playlist|songs|theme song|soundtrack/song|inspired by the song|chapter song|recommended listening|bgm",
    "tags": "tags|tag|additional tags|freeform|keywords|keyword|key words",
    "published": "published|posted|date posted|date|started|first published|date started|date written|date finished|written|written on|first posted|date completed|started on|finished on",
    "updated": "updated|last updated|packaged|date updated",
    "series": "series|sequel to|prequel to|part of|arc|series/sequel|sequel|prequel|arc/part|sequence",
    "stats": "stats|hits|kudos|favorites|follows|views|votes|reads",
    "art": "art by|art|artist|cover by|cover|cover art|cover art by|banner by|banner|illustrations by|graphics",
    "disclaimer": "whose|legal stuff|legalese|legal|standard disclaimer|disclaimer|disclaimers",
    "note": "notes|note|author's note|author's notes|authors note|author notes|a/n|an",
    "point_of_view": "pov|point of view|perspective|p.o.v|narrator|told by",
    "mail": "from|newsgroups|subject|message-id|to|reply-to",
    "translator": "translator|translated by|translation by|translation|english translation|tl|tlc",
    "mood": "mood|current mood|location|current location|current music|current",
    "url": "url|story url|source|link",
}
