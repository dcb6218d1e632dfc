import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import { howManyChanged } from '../../card-context/changes.ts';
import { type CardContextValue, useCardContext } from '../../card-context/context.ts';
import { Section } from '../section.tsx';
import { Gone } from './change.tsx';
import { Differ } from './differ.tsx';
import { type FigureGroup, groupFigures } from './groups.ts';
import { figureRow } from './line.tsx';
import { quotedIn } from './quoted.ts';
import { Rests } from './rests.tsx';
import { saysOf, sumOf } from './words.ts';

/** Squares are drawn for a whole of at most this many; above, they could not be told apart. */
const MOST_SQUARES = 40;

/** The section 'How many': the figures with bound, what, where and who says so. */
export function Figures({ card }: { card: FactCard }) {
  const context = useCardContext();
  const { words } = context;
  const { main, background } = groupFigures(card);
  const differ = main.filter((group) => group.type === 'differ').length;
  const quoted = quotedIn(card, words);
  const note = [words.count('n_figures', card.figures.length)];
  if (differ > 0) note.push(words.count('n_differ', differ));
  const changed = howManyChanged(context.changes);
  if (changed > 0) note.push(words.count('n_changed', changed));
  return (
    <Section id="many" stroke="figure" note={note}>
      {card.figures.length === 0 && <p class="none">{words.t('no_figures')}</p>}
      <ul>
        {main.flatMap((group) => groupRows(group, { card, quoted }, context))}
        {background.map((figure) => figureRow(figure, { card, aside: true }, context))}
      </ul>
      <Gone />
    </Section>
  );
}

const keyOfGroup = (group: FigureGroup) =>
  group.type === 'figure' ? group.figure.id : group.figures.map((f) => f.id).join();

interface Around {
  card: FactCard;
  /** The figure of which these are parts. */
  whole?: CardFigure;
  /** Figures under which the words around them stand. */
  quoted: ReadonlySet<string>;
}

/** A figure, or figures that disagree, with the parts below. */
function groupRows(group: FigureGroup, { quoted, ...of }: Around, context: CardContextValue) {
  const { card } = of;
  const head = group.type === 'figure' ? group.figure : group.figures[0];
  const key = keyOfGroup(group);
  return [
    group.type === 'figure' ? (
      figureRow(
        group.figure,
        { ...of, also: group.also, quoted: quoted.has(group.figure.id) },
        context,
      )
    ) : (
      <Differ key={key} figures={group.figures} card={card} />
    ),
    head && hasParts(head, group, card) && (
      <Parts key={`parts/${key}`} {...{ whole: head, group, card, quoted }} />
    ),
  ];
}

interface PartsOf extends Around {
  whole: CardFigure;
  group: FigureGroup;
}

function Parts({ whole, group, card, quoted }: PartsOf) {
  const context = useCardContext();
  const { words } = context;
  const of = words.t('parts_of', saysOf(whole, words));
  return (
    <li>
      <ul class="parts" aria-label={of}>
        <Squares whole={whole} group={group} />
        {group.parts.flatMap((part) => groupRows(part, { card, whole, quoted }, context))}
        <Rests whole={whole} card={card} />
        <Sum whole={whole} card={card} />
      </ul>
    </li>
  );
}

const hasParts = (whole: CardFigure, group: FigureGroup, card: FactCard) =>
  group.parts.length > 0 || card.rests.some((rest) => rest.whole === whole.id);

/** How many of the whole a part is; what the whole is worth is none of it. */
const counted = ({ value, worthOf }: CardFigure) => (worthOf === undefined ? value : 0);

/** A square for each person or thing of the whole, filled for those of its parts; only where the whole is exact and small. */
function Squares({ whole, group }: { whole: CardFigure; group: FigureGroup }) {
  const filled = group.parts.reduce(
    (sum, part) => sum + ((part.type === 'figure' && counted(part.figure)) || 0),
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
  const { words } = useCardContext();
  const sum = card.sums.find((s) => s.whole === whole.id);
  if (!sum) return null;
  return (
    <li class="row">
      <span />
      <p class="t meta">{sumOf(sum, card.figures, words)}</p>
      <span />
    </li>
  );
}
