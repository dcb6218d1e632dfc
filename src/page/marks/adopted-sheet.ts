import type { HighlightKind, Names } from './names.ts';
import type { Painted } from './paint-first.ts';

/** Gives the rules for these kinds of highlight. */
export type Rules = (kinds: readonly HighlightKind[]) => string;

/** The style sheet of the marks: one, adopted by the document and by each of its shadow roots in which marks lie. */
interface AdoptedSheet {
  /** Replaces the rules; written at once where any kind is styled. */
  restyle(rules: Rules): void;
  /** Styles these kinds too from now on, in all trees in which these ranges lie. */
  cover(layers: Iterable<readonly [HighlightKind, readonly AbstractRange[]]>): void;
  adopt(): void;
  drop(): void;
  /** Whether the page has left it on. */
  holds(): boolean;
}

/** A sheet for one document that nothing has adopted yet; or the one by which its first marks were styled. */
export function createAdoptedSheet(
  document: Document,
  names: Names,
  first?: Painted,
): AdoptedSheet {
  const sheet = first?.sheet ?? new CSSStyleSheet();
  const roots = new Set<DocumentOrShadowRoot>(first?.roots ?? [document]);
  /** Each name in the sheet costs the browser a look at every element of the page: only these are in it. */
  const styled = new Set<HighlightKind>(first?.layers.keys());
  let rules: Rules = first?.rules ?? (() => '');
  let css = first?.css ?? '';

  const hasAdopted = (root: DocumentOrShadowRoot) => root.adoptedStyleSheets.includes(sheet);
  const write = () => {
    const next = rules([...styled]);
    if (next === css) return;
    css = next;
    sheet.replaceSync(css);
  };
  return {
    restyle(next) {
      rules = next;
      if (styled.size > 0) write();
    },
    cover(layers) {
      for (const [kind, ranges] of layers) {
        if (ranges.length > 0) styled.add(kind);
        for (const range of ranges) addRoot(roots, range);
      }
      write();
    },
    adopt() {
      for (const root of roots)
        if (!hasAdopted(root)) root.adoptedStyleSheets = [...othersSheets(root, names), sheet];
    },
    drop: () => dropSheet(roots, sheet),
    holds: () => [...roots].every(hasAdopted),
  };
}

/** Takes the sheet from the trees that have adopted it. */
export function dropSheet(roots: Iterable<DocumentOrShadowRoot>, sheet: CSSStyleSheet): void {
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
