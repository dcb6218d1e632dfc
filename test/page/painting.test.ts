import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type HighlightKind, hostSelector, namesFrom } from '../../src/page/marks/names.ts';
import { clearRemains, createPainter } from '../../src/page/marks/paint.ts';
import type { Painted } from '../../src/page/marks/paint-first.ts';
import { markSheet } from '../../src/page/marks/sheet.ts';
import { paints, Sheet, styledPage } from './paints.ts';

const NAMES = namesFrom('0123456789abcdef01234567');
const LOOK = { theme: 'light', style: 'underline' } as const;
const rules = (kinds: readonly HighlightKind[]) => markSheet(NAMES, ':root', LOOK, kinds);

let painted: ReturnType<typeof paints>;
beforeEach(() => {
  painted = paints();
});

/** A page in which one word can be marked. */
function page() {
  const { document, sheets } = styledPage('<article><p>Europol</p></article>');
  const range = { startContainer: document.querySelector('p')?.firstChild };
  return { document, sheets, ranges: [range as unknown as StaticRange] };
}

/** A page whose word is marked as a body, by a painter. */
function marked() {
  const it = page();
  const painter = createPainter(it.document, NAMES);
  painter.restyle(rules);
  painter.paint(new Map([['agency', it.ranges]]));
  return { ...it, painter };
}

const nameOf = (kind: HighlightKind) => NAMES.highlight[kind];

describe('what is painted', () => {
  it('stands under its name, styled by one sheet that has its kind alone', () => {
    const { sheets, ranges } = marked();
    expect([...painted.keys()]).toEqual([nameOf('agency')]);
    expect(painted.get(nameOf('agency'))?.ranges).toEqual(ranges);
    expect(sheets().map(({ css }) => css)).toEqual([rules(['agency'])]);
  });

  it('takes the place of what was painted of its kind, and leaves the others', () => {
    const { painter, sheets, ranges } = marked();
    painter.paint(new Map([['now', ranges]]));
    painter.paint(new Map([['agency', [...ranges, ...ranges]]]));
    expect(painted.get(nameOf('agency'))?.ranges).toHaveLength(2);
    expect(painted.get(nameOf('now'))?.priority).toBeGreaterThan(
      painted.get(nameOf('agency'))?.priority ?? Number.POSITIVE_INFINITY,
    );
    painter.paint(new Map([['now', []]]));
    expect([...painted.keys()]).toEqual([nameOf('agency')]);
    expect(sheets()).toHaveLength(1);
  });

  it('leaves no sheet behind where nothing is painted any more', () => {
    const { painter, sheets, ranges } = marked();
    painter.paint(new Map([['agency', []]]));
    expect([painted.size, sheets()]).toEqual([0, []]);
    painter.paint(new Map([['agency', ranges]]));
    painter.clear();
    expect([painted.size, sheets()]).toEqual([0, []]);
  });

  it('is put back where the page took it away, marks or sheet, but not for ever', () => {
    const { document, painter, sheets } = marked();
    expect(painter.repair()).toBe(true);
    painted.clear();
    expect(painter.repair()).toBe(true);
    expect(painted.size).toBe(1);
    document.adoptedStyleSheets = [];
    expect(painter.repair()).toBe(true);
    expect(sheets()).toHaveLength(1);
    painted.clear();
    expect(painter.repair()).toBe(true);
    painted.clear();
    expect(painter.repair(), 'the fourth time').toBe(false);
    expect(painted.size).toBe(0);
  });

  it('is not taken away where a later copy of the script has painted under its name', () => {
    const { painter } = marked();
    const later = { ranges: [] };
    painted.set(nameOf('agency'), later);
    painter.clear();
    expect(painted.get(nameOf('agency'))).toBe(later);
  });
});

/** A page in which an earlier copy of the script has left marks, a sheet and a card, and the page some of its own. */
function leftBehind() {
  const it = marked();
  const host = it.document.createElement(NAMES.host);
  it.document.documentElement.append(host);
  const own = new Sheet();
  own.replaceSync('p{color:red}');
  it.document.adoptedStyleSheets.unshift(own as unknown as CSSStyleSheet);
  painted.set('theirs', { ranges: [] });
  const hosts = () => it.document.querySelectorAll(hostSelector(NAMES.host)).length;
  return { ...it, own, hosts };
}

/** What a first look has painted: no marks of bodies. */
const firstOf = (sheet: Sheet, hadOthers: boolean) => {
  const layer = { ranges: [] };
  painted.set(nameOf('place'), layer);
  const layers = new Map([['place', layer]]);
  return { layers, sheet, hadOthers } as unknown as Painted;
};

describe('what an earlier copy of the script left', () => {
  it('goes, and what is the page’s own stays', () => {
    const { document, sheets, own, hosts } = leftBehind();
    clearRemains(document, NAMES);
    expect([...painted.keys()]).toEqual(['theirs']);
    expect(sheets()).toEqual([own]);
    expect(hosts()).toBe(0);
  });

  it('goes too where the first marks stand already, which stay with their sheet', () => {
    const { document, sheets, own, hosts } = leftBehind();
    const ours = new Sheet();
    ours.replaceSync(rules(['place']));
    document.adoptedStyleSheets.push(ours as unknown as CSSStyleSheet);
    clearRemains(document, NAMES, firstOf(ours, true));
    expect([...painted.keys()]).toEqual(['theirs', nameOf('place')]);
    expect(sheets()).toEqual([own, ours]);
    expect(hosts()).toBe(0);
  });

  it('is not looked for where nothing was painted before: to look asks the whole page', () => {
    const { document } = page();
    const asked = vi.spyOn(document, 'querySelectorAll');
    clearRemains(document, NAMES);
    clearRemains(document, NAMES, firstOf(new Sheet(), false));
    expect(asked).not.toHaveBeenCalled();
  });
});
