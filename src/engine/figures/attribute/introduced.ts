import { isCapital, isLineStart, isWord, type Reader, wordAt } from '../reader.ts';
import { type Speaker, speakerAt } from './speaker.ts';

/** How far back somebody may have been introduced. */
const REACH = 400;
/** How many words a title and a first name may have between a body and the surname. */
const TITLE = 10;

/** 'Achema said' after 'customs spokesman Jonah Achema': for whom a person speaks who was introduced before token `end`. */
export function introducedBefore(reader: Reader, end: number): Speaker | undefined {
  const name = end - 1;
  if (!isName(reader, name)) return undefined;
  const surname = wordAt(reader, name);
  for (let i = Math.max(0, name - REACH); i < name; i += 1) {
    if (wordAt(reader, i) !== surname || !isName(reader, i)) continue;
    const found = titleBefore(reader, i) ?? titleAfter(reader, i + 1);
    if (found) return found;
  }
  return undefined;
}

const isName = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && isCapital(reader, i) && !reader.grammar.stops.has(wordAt(reader, i));

/** 'Frontex spokeswoman Ewa Moncure', 'the agency's director, Hans Leijtens': the body right before a name, in one sentence. */
function titleBefore(reader: Reader, name: number): Speaker | undefined {
  const { speakers, nameLinks } = reader.lexicon.words.attributes;
  let isLinked = false;
  for (let i = name - 1; i >= name - TITLE && i >= 0; i -= 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[name]) return undefined;
    const speaker = speakerAt(reader, i, name);
    // 'Frontex and Ewa Moncure': two who speak, not one for the other.
    if (speaker && speaker.to <= name) return isLinked ? undefined : speaker;
    const word = wordAt(reader, i);
    if (speakers.has(word)) isLinked = false;
    else if (nameLinks.has(word)) isLinked = true;
    else if (!isName(reader, i) && word !== reader.grammar.genitive && !/^[,.]$/.test(word))
      return undefined;
  }
  return undefined;
}

/** ', a spokesman for the customs,': the body of an aside right behind a name. */
function titleAfter(reader: Reader, at: number): Speaker | undefined {
  if (wordAt(reader, at) !== ',') return undefined;
  for (let i = at + 1; i <= at + ASIDE; i += 1) {
    if (isLineStart(reader, i)) return undefined;
    if (wordAt(reader, i) === ',') return filling(reader, at + 1, i);
  }
  return undefined;
}

/** How long an aside may be. */
const ASIDE = 12;

/** 'the EU's justice agency, Eurojust, said': who is named by or before the aside that a comma at `end - 1` closes. */
export function apposedBefore(reader: Reader, end: number, from: number): Speaker | undefined {
  const close = end - 1;
  if (wordAt(reader, close) !== ',') return undefined;
  for (let open = close - 1; open > Math.max(from, close - ASIDE); open -= 1) {
    if (wordAt(reader, open) !== ',') continue;
    const named = filling(reader, open + 1, close);
    if (named) return named;
    for (let i = open + 1; i < close; i += 1) if (!isName(reader, i)) return undefined;
    return titleBefore(reader, open);
  }
  return undefined;
}

/** The speaker that an aside names, if it holds no more than the speaker and a title: 'NDLEA spokesperson'. */
function filling(reader: Reader, from: number, to: number): Speaker | undefined {
  const speaker = speakerAt(reader, from, to);
  if (!speaker || speaker.to > to) return undefined;
  const { speakers } = reader.lexicon.words.attributes;
  for (let i = speaker.to; i < to; i += 1)
    if (!speakers.has(wordAt(reader, i)) && !isName(reader, i)) return undefined;
  return speaker;
}
