import type { Locate } from '../locate.ts';
import { drawLocator } from './locator.ts';
import type { HoverContent, Line } from './model.ts';

const SVG = 'http://www.w3.org/2000/svg';
const OUTWARD = 'M4.500 2H2v8h8V7.500M7 2h3v3M10 2L5.500 6.500';

/** Draws a card into its box; everything that comes from page or reading goes in as text. */
export function drawCard(box: HTMLElement, content: HoverContent, locate: Locate): void {
  const { figure, lines, link, located } = content;
  const draw = createElements(box.ownerDocument);
  const powers = lines.filter((line) => line.look === 'may');
  const said = [
    figure ? drawFigure(figure, draw) : drawTitle(content, draw),
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

function drawTitle({ title, equals }: HoverContent, draw: Draw): HTMLElement {
  const line = draw('p', 'ttl', bidi(title, draw));
  if (equals) line.append(' ', draw('span', 'eq', '='), ' ', bidi(equals, draw));
  return line;
}

function drawFigure(figure: NonNullable<HoverContent['figure']>, draw: Draw): HTMLElement {
  const number = draw('span', figure.isNumber ? 'num' : 'num word', figure.amount);
  const value = figure.bound
    ? draw('span', '', draw('span', 'bound', figure.bound), ' ', number)
    : number;
  return draw('p', 'headfig', value, ' ', draw('span', 'k', figure.kind));
}

function drawLine({ look, label, text, note, english }: Line, draw: Draw): HTMLElement {
  const line = draw('p', look === 'sub' ? 'sub' : '');
  if (label) line.append(`${label} `);
  line.append(inEnglish(label ? draw('b', '', text) : bidi(text, draw), english));
  if (note) line.append(' ', draw('span', 'q', bidi(note, draw)));
  return line;
}

function drawPowers(powers: readonly Line[], draw: Draw): HTMLElement {
  const list = draw('dl', 'may');
  for (const { label = '', text, note = '', english } of powers) {
    const what = inEnglish(draw('dd', '', text, ' ', draw('span', 'dim', note)), english);
    list.append(draw('dt', '', label), what);
  }
  return list;
}

function drawLink({ url, text }: NonNullable<HoverContent['link']>, draw: Draw): HTMLElement {
  const link = draw('a', 'out', text) as HTMLAnchorElement;
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  const icon = link.ownerDocument.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 12 12');
  icon.setAttribute('aria-hidden', 'true');
  const path = link.ownerDocument.createElementNS(SVG, 'path');
  path.setAttribute('d', OUTWARD);
  icon.append(path);
  link.append(icon);
  return link;
}

/** The article's words may run in another direction than the interface's. */
function bidi(text: string, draw: Draw): HTMLElement {
  return draw('bdi', '', text);
}

function inEnglish(element: HTMLElement, english = false): HTMLElement {
  if (english) element.lang = 'en';
  return element;
}
