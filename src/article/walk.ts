import { BREAK } from './block-text.ts';
import {
  apartBecause,
  isApartCustom,
  isApartInline,
  isBodyName,
  isHidden,
  isInline,
  isTeaserName,
  isUnread,
} from './markup.ts';
import { namesOf } from './names.ts';
import {
  contentOf,
  isElement,
  isText,
  nameOf,
  type PageElement,
  type PageNode,
  type PageText,
} from './page-tree.ts';
import { type Box, CAPS, type Caps, isHeading, type Run, type Survey, textOf } from './survey.ts';

/** Characters of one text node that are looked at for its statistics. */
const SAMPLE = 4_000;
/** A run of more nodes is cut: it is no paragraph, and reading one must not hold the page. */
const MOST_PIECES = 2_000;

/** An element that was entered: where to go inside it and after it, and what to undo on leaving. */
interface Frame {
  readonly first: PageNode | null;
  readonly next: PageNode | null;
  /** The nodes of a slot, which are no siblings, and the place in them. */
  readonly list: readonly PageNode[] | undefined;
  at: number;
  readonly box: Box | undefined;
  readonly link: boolean;
  readonly bold: boolean;
  readonly time: boolean;
}

class Walk {
  readonly survey: Survey = {
    boxes: [],
    runs: [],
    named: [],
    isSite: false,
    teasers: [],
    metas: [],
    scripts: [],
    times: [],
    title: undefined,
    capped: false,
  };
  private readonly stack: Frame[] = [];
  private readonly deepest: number;
  private box: Box | undefined;
  private run: Run | undefined;
  private links = 0;
  private bolds = 0;
  private datings = 0;
  private breaks = 0;
  private leftInline = false;

  constructor(deepest: number) {
    this.deepest = deepest;
  }

  /** Visits a node and gives the one that follows in reading order. */
  step(node: PageNode): PageNode | null {
    const frame = isText(node) ? this.text(node) : isElement(node) ? this.element(node) : undefined;
    if (frame) {
      this.stack.push(frame);
      return frame.first ?? this.leave();
    }
    const top = this.stack.at(-1);
    if (!top) return null;
    return (top.list ? top.list[++top.at] : node.nextSibling) ?? this.leave();
  }

  /** Closes what is still open, where a cap ended the walk. */
  finish(): Survey {
    for (let { box } = this; box; box = box.parent) box.end = this.survey.runs.length;
    return this.survey;
  }

  private leave(): PageNode | null {
    for (;;) {
      const frame = this.stack.pop();
      if (!frame) return null;
      if (frame.box) this.closeBox(frame.box);
      else this.leftInline = true;
      if (frame.link) this.links -= 1;
      if (frame.bold) this.bolds -= 1;
      if (frame.time) this.datings -= 1;
      const outer = this.stack.at(-1);
      const next = outer?.list ? outer.list[++outer.at] : frame.next;
      if (next || !outer) return next ?? null;
    }
  }

  private element(element: PageElement): Frame | undefined {
    const name = nameOf(element);
    if (name === 'head') return this.enter(name, element, undefined);
    this.note(name, element);
    if (name === 'br' || name === 'hr') this.lineBreak(name === 'hr');
    if (name === 'br' || name === 'hr' || isUnread(name)) return undefined;
    // A page may hide itself whole until its scripts have run.
    if (name !== 'html' && name !== 'body' && isHidden(element)) return undefined;
    if (this.stack.length >= this.deepest) {
      this.survey.capped = true;
      return undefined;
    }
    if (!isInline(name) || isApartCustom(name))
      return this.enter(name, element, this.openBox(name, element));
    if (isApartInline(element, namesOf(element))) return undefined;
    // Two labels of one heading ('Kicker' and 'Headline') that touch are parted by a space.
    if (this.leftInline && this.run && isHeading(this.run.box.name)) this.run.pieces.push(BREAK);
    return this.enter(name, element, undefined);
  }

