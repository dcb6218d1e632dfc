import type { CopiedElement } from '../copied/copied-tree.ts';
import { foldSpace } from '../copied/fold.ts';
import { type Survey, textOf } from '../copied/survey.ts';
import { setOf } from '../set-of.ts';
import { dateInUrl, isoDate } from './dates.ts';
import { articleOf, type LinkedArticle, readJsonLd } from './json-ld.ts';
import { isTranslated } from './translated.ts';

/** What a page says of itself outside its text. */
export interface Metadata {
  /** Headlines that it gives, the most trusted first: of structured data, Open Graph, the title. */
  titles: string[];
  /** Those of them that structured data and Open Graph give, and those of the title. */
  given: string[];
  titled: string[];
  /** All parts of the page's title that are as long as a headline: one of them is it. */
  parts: string[];
  descriptions: string[];
  /** Who wrote it: what is said about them below the text is no part of it. */
  writers: string[];
  published?: string;
  lang?: string;
  outlet?: string;
  url?: string;
  linked?: LinkedArticle;
  /** The Open Graph type: 'article' and the like. */
  type?: string;
  /** Set where the page says that it is for subscribers only. */
  locked: boolean;
  translated: boolean;
}

/** In order of trust. */
const PUBLISHED = (
  'article:published_time og:article:published_time datepublished date.created date.available ' +
  'content:publishdate parsely-pub-date cxenseparse:recs:publishtime sailthru.date ' +
  'article_date_original publish-date publishdate pubdate dcterms.created dcterms.date dc.date.issued ' +
  'dc.date date'
).split(' ');
const WRITERS = ['author', 'article:author', 'parsely-author', 'dc.creator'];
const LOCKED = setOf('locked paid premium metered false hard subscriber');

function metaTable(metas: readonly CopiedElement[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const meta of metas) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key && !table.has(key)) table.set(key, content);
    }
  }
  return table;
}

/** Signs between the parts of a title, pairs of them as well. */
const BETWEEN_PARTS = /\s+(?:[|\u2013\u2014\u00b7\u2022\u203a>~-]{1,2}|::)\s+/;
/** The same with the arrows that blogs set, where they are not the quotes of French. */
const OR_ARROWS = /\s+(?:[|\u2013\u2014\u00b7\u2022\u203a>~-]{1,2}|::|[\u00ab\u00bb])\s+/;

function partsOf(title: string): string[] {
  const isQuoting = title.includes('\u00ab') && title.includes('\u00bb');
  return title.split(isQuoting ? BETWEEN_PARTS : OR_ARROWS);
}

/** A headline has at least so many characters; outlets and sections mostly have shorter names. */
const SHORTEST_HEADLINE = 15;
const isSpoken = (part: string) => part.length >= SHORTEST_HEADLINE;

/**
 * The parts of a title that may be the headline and not an outlet or section, the likeliest first:
 * 'Police hold nine | The Daily', 'The Daily - News - Police hold nine'.
 */
function withoutOutlet(title: string): string[] {
  const parts = partsOf(title);
  const first = parts[0] ?? title;
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), first);
  const likely = first.length * 2 >= longest.length ? [first, longest] : [longest];
  const spoken = likely.filter(isSpoken);
  return spoken.length > 0 ? spoken : [title];
}

/** The part of a title behind the name of a blog: 'The blog: What it says here'. */
function withoutBlog(title: string): string[] {
  const part = /^[^:]{2,40}: (.{15,})$/.exec(title)?.[1];
  return part ? withoutOutlet(part) : [];
}

function unique(values: readonly (string | undefined)[]): string[] {
  const folded = values.map((v) => (v ? foldSpace(v) : '')).filter((v) => v !== '');
  return [...new Set(folded)];
}

/** Tags of two letters that no newer code has replaced: 'en', 'pt-br'. */
const USUAL_TAG =
  /^(?!bh|iw|in|ji|jw|mo|sh|tl|tw)([a-z]{2})(?:-(?!an|bu|cs|ct|dd|dy|fq|fx|hv|jt|mi|nh|nq|nt|pc|pu|pz|qu|rh|su|tp|uk|vd|wk|yd|yu|zr)([a-z]{2}))?$/i;

