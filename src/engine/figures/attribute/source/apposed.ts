import { inOneSentence } from '../../../text/doc.ts';
import { isCapital, isWord, type Reader, wordAt } from '../../reader.ts';
import { isCommaAt, isPossessiveAt } from '../../words-at.ts';
import { type Speaker, speakerAt } from './speaker.ts';

/** How many words of a title and a name may stand between a body and what follows the name. */
const TITLE = 10;

const isName = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && isCapital(reader, i) && !reader.grammar.stops.has(wordAt(reader, i));

/**
 * The body for which a named person speaks, whose title stands between the two: 'Frontex spokeswoman Ewa Maj',
 * 'the agency's director, Ewa Maj'.
 */
function titleBefore(reader: Reader, name: number): Speaker | undefined {
  const { speakers, titleLinks } = reader.attributes;
  let isLinked = false;
  for (let i = name - 1; i >= name - TITLE && i >= 0; i -= 1) {
    if (!inOneSentence(reader.doc, i, name)) return undefined;
    const speaker = speakerAt(reader, i, name);
    // A link between body and name makes them two speakers: 'Frontex and Ewa Maj'.
    if (speaker && speaker.to <= name) return isLinked ? undefined : speaker;
    const word = wordAt(reader, i);
    if (speakers.has(word)) isLinked = false;
    else if (titleLinks.has(word)) isLinked = true;
    else if (!isName(reader, i) && !isPossessiveAt(reader, i) && !/^[,.'’]$/.test(word))
      return undefined;
  }
  return undefined;
}

/** The body whose title, ranks and name end right before token `end`: 'Coastguard spokesman Colonel Ali Maru said'. */
export const titledBefore = (reader: Reader, end: number): Speaker | undefined =>
  isName(reader, end - 1) ? titleBefore(reader, end - 1) : undefined;

/** How many tokens an aside may have. */
const ASIDE = 12;

/**
 * The speaker of an aside that a comma at `end - 1` closes. Either the aside names the body, or the body stands
 * before it: 'the EU's justice agency, Eurojust, said'.
 */
export function apposedBefore(reader: Reader, end: number, from: number): Speaker | undefined {
  const close = end - 1;
  if (!isCommaAt(reader, close)) return undefined;
  for (let open = close - 1; open > Math.max(from, close - ASIDE); open -= 1) {
    if (!isCommaAt(reader, open)) continue;
    const named = filling(reader, open + 1, close);
    if (named) return named;
    for (let i = open + 1; i < close; i += 1) if (!isName(reader, i)) return undefined;
    return titleBefore(reader, open);
  }
  return undefined;
}

/** The speaker that an aside names, if the aside holds only the speaker and a title: 'NDLEA spokesperson'. */
function filling(reader: Reader, from: number, to: number): Speaker | undefined {
  const speaker = speakerAt(reader, from, to);
  if (!speaker || speaker.to > to) return undefined;
  const { speakers } = reader.attributes;
  for (let i = speaker.to; i < to; i += 1)
    if (!speakers.has(wordAt(reader, i)) && !isName(reader, i)) return undefined;
  return speaker;
}
