import { setOf } from '../set-of.ts';

/** Elements that stand in the line: all others start a block of their own. */
export const INLINE = setOf(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark q rb rp rt rtc ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr nobr picture',
);

/** Elements of HTML that part a paragraph: blocks, wherever a script has put them, and pictures. */
export const PARTING = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html img legend li main menu nav ol p pre search section slot summary ' +
    'table tbody td tfoot th thead tr ul',
);

/**
 * Elements that HTML itself sets apart from the text: `address` is of who is answerable for the page, and a `dialog` a
 * question over it, unless the article itself lies in it.
 */
export const APART_ELEMENTS = setOf('nav footer aside menu search form address dialog');

/** Names of an `aside` that tells more of the matter: it is of the text that it stands in. */
export const FACT_WORDS = setOf(
  'fact facts factbox factboxes infobox infokasten faktaruta faktaboks faktabox faktakasten fakta fakten kader encadre encadres despiece approfondimento highlights keypoints keyfacts',
);
/** Pairs of words that name one. */
export const FACT_PAIRS = setOf('key-points key-facts quick-facts');

/** Names of what folds a part of a text away under a button that serves as its heading. */
export const ACCORDION_WORDS = setOf('accordion accordions accordeon akkordeon acordeon');

/** ARIA roles that set a part of the page apart. */
export const APART_ROLES = setOf(
  'navigation menu menubar menuitem toolbar tablist search banner complementary contentinfo dialog alertdialog ' +
    'alert status tooltip form textbox searchbox combobox button switch slider log',
);

/**
 * Words of class, id and data attributes by which sites name what is no part of the article. They
 * are compared as whole words ('ad-slot', 'adSlot': ad, slot), never as parts of words.
 */
export const APART_WORDS = setOf(
  'ad ads adv advert adverts advertisement advertising adslot adunit banner dfp gpt mpu outbrain taboola teads ' +
    'offer offers sponsor sponsored sponsors promo promos promotion marketing commercial affiliate partner partners ' +
    'comment comments commenting disqus forum forums replies respond discussion livefyre ' +
    'share sharing sharebar shares social socials addthis addtoany sharedaddy jetpack follow ' +
    'related recommended recommendation recommendations recirculation recirc readmore mostread popular trending ' +
    'mostpopular moreon morefrom linkcard crosslink crosslinking crosslinks catcher relatedlinks ' +
    'newsletter newsletters subscribe subscription subscriptions signup signin login register paywall regwall piano ' +
    'cookie cookies consent gdpr onetrust privacy popup modal overlay lightbox tooltip toast ' +
    'nav navbar navigation menu breadcrumb breadcrumbs sidebar rail masthead sitemap pagination pager skip guestbook commentlist responselist ' +
    'byline bylines signature signatures contact author authors auteur auteurs autor autores autore autori autoren autorin authorship authorline authorbox authorinfo authorinfobox authorbio aboutauthor bio contributors credits credit copyright provider ' +
    'tags taglist tagcloud topics keywords hashtags categories ' +
    'footer colophon disclaim disclaimer print toolbar tools utilities controls timestamp pubdate dateline ' +
    'readtime poll quiz survey feedback rating ratings appnexus catfish infinite seealso ' +
    'noprint relatedposts relatedarticles relatednews relatedcontent relatedstories postmeta postmetadata postnav pingbacks ' +
    'trackbacks toc catlinks navbox reflist references printfooter disclosure disclosures cta ctas contacts footnotes donate donation donations support membership fundraiser contribute ' +
    // The same in the languages of the outlets.
    'werbung anzeige anzeigen kommentare kommentar empfehlungen meistgelesen schlagworte weiterlesen ' +
    'publicite commentaires reactions abonnement partage ariane ' +
    'publicidad comentarios relacionadas relacionados relacionado compartir suscripcion masleidas etiquetas ' +
    'pubblicita commenti correlati correlate condividi ' +
    'publicidade comentario compartilhar reklama reklamy komentarze komentar komentare diskuse sdilet ' +
    'reacties advertentie gerelateerd delen nieuwsbrief annons annonser yorum yorumlar etiketler',
);

/** Words that mean the same, but where a caption is named with them: it says what a film shows. */
export const PLAYER_WORDS = setOf('player playlist');

/** Neighbouring words that mean the same as one of the above. */
export const APART_PAIRS = setOf(
  'read-more read-also read-next most-read also-read know-more see-also more-on more-from up-next post-meta ' +
    'entry-meta article-meta article-info meta-info meta-data story-meta post-footer article-footer entry-footer post-tags ' +
    'tag-list tags-list topic-list author-box post-nav reading-time date-line publish-date published-date ' +
    'entry-utility post-utility sign-up mailing-list last-updated link-list links-block image-source photo-source embed-wrapper product-meta story-links inline-article call-to press-contact press-contacts article-sources also-like whats-next trust-box box-related widget-area sidebar-widget lire-aussi leggi-anche lees-ook mais-lidas plus-lus qc-cmp site-sub opt-in third-party ' +
    // A machine's summary is not the newsroom's.
    'ai-summary ai-generated summary-ai',
);

/** Names of the room for an advert. */
export const SLOT_WORDS = setOf(
  'ad ads adv advert adverts advertisement adslot adunit dfp gpt mpu',
);

