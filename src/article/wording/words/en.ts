import { type PageWords, phrases } from './page-words.ts';

/** English words around an article. */
export const en: PageWords = {
  lures: phrases(`
    support free journalism | support our work | support our journalism | support local journalism
    support independent journalism | people are also reading | more stories | more news
    more headlines | latest news | top stories | editor's picks | trending | next up | next story
    previous story | what to read next | listen to | watch now | watch video | view comments
    show comments | read our | read more here | read the original | you might also like
    you might be interested in | recommended reading | recommended for you | stories for you
    must read | also on | see more | learn more | subscribe | newsletter | sign in | log in
    related reading | related links | related content | related news | related posts | read more
    read also | also read | read next | see also | more on this | more on this story | related
    related coverage | related article | related articles | related stories | related topics
    related story | recommended | most read | most read in | more from | you may also like | watch
    watch more | listen | more | further reading | explore more | like this story | join our
    sign up | sign up to | sign up for | subscribe to | follow us | follow us on | click here
    read the full | in pictures | photos | video | skip past newsletter promotion
    after newsletter promotion | get the latest | download our | don't miss | more information
    more great | more like this | read more in | read more from | read more on | read more about
    read this next | now read | watch also | watch next | watch this | previously | up next
    previous article | next article | editor's choice | editors' picks | our top picks
    in case you missed it | icymi | keep reading | continue reading | suggested reading
    join the conversation | for more on | you may also enjoy | you'll also love | more to read
    more to explore | more recipes | latest stories | top news | you might like | stay connected
    around the web | from around the web | promoted stories | sponsored links | best deals
    top deals | more for you | follow me on | check out my | about the author | about the authors
    about this article | about the writer | about our reporter | meet the author | more about | enjoying this story
    enjoying this article | enjoyed this story | enjoyed this article
  `),
  credits: phrases(`
    photographs by | reprinted with | republished | image via | photo credit | file photo | photos by
    photography by | words by | text by | by the associated press | the associated press
    reporting from | last edited by | contact the writer | contact the author | posted by | posted in | posted on
    posted | written by | edited by | filed under | categories | tagged | category | last modified
    read time | min read | source link | published by | produced by | translated by | reporting by
    additional reporting by | editing by | writing by | compiled by | photograph by | photo by
    photo | photos | start quote | end quote | image | image source | image credit | image caption | picture | pictures by
    source | credit | copyright | all rights reserved | our standards | with reporting by
    originally published | first published | last updated | updated | published | getty images
    breaking more to follow | more to follow | this article originally appeared
    this story originally appeared | this post originally appeared | this article first appeared
    this story first appeared | this post first appeared | this article was originally published
    this story was originally published | the associated press contributed to | citation
    image by | images by | image courtesy of | photo courtesy of | photos courtesy of | photo via
    video by | illustration | illustration by | illustrations by | graphic by | interview by | reviewed by
    contributed by | submitted by | story by | report by | reported by | as told to | copyright ©
    author | authors | disclosure | disclaimer | editor | editors | correction | provided by
    press release number | photograph | photographs | shutterstock | istock | alamy | unsplash
    pexels | pixabay | getty | copyright credit | you are here
  `),
  labels: phrases(`
    save this | save article | share on facebook | share on twitter | tweet | email | print this
    print page | reprints | comment | add comment | leave a comment | leave a reply | no comments
    sign up | sign in | log in | register | menu | search | skip to content | skip to main content
    end of article | ends | read full article | show more | load more | view more | see more | see all
    view all | next | previous | back | back to top | home | news | photo | click to enlarge
    enlarge | hide caption | toggle caption | enlarge this image | slideshow | gallery
    advertisement - story continues below | article continues after advertisement
    continue reading | continue reading below | listen | play | pause | mute | download
    transcript | embed | open in app | recommended | trending | sponsored content | paid content
    partner content | ad | follow | following | contact us | contact | contact for the press |
    contact for media | press contact | press contacts | media contact | media contacts | about us | newsletter
    download pdf | view comments | show comments | subscribe | advertisement | advertising
    article continues below | article continues below advertisement | sponsored | story continues
    story continues below | share | share this | share this article | save | print | comments
    opens new tab | listen to this article | loading | topics | tags | filed under | close
    add as preferred on google | view gallery | play video | open image in gallery | copy link
    video loading | click to play | tap to play | sign me up | scroll to continue with content
  `),
  promotions: phrases(`
    our newsletter | our free newsletter | our daily newsletter
    our weekly newsletter | follow us on | like us on | find us on | join us on
    join our whatsapp | join our channel | join our community | join our telegram
    our whatsapp channel | our telegram channel | our youtube channel | our facebook page
    download our app | download the app here | sign up here | subscribe here | sign up now | sign up for our
    sign up to our | subscribe to our | subscribe now | subscribe today | subscribe for free
    support our journalism | support our work | support independent journalism | reader-supported
    for more stories like this | for more news | for the latest news | get the latest news
    breaking news alerts | affiliate commission | affiliate links | click here to read
    click here to subscribe | click here to sign | click here for more | delivered to your inbox
    straight to your inbox | sent to your inbox | in your inbox every | become a member today
    become a member now | free or paid subscriber | may earn a commission | may earn an affiliate
    may not be reproduced | may not be published, broadcast | may not be republished
    may not be redistributed | without prior written | without the prior written
    without express written | thanks for learning | thanks for reading! subscribe
    check out all of our | products we recommend | earn a small commission | do you have a story
    have a story tip | have a news tip | have you got a story | call us on | on a rush deadline
    its final form and may be updated | has not been edited by | plant trees in memory
    plant a tree in memory | this is a developing story | e-mail us at | email us at | page is best viewed in | spotted a mistake | spotted an error
    if you have a correction | like our facebook | purchase through links | buy through links
    if you buy something | if you click a link and buy | we may receive a commission
    we may receive compensation | amazon services llc associates | amazon associate
    unlimited digital access | all rights reserved | your email address will not be published
    you can unsubscribe | unsubscribe at any time | by signing up you agree
    by subscribing you agree | agree to our terms | we check over | independently selected by our
    independently chosen by our | collect a share of sales | may earn a portion of sales
    document is subject to copyright | we want to hear what you think
    submit a letter to the editor | thank you for signing up | thanks for signing up
    problem signing you up | more about how we test | not responsible for the accuracy |
    is a nonprofit newsroom | sign up to receive | get in touch with our | the video will auto-play | your browser does not support | please enable javascript | need to enable javascript | turn on javascript to | video can not be played | video cannot be played | supports html5 video | got a tip | reach me on signal | reach us on signal | treat all tips | follow us @ | no spam | chat with us in facebook | chat with us on facebook | chat with us on whatsapp
    original article on | to cite this article | using the form below | to contact the reporter on this
    to contact the reporters on this | we reserve the right to remove
  `),
  locked: phrases(`
    subscribe to read | this article is for subscribers
    to continue reading | this content is for subscribers | already a subscriber
    to read the full article
  `),
  updated: phrases(`updated | modified | last edited | last reviewed`),
  endings: phrases(`
    comments | reader comments | readers' comments | your comments | leave a reply
    leave a comment | leave a response | post a comment | add a comment | add comment
    submit a comment | join the conversation | join the discussion | reader interactions
    visitor opinions | reader opinions | add your opinion | share your comment | share your comments
    share your thoughts | post your comment | leave your comment | write a comment | comment on this story
    comment on this article | comments for this
    guest book | guestbook | condolences | memories and condolences | share a memory
    customer reviews | user reviews | trackbacks | pingbacks | have your say | comments are closed
    comments closed | comments are off | references | sources | citations | works cited | bibliography
    # comments on | # responses to | # response to | # thoughts on | # thought on | # replies to
    one response to | one thought on | one comment on | one reply to
  `),
  bylines: phrases(`by`),
  admissions: phrases(`tickets | ticket | admission | entrance fee | rsvp`),
  helpers: phrases(`
    contributed to this report | contributed to this story | contributed to this article
    contributed reporting
  `),
};
