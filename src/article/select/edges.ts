import { isHeading } from '../copied/survey.ts';
import { isByline, isPromotion, namesHelpers } from '../wording/wording.ts';
import { isUnderHeadline } from './between.ts';
import { type Choice, type Chosen, isParagraph } from './choice.ts';
import { endsSentence, isDateLine, isLink, isPlaceLine, isSentence, isTail } from './furniture.ts';
import type { HeadlineCandidate } from './headline.ts';
import { isDescribed, isNamedLead } from './lead.ts';
import { writerFinder } from './writer.ts';

/** What the newsroom adds in italics under its text is shorter than this. */
const LONGEST_NOTE = 400;
/** A contact's line under the text. */
const LONGEST_CONTACT = 100;
const ADDRESS = /[\w.+-]+@[\w-]+\.\w|(?:^|[\s(])@\w{3,}/;
/** The end of a line that invites to follow somebody: 'Follow the author on Some Network.' */
const NETWORK = /\b(?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Threads)[.!]?$/;
/** A point of a summary over the text has at least so many characters. */
const SHORTEST_ITEM = 20;
/** How much of the text must be left before a note at its end. */
const LEAST_LEFT = 2;
/** From this share of its paragraphs on, a text is written in lines without a full stop: verse, minutes. */
const OPEN_SHARE = 1 / 3;
const LEAST_OPEN = 2;

const ASKS = /[?？؟]$/;

const isItalic = ({ run }: Chosen) => run.italic >= run.chars * 0.9;

/** How a text is set, by which what stands under it is told from it. */
interface Habits {
  /** Italics set something apart: not all of the text is set in them. */
  readonly areNotesItalic: boolean;
  /** Its paragraphs often end without a full stop. */
  readonly areLinesOpen: boolean;
}

/**
 * Whether a block is a note, set in italics or with an address: 'The author writes on …', 'Reach her at …',
 * 'This story first ran in …'.
 */
function isNote(chosen: Chosen, { areNotesItalic }: Habits): boolean {
  const { block, run } = chosen;
  const { text } = block;
  const isShort = text.length < LONGEST_CONTACT;
  if (isShort && NETWORK.test(text) && run.linked * 3 >= run.chars) return true;
  if (areNotesItalic && isItalic(chosen) && text.length < LONGEST_NOTE) return true;
  return namesHelpers(text) || (isShort && ADDRESS.test(text));
}

/** Takes off what stands under the last sentence: signatures, initials, notes on the author. */
export function withoutTail(blocks: readonly Chosen[], choice: Choice): Chosen[] {
  const habits = {
    areNotesItalic: blocks.filter(isItalic).length * 3 <= blocks.length,
    areLinesOpen: isOfOpenLines(blocks),
  };
  const isOfWriter = writerFinder(choice, blocks);
  const isOff = (b: Chosen, i: number) =>
    (isUnder(b, habits) || isOfWriter(b)) && !isCounted(blocks, i) && !isRecurring(blocks, i);
  const end = endOfText(blocks);
  const last = blocks.slice(0, end).findLastIndex((b, i) => i < LEAST_LEFT || !isOff(b, i));
  return blocks.filter((_, i) => i <= last || i >= end);
}

/** Where the pictures below a text begin: a heading over them heads these. */
function endOfText(blocks: readonly Chosen[]): number {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'caption');
  return blocks[last]?.kind === 'paragraph' ? last + 1 : blocks.length;
}

const NUMBER = /^(\d{1,2})[.)]\s/;
/** The sign before a point that is no element of a list: '• two cars'. */
const SIGN = /^[•·▪■●►*–—-](?=\s)/;
const beginning = (chosen: Chosen | undefined, pattern: RegExp) =>
  pattern.exec(chosen?.block.text ?? '')?.at(-1);

/** Whether a line is one of several that count what is in a list: '1. Rye bread', '2. Butter', or bear the same sign. */
function isCounted(blocks: readonly Chosen[], index: number): boolean {
  const lines = [index - 1, index, index + 1].map((i) => blocks[i]);
  const [before, own, after] = lines.map((line) => Number(beginning(line, NUMBER)));
  const [over, sign, under] = lines.map((line) => beginning(line, SIGN));
  const isPoint = sign !== undefined && (sign === over || sign === under);
  return isPoint || own === (before ?? 0) + 1 || own === (after ?? 0) - 1;
}

