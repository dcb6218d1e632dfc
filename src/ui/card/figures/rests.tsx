import type { CardFigure, CardRest, FactCard } from '../../../engine/reading.ts';
import { useCardContext } from '../../card-context/context.ts';
import { row } from '../row.tsx';
import { metaLine } from '../wording.tsx';

/** What the text says of the others without a number: its own words stand where the number would. */
export function Rests({ whole, card }: { whole: CardFigure; card: FactCard }) {
  const rests = card.rests.filter((rest) => rest.whole === whole.id);
  return rests.map((rest) => <Rest key={rest.words.start} rest={rest} />);
}

function Rest({ rest }: { rest: CardRest }) {
  const context = useCardContext();
  const { words, article, reading } = context;
  const said = article.text.slice(rest.words.start, rest.words.end);
  const people = words.t('nationality', words.country(rest.of));
  const left = (
    <p class="val">
      <span class="num word" dir="auto" lang={reading.lang}>
        {said}
      </span>
    </p>
  );
  const line = {
    id: `rest/${rest.words.start}`,
    class: 'fig',
    spans: rest.mentions,
    says: words.t('more_exactly', said, people),
  };
  const text = (
    <>
      <p class="k">{people}</p>
      {metaLine([words.t('no_number')])}
    </>
  );
  return row({ ...line, left, text }, context);
}