/** Languages have codes of two or three letters. */
const LONG_NAME = /^[a-z]{4}/i;

/** A well-formed BCP 47 tag ('en_GB' is mended), or undefined. */
export function languageTag(given: string | null | undefined): string | undefined {
  const tag = given?.trim().split(',')[0]?.replace('_', '-');
  if (!tag) return undefined;
  // The browser's own check loads the tables of all languages first, a millisecond or two: the usual tags need none.
  const [, lang, region] = USUAL_TAG.exec(tag) ?? [];
  if (lang) return [lang.toLowerCase(), region?.toUpperCase()].filter(Boolean).join('-');
  // A long name such as 'Spanish' is well-formed, but no language.
  if (LONG_NAME.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function sameAddress(page: string | undefined): (url: string) => boolean {
  const bare = (url: string) =>
    url.replace(/^https?:\/\/(?:www\.|amp\.)?/, '').replace(/[?#].*$|\/$/g, '');
  const here = page === undefined ? undefined : bare(page);
  return (url) => here !== undefined && bare(url) === here;
}

/** Reads metadata: structured data first, then Open Graph and other tags, then the address. */
export function readMetadata(
  seen: Survey,
  html: CopiedElement,
  address: string | undefined,
): Metadata {
  const table = metaTable(seen.metas);
  const canonical = seen.metas.find((m) => m.getAttribute('rel') === 'canonical');
  const url = address ?? canonical?.getAttribute('href') ?? table.get('og:url');
  const linked = articleOf(readJsonLd(seen.scripts.map((s) => textOf(s))), sameAddress(url));
  const tier = table.get('article:content_tier') ?? table.get('og:article:content_tier');
  const facts = factsOf(table, linked, html, url);
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return {
    ...titlesOf(seen, table, linked),
    descriptions: unique([
      linked?.description,
      table.get('og:description'),
      table.get('description'),
    ]),
    writers: unique([...(linked?.writers ?? []), ...WRITERS.map((key) => table.get(key))]),
    ...Object.fromEntries(known),
    ...(linked ? { linked } : {}),
    locked: linked?.free === false || LOCKED.has((tier ?? '').toLowerCase()),
    translated: isTranslated(html),
  };
}

/** What is said once of an article, if at all: when, where, in what language. */
function factsOf(
  table: ReadonlyMap<string, string>,
  linked: Metadata['linked'],
  html: CopiedElement,
  url: string | undefined,
): Partial<Record<keyof Metadata, string | undefined>> {
  const outlet = table.get('og:site_name') ?? linked?.outlet ?? table.get('application-name');
  return {
    published:
      isoDate(linked?.published) ??
      PUBLISHED.map((key) => isoDate(table.get(key))).find((date) => date !== undefined) ??
      dateInUrl(url),
    lang:
      languageTag(html.getAttribute('lang') ?? html.getAttribute('xml:lang')) ??
      languageTag(table.get('content-language') ?? table.get('language')) ??
      languageTag(linked?.lang ?? table.get('og:locale')),
    outlet: outlet ? foldSpace(outlet) : undefined,
    url,
    type: table.get('og:type')?.toLowerCase(),
  };
}

/** What the page calls its article: in data, and in the title of its window. */
function titlesOf(
  seen: Survey,
  table: ReadonlyMap<string, string>,
  linked: Metadata['linked'],
): Pick<Metadata, 'titles' | 'given' | 'titled' | 'parts'> {
  const title = foldSpace(seen.title ?? '');
  const given = unique([linked?.headline, table.get('og:title'), table.get('twitter:title')]);
  const titled = unique([...withoutOutlet(title), ...withoutBlog(title)]);
  return {
    titles: unique([...given, ...titled]),
    given,
    titled,
    parts: partsOf(title).filter(isSpoken),
  };
}
