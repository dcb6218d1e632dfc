import type { Article, CardFigure, FactCard, Reading, Span } from '../engine/types.ts';
import { ENGLISH } from '../export/english.ts';

const number = (value: number | undefined) => value?.toLocaleString('en-GB') ?? '';
const join = (parts: readonly (string | false | undefined)[], by = ' · ') =>
  parts.filter(Boolean).join(by);

/** The words in the text that a line rests on. */
function words(article: Article, mentions: readonly Span[]): string {
  const [first] = mentions;
  if (!first) return '';
  const more = mentions.length > 1 ? ` (and ${mentions.length - 1} more)` : '';
  return `“${article.text.slice(first.start, first.end)}”${more}`;
}

function figureLine(figure: CardFigure, card: FactCard, article: Article): string {
  const nameOf = (id: string) => card.agencies.find((agency) => agency.id === id)?.name ?? id;
  const notes = ENGLISH.notes(figure, nameOf);
  return join([ENGLISH.figure(figure), ...notes, words(article, figure.mentions)]);
}

type Section = [title: string, lines: string[]];

function sections({ card, countries }: Reading, article: Article): Section[] {
  const says = (mentions: readonly Span[]) => words(article, mentions);
  return [
    [
      'Crime',
      [
        ...card.crime.map((area) => join([area.label, says(area.mentions)])),
        join([`status: ${card.status.stage}`, says(card.status.mentions)]),
      ],
    ],
    ['How many', card.figures.map((figure) => figureLine(figure, card, article))],
    ['Figures that differ', card.disagreements.map(([a, b]) => differ(card, a, b))],
    [
      'Sums',
      card.sums.map((sum) => `${sum.parts.join(' + ')} = ${number(sum.sum)} (${sum.whole})`),
    ],
    [
      'Who',
      card.agencies.map((a) =>
        join([join([a.name, a.cc && `(${a.cc})`], ' '), a.role, a.url, says(a.mentions)]),
      ),
    ],
    [
      'Where',
      card.places.map((p) =>
        join([
          join([p.name, `(${p.cc})`], ' '),
          p.roles.join(', '),
          !p.sure && 'uncertain',
          says(p.mentions),
        ]),
      ),
    ],
    ['Countries', countries.length > 0 ? [countries.join(', ')] : []],
    ['When', card.dates.map((d) => join([d.iso, d.implied && 'worked out', says(d.mentions)]))],
    ['Terms', card.terms.map((t) => join([t.term, t.meaning], ': '))],
    ['Official pages', card.pages.map((page) => join([page.title, page.body, page.url]))],
    ['Help', card.help.map((h) => join([h.title, h.phone, h.url]))],
    ['Why', card.reasons.map((reason) => join([reason.kind, reason.words.join(', ')], ': '))],
  ];
}

function differ(card: FactCard, a: number, b: number): string {
  return [a, b]
    .map((i) => card.figures[i])
    .flatMap((f) => (f ? ENGLISH.figure(f) : []))
    .join(' / ');
}

/** The fact card as text that a person reads: each line with the words of the article that say it. */
export function cardText(reading: Reading, article: Article): string {
  const head = join([
    reading.card.headline ?? article.title ?? 'Without a headline',
    article.published,
  ]);
  const body = sections(reading, article)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  return `${head}\nrelevant: ${reading.relevant}\n\n${body.join('\n\n')}\n\nKnowledge of ${reading.knowledge}\n`;
}
