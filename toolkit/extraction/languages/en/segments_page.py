"""What stands around a report on English pages and wires, and is none of it."""

from toolkit.extraction.segments.lexicon import PageWords, listed

PAGE = PageWords(
    lists=listed(
        "read more | read also | also read | see also | related | related articles | related stories | "
        "related news | related topics | related content | more on this story | more on this | more stories | "
        "more news | most read | most popular | recommended | recommended reading | you may also like | "
        "you might also like | latest news | latest stories | top stories | trending | up next | read next | "
        "in other news | editors' picks | editor's picks"
    ),
    buttons=listed(
        "unsubscribe | view in browser | view this email in your browser | manage preferences | "
        "image | images | left menu | main menu | next story | previous story | loading | read original | "
        "share | tweet | save | email | print | copy link | copy url | link copied | comment | comments | "
        "leave a comment | listen | facebook | twitter | x | linkedin | whatsapp | reddit | pinterest | "
        "messenger | flipboard | telegram | threads | bluesky | instagram | share this | share on facebook | "
        "share on twitter | share on x | share on linkedin | share on whatsapp | share via email | "
        "share full article | share article | share this article | share this story | share this page | "
        "listen to this article | listen to article | gift article | give this article | bookmark | "
        "add to bookmarks | like | follow | menu | search | sign in | log in | skip to main content | "
        "skip to content | read in app | advertisement | getty images | download pdf | print this page | "
        "back to top"
    ),
    counters=listed(
        "reading time | read time | "
        "min read | mins read | minute read | minutes read | min ago | mins ago | minute ago | minutes ago | "
        "hour ago | hours ago | hrs ago | day ago | days ago | comment | comments | view | views | share | "
        "shares | like | likes | reads | words"
    ),
    homes=listed("home | home page | homepage | main"),
    sections=listed(
        "news | world | world news | us news | uk news | business | politics | sport | sports | economy | "
        "europe | asia | africa | americas | middle east | opinion | technology | tech | science | health | "
        "culture | entertainment | local | local news | national | international | environment | climate | "
        "education | travel | finance | markets | crime | weather | lifestyle | arts | books | obituaries | "
        "analysis | breaking news | top news | energy | transport"
    ),
    kinds=listed(
        "media note | press note | "
        "for immediate release | for release | press release | news release | media release | media advisory "
        "| press statement | press notice | media statement | press briefing | statement to the press | "
        "press communique"
    ),
    notes=listed(
        "(attn: | this article is more than | "
        "(recasts | (adds | (updates | (updated | (corrects | (refiles | (writes through | (new throughout | "
        "(removes | (fixes | (clarifies | (changes | eds: | eds.: | editors: | editor's note: | "
        "editors' note: | note to editors: | attention editors"
    ),
    closings=listed("end | ends | end of release | end of statement | enditem | end item"),
    letterheads=listed(
        "office of the | press office | press service | bureau of | media office | public affairs office"
    ),
    more=listed("more from | more on | explore more on"),
    reach=listed("reach | contact | email | write to | follow"),
    appendices=listed(
        "tags | topics | "
        "notes to editors | notes for editors | note to editors | editor's notes | media contact | "
        "media contacts | press contact | press contacts | contact | contacts | contact information | "
        "contact details | contact us | media enquiries | media inquiries | press enquiries | press inquiries "
        "| for more information | for further information | further information | media relations | "
        "investor relations | investor contact | forward-looking statements | cautionary statement | "
        "safe harbor statement | sources | external links | sister links | related links | references | "
        "about the author | about us | about the company"
    ),
    about=listed("about"),
    boilerplate=listed(
        "you received this email | you are receiving this | unsubscribe from | to unsubscribe | "
        "read the original | read the full | original article | we use cookies | this site uses | "
        "before you submit | "
        "(this story has not been | (this story has been | this story has not been | (except for the headline | "
        "all rights reserved | this article was first | this article was originally | this article originally "
        "| this article has been | this story was first | this story was originally | this story has been | "
        "an earlier version of this | a version of this article | this material may not | this report was | "
        "this article is republished | correction: | corrections: | clarification: | our standards: | "
        "have a story | have a news tip | got a tip | do you have a story | have you been affected | "
        "follow us | follow @ | get the latest | sign up | download our app | register for | "
        "to comment on this | click here | the views expressed | photo by | photos by | image by | "
        "image credit | photo credit | image source | top photo | featured image | filed under | "
        "for more information | for further information | for media inquiries | for media enquiries | "
        "if you would like | if you have information | report a typo"
    ),
)