/** Names of what readers wrote: never the article, however long. */
export const READERS_WORDS = setOf(
  'comment comments commenting disqus forum forums replies respond livefyre kommentare commentaires comentarios commenti ' +
    'komentarze diskuse reacties yorumlar',
);
/** The same in two words: what structured data calls the answers to a question. */
export const READERS_PAIRS = setOf('suggested-answer accepted-answer');
/** Names of what leads away from the article or stands around it, however long. */
export const AWAY_WORDS = setOf(
  'related recommended recommendations outbrain taboola cookie cookies consent gdpr onetrust nav navigation menu ' +
    'footer sidebar newsletter newsletters sponsored advertisement teaser teasers',
);

/** Names of what says who made a picture: some sites give what it shows under the same. */
export const CREDIT_WORDS = setOf('credit credits copyright');

/** Words of a small inline element that carries no words of the sentence. */
export const APART_INLINE = setOf(
  'credit credits copyright photographer screenreader offscreen editsection enlarge icon icons badge tooltip kicker overline topline ' +
    'footnote footnotes noteref sidenote byline',
);
/** Words that were taken back: struck out, they are shown to be wrong. And what is set in small over words: how they are said. */
export const STRUCK = setOf('del s strike rp rt');
/** Pairs of words of a small inline element that carries no words of the sentence. */
export const APART_INLINE_PAIRS = setOf(
  'sr-only visually-hidden visuallyhidden screen-reader assistive-text off-screen u-hidden is-hidden ' +
    'element-invisible image-source photo-source',
);

/** Words beside an icon, which are no icon. */
export const BESIDE_ICON = setOf('icon-list icon-box icon-text icon-label');

/** Words by which sites name the standfirst. */
export const LEAD_WORDS = setOf(
  'lead lede leadtext standfirst intro introduction chapo chapeau dek deck sell excerpt subtitle subheadline subline ' +
    'subtitulo soustitre sottotitolo untertitel entradilla sommario summary abstract vorspann anriss occhiello catenaccio ingress manchet preamble strapline description standfirsttext subdeck resumen bajada copete perex zajawka podnaslov sapo',
);

/** Pairs of words that name a standfirst. */
export const LEAD_PAIRS = setOf(
  'sub-title sous-titre sub-headline sub-heading sub-deck stand-first short-desc short-text preview-text',
);

/** Words by which sites name a heading inside the text that is no heading element. */
export const SUBHEAD_WORDS = setOf(
  'crosshead crossheading subhead subheading zwischentitel intertitre ladillo tussenkop mellomtittel mellanrubrik mellemrubrik srodtytul mezititulek intertitulo arabaslik',
);
/** Pairs of words that name one. */
export const SUBHEAD_PAIRS = setOf('cross-head cross-heading sub-head inter-titre');

/** Names of an article's body, as two words or written as one. */
export const BODY_PAIRS = setOf(
  'article-body articlebody article-text article-content story-body storybody story-content story-text post-content ' +
    'post-body entry-content body-text body-content news-text news-body text-body artikel-text content-body ' +
    'article-copy body-copy bodycopy maincontent-text field-body body-elements storytext articletext articlecontent',
);

/** Words by which sites name when a text came out. */
export const DATE_WORDS = setOf('date datetime pubdate timestamp');

/** Words by which sites name who wrote a text, and when. */
export const BYLINE_WORDS = setOf('byline bylines author');

/** Words by which sites name a caption that is no figcaption. */
export const CAPTION_WORDS = setOf(
  'caption captions imgcaption imagecaption photocaption piccaption thumbcaption cutline cutlines legend legende ' +
    'bildunterschrift bildtext pie popisek didascalia bijschrift billedtekst bildetekst',
);
/** Pairs of words that name a caption. */
export const CAPTION_PAIRS = setOf(
  'image-title img-desc img-descr img-description image-desc photo-desc image-description photo-description photo-cap img-cap pic-cap',
);

/** Words by which sites name what holds a picture and no more than is said of it. */
export const PICTURE_WORDS = setOf('image img photo picture thumbnail foto bild imagen immagine');

/** Names of a picture that stands for a word or a sign of the text. */
export const SIGN_WORDS = setOf('emoji emojis emojione twemoji emoticon smiley smilies flag');

/** Words by which sites name a pull quote. */
export const PULL_WORDS = setOf('pullquote pullquotes exergue exergues');
/** Pairs of words that name one. */
export const PULL_PAIRS = setOf('pull-quote pull-quotes');

/** Words by which sites name a row of pictures to leaf through. */
export const GALLERY_WORDS = setOf(
  'gallery galleries galery photogallery imagegallery slideshow slideshows carousel slider swiper ' +
    'diaporama galerie bildergalerie fotogalerie fotostrecke galleria fotogallery galeria fotogaleria',
);

/** Names of a film. */
export const FILM_WORDS = setOf('video videos');

/** Names of what leads to an article, or of a standfirst. */
export const TEASER_WORDS = setOf('teaser teasers');

/** Names of what tells a day post by post. */
export const LIVE_WORDS = setOf('live liveblog liveticker livefeed newsticker ticker');
/** Names of one such post, in two words. */
export const POST_PAIRS = setOf('blog-update blog-updates');
