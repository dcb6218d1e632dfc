import type { CardFigure, FactCard } from '../../engine/types.ts';
import { useDesk } from '../desk.ts';
import { Section } from '../section.tsx';
import { Differ } from './differ.tsx';
import { type FigureGroup, groupFigures } from './figure-groups.ts';
import { Figure } from './figure-line.tsx';
import { saysOf, sumOf } from './figure-words.ts';
import { Rests } from './rests.tsx';

/** Squares are drawn for a whole of at most this many; above, they could not be told apart. */
const MOST_SQUARES = 40;

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
  return (
    <li class="row">
      <span />
      <p class="t meta">{sumOf(sum, card.figures, words)}</p>
      <span />
    </li>
  );
}
