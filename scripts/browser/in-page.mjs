// Functions that are sent into the page: each must stand by itself.

/** All highlighted ranges of the document, in order of position. The registry is shared with the page. */
export function markedRanges() {
  const found = [];
  for (const [name, highlight] of CSS.highlights)
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      found.push({ live, mark: { text: live.toString(), name, rect: { x, y, width, height } } });
    }
  found.sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live));
  // Words that run over several texts have a range in each: those that touch are one mark's.
  const joined = [];
  for (const { live, mark } of found) {
    const last = joined.at(-1);
    const between = document.createRange();
    if (last) between.setStart(last.live.endContainer, last.live.endOffset);
    if (last) between.setEnd(live.startContainer, live.startOffset);
    const touches = last?.mark.name === mark.name && between.toString() === '';
    if (touches && last.live.endContainer !== live.startContainer) {
      last.live.setEnd(live.endContainer, live.endOffset);
      const { x, y, width, height } = last.live.getBoundingClientRect();
      last.mark.text += mark.text;
      last.mark.rect = { x, y, width, height };
    } else joined.push({ live, mark });
  }
  return joined.map((f) => f.mark);
}

/** Whether anything is marked: asked for again and again while it is waited for. */
export function isMarked() {
  return [...CSS.highlights.values()].some(({ size }) => size > 0);
}

/** In a page of the extension: the number that it knows the tab at this address by. */
export async function tabAt(address) {
  const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
  return tabs.find((tab) => tab.url === address)?.id;
}

/** The middle of the first line box of the nth occurrence of these words within one text node. */
export function pointAt(words, nth) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      if (range.getClientRects().length === 0 || left-- > 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  return null;
}
