import { HIGHLIGHTS, type HighlightKind, type Names } from './names.ts';

/** Paints one kind of marks under its name. */
export function setLayer(names: Names, kind: HighlightKind, layer: Highlight): void {
  layer.priority = HIGHLIGHTS.indexOf(kind);
  CSS.highlights.set(names.highlight[kind], layer);
}

/** Whether that is what stands under its name: the page may have taken it away, or a later copy of us painted there. */
export const isLayer = (names: Names, kind: HighlightKind, layer: Highlight): boolean =>
  CSS.highlights.get(names.highlight[kind]) === layer;

/** Takes marks away, unless something else stands under their names. */
export function dropLayers(names: Names, layers: ReadonlyMap<HighlightKind, Highlight>): void {
  for (const [kind, layer] of layers)
    if (isLayer(names, kind, layer)) CSS.highlights.delete(names.highlight[kind]);
}
