// Functions that are sent into the page: each must stand by itself.

/**
 * Milliseconds until every tenth word of the page's article is marked and laid out anew, by the
 * Highlight API or by wrapping it in an element.
 */
export function marking(way) {
  const words = [];
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node; node = walker.nextNode())
    for (const { index, 0: word } of node.data.matchAll(/\w+/g)) {
      n += 1;
      if (n % 10 === 0) words.push({ node, start: index, end: index + word.length });
    }
  document.body.getBoundingClientRect();
  const began = performance.now();
  if (way === 'highlight') {
    const ranges = words.map(
      ({ node, start, end }) =>
        new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
    );
    CSS.highlights.set('bench', new Highlight(...ranges));
  }
  // from the last to the first, so that what is before a word stays one node
  else
    for (const { node, start, end } of words.reverse()) {
      node.splitText(end);
      const word = node.splitText(start);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
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
