import { type PageWords, phrases } from './page-words.ts';

/** English words around an article. */
export const en: PageWords = {
  lures: phrases(`
    support free journalism | support our work | support our journalism | support local journalism | support independent journalism | people are also reading | more stories | more news | more headlines | latest news
    top stories | editor's picks | trending | next up | next story | previous story
    what to read next | listen to | watch now | watch video | view comments | show comments
    read our | read more here | read the original | you might also like
    you might be interested in | recommended reading | recommended for you | stories for you
    must read | also on | see more | learn more | subscribe | newsletter | sign in | log in
    related reading | related links | related content | related news | related posts | read more
    read also | also read | read next | see also | more on this | more on this story | related
    related coverage | related article | related articles | related stories | related topics
    related story | recommended | most read | most read in | more from | you may also like
    watch | watch more | listen | more | further reading | explore more | like this story
    join our | sign up | sign up to | sign up for | subscribe to | follow us | follow us on
    click here | read the full | in pictures | photos | video | skip past newsletter promotion
    after newsletter promotion | get the latest | download our | don't miss
  `),
  credits: phrases(`
    reprinted with | republished | image via | photo credit | file photo | photos by
    photography by | words by | text by | by the associated press | the associated press
    reporting from | contact the writer | contact the author | about the author
    about the writer | posted by | posted in | posted on | posted | written by | edited by
    filed under | categories | tagged | category | last modified | read time | min read
    source link | published by | produced by | translated by | reporting by
    additional reporting by | editing by | writing by | compiled by | photograph by | photo by
    photo | photos | image | image source | image credit | image caption | picture | pictures by
    source | credit | copyright | all rights reserved | our standards | with reporting by
    originally published | first published | last updated | updated | published | getty images
    breaking more to follow | more to follow | this article originally appeared
    this story originally appeared | this post originally appeared | this article first appeared
    this story first appeared | this post first appeared | this article was originally published
    this story was originally published | the associated press contributed to
  `),
  labels: phrases(`
    save this | save article | share on facebook | share on twitter | tweet | email | print this
    print page | reprints | comment | add comment | leave a comment | leave a reply
    no comments | sign up | sign in | log in | register | menu | search | skip to content
    skip to main content | end of article | read full article | show more | load more
    view more | see more | see all | view all | next | previous | back | back to top | home
    news | photo | click to enlarge | enlarge | hide caption | toggle caption
    enlarge this image | slideshow | gallery | advertisement - story continues below
    article continues after advertisement | continue reading | continue reading below | listen
    play | pause | mute | download | transcript | embed | open in app | recommended | trending
    sponsored content | paid content | partner content | ad | follow | following | contact us
    contact | about us | newsletter | download pdf | view comments | show comments | subscribe
    advertisement | advertising | article continues below
    article continues below advertisement | sponsored | story continues | story continues below
    share | share this | share this article | save | print | comments | opens new tab
    listen to this article | loading | story highlights | topics | tags | filed under | close
    add as preferred on google | view gallery | play video | open image in gallery | copy link
    key points
  `),
  promotions: phrases(`
    our newsletter | our newsletters | our free newsletter | our daily newsletter
    our weekly newsletter | follow us on | like us on | find us on | join us on
    join our whatsapp | join our channel | join our community | join our telegram
    our whatsapp channel | our telegram channel | our youtube channel | our facebook page
    download our app | download the app here | sign up here | sign up now | sign up for our
    sign up to our | subscribe to our | subscribe now | subscribe today | subscribe for free
    support our journalism | support our work | support independent journalism
    reader-supported | for more stories like this | for more news | for the latest news
    get the latest news | breaking news alerts | affiliate commission | affiliate links
    click here to read | click here to subscribe | click here to sign | click here for more
    delivered to your inbox | straight to your inbox | sent to your inbox | in your inbox every
    become a member today | become a member now | free or paid subscriber
    may earn a commission | may earn an affiliate
  `),
  locked: phrases(`
    subscribe to continue reading | subscribe to read | this article is for subscribers
    to continue reading | this content is for subscribers | already a subscriber
    to read the full article
  `),
};
