import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

/** Each word that may change is a text node of its own, as JSX has it. */
export function Story({ story }) {
  const line = ({ id, town, count }) =>
    h('p', { key: id }, 'Officers searched ', count, ' homes in ', town, ', Europol said.');
  return h('section', null, story.map(line));
}

/** Takes over what the server has drawn; gives what draws anew. */
export function startReact(container, story) {
  const root = hydrateRoot(container, h(Story, { story }));
  return (next) => flushSync(() => root.render(h(Story, { story: next })));
}
