import { flushSync, mount } from 'svelte';
import Story from './story.svelte';

/** Draws into an empty container; gives what draws anew. */
export function startSvelte(container, story) {
  let show;
  const subscribe = (run) => {
    show = run;
    run(story);
    return () => undefined;
  };
  flushSync(() => mount(Story, { target: container, props: { shown: { subscribe } } }));
  return (next) => flushSync(() => show(next));
}
