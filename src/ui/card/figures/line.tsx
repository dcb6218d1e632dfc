import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import type { CardContextValue } from '../../card-context/context.ts';
import { placeInText } from '../position.ts';
import { wordsAfter, wordsAround, wordsOf } from '../quotes.ts';
import { row } from '../row.tsx';
import { around, bodies, inEnglish, joined, metaLine, quoted } from '../wording.tsx';
import { amountLine } from './amount.tsx';
import { amountOf } from './amount-words.ts';
import { changed } from './change.tsx';
import { ownMeasure } from './own-measure.ts';
import {
  boundOf,
  doubtOf,
  isNamedByThing,
  kindOf,
  notesOf,
  ofWhat,
  saysOf,
  saysWholly,
  standingOf,
  whereOf,
} from './words.ts';

interface FigureParts {
  card: FactCard;
  also?: CardFigure[];
  whole?: CardFigure;
  aside?: boolean;
  /** What the text says around it stands on the line, because nothing else tells it from another. */
  quoted?: boolean;
}

/** A figure's line: bound and number on the axis, then what, where, by whom and who says so. */
export function figureRow(
  figure: CardFigure,
  { card, also = [], whole, aside = false, quoted: isQuoted = false }: FigureParts,
  context: CardContextValue,
) {
  const { words } = context;
  const { title, thing, said, meta, isAlike } = linesOf(figure, whole, context);
  // who acted stands right above a part
  const by = figure.by === whole?.by ? undefined : bodies(figure.by, card, context);
  const source = bodies(figure.source, card, context);
  if (aside) meta.push(words.t('background'));
  meta.push(doubtOf(figure, words));
  const measure = ownMeasure(figure, context.article);
  const part = whole?.kind === figure.kind && !isAlike && (title || thing || said);
  const line = {
    id: `figure/${figure.id}`,
    class: `fig${aside ? ' aside' : ''}${figure.sure ? '' : ' unsure'}`,
    spans: [...figure.mentions, ...also.flatMap((other) => other.mentions)],
    says: spokenOf(figure, part, context),
    rejection: { type: 'figure' as const, reading: figure.kind },
    notes: () => notesOf(figure, card.agencies, words).filter((note) => note !== part),
  };
  const text = [
    <p key="what" class="k">
      {title}
      {title && (thing || said) ? words.t('more_exactly', '', '') : null}
      {thing ? inEnglish(words, thing) : null}
      {said ? quoted(context, said) : null}
    </p>,
    metaLine([
      ...meta,
      by && around(words, 'acted_by', by),
      measure && around(words, 'written', quoted(context, measure)),
    ]),
    source && (
      <p key="source" class="meta">
        {around(words, 'said_by', source)}
      </p>
    ),
    metaLine([changed(figure, context)]),
    ...also.map((other) => alsoLine(other, card, context)),
    // opened, the line has the whole sentence
    (isQuoted || isAlike) && context.open !== line.id && aroundLine(figure, context),
  ];
  return row({ ...line, left: amountLine(figure, context), text }, context);
}

/** The line in one breath, told apart from others of its kind: its own words where it has no number, a part by what it is. */
function spokenOf(
  figure: CardFigure,
  part: string | false | undefined,
  context: CardContextValue,
): string {
  const first = figure.value === undefined && figure.mentions[0];
  const own = first && context.article.text.slice(first.start, first.end);
  const says = part ? saysOf : saysWholly;
  return [own, says(figure, context.words), part].filter(Boolean).join(', ');
}

interface Lines {
  title: string;
  thing?: string | undefined;
  /** The article's own words, where nothing else sets a part apart. */
  said?: string;
  meta: (string | undefined)[];
  /** A part that no word of the card sets apart from its whole: '17 people charged', and of them '3 people charged'. */
  isAlike?: boolean;
}

/** The line's words: a part of the same kind as its whole says only what sets it apart. */
function linesOf(
  figure: CardFigure,
  whole: CardFigure | undefined,
  { words, article, reading }: CardContextValue,
): Lines {
  const { nationality, thing, isOne } = ofWhat(figure, words);
  const where = whereOf(figure, words);
  const apart = nationality ?? where;
  const standing = standingOf(figure, words);
  if (whole?.kind === figure.kind) {
    if (apart) return { title: apart, thing, meta: [nationality && where, standing] };
    // The thing alone is enough: 'homes' under 'places searched'
    if (thing) return { title: '', thing, meta: [standing] };
    const said = isOne ? '' : wordsAfter(article, figure.mentions[0], reading.annotations);
    if (said) return { title: '', said, meta: [standing] };
  }
  const title = isNamedByThing(figure) && thing ? '' : kindOf(figure, words);
  const said = isOne || isBare(figure, thing) ? wordsOf(article, figure.mentions[0]) : '';
  const isAlike = whole?.kind === figure.kind && !said;
  return { title, thing, said, meta: [where, nationality, standing], isAlike };
}

/** Whether no more is known than that things were counted: '674 items' of '674 pairs of sneakers', '25 assets' of '25 bank accounts'. */
const isBare = ({ kind, unit }: CardFigure, thing: string | undefined): boolean =>
  !thing && unit === 'item' && (kind === 'goods' || kind === 'assets');

/** The words around a figure, in a line or two. */
function aroundLine({ mentions: [first] }: CardFigure, context: CardContextValue) {
  if (!first) return null;
  return (
    <p key="around" class="meta around">
      {quoted(context, wordsAround(context.article, first))}
    </p>
  );
}

function alsoLine(figure: CardFigure, card: FactCard, context: CardContextValue) {
  const { words } = context;
  const [before, after] = words.around('also');
  const from = [
    bodies(figure.source, card, context),
    placeInText(figure.mentions[0], context),
    changed(figure, context),
  ].filter(Boolean);
  return (
    <p key={figure.id} class="meta alt">
      {before}
      <span class="bound">{boundOf(figure, words)}</span> <b>{amountOf(figure, words)}</b>
      {after}
      {from.length > 0 && ['\u00a0· ', joined(from)]}
    </p>
  );
}
