import type { HighlightKind, Names } from './names.ts';
import type { Painted } from './paint-first.ts';

/** Gives the rules for these kinds of highlight. */
export type Rules = (kinds: readonly HighlightKind[]) => string;

/** The sheet that dresses the marks: one, whatever is painted, worn by each tree of the page that holds some. */
interface Dress {
  /** Replaces the rules; written at once where any kind is dressed. */
  restyle(rules: Rules): void;
  /** Dresses these kinds too from now on, in all trees in which these ranges lie. */
  fit(layers: Iterable<readonly [HighlightKind, readonly AbstractRange[]]>): void;
  putOn(): void;
  takeOff(): void;
  /** Whether the page has left it on. */
  isOn(): boolean;
}

/** A sheet for one document, which nothing wears yet; or that which dressed its first marks. */
export function createDress(document: Document, names: Names, first?: Painted): Dress {
  const sheet = first?.sheet ?? new CSSStyleSheet();
  const roots = new Set<DocumentOrShadowRoot>(first?.roots ?? [document]);
  /** Each name in the sheet costs the browser a look at every element of the page: only these are in it. */
  const dressed = new Set<HighlightKind>(first?.layers.keys());
  let rules: Rules = first?.rules ?? (() => '');
  let css = first?.css ?? '';

  const isWorn = (root: DocumentOrShadowRoot) => root.adoptedStyleSheets.includes(sheet);
  const write = () => {
    const next = rules([...dressed]);
    if (next === css) return;
    css = next;
    sheet.replaceSync(css);
  };
  return {
    restyle(next) {
      rules = next;
      if (dressed.size > 0) write();
    },
    fit(layers) {
      for (const [kind, ranges] of layers) {
        if (ranges.length > 0) dressed.add(kind);
        for (const range of ranges) addRoot(roots, range);
      }
      write();
    },
    putOn() {
      for (const root of roots)
        if (!isWorn(root)) root.adoptedStyleSheets = [...othersSheets(root, names), sheet];
    },
    takeOff: () => undress(roots, sheet),
    isOn: () => [...roots].every(isWorn),
  };
}

/** Takes the sheet off the trees that wear it. */
export function undress(roots: Iterable<DocumentOrShadowRoot>, sheet: CSSStyleSheet): void {
  for (const root of roots) {
    const sheets = root.adoptedStyleSheets;
    if (sheets.includes(sheet)) root.adoptedStyleSheets = sheets.filter((one) => one !== sheet);
  }
}

/** A root's sheets without those that an earlier copy of this script put there; `ours` is kept. */
export function othersSheets(
  root: DocumentOrShadowRoot,
  names: Names,
  ours?: CSSStyleSheet,
): CSSStyleSheet[] {
  const marker = `::highlight(${names.stem}`;
  return root.adoptedStyleSheets.filter((sheet) => sheet === ours || !mentions(sheet, marker));
}

function mentions(sheet: CSSStyleSheet, marker: string): boolean {
  const [media] = sheet.cssRules;
  return media instanceof CSSMediaRule && media.cssText.includes(marker);
}

/** A sheet of the document does not reach into shadow roots in Firefox: they get it too. */
export function addRoot(roots: Set<DocumentOrShadowRoot>, range: AbstractRange): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  // Nearly all lie in one that is known, and the first look at a class of the browser's costs a page.
  if (!roots.has(root) && root instanceof ShadowRoot) roots.add(root);
}
