import { euFirst } from '../ui/card/eu-first.ts';
import type { Phrases } from '../ui/words/phrases.ts';
import type { ExportDocument, ExportMention } from './document.ts';
import { figureLines } from './figure-lines.ts';
import type { LinkOf } from './link.ts';

/** Words on a line, where they lead, or both; an address without words stands for itself. */
export interface Part {
  text?: string;
  url?: string | undefined;
  strong?: boolean;
}

/** A fact with what stands behind it; `depth`: how far it hangs under those above. */
export interface OutlineLine {
  depth: number;
  parts: readonly Part[];
}

/** The card as notes, before any format: what Markdown and HTML say alike. */
export interface Outline {
  title: string;
  /** Whose article it is, of which crime, and how far the case has got. */
  about: string;
  sections: readonly { title: string; lines: readonly OutlineLine[] }[];
}

type Card = ExportDocument['card'];

/** Gives the first mention's words, linked to their place in the page; nothing where quotes are left out. */
type Quote = (mentions: readonly ExportMention[]) => Part[];

/** The card as a heading a section and a line a fact, each with its quote; empty sections are left out. */
export function outlineOf(
  { source, card, knowledge }: ExportDocument,
  phrases: Phrases,
  linkOf: LinkOf,
): Outline {
  const quote: Quote = ([first]) =>
    first?.quote ? [{ text: phrases.quoted(first.quote), url: linkOf(first) }] : [];
  const crime = card.crime.map(phrases.crime).join(', ');
  const about = [source.outlet, crime, phrases.status(card.status.stage)];
  const section = (id: keyof Phrases['sections'], lines: readonly OutlineLine[]) => ({
    title: phrases.sections[id],
    lines,
  });
  const sections = [
    section('many', figures(card, quote, phrases)),
    section('who', agencies(card, quote, phrases)),
    section('where', places(card, quote, phrases)),
    section('when', dates(card, quote, phrases)),
    section('pages', pages(card, phrases)),
    section('source', sources(source, knowledge, phrases)),
  ];
  return {
    title: card.headline ?? source.title ?? phrases.title,
    about: about.filter(Boolean).join(' · '),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** A line of the parts that there are; mere words are notes. */
function line(...parts: readonly (Part | string | undefined | false)[]): OutlineLine {
  const said = parts.flatMap((part) => {
    if (!part) return [];
    return typeof part === 'string' ? [{ text: part }] : [part];
  });
  return { depth: 0, parts: said };
}

const strong = (text: string): Part => ({ text, strong: true });

function figures(card: Card, quote: Quote, phrases: Phrases): OutlineLine[] {
  return figureLines(card, phrases, {
    line: (said, notes, mentions) => line(strong(said), ...notes, ...quote(mentions)),
    remark: (said) => line(said),
    under: ({ depth, parts }) => ({ depth: depth + 1, parts }),
  });
}

function agencies(card: Card, quote: Quote, phrases: Phrases): OutlineLine[] {
  return euFirst(card.agencies).map(({ name, what, cc, role, roleSpan, url, sure, mentions }) => {
    const country = cc && phrases.country(cc);
    const isSaid = country && what?.includes(country);
    const played = role && phrases.agencyRole(role);
    // 'acts' says little without the text's own word: 'raided'
    const by = role !== 'source' && roleSpan ? quote([roleSpan]) : [];
    const unsure = !sure && phrases.unsure;
    const page = url !== undefined && { url };
    const about = [what, !isSaid && country, played, ...by, unsure, page];
    return line(strong(name), ...about, ...quote(mentions));
  });
}

function places(card: Card, quote: Quote, phrases: Phrases): OutlineLine[] {
  return card.places.map((place) => {
    const { roles, sure, mentions } = place;
    const lies = phrases.lands(place);
    const played = roles.map(phrases.placeRole).join(', ');
    const unsure = !sure && phrases.unsure;
    return line(strong(phrases.place(place)), lies, played, unsure, ...quote(mentions));
  });
}

function dates(card: Card, quote: Quote, phrases: Phrases): OutlineLine[] {
  return card.dates.map(({ implied, mentions, ...date }) =>
    line(
      strong(phrases.when(date)),
      phrases.dated(date, card.figures),
      implied && phrases.reckoned,
      ...quote(mentions),
    ),
  );
}

/** A search is named as on the card; its query stands beside it, because the address alone tells it to nobody. */
function pages(card: Card, phrases: Phrases): OutlineLine[] {
  return card.pages.map((page) => {
    const { title, url, body, kind } = page;
    const isSearch = kind === 'search';
    const text = isSearch ? phrases.search(page) : title;
    return line({ text, url }, isSearch && phrases.quoted(title), body);
  });
}

function sources(
  { url, published, accessed, sha256 }: ExportDocument['source'],
  knowledge: string,
  phrases: Phrases,
): OutlineLine[] {
  return [
    ...(url ? [line({ url })] : []),
    ...(published ? [line(phrases.published(published))] : []),
    line(phrases.read(accessed, knowledge)),
    line(phrases.hash(sha256)),
  ];
}
