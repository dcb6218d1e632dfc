import type { Candidate } from '../../candidate.ts';
import { isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { clauseAround, hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { isListJointAt, isVerbAt } from '../../words-at.ts';
import { isSaid } from './saying.ts';
import { speakersAt } from './speaker.ts';
import { type Source, SPEAKER } from './spoken.ts';

/** How many words the name of a speaker may have whose verb stands only once. */
const LONGEST = 6;

/**
 * Who gives a number in a list of speakers whose verb stands only with the first:
 * 'Prosecutors put the damage at €5m, the company at €8m and Europol at €12m'. The source is undefined where no list
 * knows the speaker; the whole is where the number is none of such a list.
 */
export function gappedSpeaker(
  reader: Reader,
  { from, kind }: Candidate,
): { readonly source: Source | undefined } | undefined {
  const at = from - 1;
  if (wordAt(reader, at) !== reader.grammar.at || isListJointAt(reader, at - 1)) return undefined;
  const first = startOfItem(reader, at);
  if (first === undefined || !isPutBefore(reader, first, from, kind)) return undefined;
  const speaker = speakersAt(reader, first, at);
  const isWhole = speaker?.to === at;
  return {
    source: isWhole
      ? { value: speaker.value, span: speaker.span, rule: SPEAKER, doubt: false }
      : undefined,
  };
}

/** The first token behind the comma or 'and' that parts the item that ends before a token; undefined where a verb or a number stands in it. */
function startOfItem(reader: Reader, end: number): number | undefined {
  for (let i = end - 1; i >= end - LONGEST; i -= 1) {
    if (isListJointAt(reader, i)) return i + 1;
    if (!isWord(reader, i) || isNumber(reader, i) || isVerbAt(reader, i)) return undefined;
  }
  return undefined;
}

/** Whether a verb of giving stands before the item in its sentence: 'put'. */
function isPutBefore(
  reader: Reader,
  item: number,
  figure: number,
  kind: Candidate['kind'],
): boolean {
  const start = Math.max(sentenceNear(reader, figure).from, clauseAround(reader, figure).from);
  const { gives } = reader.attributes;
  return hasSuch(
    reader,
    start,
    item,
    (_, i) => gives.has(wordAt(reader, i)) && isSaid(reader, i, figure, kind),
  );
}
