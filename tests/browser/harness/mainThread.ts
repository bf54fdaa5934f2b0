/**
 * What our code takes of a page's main thread, in Chromium: a trace with CPU samples, cut into the browser's own
 * tasks. A sample counts as ours when a script of the extension stands anywhere on its stack, so what the browser
 * does for us (layout that we force, a query) is ours too.
 */
import type { Page } from 'puppeteer-core';

export interface OurTask {
  /** ms of processor time: the whole task, and our part in it. */
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

const TASKS = ['-*', 'toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SAMPLES = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.compile'];

/** What runs script, whoever's. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  /** Processor time; `dur` is the clock's. µs, both. */
  tdur?: number;
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
  const events = await traceOf(page, [...TASKS, ...SAMPLES], during);
  return readTrace(eventsOf(events, new URL(page.url()).origin));
}

/**
 * ms of processor time in all scripts together: on a page that has none of its own, and if nothing is asked of
 * the page meanwhile, all of it is ours.
 */
export async function scriptTime(page: Page, during: () => Promise<void>): Promise<number> {
  const all = await traceOf(page, TASKS, during);
  const events = eventsOf(all, new URL(page.url()).origin);
  const scripts = events.filter(({ name, ph }) => ph === 'X' && SCRIPT.includes(name));
  const outermost = scripts.filter((one) => !scripts.some((other) => other !== one && isInside(one, other)));
  return sum(outermost.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function traceOf(page: Page, categories: string[], during: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await during();
  const buffer = await page.tracing.stop();
  if (buffer === undefined) throw new Error('the trace is empty');
  return JSON.parse(new TextDecoder().decode(buffer)).traceEvents;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  if (threadOf(inner) !== threadOf(outer)) return false;
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function readTrace(events: TraceEvent[]): MainThread {
  const stretches = [...sampledIn(events), ...compiledIn(events)];
  const byScript: Record<string, number> = {};
  const tasks = tasksIn(events)
    .map((task) => {
      for (const one of stretches) {
        const time = timeIn(task, one);
        if (time > 0) byScript[one.script] = (byScript[one.script] ?? 0) + time;
      }
      return { whole: task.processor / 1000, ours: sum(stretches.map((one) => timeIn(task, one))) };
    })
    .filter(({ ours }) => ours > 0)
    .sort((a, b) => b.ours - a.ours);
  return { tasks, byScript, total: sum(tasks.map(({ ours }) => ours)), longest: tasks[0]?.ours ?? 0 };
}

/** ms of processor time: the samples' clock, corrected by how much of the task's clock was its own. */
function timeIn({ start, end, processor }: Task, stretch: Stretch): number {
  const clock = Math.max(0, Math.min(stretch.end, end) - Math.max(stretch.start, start));
  return clock === 0 ? 0 : (clock * Math.min(1, processor / (end - start))) / 1000;
}

/** Those of the page alone: other processes run the background and must not count. */
function eventsOf(events: TraceEvent[], origin: string): TraceEvent[] {
  const processes = processesOf(events, origin);
  return events.filter(({ pid }) => processes.has(pid));
}

function processesOf(events: TraceEvent[], origin: string): Set<number> {
  const frames: TraceData[] = events.flatMap(({ name, args: { data } }) => {
    if (data === undefined) return [];
    if (name === 'FrameCommittedInBrowser') return [data];
    return name === 'TracingStartedInBrowser' ? (data.frames ?? []) : [];
  });
  const ours = frames.filter(({ url }) => url?.startsWith(origin));
  return new Set(ours.flatMap(({ processId }) => processId ?? []));
}

interface Task {
  start: number;
  end: number;
  processor: number;
}

function tasksIn(events: TraceEvent[]): Task[] {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  return events
    .filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)))
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts, end: ts + dur, processor: tdur }));
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

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
