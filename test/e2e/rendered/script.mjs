import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { Story } from './react.js';

const svelte = {
  name: 'svelte',
  transform(source, filename) {
    if (filename.endsWith('.svelte')) return compile(source, { filename }).js;
    return undefined;
  },
};

/** What leaves functions in a page that render with React, Vue and Svelte, as the script of a site does. */
export async function renderingScript() {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL('start.js', import.meta.url)) },
    },
  });
  return output[0].code;
}

/** What React's server sends before its script comes. */
export const fromServer = (story) => renderToString(createElement(Story, { story }));
