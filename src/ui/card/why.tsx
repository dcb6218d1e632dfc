import type { FactCard, Reason } from '../../engine/reading.ts';
import { useCardContext } from '../card-context/context.ts';
import { countryNamed } from '../words/country-named.ts';
import { lawOf } from '../words/law.ts';
import { speaks } from '../words/speaks.ts';
import { reasonKey } from './reason-key.ts';
import { openedLine, row, showButton } from './row.tsx';
import { Section } from './section.tsx';
import { around, englishNote, inEnglish } from './wording.tsx';

/** Legal terms that the article uses, each in one sourced sentence. */
export function Terms({ card }: { card: FactCard }) {
  const context = useCardContext();
  const { words } = context;
  if (card.terms.length === 0) return null;
  return (
    <Section id="terms" note={[englishNote(words)]}>
      <ul>
        {card.terms.map(({ term, meaning, source, mentions }) => {
          const line = { id: `term/${term}`, class: 'term', spans: mentions, says: term };
          const left = <p class="l">{inEnglish(words, term)}</p>;
          const text = (
            <>
              <p>{inEnglish(words, meaning)}</p>
              {source && <p class="meta">{lawOf(source)}</p>}
            </>
          );
          return row({ ...line, left, text }, context);
        })}
      </ul>
    </Section>
  );
}

/** The kinds of reason that give the text's own words, not names. */
const QUOTED: ReadonlySet<Reason['kind']> = new Set([
  'crime-words',
  'crossing-words',
  'status-words',
  'against',
]);

/** The section 'Why this page': what made it count, and whose work the card is. */
export function Why({ card }: { card: FactCard }) {
  const { words, reading } = useCardContext();
  return (
    <Section id="why">
      <ul class="reasons">
        {card.reasons.map((reason, i) => (
          <li key={i} class="reason">
            <ReasonLine reason={reason} id={`reason/${i}`} />
          </li>
        ))}
      </ul>
      <p class="foot">{words.t('read_here', words.date(reading.knowledge))}</p>
    </Section>
  );
}

function ReasonLine({ reason, id }: { reason: Reason; id: string }) {
  const context = useCardContext();
  const { words, reading } = context;
  // a country of which only a nationality speaks is none of the card's, and its code nowhere said
  const local = (name: string) => countryNamed(name, words);
  const isInOwn = reason.kind !== 'countries' || speaks(words, 'en');
  const named = isInOwn ? reason.words : reason.words.map(local);
  const line = { id, spans: reason.mentions, says: named.join(', ') };
  return (
    <>
      <p>
        {around(
          words,
          reasonKey(reason),
          QUOTED.has(reason.kind) ? own(named, reading.lang) : words.list(named),
        )}
      </p>
      {showButton(line, context)}
      {openedLine(line, context)}
    </>
  );
}

const own = (said: readonly string[], lang: string) => (
  <span class="q" dir="auto" lang={lang}>
    {said.join(', ')}
  </span>
);
