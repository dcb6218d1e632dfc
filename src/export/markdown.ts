import type { Phrases } from '../ui/words/phrases.ts';
import type { ExportDocument, ExportMention } from './document.ts';
import { figureLines } from './figure-lines.ts';
import type { LinkOf } from './link.ts';

type Card = ExportDocument['card'];

/** The card as notes: a heading a section, a line a fact, each with its quote. */
export function toMarkdown(
  { source, card, knowledge }: ExportDocument,
  phrases: Phrases,
  linkOf: LinkOf,
): string {
  const link = (mentions: readonly ExportMention[]) => quoted(mentions, linkOf, phrases);
  const section = (id: keyof Phrases['sections'], items: readonly string[]) =>
    list(phrases.sections[id], items);
  const sections = [
    heading(source, card, phrases),
    section('many', figures(card, link, phrases)),
    section('who', agencies(card, link, phrases)),
    section('where', places(card, link, phrases)),
    section('when', dates(card, link, phrases)),
    section('pages', pages(card, phrases)),
    section('source', [
      ...(source.url ? [`<${address(source.url)}>`] : []),
      ...(source.published ? [escaped(phrases.published(source.published))] : []),
      escaped(phrases.read(source.accessed, knowledge)),
      escaped(phrases.hash(source.sha256)),
    ]),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function heading(source: ExportDocument['source'], card: Card, phrases: Phrases): string {
  const title = card.headline ?? source.title ?? phrases.title;
  const crime = card.crime.map(phrases.crime).join(', ');
  const lines = [source.outlet ?? '', crime, phrases.status(card.status.stage)];
  return `# ${escaped(title)}\n\n${lines.filter(Boolean).map(escaped).join(' · ')}`;
}

function list(title: string, items: readonly string[]): string {
  const lines = items.map((item) => item.replace(/^ */, '$&- '));
  return items.length === 0 ? '' : `## ${escaped(title)}\n\n${lines.join('\n')}`;
}

type Link = (mentions: readonly ExportMention[]) => string;

/** A line of a list: what is Markdown already, then words to be escaped, then the quote. */
function line(
  [head, ...notes]: readonly (string | undefined | false)[],
  mentions: readonly ExportMention[] = [],
  link: Link = () => '',
): string {
  const said = notes.map((note) => note && escaped(note));
  return [head, ...said, link(mentions)].filter(Boolean).join('; ');
}

const strong = (words: string) => `**${escaped(words)}**`;

function figures(card: Card, link: Link, phrases: Phrases): string[] {
  return figureLines(card, phrases, {
    line: (said, notes, mentions) => line([strong(said), ...notes], mentions, link),
    remark: escaped,
  });
}

function agencies(card: Card, link: Link, phrases: Phrases): string[] {
  return card.agencies.map(({ name, what, cc, role, url, sure, mentions }) => {
    const country = cc && phrases.country(cc);
    const isSaid = country && what?.includes(country);
    const played = role && phrases.agencyRole(role);
    const about = line([strong(name), what, !isSaid && country, played, !sure && phrases.unsure]);
    return [about, url && `<${address(url)}>`, link(mentions)].filter(Boolean).join('; ');
  });
}

function places(card: Card, link: Link, phrases: Phrases): string[] {
  return card.places.map((place) => {
    const { region, cc, kind, roles, sure, mentions } = place;
    const isNowhere = cc === 'XX' || kind === 'country';
    const lies = [region, !isNowhere && phrases.country(cc)].filter(Boolean).join(', ');
    const played = roles.map(phrases.placeRole).join(', ');
    return line(
      [strong(phrases.place(place)), lies, played, !sure && phrases.unsure],
      mentions,
      link,
    );
  });
}

function dates(card: Card, link: Link, phrases: Phrases): string[] {
  return card.dates.map(({ iso, implied, mentions }) =>
    line([strong(phrases.date(iso)), implied && phrases.reckoned], mentions, link),
  );
}

/** A search is named as on the card; its query stands beside it, because the address alone tells it to nobody. */
function pages(card: Card, phrases: Phrases): string[] {
  return card.pages.map((page) => {
    const { title, url, body, kind } = page;
    const isSearch = kind === 'search';
    const named = escaped(isSearch ? phrases.search(page) : title);
    return line([`[${named}](${address(url)})`, isSearch && phrases.quoted(title), body]);
  });
}

/** The first mention's words, linked to their place in the page; nothing where quotes are left out. */
function quoted([first]: readonly ExportMention[], linkOf: LinkOf, phrases: Phrases): string {
  if (!first?.quote) return '';
  const words = phrases.quoted(escaped(first.quote));
  const url = linkOf(first);
  return url ? `[${words}](${address(url)})` : words;
}

/** Page text as Markdown that shows it as it is: no markup, no HTML, on one line. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:@"'/]/g, escapedSign);
}

/** CommonMark lets any ASCII punctuation be escaped; what is harmless inside a word or sentence stays readable. */
function escapedSign(sign: string, at: number, whole: string): string {
  if (/[()"'/:.,@$^=&+-]/.test(sign) && !startsLine(at, whole, sign)) return sign;
  return `\\${sign}`;
}

function startsLine(at: number, whole: string, sign: string): boolean {
  if (sign === '&') return true;
  return /^\s*\d*$/.test(whole.slice(0, at)) && /[-+.)=]/.test(sign);
}

/** An address that cannot end its brackets, and in which nothing is read as the name of a sign ('&lt;'). */
function address(url: string): string {
  return url
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\s<>()\\]/g, (sign) =>
      encodeURIComponent(sign).replace(/[()]/g, (s) => (s === '(' ? '%28' : '%29')),
    );
}
