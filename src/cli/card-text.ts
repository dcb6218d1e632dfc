import type { FactCard, Reading, Reason } from '../engine/reading.ts';
import type { Article, Span } from '../engine/types.ts';
import { figureLines } from '../export/figure-lines.ts';
import { euFirst } from '../ui/card/eu-first.ts';
import { reasonKey } from '../ui/card/reason-key.ts';
import { postsLeft } from '../ui/states/states.ts';
import { isWeb } from '../ui/web.ts';
import { PHRASES, WORDS } from './words.ts';

const { t } = WORDS;

const join = (parts: readonly (string | false | undefined)[], by = ' · ') =>
  parts.filter(Boolean).join(by);

type Says = (mentions: readonly Span[]) => string;

/** The words in the text that a line rests on. */
const saysIn =
  (article: Article): Says =>
  ([first, ...others]) => {
    if (!first) return '';
    const more = others.length > 0 ? ` (+ ${others.length})` : '';
    return `“${article.text.slice(first.start, first.end)}”${more}`;
  };

type Section = [title: string, lines: string[]];

/** The sections in the popup's order. */
function sections(card: FactCard, says: Says): Section[] {
  return [
    ['', [...crime(card, says), ...status(card, says)]],
    [
      t('sec_many'),
      figureLines(card, PHRASES, {
        line: (said, notes, mentions) => join([said, ...notes, says(mentions)]),
        remark: (said) => said,
        under: (line) => `  ${line}`,
      }),
    ],
    [t('sec_who'), agencies(card, says)],
    [t('sec_where'), places(card, says)],
    [t('sec_when'), dates(card, says)],
    [t('sec_pages'), card.pages.map(page)],
    [t('sec_help'), card.help.map(help)],
    [t('sec_terms'), card.terms.map(({ term, meaning }) => join([term, meaning], ': '))],
    [t('sec_why'), card.reasons.map(why)],
  ];
}

const crime = (card: FactCard, says: Says) =>
  card.crime.map((area) => join([area.label, says(area.mentions)]));

const status = ({ status: { stage, mentions } }: FactCard, says: Says) => [
  join([PHRASES.status(stage), says(mentions)]),
];

const agencies = (card: FactCard, says: Says) =>
  euFirst(card.agencies).map(({ name, cc, role, roleSpan, url, sure, mentions }) =>
    join([
      join([name, cc && `(${cc})`], ' '),
      role && PHRASES.agencyRole(role),
      role !== 'source' && roleSpan && says([roleSpan]),
      !sure && PHRASES.unsure,
      url,
      says(mentions),
    ]),
  );

const places = (card: FactCard, says: Says) =>
  card.places.map(({ name, cc, roles, sure, mentions }) =>
    join([
      join([name, cc !== 'XX' && `(${cc})`], ' '),
      roles.map(PHRASES.placeRole).join(', '),
      !sure && PHRASES.unsure,
      says(mentions),
    ]),
  );

const dates = (card: FactCard, says: Says) =>
  card.dates.map(({ implied, mentions, ...date }) =>
    join([
      PHRASES.when(date),
      PHRASES.dated(date, card.figures),
      implied && PHRASES.reckoned,
      says(mentions),
    ]),
  );

/** A search by its name on the card: its address holds its words. */
const page = (link: FactCard['pages'][number]) =>
  join([link.kind === 'search' ? PHRASES.search(link) : link.title, link.body, link.url]);

/** An address that only dials says no more than the number beside it. */
const help = ({ title, phone, url }: FactCard['help'][number]) =>
  join([title, phone, isWeb(url) && url]);

const why = (reason: Reason) => t(reasonKey(reason), WORDS.list(reason.words));

/** What the popup would say instead of showing a card; a card is written all the same. */
const STANDING: Record<Reading['relevant'], string> = {
  yes: '',
  crime: t('st_local'),
  no: t('st_no_crime'),
};

/** The fact card as text that a person reads: each line with the words of the article that say it. */
export function cardText(reading: Reading, article: Article): string {
  const { card, knowledge, relevant } = reading;
  const head = join([
    card.headline ?? article.title ?? PHRASES.title,
    article.published && PHRASES.published(article.published),
    reading.posts?.isMixed ? t('st_mixed') : STANDING[relevant],
    postsLeft(reading, WORDS),
  ]);
  const body = sections(card, saysIn(article))
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].filter(Boolean));
  return `${[[head], ...body, [t('read_here', WORDS.date(knowledge))]].map((part) => part.join('\n')).join('\n\n')}\n`;
}
