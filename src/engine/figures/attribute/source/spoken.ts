import { tokenAt } from '../../../text/doc.ts';
import { agencyEndingAt, dateEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  beforeAdverbs,
  beforeDeterminer,
  isAdverbAt,
  isAndAt,
  isCommaAt,
  isDefiniteAt,
  isHaveAt,
  isPersonAt,
  isPossessiveAt,
  isRelativeAt,
  isSubordinatorAt,
  nounHitAt,
} from '../../words-at.ts';
import type { Said } from '../attach.ts';
import { apposedBefore, titledBefore } from './apposed.ts';
import { articledBefore } from './articled-name.ts';
import { isSaid } from './saying.ts';
import { type Speaker, speakerAt, withSecond } from './speaker.ts';
import { tellingsAround } from './tellings.ts';

/** Who says so: an agency's id, or an office in the article's words. */
export interface Source extends Said {
  /** Whether the verb leaves doubt, as in 'detectives believe'. */
  doubt: boolean;
}

/**
 * What was heard before a figure: the last source with the figure that has it, and which tokens are quoted speech (1
 * for each).
 */
export interface Heard {
  last: { source: Source; at: number } | undefined;
  /** The last source of all, to whom 'the statement' refers. */
  issuer: Source | undefined;
  quoted: Uint8Array;
}

/** The rule of a speaker who is named beside the verb. */
export const SPEAKER = 'speaker';
/** The rule of a speaker who is named by a pronoun: 'he said'. */
export const PRONOUN = 'pronoun of the speaker before';

/**
 * The speaker of a clause: the last one before the figure, or else the first one after it. Examples are
 * 'prosecutors said', 'said Europol', 'he said'.
 */
export function spoken(
  reader: Reader,
  { from, kind }: Candidate,
  clause: Run,
  heard: Heard,
): Source | undefined {
  let best: Source | undefined;
  for (const i of tellingsAround(reader, clause.from).verbs) {
    if (i < clause.from || i >= clause.to || !isSaid(reader, i, from, kind)) continue;
    const found =
      speakerAtVerb(reader, i, from, clause) ??
      pronounSource(reader, i, best ?? heard.last?.source, heard);
    if (!found && i <= from && isOthersSaying(reader, i)) best = undefined;
    if (!found) continue;
    if (i <= from) best = found;
    // A speaker behind a conjunction says only what follows: '19 are minors, but investigators believe that more'.
    else if (!isJoinedOn(reader, found)) return best ?? found;
  }
  return best;
}

/**
 * Whether persons whom no rule knows as a speaker are the subject of a verb of saying. They end the statement of the
 * speaker before: 'while their Hungarian counterparts said four'.
 */
const isOthersSaying = (reader: Reader, i: number): boolean => {
  const last = beforeAdverbs(reader, i - 1);
  return isWord(reader, last) && (isPersonAt(reader, last) || isPlural(reader, last));
};

const isJoinedOn = (reader: Reader, { span }: Source): boolean => {
  const at = tokenAt(reader.doc, span.start);
  const before = beforeDeterminer(reader, at);
  return reader.grammar.conjunctions.has(wordAt(reader, before));
};

/** The speaker who is named as the subject of the verb of saying at token `i`. */
function speakerAtVerb(reader: Reader, i: number, figure: number, clause: Run): Source | undefined {
  const speaker = subjectOf(reader, i, clause) ?? speakerBehind(reader, i, clause);
  if (!speaker) return undefined;
  const isRelative = isRelativeAt(reader, speaker.from - 1);
  // A relative clause tells of what follows in it, not of the figure before it:
  // 'coins that experts say could fetch 2m'.
  if (isRelative && figure < speaker.from) return undefined;
  // The same holds of a clause with 'what': 'jailed for nine years in what the police believe is a first'.
  const before = beforeDeterminer(reader, speaker.from);
  if (reader.attributes.whats.has(wordAt(reader, before)) && figure < speaker.from)
    return undefined;
  return {
    value: speaker.value,
    span: speaker.span,
    rule: isRelative ? 'speaker of a relative clause' : SPEAKER,
    doubt: leavesDoubt(reader, i),
  };
}

/**
 * The speaker that a pronoun or 'the statement' refers to: 'he said', 'it put', 'the statement added'. A pronoun
 * inside a quotation means somebody else.
 */
function pronounSource(
  reader: Reader,
  i: number,
  before: Source | undefined,
  { issuer, quoted }: Heard,
): Source | undefined {
  const { pronouns, singular, statements } = reader.attributes;
  const word = wordAt(reader, i - 1);
  if (statements.has(word) && isDefiniteAt(reader, i - 2))
    return issuer && { ...issuer, rule: STATEMENT, doubt: leavesDoubt(reader, i) };
  if (!before || !pronouns.has(word) || quoted[i - 1] === 1) return undefined;
  // A singular pronoun refers to no plural speaker: 'he said' does not mean 'prosecutors'.
  if (singular.has(word) && isPlural(reader, tokenAt(reader.doc, before.span.end - 1)))
    return undefined;
  return { ...before, rule: PRONOUN, doubt: leavesDoubt(reader, i) };
}

const STATEMENT = 'the statement';

