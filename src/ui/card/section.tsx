import type { ComponentChildren } from 'preact';
import { useCardContext } from '../card-context/context.ts';

/** The card's sections in their order; `sec_many` ... in _locales are their names. */
export const SECTIONS = ['many', 'where', 'who', 'when', 'pages', 'help', 'terms', 'why'] as const;
/** The name of a section. */
export type SectionId = (typeof SECTIONS)[number];

interface SectionProps {
  id: SectionId;
  /** The category whose stroke the head carries: the card is the legend of the page. */
  stroke?: 'figure' | 'place' | 'agency' | 'date';
  /** Small words at the end of the head's line; empty ones are left out. */
  note?: readonly (string | false)[];
  children: ComponentChildren;
}

/** A section with its head; the jump row leads here. */
export function Section({ id, stroke, note = [], children }: SectionProps) {
  const { words } = useCardContext();
  // a space between what stands apart: a voice would run the words together
  const small = note.filter(Boolean).join('\u00a0· ');
  return (
    <section class="sec" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`} tabIndex={-1}>
        <span class={stroke ? `key ${stroke}` : ''}>{words.t(`sec_${id}`)}</span>{' '}
        {small && <small>{small}</small>}
      </h2>
      {children}
    </section>
  );
}
