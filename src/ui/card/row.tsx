import type { ComponentChildren } from 'preact';
import type { Span } from '../../engine/types.ts';
import { type CardContextValue, covers, useCardContext } from '../card-context/context.ts';
import { atOf } from '../card-context/hints.ts';
import type { Rejection } from '../situation.ts';
import { placeInText } from './position.ts';
import { type Quote, quoteOf } from './quotes.ts';

// A card has a hundred lines: their parts are plain functions that are handed the card's context, because each component
// of Preact's costs as much as the elements in it.

/** What a line of the card is about. */
interface Line {
  /** Names the line in the card: `figure/f1`. */
  id: string;
  spans: readonly Span[];
  /** What the line says, for the label of its button. */
  says: string;
  /** Present where the reader may say that this is wrong. */
  rejection?: Omit<Rejection, 'words' | 'url'>;
  /** Spans that a rejection strikes out, where they are not all that the line shows. */
  struck?: readonly Span[];
  /** Its words may be those of other lines, which say more of them. */
  borrowed?: boolean;
  /** The line shows its sentence by itself. */
  quoted?: boolean;
  /** What a copy of the line says besides `says`; asked for when it is copied. */
  notes?: () => readonly (string | false | undefined)[];
}

interface RowParts extends Line {
  class?: string;
  left: ComponentChildren;
  text: ComponentChildren;
}

/** A line of the card: what stands on the axis, the text, and the way to its words in the page. */
export function row(
  { class: extra = '', left, text, ...line }: RowParts,
  context: CardContextValue,
) {
  return (
    <li key={line.id} class={`row ${extra} ${nowOf(line, context)}`} data-at={atOf(line.spans)}>
      {left}
      <div class="t">{text}</div>
      {showButton(line, context)}
      {openedLine(line, context)}
    </li>
  );
}

/**
 * `now` where the line is opened or its words are under the pointer in the page; `own` too where they are these and no
 * more or less: of 'Belgian police' the body's line, beside that of the country which 'Belgian' names.
 */
export function nowOf({ id, spans, borrowed }: Line, { open, hovered }: CardContextValue): string {
  const isOwn = spans.some((s) => s.start === hovered?.start && s.end === hovered.end);
  if (isOwn && !borrowed) return 'now own';
  return open === id || covers(spans, hovered) ? 'now' : '';
}

/** The quiet way from a line to its words in the page. */
export function showButton(line: Line, context: CardContextValue) {
  const { words, show, open } = context;
  const { id, spans, says } = line;
  const [first, second] = spans;
  if (!first) return <span />;
  const title = words.t('show_in_page');
  const where = second ? words.count('mentions', spans.length) : placeInText(first, context);
  return (
    <button
      type="button"
      class="show"
      aria-label={words.t('show_in_page_of', says)}
      // else the title is read out after the name, which says the same, on each of a hundred lines
      aria-description={where || undefined}
      aria-expanded={open === id}
      title={where ? `${title} (${where})` : title}
      onClick={() => show(line)}
    />
  );
}

/** What an opened line adds, after the button that opens it: its sentence, and 'not this'. */
export function openedLine(line: Line, context: CardContextValue) {
  const { spans, says, rejection, struck = spans, quoted = false, notes = () => [] } = line;
  // a reading that came anew may hold fewer of them
  const nth = context.mention < spans.length ? context.mention : 0;
  const shown = spans[nth];
  if (context.open !== line.id || !shown) return null;
  const { words, article, reject, copyCited, copyLink } = context;
  const cite = () =>
    copyCited(
      [says, ...notes()].filter((part) => typeof part === 'string'),
      shown,
    );
  const spellings = new Set(struck.map(({ start, end }) => article.text.slice(start, end)));
  return (
    <div class="opened">
      {(!quoted || nth > 0) && <Quotation quote={quoteOf(article, shown)} />}
      <p class="acts">
        {spans.length > 1 && (
          <button type="button" onClick={() => context.show(line)}>
            {words.t('next_mention')}{' '}
            <span class="dim">
              {words.t('mention_nth', words.number(nth + 1), words.number(spans.length))}
            </span>
          </button>
        )}
        <button type="button" onClick={cite}>
          {words.t('copy_cited')}
        </button>
        {copyLink && (
          <button type="button" onClick={() => copyLink(shown)}>
            {words.t('copy_link')}
          </button>
        )}
        {rejection && (
          <button
            type="button"
            onClick={() => reject([...spellings].map((said) => ({ ...rejection, words: said })))}
          >
            {words.t('not_this')}
          </button>
        )}
      </p>
    </div>
  );
}

/** The article's own sentence, unchanged, with the words of the line marked. */
export function Quotation({ quote }: { quote: Quote }) {
  const { reading } = useCardContext();
  return (
    <blockquote class="q" dir="auto" lang={reading.lang}>
      {quote.before}
      <mark>{quote.words}</mark>
      {quote.after}
    </blockquote>
  );
}
