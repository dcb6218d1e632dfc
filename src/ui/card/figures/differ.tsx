import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import { useCardContext } from '../../card-context/context.ts';
import { atOf } from '../../card-context/hints.ts';
import { placeInText } from '../position.ts';
import { quoteOf } from '../quotes.ts';
import { nowOf, openedLine, Quotation, showButton } from '../row.tsx';
import { bodies, metaLine } from '../wording.tsx';
import { amountLine } from './amount.tsx';
import { changed } from './change.tsx';
import { differenceOf, kindOf, notesOf, saysWholly } from './words.ts';

/** How many characters a sentence may have where two stand side by side with half the width each. */
const NARROW_SIDE = 50;

/** Figures that cannot all be true stand side by side; the card picks none. */
export function Differ({ figures, card }: { figures: CardFigure[]; card: FactCard }) {
  const { words } = useCardContext();
  const first = figures[0];
  if (!first) return null;
  return (
    <li class="differ">
      <div class="top">
        <p class="k">{kindOf({ ...first, value: 2 }, words)}</p>
        <p class="flag">{differenceOf(figures, words)}</p>
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
  const context = useCardContext();
  const { words, article } = context;
  const line = {
    id: `figure/${figure.id}`,
    spans: figure.mentions,
    says: saysWholly(figure, words),
    rejection: { type: 'figure' as const, reading: figure.kind },
    notes: () => notesOf(figure, card.agencies, words),
    quoted: true,
  };
  const first = figure.mentions[0];
  const quote = first && quoteOf(article, first, NARROW_SIDE);
  const position = placeInText(figure.mentions[0], context);
  return (
    <li class={nowOf(line, context)} data-at={atOf(line.spans)}>
      {amountLine(figure, context)}
      {showButton(line, context)}
      <p class="who">
        {bodies(figure.source, card, context) ?? words.t('no_source')}{' '}
        {position && <span class="dim">{position}</span>}
      </p>
      {metaLine([changed(figure, context)])}
      {quote && <Quotation quote={quote} />}
      {openedLine(line, context)}
    </li>
  );
}
