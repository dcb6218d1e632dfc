// What Firefox's own window is asked to do. Each function goes there as text: it sees nothing of this file but its arguments.

/** Switches an add-on off or on. */
export async function setEnabled(id, on) {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  await (on ? addon.enable() : addon.disable());
}

/** Lets an add-on work in private windows. */
export async function allowPrivate(id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] }, extension);
  await addon.reload();
}

/** Opens a private window, and waits until it is drawn. */
export function openPrivateWindow() {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const opened = front.OpenBrowserWindow({ private: true });
  const topic = 'browser-delayed-startup-finished';
  return new Promise((done) => {
    const look = (subject) => {
      if (subject !== opened) return;
      Services.obs.removeObserver(look, topic);
      done();
    };
    Services.obs.addObserver(look, topic);
  });
}

/** Loads an address in the front tab, as its reader would. */
export function loadInFront(url) {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  front.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

/** Clicks the button of an add-on on the toolbar. */
export async function clickAction(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/** Chooses an item, by what it says, of the context menu that is opening. */
export async function chooseInMenu(said) {
  const opened = (popup) =>
    popup.state === 'open' ||
    new Promise((done) => popup.addEventListener('popupshown', done, { once: true }));
  const menu = document.getElementById('contentAreaContextMenu');
  await opened(menu);
  // several items of one extension stand in a menu of their own
  const own = menu.querySelector('menu[id*="pressmark"]');
  own.openMenu(true);
  await opened(own.menupopup);
  const closed = new Promise((done) => menu.addEventListener('popuphidden', done));
  const item = [...own.menupopup.children].find((one) => one.label === said);
  own.menupopup.activateItem(item);
  await closed;
}

/** Puts the button of an add-on on the toolbar. */
export function pinButton(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const { CustomizableUI } = window;
  CustomizableUI.addWidgetToArea(action.id, CustomizableUI.AREA_NAVBAR);
}

/** Puts the pages into a theme, by the number that the preference has for it. */
export function setTheme(value) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}

/** Stops the event page of an add-on. */
export async function terminateBackground(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** The errors of an origin's own code since the last call. */
export function takeErrors(origin) {
  const own = Services.console
    .getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && m.sourceName.startsWith(origin))
    .filter((m) => !(m.flags & Ci.nsIScriptError.warningFlag))
    // Firefox's own note where a page closes, or goes into the cache, before its question is answered: nobody waits for it
    .filter(
      (m) =>
        !/Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(
          m.errorMessage,
        ),
    );
  Services.console.reset();
  return own.map((m) => `${m.sourceName}:${m.lineNumber}: ${m.errorMessage}`);
}

/** Gives an add-on hosts that its manifest asks for, or withholds them. */
export async function setHosts(id, hosts, isOn) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const some = { origins: hosts, permissions: [], data_collection: [] };
  await ExtensionPermissions[isOn ? 'add' : 'remove'](id, some, extension);
}
