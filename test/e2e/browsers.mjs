// Who lends the scenarios their browsers. Each browser has a site of its own, so that no scenario sees another's requests.
import { launch } from '../../scripts/browser/launch.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { OwnSession } from './own-session.mjs';
import { Session } from './session.mjs';

/** Browsers that play most scenarios, one at a time each: started when they are wanted, and kept. */
export class Shared {
  #free = [];
  #all = [];

  constructor(target) {
    this.target = target;
  }

  /** Lends a browser that nobody uses. */
  async lend(use) {
    const session = this.#free.pop() ?? (await this.#start());
    try {
      await use(session);
    } finally {
      this.#free.push(session);
    }
  }

  async #start() {
    const site = await serve('demo');
    this.#all.push(site);
    const options = { folder: `dist/${this.target}`, proxy: site.port };
    const session = new Session(await launch(this.target, options), site);
    this.#all.push(session);
    return session;
  }

  async close() {
    await Promise.all(this.#all.map((one) => one.close()));
  }
}

/**
 * A browser with a profile on the disk, for scenarios that do to it what would disturb all others. One that failed
 * may have left it in any state: the next gets a new one.
 */
export class Apart {
  #site;
  #session;

  constructor(target) {
    this.target = target;
  }

  async lend(use) {
    this.#site ??= await serve('demo');
    this.#session ??= await OwnSession.start(this.target, this.#site);
    try {
      await use(this.#session);
    } catch (error) {
      await this.#end();
      throw error;
    }
  }

  async #end() {
    const session = this.#session;
    this.#session = undefined;
    await session?.close();
  }

  async close() {
    await this.#end();
    this.#site?.close();
  }
}
