// 'toplevel' names the messages that a task has received: those of the driver are not ours.
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8.execute',
];
/** What the extension runs in a page lies in this folder of the package. */
const OURS = '/src/page/';
/** The page that is measured has no script of its own: what runs is ours or the driver's. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/**
 * Milliseconds of processor time that a page's main thread gave to us while `act` ran: `scripts`, the
 * tasks in which our code was compiled or run, `longest`, the longest of them, `probe`, the part of the
 * probe's first look, `painting`, the frames that marks alone have caused, and `later`, the tasks of ours
 * that came when those were painted (`scripts` are all where nothing was). Style and layout that
 * a script of ours finds undone when it comes are the page's: no mark of ours is in it yet.
 */
export async function traced(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  return shares(tasksOf(traceEvents));
}

const isEvaluated = ({ name, args }) => name === 'EvaluateScript' && args.data.url.includes(OURS);

/** Our code in a page that had it before. */
const isCalled = ({ name, args }) =>
  name === 'FunctionCall' && args.data.url?.includes(OURS) === true;

/** The tasks of the thread on which our code ran first, from then on, each with what happened in it. */
function tasksOf(events) {
  const first = events.find(isEvaluated) ?? events.find(isCalled);
  if (!first) return [];
  const { pid, tid, ts } = first;
  const thread = events
    .filter((e) => e.ph === 'X' && e.pid === pid && e.tid === tid && e.ts + e.dur >= ts)
    .sort((a, b) => a.ts - b.ts);
  const tasks = [];
  for (const event of thread) {
    if (event.name === 'RunTask')
      tasks.push({ cpu: event.tdur, end: event.ts + event.dur, in: [] });
    else if (tasks.length > 0 && event.ts < tasks.at(-1).end) tasks.at(-1).in.push(event);
  }
  return tasks;
}

function shares(tasks) {
  const times = (of) => tasks.filter(of).map((task) => (task.cpu - owed(task)) / 1_000);
  const sum = (list) => list.reduce((total, ms) => total + ms, 0);
  const marking = beforeSession(tasks).findLastIndex(isAnswered);
  const isPainting = (task, at) => isPaintOfMarks(task) && at > marking;
  const painted = tasks.findIndex(isPainting);
  const isLater = (at) => painted >= 0 && at > painted;
  const scripts = times((task, at) => isOurs(task) && !isLater(at));
  const looks = tasks.flatMap((task) => task.in).filter(isProbe);
  return {
    probe: sum(looks.map(({ tdur }) => tdur / 1_000)),
    scripts: sum(scripts),
    longest: Math.max(0, ...scripts),
    painting: sum(times(isPainting)),
    later: sum(times((task, at) => isOurs(task) && isLater(at))),
  };
}

const OWED = new Set(['UpdateLayoutTree', 'Layout']);

/** Microseconds of style and layout in a task in which a script of ours comes. */
function owed(task) {
  if (!task.in.some(isEvaluated)) return 0;
  return task.in.filter(({ name }) => OWED.has(name)).reduce((sum, { tdur }) => sum + tdur, 0);
}

/** The session comes when the first marks are painted. */
function beforeSession(tasks) {
  const at = tasks.findIndex((task) =>
    task.in.some(
      (event) => isEvaluated(event) && event.args.data.url.endsWith('session-script.js'),
    ),
  );
  return at < 0 ? tasks : tasks.slice(0, at);
}

const isProbe = (event) => isEvaluated(event) && event.args.data.url.endsWith('probe.js');

const has = (task, name) => task.in.some((event) => event.name === name);

function isOurs(task) {
  const isDriver = task.in.some(
    ({ name, args }) =>
      /DevTools/.test(args?.chrome_mojo_event_info?.mojo_interface_tag ?? '') ||
      (name === 'FunctionCall' && !isCalled({ name, args })),
  );
  return !isDriver && task.in.some(({ name }) => RUNS.has(name));
}

/** Our code goes on with an answer in it: in the last of these the marks are put on. */
const isAnswered = (task) => isOurs(task) && !task.in.some(isEvaluated) && !has(task, 'TimerFire');

/** Marks change no layout; a frame that lays out is the page's own, as is one that came before the marks. */
const isPaintOfMarks = (task) => has(task, 'Paint') && !has(task, 'Layout');
