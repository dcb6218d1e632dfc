import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };
import { LANGUAGES } from '../../src/engine/languages/index.ts';
import { patternsIn } from './news-sites.ts';

/** A manifest as crxjs has it, with the key of Firefox that it does not know. */
type Manifest = Extract<ManifestV3Export, { manifest_version: number }> & {
  sidebar_action?: Record<string, unknown>;
};

/** Which browser a build is for. */
export type Target = 'chrome' | 'firefox';

/**
 * The demo site and the tests live here, on any port, so that what is tested is the shipped build.
 * `localhost` and all below it is this very machine, so the pattern reaches no site of the net.
 */
const DEMO = 'http://demo.pressmark.localhost/*';

/** Pages that no manifest key names: the background opens them. */
const UNNAMED_PAGES = ['src/welcome/index.html'];

const OPTIONS = 'src/options/index.html';
const SIDE_PANEL = 'src/sidepanel/index.html';

/**
 * The languages whose listed sites are asked for at the installation: nobody is asked for a site of which no page
 * can be read. A language that comes later must not stand here, because a new required site switches an installed
 * extension off until its reader agrees: its sites are offered, in the settings and on the first page.
 */
const ASKED_FOR = ['en'];

/** Where Pressmark runs by itself: the listed news sites that can be read, and the demo site. */
const required = () => [...patternsIn(ASKED_FOR), DEMO];

/** The listed sites of the languages that came later. */
const offered = () =>
  patternsIn(LANGUAGES.map(({ code }) => code).filter((code) => !ASKED_FOR.includes(code)));

function common() {
  const matches = required();
  return {
    ...structuredClone(base),
    options_ui: { page: OPTIONS, open_in_tab: true },
    host_permissions: matches,
    optional_host_permissions: [...base.optional_host_permissions, ...offered()],
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches })),
  };
}

function forChrome(): Manifest {
  const shared = common();
  return {
    ...shared,
    minimum_chrome_version: '148',
    side_panel: { default_path: SIDE_PANEL },
    permissions: [...shared.permissions, 'sidePanel'],
  };
}

function forFirefox(): Manifest {
  const shared = common();
  return {
    ...shared,
    background: { scripts: [shared.background.service_worker] },
    sidebar_action: {
      default_title: shared.name,
      default_icon: shared.action.default_icon,
      default_panel: SIDE_PANEL,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'pressmark@pressmark.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** The root manifest.json, with what differs by browser and what comes from data/sites. */
export function manifestFor(target: Target): Manifest {
  return target === 'chrome' ? forChrome() : forFirefox();
}

/** Entry pages that crxjs does not find in the manifest. */
export function extraPages(target: Target): Record<string, string> {
  // sidebar_action.default_panel is not a key that crxjs knows about
  const pages = [...UNNAMED_PAGES, ...(target === 'firefox' ? [SIDE_PANEL] : [])];
  return Object.fromEntries(pages.map((page) => [page.split('/')[1] ?? page, page]));
}
