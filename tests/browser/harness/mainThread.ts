/**
 * What our code takes of a page's main thread, in Chromium: a trace with CPU samples, cut into the browser's own
 * tasks. A sample counts as ours when a script of the extension stands anywhere on its stack, so what the browser
 * does for us (layout that we force, a query) is ours too.
 */
import type { Page } from 'puppeteer-core';

export interface OurTask {
  /** ms of the whole task, and of our part in it. */
  whole: number;
  ours: number;
}

export interface MainThread {
  /** Only those with a part of ours, longest part first. */
  tasks: OurTask[];
  /** ms of ours in all tasks together, and in the worst of them. */
  total: number;
  longest: number;
  /** ms of ours by script, compiling included: 'gate.js', 'reader.js'. */
  byScript: Record<string, number>;
}

const CATEGORIES = [
  '-*',
  'toplevel',
  'v8',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.compile',
];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  args: { name?: string; data?: TraceData; url?: string };
}

interface TraceData {
  url?: string;
  processId?: number;
  frames?: { url: string; processId: number }[];
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** A stretch of time in which a script of ours was running. µs. */
interface Stretch {
  start: number;
  end: number;
  script: string;
}

export async function recordMainThread(page: Page, during: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await during();
  const buffer = await page.tracing.stop();
  if (buffer === undefined) throw new Error('the trace is empty');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents, new URL(page.url()).origin);
}

function readTrace(events: TraceEvent[], origin: string): MainThread {
  const processes = processesOf(events, origin);
  const mine = events.filter(({ pid }) => processes.has(pid));
  const stretches = [...sampledIn(mine), ...compiledIn(mine)];
  const tasks = tasksIn(mine)
    .map(({ start, end }) => ({
      whole: (end - start) / 1000,
      ours: sum(stretches.map((one) => overlap(one, { start, end }))) / 1000,
    }))
    .filter(({ ours }) => ours > 0)
    .sort((a, b) => b.ours - a.ours);
  const byScript: Record<string, number> = {};
  for (const { script, start, end } of stretches) {
    byScript[script] = (byScript[script] ?? 0) + (end - start) / 1000;
  }
  return {
    tasks,
    byScript,
    total: sum(tasks.map(({ ours }) => ours)),
    longest: tasks[0]?.ours ?? 0,
  };
}

/** The processes that drew the page: others run the background and must not count. */
function processesOf(events: TraceEvent[], origin: string): Set<number> {
  const frames: TraceData[] = events.flatMap(({ name, args: { data } }) => {
    if (data === undefined) return [];
    if (name === 'FrameCommittedInBrowser') return [data];
    return name === 'TracingStartedInBrowser' ? (data.frames ?? []) : [];
  });
  const ours = frames.filter(({ url }) => url?.startsWith(origin));
  return new Set(ours.flatMap(({ processId }) => processId ?? []));
}

function tasksIn(events: TraceEvent[]) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  return events
    .filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)))
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

function sampledIn(events: TraceEvent[]): Stretch[] {
  const profiles = events.filter(({ name }) => name === 'Profile');
  return profiles.flatMap((profile) => {
    const chunks = events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
    );
    return stretchesOf(profile.args.data?.startTime ?? profile.ts, chunks);
  });
}

/** A sample stands for the time until the next one. */
function stretchesOf(start: number, chunks: TraceEvent[]): Stretch[] {
  const data = chunks.map(({ args }) => args.data);
  const scripts = scriptsOf(data.flatMap((one) => one?.cpuProfile?.nodes ?? []));
  const samples = data.flatMap((one) => one?.cpuProfile?.samples ?? []);
  const deltas = data.flatMap((one) => one?.timeDeltas ?? []);
  let at = start;
  const times = deltas.map((delta) => {
    at += delta;
    return at;
  });
  return samples.flatMap((node, index) => {
    const script = scripts.get(node);
    const [from, to] = [times[index], times[index + 1]];
    return script === undefined || from === undefined || to === undefined
      ? []
      : [{ script, start: from, end: to }];
  });
}

/** For every node of the call tree the script of ours on its stack, if there is one. Parents come first. */
function scriptsOf(nodes: ProfileNode[]): Map<number, string> {
  const scripts = new Map<number, string>();
  for (const { id, parent, callFrame } of nodes) {
    const script = scriptOf(callFrame.url) ?? scripts.get(parent ?? -1);
    if (script !== undefined) scripts.set(id, script);
  }
  return scripts;
}

function compiledIn(events: TraceEvent[]): Stretch[] {
  return events
    .filter(({ name, ph }) => name === 'v8.compile' && ph === 'X')
    .flatMap(({ ts, dur = 0, args }) => {
      const script = scriptOf(args.data?.url ?? args.url);
      return script === undefined ? [] : [{ script, start: ts, end: ts + dur }];
    });
}

function scriptOf(url: string | undefined): string | undefined {
  return url?.startsWith('chrome-extension://') ? url.split('/').at(-1) : undefined;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
