import { spanOf } from '../../../text/doc.ts';
import type { Span } from '../../../types.ts';
import { endingAt } from '../../annotations-at.ts';

import { isCapital, isHyphen, isWord, type Reader, wordAt } from '../../reader.ts';
import { isDefiniteAt } from '../../words-at.ts';
import type { Speaker } from './speaker.ts';

/** How many tokens a name behind an article may have. */
const LONGEST = 7;

/** A name behind an article, which is that of a body or an outlet and never of a person: 'the Manila Bulletin'. */
export function articledName(reader: Reader, at: number, limit: number): Speaker | undefined {
  if (!isDefiniteAt(reader, at)) return undefined;
  let to = at + 1;
  while (to < limit && to - at <= LONGEST && mayBeInName(reader, to)) to += 1;
  if (to === at + 1) return undefined;
  // A title is an office and no name: 'the Director', 'the Police Commissioner of'.
  const { speakers } = reader.attributes;
  for (let i = at + 1; i < to; i += 1) if (speakers.has(wordAt(reader, i))) return undefined;
  const span = spanOf(reader.doc, at + 1, to);
  // A nationality or a place alone is no body: 'the Belgian', 'the Netherlands'.
  const { nationalities, places } = reader.draft;
  const isWhole = (list: readonly Span[]) =>
    (endingAt(reader, list, to - 1)?.start ?? span.end) <= span.start;
  if (isWhole(nationalities) || isWhole(places)) return undefined;
  return { value: reader.doc.text.slice(span.start, span.end), span, from: at, to };
}

/** The name with an article that ends right before token `end`, where the speaker stands before the verb. */
export function articledBefore(reader: Reader, end: number): Speaker | undefined {
  for (let at = end - 1; at >= end - LONGEST; at -= 1) {
    const name = articledName(reader, at, end);
    if (name) return name.to === end ? name : undefined;
  }
  return undefined;
}

const mayBeInName = (reader: Reader, i: number): boolean =>
  (isWord(reader, i) && isCapital(reader, i)) || isHyphen(reader, i);
