/** Draws SVG elements of a document: the small map and the outward arrow are made of them. */
export function createShapes(document: Document) {
  return (tag: string, attributes: Record<string, string | number | boolean>): SVGElement => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, `${value}`);
    return shape;
  };
}
