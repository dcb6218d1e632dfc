import { blockAt } from '../text/doc.ts';
import type { Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround, type Run, sentenceNear } from './clause.ts';
import { isWord, type Reader, wordAt } from './reader.ts';
import { type Speaker, speakerAt, speakersAt } from './speaker.ts';

/** Who says so: an agency's id, or an office in the article's words. */
export interface Source {
  value: string;
  span: Span;
  rule: string;
  /** The verb leaves doubt: 'detectives believe'. */
  doubt: boolean;
}

/** The speaker of a figure: in its own clause first, then anywhere in its sentence, then in the one before. */
export function sourceOf(
  reader: Reader,
  candidate: Candidate,
  last: Spoken | undefined,
): Source | undefined {
  const clause = clauseAround(reader, candidate.from);
  const sentence = sentenceNear(reader, candidate.from);
  const isWider = sentence.from < clause.from || sentence.to > clause.to;
  return (
    attribution(reader, candidate, clause, last?.source) ??
    (isWider ? attribution(reader, candidate, sentence, last?.source) : undefined) ??
    goesOn(reader, candidate, last)
  );
}

/** The last source and the figure that has it: a report goes on in the next sentence. */
export interface Spoken {
  source: Source;
  at: number;
}

function attribution(
  reader: Reader,
  candidate: Candidate,
  run: Run,
  last: Source | undefined,
): Source | undefined {
  return accordingTo(reader, candidate, run) ?? spoken(reader, candidate, run, last);
}

/** The sentence right after an attributed one, in the same paragraph, is still what the speaker said. */
export function goesOn(
  reader: Reader,
  candidate: Candidate,
  last: Spoken | undefined,
): Source | undefined {
  if (!last || last.source.rule === CONTINUED) return undefined;
  const apart =
    (reader.doc.sentenceOf[candidate.from] ?? 0) - (reader.doc.sentenceOf[last.at] ?? 0);
  if (apart !== 1) return undefined;
  const offset = reader.tokens.start[candidate.from] ?? 0;
  const before = reader.tokens.start[last.at] ?? 0;
  if (blockAt(reader.doc, offset) !== blockAt(reader.doc, before)) return undefined;
  return { ...last.source, rule: CONTINUED, doubt: false };
}

const CONTINUED = 'report goes on';

function accordingTo(reader: Reader, candidate: Candidate, clause: Run): Source | undefined {
  let best: Source | undefined;
  for (let i = clause.from; i < clause.to; i += 1) {
    const hit = reader.lexicon.accordingTo.match(reader.tokens, i, clause.to);
    if (!hit) continue;
    const speaker = speakersAt(reader, i + hit.length, clause.to);
    if (speaker) best = { ...speaker, rule: 'attribution', doubt: false };
    // Two attributions in one clause part it between them: the first one after the figure is its own.
    if (best && i > candidate.from) return best;
  }
  return best;
}

/** 'prosecutors said', 'said Europol', 'he said': the verb of saying nearest to the figure in its clause. */
function spoken(
  reader: Reader,
  candidate: Candidate,
  clause: Run,
  last: Source | undefined,
): Source | undefined {
  const { say, doubt, gives } = reader.lexicon.words.attributes;
  for (let i = clause.from; i < clause.to; i += 1) {
    const word = wordAt(reader, i);
    const gave = gives.has(word) && i < candidate.from;
    if (!isWord(reader, i) || !(say.has(word) || doubt.has(word) || gave)) continue;
    if (
      reader.grammar.be.has(wordAt(reader, i - 1)) ||
      reader.grammar.relatives.has(wordAt(reader, i - 1))
    )
      continue;
    const speaker = subjectOf(reader, i, clause) ?? inverted(reader, i, clause);
    if (speaker)
      return { value: speaker.value, span: speaker.span, rule: 'speaker', doubt: doubt.has(word) };
    if (last && reader.lexicon.words.attributes.pronouns.has(wordAt(reader, i - 1)))
      return { ...last, rule: 'pronoun of the speaker before', doubt: doubt.has(word) };
  }
  return undefined;
}

const SUBJECT_REACH = 30;

/** The speaker whose name ends right before the verb at token `i`; an aside or an aux may stand between. */
function subjectOf(reader: Reader, i: number, clause: Run): Speaker | undefined {
  let end = i;
  while (
    end > clause.from &&
    (reader.grammar.have.has(wordAt(reader, end - 1)) ||
      reader.grammar.adverbs.has(wordAt(reader, end - 1)))
  )
    end -= 1;
  for (let from = Math.max(clause.from, end - SUBJECT_REACH); from < end; from += 1) {
    const speaker = speakerAt(reader, from, end);
    if (speaker && speaker.to === end) return speaker;
    if (speaker && isAside(reader, speaker.to, end)) return speaker;
  }
  return undefined;
}

/** 'the Carabinieri heritage unit said', 'Eurojust, which ran the action, gave': what may stand between subject and verb. */
function isAside(reader: Reader, from: number, to: number): boolean {
  if (wordAt(reader, from) === ',')
    return reader.grammar.relatives.has(wordAt(reader, from + 1)) && wordAt(reader, to - 1) === ',';
  if (to - from > 4) return false;
  for (let i = from; i < to; i += 1) {
    const word = wordAt(reader, i);
    if (
      !isWord(reader, i) ||
      reader.grammar.be.has(word) ||
      (reader.grammar.stops.has(word) && !reader.grammar.prepositions.has(word))
    )
      return false;
  }
  return true;
}

/** ', said a spokesman for the ministry'. */
function inverted(reader: Reader, i: number, clause: Run): Speaker | undefined {
  const before = wordAt(reader, i - 1);
  if (!/^[,"”’']$/.test(before)) return undefined;
  return speakerAt(reader, i + 1, clause.to);
}
