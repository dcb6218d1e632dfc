import type { ExportDocument, ExportMention } from './document.ts';
import { fragmentLink } from './link.ts';
import { figureNotes, figureText } from './phrases.ts';

type Card = ExportDocument['card'];

/** The card as notes: a heading a section, a line a fact, each with its quote. */
export function toMarkdown({ source, card, relevant, knowledge }: ExportDocument): string {
  const link = (mentions: readonly ExportMention[]) => quoted(mentions, source.url);
  const sections = [
    heading(source, card),
    list('How many', figures(card, link)),
    list('Who', agencies(card, link)),
    list('Where', places(card, link)),
    list('When', dates(card, link)),
    list(
      'Official pages',
      card.pages.map(
        (page) => `[${escaped(page.title)}](${address(page.url)}), ${escaped(page.body)}`,
      ),
    ),
    list('Source', [
      ...(source.url ? [`<${address(source.url)}>`] : []),
      ...(source.published ? [`published ${escaped(source.published)}`] : []),
      `read ${source.accessed}; relevance: ${relevant}; knowledge of ${escaped(knowledge)}`,
      `SHA-256 of the text: ${source.sha256}`,
    ]),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function heading(source: ExportDocument['source'], card: Card): string {
  const title = card.headline ?? source.title ?? 'Fact card';
  const crime = card.crime.map((area) => escaped(area.label)).join(', ');
  const lines = [source.outlet && escaped(source.outlet), crime, `status: ${card.status.stage}`];
  return `# ${escaped(title)}\n\n${lines.filter(Boolean).join(' · ')}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

type Link = (mentions: readonly ExportMention[]) => string;

function figures(card: Card, link: Link): string[] {
  const agencies = card.agencies.map((agency) => ({ ...agency, mentions: [] }));
  const line = (figure: Card['figures'][number]) =>
    [
      `**${escaped(figureText({ ...figure, mentions: [] }))}**`,
      ...figureNotes({ ...figure, mentions: [] }, agencies as never).map(escaped),
      link(figure.mentions),
    ].filter(Boolean);
  const differing = card.disagreements.map((pair) => pair.flatMap((n) => card.figures[n] ?? []));
  return [
    ...card.figures.map((figure) => line(figure).join('; ')),
    ...differing.map(
      (pair) =>
        `sources differ: ${pair.map((f) => escaped(figureText({ ...f, mentions: [] }))).join(' / ')}`,
    ),
  ];
}

function agencies(card: Card, link: Link): string[] {
  return card.agencies.map((agency) =>
    [
      `**${escaped(agency.name)}**`,
      agency.what && escaped(agency.what),
      agency.cc,
      agency.role && `role: ${agency.role}`,
      agency.url && `<${address(agency.url)}>`,
      link(agency.mentions),
    ]
      .filter(Boolean)
      .join('; '),
  );
}

function places(card: Card, link: Link): string[] {
  return card.places.map((place) =>
    [
      `**${escaped(place.name)}**`,
      [place.region, place.cc]
        .filter(Boolean)
        .map((part) => escaped(part as string))
        .join(', '),
      place.roles.length > 0 && `role: ${place.roles.join(', ')}`,
      !place.sure && 'not certain',
      link(place.mentions),
    ]
      .filter(Boolean)
      .join('; '),
  );
}

function dates(card: Card, link: Link): string[] {
  return card.dates.map((date) =>
    [
      `**${escaped(date.iso)}**`,
      date.implied && 'reckoned from the day of publication',
      link(date.mentions),
    ]
      .filter(Boolean)
      .join('; '),
  );
}

/** The first mention's words, linked to their place in the page; nothing where quotes are left out. */
function quoted(mentions: readonly ExportMention[], url: string | undefined): string {
  const quote = mentions[0]?.quote;
  if (!quote) return '';
  const words = `“${escaped(quote)}”`;
  return url ? `[${words}](${address(fragmentLink(url, quote))})` : words;
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

/** An address that cannot end its brackets. */
function address(url: string): string {
  return url.replace(/[\s<>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, (s) => (s === '(' ? '%28' : '%29')),
  );
}
