// Which browsers there is a build for. Plain Node: it also runs before anything is installed.

/** The families of browsers that the extension is built for; 'chrome' stands for all that are built on Chromium. */
export const TARGETS = ['chrome', 'firefox'];

/** The families that `--browser` asks for: the one that it names, else all. Ends with a sentence where it names none. */
export function targetsAsked(name) {
  if (name === undefined) return TARGETS;
  if (TARGETS.includes(name)) return [name];
  console.error(`--browser takes ${TARGETS.join(' or ')}, not '${name}'.`);
  process.exit(1);
}
