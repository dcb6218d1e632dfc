import type { ComponentChildren } from 'preact';
import type { CardDate, FactCard } from '../../engine/reading.ts';
import { useCardContext } from '../card-context/context.ts';
import { weekStart } from '../words/week.ts';
import { clockOf, type Words } from '../words/words.ts';
import { wordsAround } from './quotes.ts';
import { row } from './row.tsx';
import { Section } from './section.tsx';
import { datedFacts, whenOf } from './when.ts';
import { around, metaLine, quoted } from './wording.tsx';

/** The section 'When': a timeline of what the text dates, and the day of publication. */
export function Dates({ card }: { card: FactCard }) {
  const { words, article } = useCardContext();
  const published = article.published?.slice(0, 10);
  const dated = [...card.dates].sort((a, b) => compare(a.iso, b.iso));
  const before = dated.filter((date) => !published || compare(date.iso, published) <= 0);
  const sameDay = before.at(-1)?.iso === published;
  const clock = clockOf(article.published ?? '');
  return (
    <Section id="when" stroke="date">
      {dated.length === 0 && (
        <p class="none">{words.t(published ? 'no_dates' : 'no_publication_date')}</p>
      )}
      <ul class="time">
        {before.map((date) => (
          <DateLine key={keyOfDate(date)} date={date} card={card} />
        ))}
        {published && (
          <li class="row">
            {/* the day stands right above it */}
            <p class="l">{sameDay ? clock : onAxis(words.date(published))}</p>
            <div class="t">
              <p>
                {words.t('published')}
                {!sameDay && <span class="meta"> {clock}</span>}
              </p>
            </div>
            <span />
          </li>
        )}
        {dated.slice(before.length).map((date) => (
          <DateLine key={keyOfDate(date)} date={date} card={card} />
        ))}
      </ul>
      {!published && dated.length > 0 && <p class="foot">{words.t('no_publication_date')}</p>}
    </Section>
  );
}

const keyOfDate = ({ iso, to = '' }: CardDate) => `${iso}/${to}`;

/** A day on the axis; of a span of days each end on lines of its own. */
const axisOf = ({ iso, to }: CardDate, words: Words) =>
  to === undefined
    ? onAxis(words.date(iso))
    : [...onAxis(words.date(iso)), '\u00a0– ', ...onAxis(words.date(to))];

/**
 * A date that is wider than the axis ends its first line after the day of the week: day, month and year stay together
 * where the axis has room for them, and else are parted between their words.
 */
function onAxis(date: string): ComponentChildren[] {
  const [, before = date, day] = /^(.* )(\S+ \S+ \S+)$/.exec(date) ?? [];
  return day === undefined
    ? [date]
    : [
        before,
        <span key={day} class="day">
          {day}
        </span>,
      ];
}

/** Years, months, weeks and days by their beginning. */
function compare(a: string, b: string): number {
  const [one, other] = [weekStart(a), weekStart(b)];
  return one < other ? -1 : Number(one > other);
}

function DateLine({ date, card }: { date: CardDate; card: FactCard }) {
  const context = useCardContext();
  const { words, article } = context;
  const facts = datedFacts(date, card.figures, words);
  const first = date.mentions[0];
  // of a span of days the words from its first to its last
  const end = date.to === undefined ? first : date.mentions[1];
  const said = first && end ? article.text.slice(first.start, end.end) : '';
  const when = whenOf(date, words);
  const line = {
    id: `date/${keyOfDate(date)}`,
    class: date.iso.length < 10 ? 'open' : '',
    spans: date.mentions,
    ...(first && date.to !== undefined && { struck: [first] }),
    says: when,
    rejection: { type: 'date' as const, reading: date.iso },
    notes: () => [words.list(facts), date.implied && words.t('note_reckoned')],
  };
  const text = (
    <>
      <p>
        {facts.length > 0
          ? words.list(facts)
          : first && quoted(context, wordsAround(article, first))}
      </p>
      {metaLine([date.implied && around(words, 'reckoned', quoted(context, said))])}
    </>
  );
  return row({ ...line, left: <p class="l">{axisOf(date, words)}</p>, text }, context);
}
