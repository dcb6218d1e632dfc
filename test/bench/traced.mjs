const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];
/** What the extension runs in a page lies in this folder of the package. */
const OURS = '/src/page/';

/**
 * Milliseconds of a page's main thread that went into our scripts while `act` ran: what the sampling
 * profiler found in them or in what they called, and the browser's compiling of them.
 */
export async function traced(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  return sampled(traceEvents) + compiled(traceEvents);
}

function compiled(events) {
  const ours = events.filter(
    ({ name, args }) => /^v8\.compile/i.test(name) && `${args?.data?.url}`.includes(OURS),
  );
  return ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1_000;
}

/** A profile comes in chunks: nodes that name their parent, and samples with the time since the last. */
function sampled(events) {
  let spent = 0;
  const profiles = new Map();
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk') continue;
    const key = `${pid} ${id}`;
    const ours = profiles.get(key) ?? new Set();
    profiles.set(key, ours);
    const { nodes = [], samples = [] } = args.data.cpuProfile ?? {};
    for (const { id: node, parent, callFrame } of nodes)
      if (ours.has(parent) || callFrame.url?.includes(OURS)) ours.add(node);
    samples.forEach((sample, i) => {
      if (ours.has(sample)) spent += args.data.timeDeltas?.[i] ?? 0;
    });
  }
  return spent / 1_000;
}
