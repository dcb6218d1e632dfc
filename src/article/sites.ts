/**
 * An attribute with one of its words: `class=fig-body-link`. A star ends a word of which the start
 * is meant: `data-testid=commercial-*`.
 */
export type Hook = `${string}=${string}`;

/** What the markup of a site says that the general rules do not know. */
export interface SiteRecord {
  /** The host, or the domain above it. */
  domain: string;
  /** The boxes that hold the body's text. */
  body?: readonly Hook[];
  /** Boxes within it that are no part of the article. */
  apart?: readonly Hook[];
}

/**
 * One record a site, in the order of their domains. Hooks are attributes and class names that a
 * person chose; names that a tool makes ('sc-1x2y', 'css-9a8b') change with every build and are
 * never matched. A record whose hooks the site has dropped does no harm: the general rules read it.
 */
export const SITES: readonly SiteRecord[] = [
  { domain: 'aftonbladet.se', body: ['class=article-body'], apart: ['class=track-element'] },
  {
    domain: 'apnews.com',
    body: ['class=RichTextStoryBody'],
    apart: ['class=PageListEnhancementGeneric', 'class=HTMLModuleEnhancement', 'class=Infobox'],
  },
  {
    domain: 'bbc.co.uk',
    apart: ['data-component=links-block', 'data-component=byline-block', 'data-component=tags'],
  },
  {
    domain: 'bbc.com',
    apart: ['data-component=links-block', 'data-component=byline-block', 'data-component=tags'],
  },
  {
    domain: 'corriere.it',
    body: ['id=content-to-read'],
    apart: ['class=rcs-hide-in-editor', 'class=pno-in-article-*'],
  },
  { domain: 'derstandard.at', body: ['class=article-body'] },
  {
    domain: 'elmundo.es',
    body: ['class=ue-c-article__body'],
    apart: ['class=ue-c-article__listing'],
  },
  { domain: 'elpais.com', body: ['data-dtm-region=articulo_cuerpo'], apart: ['class=a_com'] },
  { domain: 'faz.net', body: ['data-external-selector=body-elements'] },
  {
    domain: 'independent.co.uk',
    body: ['id=main'],
    apart: ['data-component=Newsletter', 'id=taboola-*', 'id=article-im-prompt'],
  },
  {
    domain: 'irishtimes.com',
    body: ['class=b-it-article-body'],
  },
  {
    domain: 'lefigaro.fr',
    body: ['class=fig-content-body'],
    apart: ['class=fig-body-link', 'class=fig-crosslinking', 'class=fig-free'],
  },
  {
    domain: 'lemonde.fr',
    body: ['class=article__content'],
    apart: ['class=catcher', 'class=article__status', 'class=dfp-slot'],
  },
  {
    domain: 'mirror.co.uk',
    body: ['id=article-body'],
    apart: [
      'data-testid=commercial-*',
      'data-testid=non-commercial-*',
      'data-testid=recommended-*',
      'data-testid=byline',
    ],
  },
  {
    domain: 'politico.eu',
    body: ['class=article__content'],
    apart: ['class=article-meta', 'class=article__tags'],
  },
  { domain: 'repubblica.it', body: ['class=story__text'], apart: ['class=inline-article'] },
  {
    domain: 'reuters.com',
    body: ['data-testid=ArticleBody'],
    apart: ['class=article-body__element*', 'class=sign-off*', 'data-testid=promo-box'],
  },
  {
    domain: 'rp.pl',
    body: ['class=articleBody'],
    apart: ['class=block--content--excerpt', 'class=intext--video', 'class=marketingComponent'],
  },
  { domain: 'spiegel.de', body: ['data-area=body'], apart: ['data-area=related'] },
  {
    domain: 't-online.de',
    body: ['data-testid=ArticleBody.StreamLayout'],
  },
  {
    domain: 'tagesschau.de',
    apart: ['class=copytext-element-wrapper', 'class=meldungsfooter'],
  },
  {
    domain: 'telegraph.co.uk',
    body: ['itemprop=articleBody'],
    apart: ['class=html-embed', 'class=htmlEmbed'],
  },
  { domain: 'theguardian.com', body: ['data-gu-name=body'] },
  {
    domain: 'welt.de',
    body: ['class=c-article-page__text'],
    apart: ['class=u-inline-element', 'class=OEmbed'],
  },
  {
    domain: 'wort.lu',
    body: ['data-testid=article-body'],
    apart: ['class=mh-ad-label', 'class=RelatedTeaser*', 'class=PullQuote*'],
  },
  {
    domain: 'zeit.de',
    body: ['class=article-page'],
    apart: ['class=topicbox', 'class=ad-container', 'class=embed-wrapper'],
  },
];
