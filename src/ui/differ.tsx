import type { CardFigure, FactCard } from '../engine/types.ts';
import { Amount } from './amount.tsx';
import { useDesk } from './desk.ts';
import { bodyName, kindOf, saysOf } from './figure-words.ts';
import { usePosition } from './position.ts';
import { quoteOf } from './quotes.ts';
import { OpenLine, Quotation, ShowButton, useHint, useNow } from './row.tsx';

/** Two sentences side by side have half the width each. */
const NARROW_SIDE = 50;

/** Figures that cannot all be true stand side by side; the card picks none. */
export function Differ({ figures, card }: { figures: CardFigure[]; card: FactCard }) {
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
