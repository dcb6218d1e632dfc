import { createAdoptedSheet, othersSheets, type Rules } from './adopted-sheet.ts';
import { dropLayers, isLayer, setLayer } from './layers.ts';
import { HIGHLIGHTS, type HighlightKind, hostSelector, type Names } from './names.ts';
import type { Painted } from './paint-first.ts';

/** How often marks that the page took away are set again before they are left off. */
const MAX_REPAIRS = 3;

/** What is to be painted: ranges by highlight. */
type Layers = ReadonlyMap<HighlightKind, readonly AbstractRange[]>;

/** Paints marks without a change to the page: named highlights and one constructed sheet. */
export interface Painter {
  /** Replaces what is painted; the other layers stay. */
  paint(layers: Layers): void;
  /** Replaces the sheet's rules by those that this gives for the kinds that are or were painted. */
  restyle(rules: Rules): void;
  /** Sets again what the page took away; false once it did so too often. */
  repair(): boolean;
  /** Takes everything away. */
  clear(): void;
}

/** A painter for one document under the names of its origin; `first`: what stands painted there already. */
export function createPainter(document: Document, names: Names, first?: Painted): Painter {
  const { highlights } = CSS;
  const sheet = createAdoptedSheet(document, names, first);
  const layers = new Map<HighlightKind, Highlight>(first?.layers);
  let repairs = 0;

  const isSet = ([kind, layer]: [HighlightKind, Highlight]) => isLayer(names, kind, layer);

  return {
    paint(wanted) {
      for (const [kind, ranges] of wanted) {
        layers.delete(kind);
        highlights.delete(names.highlight[kind]);
        if (ranges.length === 0) continue;
        const layer = new Highlight(...ranges);
        layers.set(kind, layer);
        setLayer(names, kind, layer);
      }
      sheet.cover(wanted);
      if (layers.size > 0) sheet.adopt();
      else sheet.drop();
    },
    restyle: sheet.restyle,
    repair() {
      if (layers.size === 0 || (sheet.holds() && [...layers].every(isSet))) return true;
      if (repairs >= MAX_REPAIRS) return false;
      repairs += 1;
      sheet.adopt();
      for (const [kind, layer] of layers) setLayer(names, kind, layer);
      return true;
    },
    clear() {
      // A later copy of this script paints under the same names: what stands there may be its.
      dropLayers(names, layers);
      layers.clear();
      sheet.drop();
    },
  };
}

/** Removes what an earlier copy of the page script left behind: it used the same names. `first` is ours and stays. */
export function clearRemains(document: Document, names: Names, first?: Painted): void {
  const { highlights } = CSS;
  // It left with its marks, or could not leave and left them: to look for what else there may be asks the whole page.
  if (first ? !first.hadOthers : !highlights.size) return;
  for (const kind of HIGHLIGHTS)
    if (!first?.layers.has(kind)) highlights.delete(names.highlight[kind]);
  const kept = othersSheets(document, names, first?.sheet);
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
  for (const host of document.querySelectorAll(hostSelector(names.host))) host.remove();
}
