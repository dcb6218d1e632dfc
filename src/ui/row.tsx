import type { ComponentChildren } from 'preact';
import type { Span } from '../engine/types.ts';
import { covers, useDesk } from './desk.ts';
import type { Rejection } from './door.ts';
import { type Quote, quoteOf } from './quotes.ts';

interface LineProps {
  /** Names the line in the card: `figure/f1`. */
  id: string;
  spans: readonly Span[];
  /** What the line says, for the label of its button. */
  says: string;
  /** Present where the reader may say that this is wrong. */
  rejection?: Omit<Rejection, 'words' | 'url'>;
  /** Spans that a rejection strikes out, where they are not all that the line shows. */
  struck?: readonly Span[];
  /** The line shows its sentence by itself. */
  quoted?: boolean;
}

interface RowProps extends LineProps {
  class?: string;
  left: ComponentChildren;
  children: ComponentChildren;
}

/** A line of the card: what stands on the axis, the text, and the way to its words in the page. */
export function Row({ class: extra = '', left, children, ...line }: RowProps) {
  return (
    <li class={`row ${extra} ${useNow(line)}`} {...useHint(line.spans)}>
      {left}
      <div class="t">
        {children}
        <OpenLine {...line} />
      </div>
      <ShowButton {...line} />
    </li>
  );
}

/** `now` where the line is opened or its words are under the pointer in the page. */
export function useNow({ id, spans }: LineProps): string {
  const { open, hovered } = useDesk();
  return open === id || covers(spans, hovered) ? 'now' : '';
}

/** Pointer or focus on a line marks its words in the page. */
export function useHint(spans: readonly Span[]) {
  const { hint } = useDesk();
  return {
    onMouseEnter: () => hint(spans),
    onMouseLeave: () => hint([]),
    onFocusIn: () => hint(spans),
    onFocusOut: () => hint([]),
  };
}

/** The quiet way from a line to its words in the page. */
export function ShowButton({ id, spans, says }: LineProps) {
  const { words, show, open } = useDesk();
  if (spans.length === 0) return <span />;
  const title = words.t('show_in_page');
  return (
    <button
      type="button"
      class="show"
      aria-label={words.t('show_in_page_of', says)}
      aria-expanded={open === id}
      title={spans.length > 1 ? `${title} (${words.count('mentions', spans.length)})` : title}
      onClick={() => show(id, spans)}
    />
  );
}

/** What an opened line adds: its sentence, and 'not this'. */
export function OpenLine({ id, spans, rejection, struck = spans, quoted = false }: LineProps) {
  const { words, open, article, reject, copyLink } = useDesk();
  const first = spans[0];
  if (open !== id || !first) return null;
  const spellings = new Set(struck.map(({ start, end }) => article.text.slice(start, end)));
  return (
    <div class="opened">
      {!quoted && <Quotation quote={quoteOf(article, first)} />}
      <p class="acts">
        {copyLink && (
          <button type="button" onClick={() => copyLink(first)}>
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
  const { reading } = useDesk();
  return (
    <blockquote class="q" dir="auto" lang={reading.lang}>
      {quote.before}
      <mark>{quote.words}</mark>
      {quote.after}
    </blockquote>
  );
}
