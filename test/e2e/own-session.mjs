// A session with a profile on the disk and a build that can change, for what would disturb most scenarios.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.mjs';
import { Session } from './session.mjs';

export class OwnSession extends Session {
  /** The profile and a copy of the build, which an update may change. */
  #home;

  static async start(target, site) {
    const home = mkdtempSync(join(tmpdir(), 'pressmark-e2e-'));
    const folder = join(home, 'build');
    cpSync(`dist/${target}`, folder, { recursive: true });
    const own = new OwnSession(await launch(target, OwnSession.#options(home, site)), site);
    own.#home = home;
    return own;
  }

  static #options(home, site) {
    return { folder: join(home, 'build'), profile: join(home, 'profile'), proxy: site.port };
  }

  /** Gives the build a higher version and installs it over the one that runs. */
  async update() {
    const folder = join(this.#home, 'build');
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const [major, minor, patch] = manifest.version.split('.').map(Number);
    manifest.version = [major, minor, patch + 1].join('.');
    writeFileSync(file, JSON.stringify(manifest));
    await this.driver.update(folder);
    return manifest.version;
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart() {
    const { target, id } = this.driver;
    await this.driver.close();
    this.forget();
    const options = OwnSession.#options(this.#home, this.site);
    this.driver = await launch(target, { ...options, installed: id });
  }

  disable() {
    return this.driver.setEnabled(false);
  }

  enable() {
    return this.driver.setEnabled(true);
  }

  /** Opens a path of the demo site in a private window, where the extension is allowed from now on. */
  async openPrivate(path) {
    if (!this.isPrivateAllowed) await this.driver.allowPrivate();
    this.isPrivateAllowed = true;
    // the page that `extension` works in, which would else be opened in the private window
    await this.extension(() => true);
    const page = this.adopt(await this.driver.openPrivate());
    await this.driver.showInPrivate(page, this.site.url(path));
    return page;
  }

  /**
   * The popup for a page in a private window: in Firefox as a tab of that window; in Chromium, which
   * opens no page of an extension there, the real one.
   */
  async privatePopup(page) {
    if (this.target === 'chrome') return this.realPopup(page);
    const popup = await this.popup(page);
    return {
      evaluate: (fn, ...args) => popup.evaluate(`(${fn})(document, ...${JSON.stringify(args)})`),
      close: () => popup.close(),
    };
  }

  async close() {
    await super.close();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
