import type { Locate } from '../guide/locate.ts';
import { drawLocator } from './locator.ts';
import type { Foreign, HoverContent, Line } from './model.ts';
import { createShapes } from './shapes.ts';

const OUTWARD = 'M4.500 2H2v8h8V7.500M7 2h3v3M10 2L5.500 6.500';

/** Draws a card into its box; everything that comes from page or reading goes in as text. */
export function drawCard(box: HTMLElement, content: HoverContent, locate: Locate): void {
  const { figure, lines, link, located, lang } = content;
  const draw = createElements(box.ownerDocument);
  const powers = lines.filter((line) => line.look === 'may');
  const said = [
    figure ? drawFigure(figure, lang, draw) : drawTitle(content, draw),
    ...lines.filter((line) => line.look !== 'may').map((line) => drawLine(line, draw)),
  ];
  const beside = located && drawLocator(box.ownerDocument, located, locate);
  box.replaceChildren(
    ...(beside ? [draw('div', 'two', draw('div', '', ...said), beside)] : said),
    ...(powers.length > 0 ? [drawPowers(powers, draw)] : []),
    ...(link ? [draw('p', '', drawLink(link, draw))] : []),
  );
}

type Draw = ReturnType<typeof createElements>;

function createElements(document: Document) {
  return (tag: string, look: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    if (look) element.className = look;
    element.append(...children);
    return element;
  };
}

function drawTitle({ title, equals, lang }: HoverContent, draw: Draw): HTMLElement {
  const line = draw('p', 'ttl', inLanguage(lang, bidi([title], draw)));
  if (equals) line.append(' ', draw('span', 'eq', '='), ' ', bidi([equals], draw));
  return line;
}

function drawFigure(
  figure: NonNullable<HoverContent['figure']>,
  lang: string | undefined,
  draw: Draw,
): HTMLElement {
  const look = figure.isNumber ? 'num' : 'num word';
  const number = inLanguage(lang, draw('span', look, figure.amount));
  const value = figure.bound
    ? draw('span', '', draw('span', 'bound', figure.bound), ' ', number)
    : number;
  if (!figure.kind) return draw('p', 'headfig', value);
  const kind = inLanguage(figure.kindLang, draw('span', 'k', figure.kind));
  return draw('p', 'headfig', value, ' ', kind);
}

function drawLine({ look, label, text, note, foreign = [] }: Line, draw: Draw): HTMLElement {
  const line = draw('p', look === 'sub' ? 'sub' : '');
  if (label) line.append(`${label} `);
  const said = tagged(text, foreign, draw);
  line.append(label ? draw('b', '', ...said) : bidi(said, draw));
  if (note) line.append(' ', draw('span', 'q', bidi(tagged(note, foreign, draw), draw)));
  return line;
}

function drawPowers(powers: readonly Line[], draw: Draw): HTMLElement {
  const list = draw('dl', 'may');
  for (const { label = '', text, note = '', foreign = [] } of powers) {
    const what = tagged(text, foreign, draw);
    const article = draw('span', 'dim', note);
    list.append(draw('dt', '', label), draw('dd', '', ...what, ' ', article));
  }
  return list;
}

function drawLink({ url, text }: NonNullable<HoverContent['link']>, draw: Draw): HTMLElement {
  const link = draw('a', 'out', text) as HTMLAnchorElement;
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  const shape = createShapes(link.ownerDocument);
  const icon = shape('svg', { viewBox: '0 0 12 12', 'aria-hidden': true });
  icon.append(shape('path', { d: OUTWARD }));
  link.append(icon);
  return link;
}

/** The article's words may run in another direction than the interface's. */
function bidi(said: readonly (Node | string)[], draw: Draw): HTMLElement {
  return draw('bdi', '', ...said);
}

/** The text with its words of other languages set apart, each with its language. */
function tagged(text: string, foreign: readonly Foreign[], draw: Draw): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let rest = text;
  for (const { said, lang } of foreign) {
    const at = rest.indexOf(said);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), inLanguage(lang, draw('span', '', said)));
    rest = rest.slice(at + said.length);
  }
  return [...parts, rest];
}

function inLanguage(lang: string | undefined, element: HTMLElement): HTMLElement {
  if (lang) element.lang = lang;
  return element;
}
