/** From where to where a line of text goes, in pixels below the card's upper edge. */
export type LineBox = readonly [top: number, bottom: number];

/** The most of `room` that cuts no line in two. */
export function endBetween(lines: readonly LineBox[], room: number): number {
  const cut = lines.filter(([top, bottom]) => top < room && bottom > room);
  if (cut.length === 0) return room;
  return endBetween(lines, Math.min(...cut.map(([top]) => top)));
}

/** How high the card may be in this room: one that does not fit ends between two of its lines, not in the middle of one. */
export function heightIn(card: HTMLElement, room: number): number {
  const isCut = card.scrollHeight > room;
  card.classList.toggle('cut', isCut);
  if (!isCut) return room;
  const end = endBetween(linesOf(card), room);
  // of a card that is hardly a line high, half a line is better than none
  return end < room / 2 ? room : end;
}

function linesOf(card: HTMLElement): LineBox[] {
  const { top } = card.getBoundingClientRect();
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const range = new Range();
  const lines: LineBox[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) lines.push([box.top - top, box.bottom - top]);
  }
  return lines;
}