const leavesDoubt = (reader: Reader, i: number): boolean =>
  reader.attributes.doubt.has(wordAt(reader, i));

/** How many tokens before a verb of saying its subject may begin, together with what is told of it. */
const SUBJECT_REACH = 30;

/**
 * The speaker whose name ends right before the verb at token `i`, with an aside or auxiliaries between them at most.
 */
function subjectOf(reader: Reader, i: number, clause: Run): Speaker | undefined {
  // 'As' before the verb belongs to it: 'quoted the police as saying'.
  let end = isSubordinatorAt(reader, i - 1) ? i - 1 : i;
  while (end > clause.from && (isHaveAt(reader, end - 1) || isAdverbAt(reader, end - 1))) end -= 1;
  end = beforeDateAside(reader, end);
  const own = namedBefore(reader, end);
  if (own) return own;
  for (let from = Math.max(clause.from, end - SUBJECT_REACH); from < end; from += 1) {
    const speaker = speakerAt(reader, from, end);
    if (speaker && speaker.to === end) return speaker;
    const both = speaker && jointSpeaker(reader, speaker, end);
    if (both) return both;
    // A body that opens a subordinate clause is the subject of that clause only: 'as rescuers approached told'.
    const isOther = isSubordinatorAt(reader, from - 1);
    if (speaker && !isOther && !isNoun(reader, i) && isAside(reader, speaker.to, end))
      return speaker;
  }
  const told = apposedBefore(reader, end, clause.from) ?? titledBefore(reader, end);
  const isReport = reader.attributes.reports.has(wordAt(reader, i));
  return told ?? (isReport ? articledBefore(reader, end) : undefined);
}

/** Steps back over a date in commas between speaker and verb: ', yesterday,'. */
function beforeDateAside(reader: Reader, end: number): number {
  if (!isCommaAt(reader, end - 1)) return end;
  const date = dateEndingAt(reader, end - 2);
  const open = date ? tokenAt(reader.doc, date.start) - 1 : end;
  return isCommaAt(reader, open) ? open : end;
}

/**
 * Whether token `i` is a plural noun that only looks like a verb of saying: 'police arrested dozens of suspects',
 * 'police in Balkan states'. Right behind its speaker it would be taken for the verb.
 */
const isNoun = (reader: Reader, i: number): boolean =>
  isPlural(reader, i) && nounHitAt(reader, i) !== undefined;

/** The second of two joined speakers, or both of them: 'Interpol and the World Customs Organization say'. */
function jointSpeaker(reader: Reader, first: Speaker, end: number): Speaker | undefined {
  if (!isAndAt(reader, first.to)) return undefined;
  const second = speakerAt(reader, first.to + 1, end);
  if (second?.to !== end) return undefined;
  // Behind 'by' the first one acted, and only the second one speaks:
  // 'seven were held by Dutch police and Europol said'.
  const acts = wordAt(reader, first.from - 1) === reader.attributes.by;
  return acts ? second : withSecond(first, second);
}

/**
 * A body whose name ends right before the verb, behind words that describe it:
 * 'Global police organisation Interpol says'.
 */
function namedBefore(reader: Reader, end: number): Speaker | undefined {
  const agency = agencyEndingAt(reader, end - 1);
  if (!agency) return undefined;
  const from = tokenAt(reader.doc, agency.start);
  const before = wordAt(reader, from - 1);
  const isPlain = isWord(reader, from - 1) && !reader.grammar.stops.has(before);
  return isPlain ? { value: agency.id, span: agency, from, to: end } : undefined;
}

/**
 * Whether the words between subject and verb belong to the subject: 'the Carabinieri heritage unit said',
 * 'Eurojust, which ran the action, gave'.
 */
function isAside(reader: Reader, from: number, to: number): boolean {
  if (isCommaAt(reader, from)) return isRelativeAt(reader, from + 1) && isCommaAt(reader, to - 1);
  if (to - from > 4) return false;
  // Behind a possessive only a title does: 'the agency's deputy director told', not 'the prosecutor's office'.
  const isOwn = isPossessiveAt(reader, from);
  const isTitle = (at: number) => at < to && reader.attributes.speakers.has(wordAt(reader, at));
  if (isOwn && !isTitle(from + 1) && !isTitle(from + 2)) return false;
  const start = isOwn ? from + 1 : from;
  for (let i = start; i < to; i += 1) {
    const word = wordAt(reader, i);
    if (!isWord(reader, i) || isNumber(reader, i) || reader.grammar.be.has(word)) return false;
    const links =
      reader.grammar.prepositions.has(word) || (i > start && reader.grammar.determiners.has(word));
    if (reader.grammar.stops.has(word) && !links) return false;
  }
  return true;
}

/** The speaker behind the verb: ', said a spokesman for the ministry'. */
function speakerBehind(reader: Reader, i: number, clause: Run): Speaker | undefined {
  const before = wordAt(reader, i - 1);
  if (!/^[,"”’']$/.test(before)) return undefined;
  // A verb of telling has its listener behind it: 'a fisherman, 51, told Reuters'.
  if (reader.attributes.tell.has(wordAt(reader, i))) return undefined;
  return speakerAt(reader, i + 1, clause.to);
}
