import type { Annotation } from '../../engine/types.ts';
import { agencyContent } from './agency.ts';
import { dateContent } from './date.ts';
import { figureContent } from './figure.ts';
import type { HoverContent, HoverSource } from './model.ts';
import { placeContent } from './place.ts';

/** Words on a card at most: it is read in passing. */
export const MAX_WORDS = 60;

/** What the card of an annotation says. */
export function hoverContent(annotation: Annotation, source: HoverSource): HoverContent {
  return shortened(contentOf(annotation, source));
}

function contentOf(annotation: Annotation, source: HoverSource): HoverContent {
  switch (annotation.type) {
    case 'agency':
      return agencyContent(annotation, source);
    case 'place':
      return placeContent(annotation, source);
    case 'figure':
      return figureContent(annotation, source);
    case 'date':
      return dateContent(annotation, source);
  }
}

/** Leaves out whole facts of low rank until the card is short enough; no sentence is ever cut. */
function shortened(content: HoverContent): HoverContent {
  let { lines } = content;
  while (wordsOf({ ...content, lines }) >= MAX_WORDS && lines.length > 1) {
    const last = Math.max(...lines.map((line) => line.rank));
    lines = lines.filter((line) => line.rank !== last);
  }
  return { ...content, lines };
}

/** Number of words on a card. */
export function wordsOf({ title, equals, figure, lines, link }: HoverContent): number {
  const said = [
    figure ? `${figure.bound} ${figure.amount} ${figure.kind}` : title,
    equals,
    ...lines.flatMap((line) => [line.label, line.text, line.note]),
    link?.text,
  ];
  return said.join(' ').split(/\s+/).filter(Boolean).length;
}
