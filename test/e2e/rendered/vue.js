import { createSSRApp, h, nextTick, shallowRef } from '@vue/runtime-dom';

/** Takes over what the server has drawn; gives what draws anew. A line's text is set whole, as that of a template is. */
export function startVue(container, story) {
  const shown = shallowRef(story);
  const line = ({ id, town, count }) =>
    h('p', { key: id }, `Officers searched ${count} homes in ${town}, Europol said.`);
  createSSRApp({ render: () => h('section', null, shown.value.map(line)) }).mount(container);
  return (next) => {
    shown.value = next;
    return nextTick();
  };
}
