import { setOf } from '../set-of.ts';
import { BREAK, JOIN } from './block-text.ts';
import type { CopiedElement, CopiedText } from './copied-tree.ts';
import { type Box, isHeading, type Run } from './survey.ts';

/** Characters of one text node that are looked at for its statistics. */
const SAMPLE = 4_000;
/** A run of more nodes is cut: it is no paragraph, and reading one must not hold the page. */
const MOST_PIECES = 2_000;

/** Characters of a line, and texts in it, by which one tells whether a sentence goes on. */
const LAST_WORDS = 80;
const LAST_PIECES = 12;

/** A word that ends in one element and a name or sentence that begins in the next, with no more than style between them: 'Some Agency' and 'Officers at the gate'. */
const ENDS = /(?:\p{Ll}{2}|\d)[.!?:;)\]”"’]*$/u;
const BEGINS = /^[“"‘(]?\p{Lu}\p{Ll}/u;
const LAST_SIGNS = 6;

/** Boxes in which an initial may stand apart from the word that it begins. */
const INITIAL_BOXES = setOf('div p span');
const INITIAL = /^\p{Lu}$/u;
const GOES_ON = /^\p{Ll}/u;

/** An address written out leads away as a link does. */
const ADDRESS = /^https?:\/\/\S+$/;

const MANNERS = ['linked', 'bold', 'italic', 'dated', 'coded'] as const;

/** What an inline element says of the text in it. */
export type Manner = (typeof MANNERS)[number];

const MANNER_OF: Readonly<Record<string, Manner>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  // Small print, like italics, sets a note apart from a text.
  small: 'italic',
  time: 'dated',
  code: 'coded',
};

const NONE: Readonly<Record<Manner, number>> = {
  linked: 0,
  bold: 0,
  italic: 0,
  dated: 0,
  coded: 0,
};

/** The manner that an element gives its text, if any; an anchor without an address is no link. */
export function mannerOf(element: CopiedElement): Manner | undefined {
  const { localName: name } = element;
  if (name === 'a') return element.getAttribute('href') === null ? undefined : 'linked';
  return Object.hasOwn(MANNER_OF, name) ? MANNER_OF[name] : undefined;
}

/** Gathers the text nodes of a walk into runs, with what tells prose from links. */
export class RunWriter {
  readonly runs: Run[] = [];
  private run: Run | undefined;
  private readonly within = { ...NONE };
  private breaks = 0;
  private leftInline = false;
  /** Whether an inline element begins or ends behind the last text. */
  private isCrossed = false;
  /** Whether the next text goes on with the word of the last one. */
  private isSoft = false;

  /** Whether something of the line has been written. */
  get isInLine(): boolean {
    return this.run !== undefined;
  }

  /** Whether what comes next begins a line, of a block or behind a break. */
  get isAtStart(): boolean {
    return this.run === undefined || this.breaks > 0;
  }

  /** What the line says last; nothing where a break ends it. */
  get lastWords(): string {
    let words = '';
    const pieces = this.breaks > 0 ? [] : (this.run?.pieces.slice(-LAST_PIECES) ?? []);
    for (const piece of pieces)
      words += typeof piece === 'object' ? piece.data.slice(-LAST_WORDS) : ' ';
    return words.slice(-LAST_WORDS).trim();
  }

  /** A picture within a sentence parts two words, as a space does. */
  picture(): void {
    if (this.run?.pieces.at(-1) !== BREAK) this.run?.pieces.push(BREAK);
  }

  /** A block boundary: what follows is another run. */
  end(): void {
    this.run = undefined;
  }

  enter(manner: Manner | undefined): void {
    if (manner) this.within[manner] += 1;
  }

  leave(manner: Manner | undefined, isInline: boolean): void {
    if (manner) this.within[manner] -= 1;
    if (isInline) this.leftInline = this.isCrossed = true;
  }

  /** Separates two labels of one heading that touch ('Kicker' and 'Headline') by a space. */
  startInline(): void {
    this.isCrossed = true;
    if (this.leftInline && this.run && isHeading(this.run.box.name)) this.run.pieces.push(BREAK);
  }

  /** A line may break here, within a word: what comes next goes on with it. */
  softBreak(): void {
    this.isSoft = true;
  }

  /** A second break in a row parts two paragraphs. */
  lineBreak(): void {
    this.breaks += 1;
    if (this.breaks >= 2) this.run = undefined;
    else this.run?.pieces.push(BREAK);
  }

  /** A rule parts them alone. */
  rule(): void {
    this.breaks += 1;
    this.run = undefined;
  }

  text(node: CopiedText, box: Box | undefined): void {
    const { data } = node;
    const sample = (data.length > SAMPLE ? data.slice(0, SAMPLE) : data).trim();
    this.leftInline = false;
    if (this.isCrossed && !this.isSoft) this.part(data);
    this.isCrossed = this.isSoft = false;
    if (sample !== '' && box)
      this.count(data.length > SAMPLE ? data.length : sample.length, sample, box);
    this.run?.pieces.push(node);
    if (this.run && this.run.pieces.length >= MOST_PIECES) this.run = undefined;
  }

  /** Separates the words of two elements by a space, if only their style keeps them apart. */
  private part(data: string): void {
    const before = this.run?.pieces.at(-1);
    if (typeof before !== 'object' || !BEGINS.test(data)) return;
    if (ENDS.test(before.data.slice(-LAST_SIGNS))) this.run?.pieces.push(BREAK);
  }

  /** The line before, where that is no more than the initial of what comes now. */
  private initialBefore(sample: string): Run | undefined {
    const last = this.runs.at(-1);
    const [letter, ...others] = last?.chars === 1 ? last.pieces : [];
    if (!last || typeof letter !== 'object' || !INITIAL_BOXES.has(last.box.name)) return undefined;
    if (!INITIAL.test(letter.data.trim()) || !GOES_ON.test(sample)) return undefined;
    if (others.every((piece) => typeof piece === 'object')) last.pieces.push(JOIN);
    return last;
  }

  private count(chars: number, sample: string, box: Box): void {
    this.breaks = 0;
    if (!this.run) this.run = this.initialBefore(sample);
    if (!this.run) {
      this.run = { box, pieces: [], chars: 0, ...NONE, marks: 0 };
      this.runs.push(this.run);
    }
    this.run.chars += chars;
    if (this.within.linked === 0 && ADDRESS.test(sample)) this.run.linked += chars;
    for (const manner of MANNERS) if (this.within[manner] > 0) this.run[manner] += chars;
    this.run.marks += sample.match(MARKS)?.length ?? 0;
  }
}

/** Comma and full stop in the scripts of Europe, Arabic, Urdu, Hindi, Armenian, Amharic, Tibetan, Burmese, Khmer and Chinese. */
const MARKS =
  /[,.;!?\u0589\u0964\u06d4\u1362\u0f0d\u104a\u104b\u17d4\u060c\u061b\u061f\u3001\u3002\uff01\uff0c\uff1f\u2026]/g;
