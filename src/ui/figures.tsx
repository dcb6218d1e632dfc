import type { CardFigure, FactCard } from '../engine/types.ts';
import { useDesk } from './desk.ts';
import { type FigureGroup, groupFigures } from './figure-groups.ts';
import {
  amountOf,
  bodyName,
  boundOf,
  kindOf,
  ofWhat,
  saysOf,
  unitNoun,
  whereOf,
} from './figure-words.ts';
import { English, Meta } from './parts.tsx';
import { positionOf, quoteOf, wordsAfter } from './quotes.ts';
import { Rests } from './rests.tsx';
import { OpenLine, Quotation, Row, ShowButton, useHint, useNow } from './row.tsx';
import { Section } from './section.tsx';

/** Squares are drawn for a whole of at most this many; above, they could not be told apart. */
const MOST_SQUARES = 40;

/** Signs that the axis holds on a line at full size ('9,999'), and at the size of a part ('249,000'). */
const HERO = 5;
const LONG = 7;

function sizeOf(amount: string): string {
  const longest = Math.max(...amount.split(' ').map((word) => word.length));
  if (longest > LONG) return 'longer';
  return amount.length > HERO ? 'long' : '';
}

/** 'How many': the figures with bound, what, where, who says so. */
export function Figures({ card }: { card: FactCard }) {
  const { words } = useDesk();
  const { main, background } = groupFigures(card);
  const differ = main.filter((group) => group.type === 'differ').length;
  const note = [words.count('n_figures', card.figures.length)];
  if (differ > 0) note.push(words.count('n_differ', differ));
  return (
    <Section id="many" stroke="figure" note={note}>
      {card.figures.length === 0 && <p class="none">{words.t('no_figures')}</p>}
      <ul>
        {main.map((group) => (
          <Group key={keyOf(group)} group={group} card={card} />
        ))}
        {background.map((figure) => (
          <Figure key={figure.id} figure={figure} card={card} aside />
        ))}
      </ul>
    </Section>
  );
}

const keyOf = (group: FigureGroup) =>
  group.type === 'figure' ? group.figure.id : group.figures.map((f) => f.id).join();

interface GroupProps {
  group: FigureGroup;
  card: FactCard;
  /** The figure of which this is a part. */
  whole?: CardFigure;
}

function Group({ group, card, whole }: GroupProps) {
  const head = group.type === 'figure' ? group.figure : group.figures[0];
  return (
    <>
      {group.type === 'figure' ? (
        <Figure figure={group.figure} also={group.also} card={card} {...(whole && { whole })} />
      ) : (
        <Differ figures={group.figures} card={card} />
      )}
      {head && hasParts(head, group, card) && <Parts whole={head} group={group} card={card} />}
    </>
  );
}

function Parts({ whole, group, card }: { whole: CardFigure; group: FigureGroup; card: FactCard }) {
  const { words } = useDesk();
  const of = words.t('parts_of', saysOf(whole, words));
  return (
    <li>
      <ul class="parts" aria-label={of}>
        <Squares whole={whole} group={group} />
        {group.parts.map((part) => (
          <Group key={keyOf(part)} group={part} card={card} whole={whole} />
        ))}
        <Rests whole={whole} card={card} />
        <Sum whole={whole} card={card} />
      </ul>
    </li>
  );
}

const hasParts = (whole: CardFigure, group: FigureGroup, card: FactCard) =>
  group.parts.length > 0 || card.rests.some((rest) => rest.whole === whole.id);

/** One square a person or thing, the parts filled: only where the whole is exact and small. */
function Squares({ whole, group }: { whole: CardFigure; group: FigureGroup }) {
  const filled = group.parts.reduce(
    (sum, part) => sum + ((part.type === 'figure' && part.figure.value) || 0),
    0,
  );
  const size = whole.q === 'exact' && Number.isInteger(whole.value) ? (whole.value ?? 0) : 0;
  if (size === 0 || size > MOST_SQUARES || filled === 0 || filled > size) return null;
  return (
    <li class="row squares" aria-hidden="true">
      <span />
      <div class="t">
        <div class="ticks">
          {Array.from({ length: size }, (_, i) => (
            <i key={i} class={i < filled ? 'y' : ''} />
          ))}
        </div>
      </div>
      <span />
    </li>
  );
}

function Sum({ whole, card }: { whole: CardFigure; card: FactCard }) {
  const { words } = useDesk();
  const sum = card.sums.find((s) => s.whole === whole.id);
  if (!sum) return null;
  const values = sum.parts.map((id) => card.figures.find((f) => f.id === id)?.value ?? 0);
  const sides = [values.map((v) => words.number(v)).join(' + '), words.number(sum.sum)];
  const agrees = sum.sum === whole.value;
  return (
    <li class="row">
      <span />
      <p class="t meta">{words.t(agrees ? 'sum_agrees' : 'sum_differs', ...sides)}</p>
      <span />
    </li>
  );
}

interface FigureProps {
  figure: CardFigure;
  card: FactCard;
  also?: CardFigure[];
  whole?: CardFigure;
  aside?: boolean;
}

