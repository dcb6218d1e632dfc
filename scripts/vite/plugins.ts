import { readFileSync } from 'node:fs';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';

/** Files that the code opens by name at run time: in the package, and where they lie in the project. */
export function files(map: Record<string, string>): Plugin {
  return {
    name: 'files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, path] of Object.entries(map))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}

/** crxjs lists ?script files as web accessible and leaves an unused module chunk of each, and of what they alone share: drop all. */
export function tidy(standalone: readonly string[]): CrxPlugin {
  return {
    name: 'tidy',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle))
        if (
          chunk.type === 'chunk' &&
          standalone.some((f) => chunk.facadeModuleId?.endsWith(`/${f}`))
        )
          delete bundle[name];
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const used = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]));
      const pages = Object.values(bundle).flatMap((file) =>
        file.fileName.endsWith('.html') && file.type === 'asset' ? String(file.source) : [],
      );
      for (const { fileName, isEntry } of chunks)
        if (!isEntry && !used.has(fileName) && !pages.some((page) => page.includes(fileName)))
          delete bundle[fileName];
    },
  };
}

/** Gives the scripts of a folder their own copy of every module that they lead to, marked by a name, so that no other page's are in their files. */
export function ownCopy(folder: string, name: string): Plugin {
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || !/\.(m?js|tsx?)$/.test(found.id)) return found;
      const isOwn = importer.endsWith(`?${name}`) || found.id.includes(`/${folder}/`);
      return isOwn ? `${found.id}?${name}` : found;
    },
  };
}

/**
 * Lets two scripts of a page run as soon as each is there, `first` read before all else: by itself a module waits for the
 * page’s end and its styles. Nothing is painted before `drawing` has run: it would be an empty page.
 */
export function atOnce(first: string, drawing: string): Plugin {
  const tag = (fileName: string) => `<script type="module" crossorigin src="/${fileName}">`;
  return {
    name: 'at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.values(bundle).filter(
          (file) =>
            file.type === 'asset' &&
            [first, drawing].every((script) => String(file.source).includes(tag(script))),
        );
        if (pages.length === 0) this.error(`no page has ${first} and ${drawing}`);
        for (const page of pages)
          if (page.type === 'asset')
            page.source = String(page.source)
              .replace(`${tag(first)}</script>`, '')
              .replace('<link', `${tag(first).replace(' src', ' async src')}</script>\n    <link`)
              .replace(tag(drawing), tag(drawing).replace(' src', ' async blocking="render" src'));
      },
    },
  };
}

/**
 * Has Chromium compile all functions of a script together, not each at its first call: of what reads an
 * article and of its session nearly every one runs. Page scripts are bundled by a build without plugins, hence the late hook.
 */
export function compiledTogether(fileNames: readonly string[]): Plugin {
  return {
    name: 'compiled-together',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const fileName of fileNames) {
          const file = bundle[fileName];
          if (file?.type !== 'asset') this.error(`no ${fileName} in the bundle`);
          else file.source = `//# allFunctionsCalledOnLoad\n${file.source}`;
        }
      },
    },
  };
}

const INNER_HTML = /\(\w+\.innerHTML=\w+\.__html\)/;

/**
 * Removes dangerouslySetInnerHTML from preact: nothing here uses it, and without it no file of the package
 * assigns HTML. Page scripts are bundled by a build of their own without plugins, hence the second hook.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs(\?|$)/.test(id)) return undefined;
      const out = code.replace(INNER_HTML, 'void 0');
      if (out === code) this.error('preact changed: its innerHTML assignment was not found');
      return { code: out, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.js'))
            file.source = String(file.source).replace(INNER_HTML, 'void 0');
      },
    },
  };
}
