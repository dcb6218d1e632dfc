import type { Draft } from '../../draft.ts';
import { sentenceAround, spanOf, tokenAt } from '../../text/doc.ts';
import { startingIn } from '../../text/spans.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';

/** The places named in the sentence of a figure: two numbers told of different ones are two facts. */
export function placesBeside(draft: Draft, { start }: Span): PlaceAnnotation[] {
  const { from, to } = sentenceAround(draft.doc, tokenAt(draft.doc, start));
  return startingIn(draft.places, spanOf(draft.doc, from, to));
}
