import { isUnread } from '../copying/unread.ts';
import { isStructuredData } from '../metadata/json-ld.ts';
import { isOrLiesIn, openBox } from './boxes.ts';
import type { CopiedElement, CopiedNode } from './copied-tree.ts';
import { isBreakBehind, isInSentence, wordsIn } from './line.ts';
import {
  isAccordionName,
  isApartCustom,
  isApartInline,
  isCaptionName,
  isDateName,
  isInline,
  isLeadName,
  isMarkedName,
  isSubheadName,
} from './markup.ts';
import { type Names, namesOf } from './names.ts';
import { type Manner, mannerOf, RunWriter } from './runs.ts';
import { type Box, isHeading, type Survey, textOf } from './survey.ts';

/** An element that was entered, and what to undo on leaving. */
interface Frame {
  readonly element: CopiedElement;
  readonly box: Box | undefined;
  readonly manner: Manner | undefined;
}

class Walk {
  private readonly writer = new RunWriter();
  readonly survey: Survey = {
    boxes: [],
    runs: this.writer.runs,
    named: [],
    isSite: false,
    teasers: [],
    announced: new Set(),
    offers: [],
    metas: [],
    scripts: [],
    isLive: false,
    times: [],
    title: undefined,
    isCut: false,
  };
  private readonly stack: Frame[] = [];
  private box: Box | undefined;

  /** Visits a node and gives the one that follows in reading order. */
  step(node: CopiedNode): CopiedNode | null {
    if (node.nodeType === 3) this.writer.text(node, this.box);
    else if (this.element(node)) return node.firstChild ?? this.leave();
    return node.nextSibling ?? this.leave();
  }

  private leave(): CopiedNode | null {
    for (;;) {
      const frame = this.stack.pop();
      if (!frame) return null;
      if (frame.box) this.closeBox(frame.box);
      this.writer.leave(frame.manner, !frame.box);
      if (frame.element.nextSibling) return frame.element.nextSibling;
    }
  }

  /** Looks at an element; true where it is entered. */
  private element(element: CopiedElement): boolean {
    const { localName: name } = element;
    if (name === 'head') return this.enter(element, undefined);
    this.note(name, element);
    if (this.parts(name) || isUnread(name)) return false;
    if (name === 'img' && isInSentence(this.writer.lastWords, element, this.stack)) {
      this.writer.picture();
      return false;
    }
    const names = namesOf(element);
    if (name === 'button' && !this.isHead(names)) return false;
    const isOfLine = isInline(name) || (this.box?.name === 'p' && isMarkedName(name));
    if (!isOfLine || isApartCustom(name) || this.isOwnLine(element, names)) {
      this.writer.end();
      this.box = openBox(this.survey, this.box, element, names);
      return this.enter(element, this.box);
    }
    if (isApartInline(name, element, names)) return false;
    this.writer.startInline();
    return this.enter(element, undefined);
  }

  /** Writes down a break or a rule, which holds nothing; whether the element is one. */
  private parts(name: string): boolean {
    if (name === 'br') this.writer.lineBreak();
    else if (name === 'hr') this.writer.rule();
    else if (name === 'wbr') this.writer.softBreak();
    else return false;
    return true;
  }

  private get isInHeading(): boolean {
    return isHeading(this.box?.name ?? '');
  }

  /** Whether a button is an accordion's, and so a heading or the words of one; any other button is a control. */
  private isHead(names: Names): boolean {
    const { box } = this;
    return this.isInHeading || isAccordionName(names) || (!!box && isAccordionName(box.names));
  }

  /**
   * A caption is set below its picture and a subhead in a line of its own, whatever the element that holds it; so
   * are a date and a standfirst that fill their line.
   */
  private isOwnLine(element: CopiedElement, names: Names): boolean {
    if (isCaptionName(names) || (element.localName === 'button' && !this.isInHeading)) return true;
    const mayFill = isDateName(names) || isLeadName(names);
    if (mayFill && !this.writer.isInLine && isBreakBehind(element)) return true;
    if (this.writer.isAtStart && this.isTitle(element)) return true;
    return isSubheadName(names) && !this.isInHeading;
  }

  /** Old pages set the headline in large type, in one block with the day over it and the writer's name under it. */
  private isTitle(element: CopiedElement): boolean {
    const { title } = this.survey;
    if (!title || this.isInHeading || !isBreakBehind(element)) return false;
    const words = wordsIn(element);
    return words.length >= SHORTEST_TITLE && title.includes(words);
  }

  /** Keeps what the metadata is read from. */
  private note(name: string, element: CopiedElement): void {
    const { metas, scripts, times, runs } = this.survey;
    if (name === 'meta') {
      if (element.getAttribute('itemprop') === null || !isBeside(this.box)) metas.push(element);
    } else if (name === 'link' && element.getAttribute('rel') === 'canonical') metas.push(element);
    else if (name === 'script' && isStructuredData(element)) {
      scripts.push(element);
      this.survey.isLive ||= textOf(element).includes(LIVE);
    } else if (name === 'title') this.survey.title ??= textOf(element);
    else if (name === 'time') times.push({ element, run: runs.length });
  }

  private enter(element: CopiedElement, box: Box | undefined): true {
    const manner = mannerOf(element);
    this.stack.push({ element, box, manner });
    this.writer.enter(manner);
    return true;
  }

  private closeBox(box: Box): void {
    this.writer.end();
    box.end = this.survey.runs.length;
    this.box = box.parent;
  }
}

/** What structured data calls a page that tells a day post by post. */
const LIVE = 'LiveBlog';
/** A title of fewer characters says too little to know a headline by. */
const SHORTEST_TITLE = 15;
/** Whether a box lies in a point of a list or in a card that is set apart: metadata in it is of something beside the article. */
const isBeside = (inner: Box | undefined): boolean =>
  isOrLiesIn(inner, ({ apart, name }) => apart !== undefined || name === 'li');

/** Nodes visited between two yields. */
const SLICE = 1_000;

/** Walks once over a copied page, without recursion, and yields between slices. */
export function* survey(start: CopiedElement, isCut: boolean): Generator<void, Survey> {
  const walk = new Walk();
  walk.survey.isCut = isCut;
  let node: CopiedNode | null = start;
  for (let visited = 1; node; visited += 1) {
    if (visited % SLICE === 0) yield;
    node = walk.step(node);
  }
  return walk.survey;
}
