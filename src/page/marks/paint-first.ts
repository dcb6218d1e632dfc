import type { Copied } from '../../article/copying/page-copy.ts';
import { addRoot, dropSheet, type Rules } from './adopted-sheet.ts';
import { dropLayers, setLayer } from './layers.ts';
import { layersOf, type Mark } from './marks.ts';
import type { HighlightKind, Names } from './names.ts';

/** What stands painted in a document, for the painter that goes on with it. */
export interface Painted {
  readonly layers: ReadonlyMap<HighlightKind, Highlight>;
  readonly sheet: CSSStyleSheet;
  readonly rules: Rules;
  readonly css: string;
  /** The trees of the page that have adopted the sheet. */
  readonly roots: ReadonlySet<DocumentOrShadowRoot>;
  /** Something was painted before, by the page or by an earlier copy of us. */
  readonly hadOthers: boolean;
}

/**
 * Paints the first marks of a document, which lie in this copy of it. What an earlier copy of us left is taken away later;
 * it used the same names.
 */
export function paintFirst(
  document: Document,
  names: Names,
  marks: readonly Mark[],
  rules: Rules,
  { opaque }: Pick<Copied, 'opaque'>,
): Painted {
  const layers = new Map<HighlightKind, Highlight>();
  const roots = new Set<DocumentOrShadowRoot>([document]);
  for (const [kind, ranges] of layersOf(marks)) {
    // Shadow roots are among what no observer sees into: most pages have none.
    if (opaque.length > 0) for (const range of ranges) addRoot(roots, range);
    if (ranges.length > 0) layers.set(kind, new Highlight(...ranges));
  }
  const hadOthers = CSS.highlights.size > 0;
  const css = rules([...layers.keys()]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const [kind, layer] of layers) setLayer(names, kind, layer);
  if (layers.size > 0) for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return { layers, sheet, rules, css, roots, hadOthers };
}

/** Takes away what was painted, unless something else stands under its names. */
export function takeOff({ layers, sheet, roots }: Painted, names: Names): void {
  dropLayers(names, layers);
  dropSheet(roots, sheet);
}
