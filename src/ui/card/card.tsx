import { useEffect, useRef } from 'preact/hooks';
import type { FactCard } from '../../engine/reading.ts';
import { useCardContext } from '../card-context/context.ts';
import { useHints } from '../card-context/hints.ts';
import { Agencies } from './agencies.tsx';
import { Dates } from './dates.tsx';
import { Figures } from './figures/figures.tsx';
import { Head } from './head.tsx';
import { Help, Pages } from './links.tsx';
import { Places } from './places.tsx';
import type { SectionId } from './section.tsx';
import { Terms, Why } from './why.tsx';

/** The fact card, in the order of its questions: how many, where, who, when, and where to read on. */
export function Card({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  const body = useFollow();
  useHints(body);
  return (
    <>
      <Head card={card} sections={sectionsOf(card)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard */}
      <section class="card-body" tabIndex={0} aria-label={words.t('facts')} ref={body}>
        <Figures card={card} />
        <Places card={card} />
        <Agencies card={card} />
        <Dates card={card} />
        <Pages card={card} />
        <Help card={card} />
        <Terms card={card} />
        <Why card={card} />
      </section>
    </>
  );
}

/** Sections that the card has: an empty list of links or terms has no head to jump to. */
function sectionsOf(card: FactCard): SectionId[] {
  const sections: SectionId[] = ['many', 'where', 'who', 'when'];
  if (card.pages.length > 0) sections.push('pages');
  if (card.help.length > 0) sections.push('help');
  return sections;
}

/**
 * The line of what is hovered in the page comes into view, unless the reader is busy in the card; what a line adds when
 * it is opened does so too, because it may lie under the tools.
 */
function useFollow() {
  const { hovered, open } = useCardContext();
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    const host = body.current;
    if (!hovered || !host || host.contains(document.activeElement) || host.matches(':hover'))
      return;
    const line = host.querySelector('.now.own') ?? host.querySelector('.now');
    line?.scrollIntoView({ block: 'nearest' });
  }, [hovered]);
  useEffect(() => {
    if (open) body.current?.querySelector('.opened')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return body;
}