/** The first two words of a line. */
const FIRST_WORDS = /^\S+\s+\S+/;
/** A last line is no signature where at least so many short lines above it, of so many that are looked at, begin alike: a signature stands once. */
const LEAST_BEFORE = 2;
const MOST_BEFORE = 200;

/** Whether a line begins as several before it do: 'Our guess: …' under each film of a list. */
function isRecurring(blocks: readonly Chosen[], index: number): boolean {
  const [words] = FIRST_WORDS.exec(blocks[index]?.block.text ?? '') ?? [];
  // Sentences may well begin alike: 'The police …'.
  const isAlike = ({ kind, block }: Chosen) =>
    kind === 'paragraph' && block.text.startsWith(words ?? '') && isTail(block.text);
  return (
    words !== undefined &&
    blocks.slice(Math.max(0, index - MOST_BEFORE), index).filter(isAlike).length >= LEAST_BEFORE
  );
}

/** Whether a text ends its paragraphs without a full stop between the first and the last that may be no signature. */
function isOfOpenLines(blocks: readonly Chosen[]): boolean {
  const texts = blocks.filter(isParagraph).map((b) => b.block.text);
  const isFirm = (text: string) => !isTail(text);
  const inner = texts.slice(texts.findIndex(isFirm), texts.findLastIndex(isFirm) + 1);
  const open = inner.filter((text) => !endsSentence(text)).length;
  return open >= LEAST_OPEN && open >= inner.length * OPEN_SHARE;
}

/** Whether a block is no text of the article where it stands under its last sentence. */
function isUnder(chosen: Chosen, habits: Habits): boolean {
  const { kind, block, run } = chosen;
  // A heading with nothing below it headed what was left out; so did one that asks.
  if (kind === 'subhead') return !isSentence(block.text) || ASKS.test(block.text);
  if (kind === 'item') return isPromotion(block.text);
  if (!isParagraph(chosen)) return false;
  // A link that was taken is one of those that the text goes through.
  return (!habits.areLinesOpen && !isLink(run) && isTail(block.text)) || isNote(chosen, habits);
}

/** What a field is called, set in bold before what it says: 'Director: …'. */
const FIELD = /^[^:：]{2,25}[:：]/;
const isField = (chosen?: Chosen) =>
  chosen !== undefined &&
  chosen.run.bold > 0 &&
  chosen.run.bold < chosen.run.chars &&
  chosen.run.linked === 0 &&
  FIELD.test(chosen.block.text);

/** Whether a line is one of several fields that a text begins with, as those of a review or of a recipe do. */
const isOfFields = (blocks: readonly Chosen[], index: number) =>
  isField(blocks[index]) && (isField(blocks[index - 1]) || isField(blocks[index + 1]));

/** A salutation, or words that lead to what follows. */
const LEADS_ON = /[,:]$/;
const isPoint = ({ kind }: Chosen) => kind === 'item';

/** Takes off what stands over the first sentence: bylines, counters, places of publication. */
export function withoutHead(
  blocks: readonly Chosen[],
  choice: Choice,
  headline: HeadlineCandidate | undefined,
): readonly Chosen[] {
  if (isOfOpenLines(blocks)) return blocks;
  const isText = ({ block: { text } }: Chosen) => !isTail(text) || LEADS_ON.test(text);
  const first = blocks.findIndex((b) => isParagraph(b) && isText(b));
  const firstPoint = blocks.findIndex((b) => isPoint(b) && b.run.chars >= SHORTEST_ITEM);
  const days = blocks.filter(({ kind, block }) => kind === 'subhead' && isDateLine(block.text));
  // The first of several days heads what was done on it.
  const isDay = (b: Chosen) => days.length === 1 && days[0] === b;
  const isLabel = (b: Chosen, i: number) =>
    (isParagraph(b) || b.kind === 'cell' || (isPoint(b) && (firstPoint < 0 || i < firstPoint))) &&
    b.run.bold < b.run.chars &&
    !isOfFields(blocks, i) &&
    !isPlaceLine(b.block.text) &&
    !isNamedLead(b.run) &&
    !(headline && isUnderHeadline(b.run, b.index, headline)) &&
    !isDescribed(choice, b.block);
  // A byline in bold looks like a subhead: 'By Some Agency'.
  const isBoldByline = ({ kind, run, block }: Chosen) =>
    kind === 'subhead' && !isHeading(run.box.name) && isByline(block.text);
  return blocks.filter((b, i) => i >= first || !(isLabel(b, i) || isDay(b) || isBoldByline(b)));
}