  /** Keeps what the metadata is read from. */
  private note(name: string, element: PageElement): void {
    const { metas, scripts, times, runs } = this.survey;
    if (name === 'meta') metas.push(element);
    else if (name === 'link' && element.getAttribute('rel') === 'canonical') metas.push(element);
    else if (name === 'script' && isStructuredData(element)) scripts.push(element);
    else if (name === 'title') this.survey.title ??= textOf(element);
    else if (name === 'time') times.push({ element, run: runs.length });
  }

  private enter(name: string, element: PageElement, box: Box | undefined): Frame {
    const content = contentOf(element);
    const list = Array.isArray(content) ? (content as readonly PageNode[]) : undefined;
    const frame: Frame = {
      first: list ? (list[0] ?? null) : (content as PageNode | null),
      next: element.nextSibling,
      list,
      at: 0,
      box,
      link: name === 'a' && element.getAttribute('href') !== null,
      bold: name === 'b' || name === 'strong',
      time: name === 'time',
    };
    if (frame.link) this.links += 1;
    if (frame.bold) this.bolds += 1;
    if (frame.time) this.datings += 1;
    return frame;
  }

  private openBox(name: string, element: PageElement): Box {
    this.run = undefined;
    const names = namesOf(element);
    const { boxes, runs, named, teasers } = this.survey;
    const parent = this.box;
    const box: Box & { article: Box | undefined } = {
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      names,
      children: [],
      inFigure: name === 'figure' || (parent?.inFigure ?? false),
      article: parent?.article,
      apart: apartBecause(name, element, names),
      out: false,
      first: runs.length,
      end: runs.length,
    };
    if (name === 'article' || element.getAttribute('role') === 'article') box.article = box;
    parent?.children.push(box);
    if (isBodyName(names)) named.push(box);
    if (isTeaserName(names)) teasers.push(box);
    boxes.push(box);
    this.box = box;
    return box;
  }

  private closeBox(box: Box): void {
    this.run = undefined;
    box.end = this.survey.runs.length;
    this.box = box.parent;
  }

  private lineBreak(rule: boolean): void {
    this.breaks += 1;
    if (rule || this.breaks >= 2) this.run = undefined;
    else this.run?.pieces.push(BREAK);
  }

  private text(node: PageText): undefined {
    const { data } = node;
    const sample = (data.length > SAMPLE ? data.slice(0, SAMPLE) : data).trim();
    this.leftInline = false;
    if (sample !== '' && this.box)
      this.count(data.length > SAMPLE ? data.length : sample.length, sample);
    this.run?.pieces.push(node);
    if (this.run && this.run.pieces.length >= MOST_PIECES) this.run = undefined;
  }

  private count(chars: number, sample: string): void {
    this.breaks = 0;
    if (!this.run && this.box) {
      this.run = { box: this.box, pieces: [], chars: 0, linked: 0, bold: 0, dated: 0, marks: 0 };
      this.survey.runs.push(this.run);
    }
    if (!this.run) return;
    this.run.chars += chars;
    if (this.links > 0) this.run.linked += chars;
    if (this.bolds > 0) this.run.bold += chars;
    if (this.datings > 0) this.run.dated += chars;
    this.run.marks += sample.match(MARKS)?.length ?? 0;
  }
}

/** Comma and full stop in the scripts of Europe, Arabic and Chinese. */
const MARKS = /[,.;!?\u060c\u061b\u061f\u3001\u3002\uff0c\u2026]/g;

function isStructuredData(element: PageElement): boolean {
  return (element.getAttribute('type') ?? '').toLowerCase().startsWith('application/ld+json');
}

/** Walks once over the page, without recursion, and yields between slices. */
export function* survey(start: PageElement, caps: Caps = CAPS): Generator<void, Survey> {
  const walk = new Walk(caps.depth);
  let node: PageNode | null = start;
  for (let visited = 1; node; visited += 1) {
    if (visited > caps.nodes) {
      walk.survey.capped = true;
      break;
    }
    if (visited % caps.slice === 0) yield;
    node = walk.step(node);
  }
  return walk.finish();
}
