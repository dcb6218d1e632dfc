import type { CardDate } from '../../engine/reading.ts';
import type { DateAnnotation } from '../../engine/types.ts';
import { datedFacts, whenOf } from '../../ui/card/when.ts';
import {
  foreign,
  type HoverContent,
  type HoverSource,
  type Line,
  onCard,
  surfaceOf,
} from './model.ts';

/** The day that the words mean, or the span of days that they begin or end; how that was reckoned; and what is dated so. */
export function dateContent(date: DateAnnotation, source: HoverSource): HoverContent {
  const { words, reading } = source;
  const dated = onCard(reading.card.dates, date);
  const title = whenOf(dated ?? date, words);
  const said = dateWords(dated, date, source);
  const facts = dated ? datedFacts(dated, reading.card.figures, words) : [];
  const lines: Line[] = [];
  // 'September 2023, in the text: September 2023' says something only where nothing else would stand there
  if (date.implied || said !== title || facts.length === 0) {
    const text = date.implied
      ? words.t('reckoned', words.t('quoted', said))
      : words.t('written', said);
    const spoken = foreign(reading.lang, said, source);
    lines.push({ rank: 1, look: 'sub', text, foreign: spoken });
  }
  if (facts.length > 0) {
    const label = words.t('hover_here');
    lines.push({ rank: 2, look: 'text', label, text: words.list(facts) });
  }
  return { title, lines };
}

/** The date's own words; of a span of days the words from its first day to its last. A span has two mentions each time that it is told. */
function dateWords(dated: CardDate | undefined, date: DateAnnotation, source: HoverSource): string {
  const mentions = dated?.to ? dated.mentions : [];
  const at = mentions.findIndex((one) => one.start === date.start);
  const first = mentions[at - (at % 2)];
  const last = mentions[at - (at % 2) + 1];
  if (!first || !last) return surfaceOf(date, source);
  return source.article.text.slice(first.start, last.end);
}
