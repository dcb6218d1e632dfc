import type { CardFigure } from '../../engine/reading.ts';
import type { FigureAnnotation, FigureFact } from '../../engine/types.ts';
import { amountOf } from '../../ui/card/figures/amount-words.ts';
import {
  bodiesOf,
  bodyName,
  boundOf,
  doubtOf,
  isNamedByThing,
  kindOf,
  ofWhat,
  standingOf,
  whereOf,
} from '../../ui/card/figures/words.ts';
import {
  type Foreign,
  foreign,
  type HoverContent,
  type HoverSource,
  type Line,
  onCard,
  ownLanguage,
  surfaceOf,
} from './model.ts';

/** The number with its bound, what it counts, who says so, what it is a part of, and what else is said. */
export function figureContent(own: FigureAnnotation, source: HoverSource): HoverContent {
  const { words } = source;
  const figure = asOnCard(own, source);
  const amount = amountOf(figure, words);
  return {
    title: surfaceOf(figure, source),
    ...headOf(figure, amount, source),
    lines: [
      ...meaningOf(figure, amount, source),
      ...detailsOf(figure, source),
      ...saidBy(figure, source),
      ...wholeOf(figure, source),
      ...elsewhere(figure, source),
    ],
  };
}

/**
 * A figure with what other mentions of it say: 'no source given' would be wrong over a headline whose number the first
 * sentence lays to somebody.
 */
function asOnCard(own: FigureAnnotation, { reading }: HoverSource): FigureAnnotation {
  const fact = onCard(reading.card.figures, own);
  if (!fact) return own;
  const { of = fact.of, where = fact.where, by = fact.by, source = fact.source } = own;
  return { ...own, of, where, by, source };
}

/** The number and what it counts: the thing itself where the kind says less ('11 warrants'), the article's words where nothing is known of it. */
function headOf(
  figure: FigureAnnotation,
  amount: string | undefined,
  source: HoverSource,
): Pick<HoverContent, 'figure' | 'lang'> {
  const { words } = source;
  const { thing } = ofWhat(figure, words);
  const isOpen = figure.kind === 'other' && !thing;
  const kind = isOpen ? '' : kindOf(figure, words);
  if (amount === undefined || isOpen) {
    const said = { bound: '', amount: surfaceOf(figure, source), isNumber: false, kind };
    return { figure: said, ...ownLanguage(source) };
  }
  const number = { bound: boundOf(figure, words), amount, isNumber: true };
  if (!thing || !isNamedByThing(figure)) return { figure: { ...number, kind } };
  const [english] = foreign('en', thing, source);
  const said = asWritten(thing, surfaceOf(figure, source));
  return { figure: { ...number, kind: said, ...(english && { kindLang: english.lang }) } };
}

/** With the article's capitals where it has the very words: 'European Arrest Warrants'. */
function asWritten(thing: string, surface: string): string {
  const at = surface.toLowerCase().indexOf(thing);
  return at < 0 ? thing : surface.slice(at, at + thing.length);
}

function meaningOf(figure: FigureFact, amount: string | undefined, { words }: HoverSource): Line[] {
  const line = (text: string): Line[] => [{ rank: 2, look: 'text', text }];
  if (!amount) return line(words.t('hover_vague'));
  const { q, strict } = figure;
  if (q === 'max') return line(words.t(strict ? 'hover_under' : 'hover_max', amount));
  if (q === 'min') return line(words.t(strict ? 'hover_over' : 'hover_min', amount));
  return q === 'approx' ? line(words.t('hover_approx')) : [];
}

function detailsOf(figure: FigureAnnotation, source: HoverSource): Line[] {
  const { words, reading } = source;
  const { nationality, thing } = ofWhat(figure, words);
  const parts = [
    !isNamedByThing(figure) && thing,
    nationality,
    whereOf(figure, words),
    figure.by && words.t('acted_by', bodyName(figure.by, reading.card.agencies)),
    standingOf(figure, words),
    figure.background && words.t('background'),
    doubtOf(figure, words),
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const said = [...foreign('en', thing, source), ...foreignBodies(figure.by, source)];
  return [{ rank: 3, look: 'text', text: parts.join('\u00a0· '), foreign: said }];
}

function saidBy({ source: speaker }: FigureFact, source: HoverSource): Line[] {
  const { words, reading } = source;
  const text = speaker
    ? words.t('said_by', bodyName(speaker, reading.card.agencies))
    : words.t('no_source');
  return [{ rank: 1, look: 'sub', text, foreign: foreignBodies(speaker, source) }];
}

/** Names on the card are English; an office or outlet stands in the article's own words. */
function foreignBodies(ids: string | undefined, source: HoverSource): Foreign[] {
  const { lang, card } = source.reading;
  return bodiesOf(ids, card.agencies).flatMap(({ said, isName }) =>
    foreign(isName ? 'en' : lang, said, source),
  );
}

/** Of what it is a part or the worth: as the card has it, where a whole that is told again is one fact. */
function wholeOf(figure: FigureAnnotation, source: HoverSource): Line[] {
  const { words, reading } = source;
  const { figures } = reading.card;
  const { partOf, worthOf } = onCard(figures, figure) ?? figure;
  const whole = figures.find(({ id }) => id === (worthOf ?? partOf));
  if (!whole) return [];
  const text = words.t(worthOf ? 'worth_of' : 'parts_of', briefly(whole, source));
  return [{ rank: 4, look: 'sub', text, foreign: foreignBodies(whole.source, source) }];
}

/** Other values that the text gives for the same matter, each with its speaker; none is picked. */
function elsewhere(figure: FigureAnnotation, source: HoverSource): Line[] {
  const { words, reading } = source;
  const { figures, disagreements } = reading.card;
  const fact = onCard(figures, figure);
  const mine = fact ? figures.indexOf(fact) : -1;
  const others = disagreements
    .filter((pair) => pair.includes(mine))
    .map(([a, b]) => figures[a === mine ? b : a])
    .filter((one) => one !== undefined);
  if (others.length === 0) return [];
  const different = [...new Set(others)];
  const said = different.map((other) => briefly(other, source));
  const text = words.t('hover_elsewhere', words.list(said));
  const speakers = different.flatMap((other) => foreignBodies(other.source, source));
  return [{ rank: 2, look: 'sub', text, foreign: speakers }];
}

function briefly(figure: CardFigure, { words, reading }: HoverSource): string {
  const speaker = figure.source && bodyName(figure.source, reading.card.agencies);
  const value = [boundOf(figure, words), amountOf(figure, words), kindOf(figure, words)];
  const said = value.filter(Boolean).join(' ');
  return speaker ? `${said} (${speaker})` : said;
}
