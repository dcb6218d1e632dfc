// Functions that are sent into the page: each must stand by itself.

/**
 * Milliseconds until every tenth word of the page's article is marked and laid out anew, by the
 * Highlight API or by wrapping it in an element.
 */
export function marking(way) {
  const ranges = [];
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node; node = walker.nextNode())
    for (const { index, 0: word } of node.data.matchAll(/\w+/g)) {
      n += 1;
      if (n % 10 > 0) continue;
      const [startContainer, endContainer] = [node, node];
      const [startOffset, endOffset] = [index, index + word.length];
      ranges.push({ startContainer, startOffset, endContainer, endOffset });
    }
  document.body.getBoundingClientRect();
  const began = performance.now();
  if (way === 'highlight')
    CSS.highlights.set('bench', new Highlight(...ranges.map((range) => new StaticRange(range))));
  else
    for (const { startContainer, startOffset, endOffset } of ranges.reverse()) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      range.surroundContents(document.createElement('mark'));
    }
  document.body.getBoundingClientRect();
  return performance.now() - began;
}

/** Milliseconds from each key's event to the next frame, as the page sees them. */
export function watchKeys() {
  globalThis.keys = [];
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => globalThis.keys.push(performance.now() - event.timeStamp));
  });
}
