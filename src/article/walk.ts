import { openBox } from './boxes.ts';
import { isStructuredData } from './json-ld.ts';
import {
  isApartCustom,
  isApartInline,
  isCaptionName,
  isHidden,
  isInline,
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
} from './page-tree.ts';
import { type Manner, mannerOf, RunWriter } from './runs.ts';
import { type Box, CAPS, type Caps, isHeading, type Survey, textOf } from './survey.ts';

/** An element that was entered: where to go inside it and after it, and what to undo on leaving. */
interface Frame {
  readonly first: PageNode | null;
  readonly next: PageNode | null;
  /** The nodes of a slot, which are no siblings, and the place in them. */
  readonly list: readonly PageNode[] | undefined;
  at: number;
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
    metas: [],
    scripts: [],
    times: [],
    title: undefined,
    capped: false,
  };
  private readonly stack: Frame[] = [];
  private readonly deepest: number;
  private box: Box | undefined;

  constructor(deepest: number) {
    this.deepest = deepest;
  }

  /** Visits a node and gives the one that follows in reading order. */
  step(node: PageNode): PageNode | null {
    if (isText(node)) this.writer.text(node, this.box);
    const frame = isElement(node) ? this.element(node) : undefined;
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
      this.writer.leave(frame.manner, !frame.box);
      const outer = this.stack.at(-1);
      const next = outer?.list ? outer.list[++outer.at] : frame.next;
      if (next || !outer) return next ?? null;
    }
  }

  private element(element: PageElement): Frame | undefined {
    const name = nameOf(element);
    if (name === 'head') return this.enter(name, element, undefined);
    this.note(name, element);
    if (name === 'br' || name === 'hr') this.writer.lineBreak(name === 'hr');
    if (name === 'br' || name === 'hr' || isUnread(name)) return undefined;
    // A page may hide itself whole until its scripts have run.
    if (name !== 'html' && name !== 'body' && isHidden(name, element)) return undefined;
    if (this.stack.length >= this.deepest) {
      this.survey.capped = true;
      return undefined;
    }
    const names = namesOf(element, isHeading(name));
    // A caption is set below its picture, whatever the element that holds it.
    if (!isInline(name) || isApartCustom(name) || isCaptionName(names)) {
      this.writer.end();
      this.box = openBox(this.survey, this.box, element, names);
      return this.enter(name, element, this.box);
    }
    if (isApartInline(name, element, names)) return undefined;
    this.writer.startInline();
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
      manner: mannerOf(name, element),
    };
    this.writer.enter(frame.manner);
    return frame;
  }

  private closeBox(box: Box): void {
    this.writer.end();
    box.end = this.survey.runs.length;
    this.box = box.parent;
  }
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