function Figure({ figure, card, also = [], whole, aside = false }: FigureProps) {
  const { words, reading } = useDesk();
  const { title, thing, said, meta } = useLines(figure, whole);
  const by = bodyName(figure.by, card.agencies);
  const source = bodyName(figure.source, card.agencies);
  if (aside) meta.push(words.t('background'));
  if (!figure.sure) meta.push(words.t('unsure'));
  return (
    <Row
      id={`figure/${figure.id}`}
      class={`fig${aside ? ' aside' : ''}`}
      spans={[...figure.mentions, ...also.flatMap((other) => other.mentions)]}
      says={saysOf(figure, words)}
      rejection={{ type: 'figure', reading: figure.kind }}
      left={<Amount figure={figure} />}
    >
      <p class="k">
        {title}
        {title && thing && ': '}
        {thing && <English>{thing}</English>}
        {said && (
          <span class="q" dir="auto" lang={reading.lang}>
            {`“${said}”`}
          </span>
        )}
      </p>
      <Meta items={[...meta, by && words.t('acted_by', by)]} />
      {source && <p class="meta">{words.t('said_by', source)}</p>}
      {also.map((other) => (
        <Also key={other.id} figure={other} card={card} />
      ))}
    </Row>
  );
}

function standingOf(figure: CardFigure, t: ReturnType<typeof useDesk>['words']['t']): string {
  if (figure.status === 'alleged') return t('standing_alleged');
  if (figure.status === 'claimed') return t('standing_claimed');
  return '';
}

interface Lines {
  title: string;
  thing?: string | undefined;
  /** The article's own words, where nothing else sets a part apart. */
  said?: string;
  meta: (string | undefined)[];
}

/** The line's words: a part of the same kind as its whole says only what sets it apart. */
function useLines(figure: CardFigure, whole: CardFigure | undefined): Lines {
  const { words, article, reading } = useDesk();
  const { nationality, thing = unitNoun(figure) } = ofWhat(figure, words);
  const where = whereOf(figure, words);
  const apart = nationality ?? where;
  const standing = standingOf(figure, words.t);
  if (whole?.kind === figure.kind) {
    if (apart) return { title: apart, thing, meta: [nationality && where, standing] };
    const said = thing ? '' : wordsAfter(article, figure.mentions[0], reading.annotations);
    if (said) return { title: '', said, meta: [standing] };
  }
  const title = figure.kind === 'other' && thing ? '' : kindOf(figure, words);
  return { title, thing, meta: [where, nationality, standing] };
}

/** Bound and number; where the text gives no number, its own words. */
function Amount({ figure }: { figure: CardFigure }) {
  const { words, article, reading } = useDesk();
  // between number and unit a line may end: together they can be wider than the axis
  const amount = amountOf(figure, words)?.replaceAll('\u00a0', ' ');
  const bound = boundOf(figure, words);
  const first = figure.mentions[0];
  if (amount === undefined)
    return (
      <p class="val">
        <span class="num word" dir="auto" lang={reading.lang}>
          {first && article.text.slice(first.start, first.end)}
        </span>
      </p>
    );
  return (
    <p class="val">
      {bound && <span class="bound">{bound}</span>}
      <span class={`num ${sizeOf(amount)}`}>{amount}</span>
    </p>
  );
}

function Also({ figure, card }: { figure: CardFigure; card: FactCard }) {
  const { words } = useDesk();
  const [before, after] = words.around('also');
  const from = [bodyName(figure.source, card.agencies), usePosition(figure)].filter(Boolean);
  return (
    <p class="meta alt">
      {before}
      <span class="bound">{boundOf(figure, words)}</span> <b>{amountOf(figure, words)}</b>
      {after}
      {from.length > 0 && `\u00a0· ${from.join(', ')}`}
    </p>
  );
}

function usePosition(figure: CardFigure): string {
  const { words, article } = useDesk();
  const first = figure.mentions[0];
  const position = first && positionOf(article, first);
  if (!position) return '';
  if (position.kind === 'paragraph' || position.kind === 'lead' || position.kind === 'quote')
    return words.t('at_paragraph', words.number(position.paragraph));
  return words.t(`at_${position.kind}`);
}

/** Two sentences side by side have half the width each. */
const NARROW_SIDE = 50;

/** Figures that cannot all be true stand side by side; the card picks none. */
function Differ({ figures, card }: { figures: CardFigure[]; card: FactCard }) {
  const { words } = useDesk();
  const first = figures[0];
  if (!first) return null;
  return (
    <li class="differ">
      <div class="top">
        <p class="k">{kindOf({ ...first, value: 2 }, words)}</p>
        <p class="flag">{words.t('sources_differ')}</p>
      </div>
      <ul class="pair">
        {figures.map((figure) => (
          <Side key={figure.id} figure={figure} card={card} />
        ))}
      </ul>
    </li>
  );
}

function Side({ figure, card }: { figure: CardFigure; card: FactCard }) {
  const { words, article } = useDesk();
  const line = {
    id: `figure/${figure.id}`,
    spans: figure.mentions,
    says: saysOf(figure, words),
    rejection: { type: 'figure' as const, reading: figure.kind },
  };
  const first = figure.mentions[0];
  const quote = first && quoteOf(article, first, NARROW_SIDE);
  const position = usePosition(figure);
  return (
    <li class={useNow(line)} {...useHint(figure.mentions)}>
      <Amount figure={figure} />
      <ShowButton {...line} />
      <p class="who">
        {bodyName(figure.source, card.agencies) || words.t('no_source')}
        {position && <span class="dim">{position}</span>}
      </p>
      {quote && <Quotation quote={quote} />}
      <OpenLine {...line} quoted />
    </li>
  );
}
