import { HIGHLIGHTS, type HighlightKind, hostSelector, type Names } from './names.ts';

/** How often marks that the page took away are set again before they are left off. */
const MAX_REPAIRS = 3;

/** What is to be painted: ranges by highlight. */
export type Layers = ReadonlyMap<HighlightKind, readonly AbstractRange[]>;

/** Paints marks without a change to the page: named highlights and one constructed sheet. */
export interface Painter {
  /** Replaces what is painted; the other layers stay. */
  paint(layers: Layers): void;
  /** Replaces the sheet's rules by those that this gives for the kinds that are or were painted. */
  restyle(rules: (kinds: readonly HighlightKind[]) => string): void;
  /** Sets again what the page took away; false once it did so too often. */
  repair(): boolean;
  /** Takes everything away. */
  clear(): void;
}

/** A painter for one document under the names of its origin. */
export function createPainter(document: Document, names: Names): Painter {
  const { highlights } = CSS;
  const sheet = new CSSStyleSheet();
  const layers = new Map<HighlightKind, Highlight>();
  const roots = new Set<DocumentOrShadowRoot>([document]);
  /** Each name in the sheet costs the browser a look at every element of the page: only these are in it. */
  const dressed = new Set<HighlightKind>();
  let rules: (kinds: readonly HighlightKind[]) => string = () => '';
  let css = '';
  let repairs = 0;

  const dress = () => {
    const next = rules([...dressed]);
    if (next === css) return;
    css = next;
    sheet.replaceSync(css);
  };
  const adopt = () => {
    for (const root of roots)
      if (!isAdopted(root, sheet)) root.adoptedStyleSheets = [...othersSheets(root, names), sheet];
  };
  const drop = () => {
    for (const root of roots)
      if (isAdopted(root, sheet))
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const isWhole = () =>
    [...roots].every((root) => isAdopted(root, sheet)) &&
    [...layers].every(([kind, layer]) => highlights.get(names.highlight[kind]) === layer);
  const set = (kind: HighlightKind, layer: Highlight) => {
    layer.priority = HIGHLIGHTS.indexOf(kind);
    highlights.set(names.highlight[kind], layer);
  };

  return {
    paint(wanted) {
      for (const [kind, ranges] of wanted) {
        layers.delete(kind);
        highlights.delete(names.highlight[kind]);
        if (ranges.length === 0) continue;
        const layer = new Highlight(...ranges);
        layers.set(kind, layer);
        dressed.add(kind);
        set(kind, layer);
        for (const range of ranges) addRoot(roots, range);
      }
      dress();
      if (layers.size > 0) adopt();
      else drop();
    },
    restyle(next) {
      rules = next;
      if (dressed.size > 0) dress();
    },
    repair() {
      if (layers.size === 0 || isWhole()) return true;
      if (repairs >= MAX_REPAIRS) return false;
      repairs += 1;
      adopt();
      for (const [kind, layer] of layers) set(kind, layer);
      return true;
    },
    clear() {
      // A later copy of this script paints under the same names: what stands there may be its.
      for (const [kind, layer] of layers)
        if (highlights.get(names.highlight[kind]) === layer)
          highlights.delete(names.highlight[kind]);
      layers.clear();
      drop();
    },
  };
}

/** Removes what an earlier copy of the page script left behind: it used the same names. */
export function clearRemains(document: Document, names: Names): void {
  const { highlights } = CSS;
  if (highlights.size > 0)
    for (const name of Object.values(names.highlight)) highlights.delete(name);
  const kept = othersSheets(document, names);
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
  for (const host of document.querySelectorAll(hostSelector(names.host))) host.remove();
}

/** A root's sheets but those that an earlier copy of ours put there; into shadow roots only painting leads again. */
function othersSheets(root: DocumentOrShadowRoot, names: Names): CSSStyleSheet[] {
  const marker = `::highlight(${names.stem}`;
  return root.adoptedStyleSheets.filter((sheet) => !mentions(sheet, marker));
}

function mentions(sheet: CSSStyleSheet, marker: string): boolean {
  const [media] = sheet.cssRules;
  return media instanceof CSSMediaRule && media.cssText.includes(marker);
}

function isAdopted(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): boolean {
  return root.adoptedStyleSheets.includes(sheet);
}

/** A sheet of the document does not reach into shadow roots in Firefox: they get it too. */
function addRoot(roots: Set<DocumentOrShadowRoot>, range: AbstractRange): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  // Nearly all lie in one that is known, and the first look at a class of the browser's costs a page.
  if (!roots.has(root) && root instanceof ShadowRoot) roots.add(root);
}
