import type { Draft } from '../../draft.ts';
import { sentenceAround, spanOf, tokenAt } from '../../text/doc.ts';
import { firstFrom } from '../../text/spans.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';

/** The places named in the sentence of a figure: two numbers told of different ones are two facts. */
export function placesBeside(draft: Draft, { start }: Span): PlaceAnnotation[] {
  const { from, to } = sentenceAround(draft.doc, tokenAt(draft.doc, start));
  return placesIn(draft, spanOf(draft.doc, from, to));
}

/** The places that begin in a span of the text. */
export function placesIn({ places }: Draft, sentence: Span): PlaceAnnotation[] {
  const found: PlaceAnnotation[] = [];
  for (let i = firstFrom(places, sentence.start); i < places.length; i += 1) {
    const place = places[i];
    if (!place || place.start >= sentence.end) break;
    found.push(place);
  }
  return found;
}
