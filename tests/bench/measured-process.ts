/**
 * Runs one program and measures it with all that it starts: the clock, the processor, the memory.
 *
 * On Linux the processes are those of its session, sampled from /proc: the memory is the highest sum of what they have
 * resident (RSS; pages that two of them share count twice), the processor's time what the kernel counted for those that
 * ended, or what the samples saw, whichever is more. Elsewhere each Node among them tells its own use at its end: the
 * processor's time is their sum, and the memory that of the largest alone.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Milliseconds between two looks at the processes. */
const interval = 50;
/** What the kernel counts in: a hundredth of a second for all programs (`man 7 time`, USER_HZ). */
const tick = 10;
const kibibyte = 1024;

/** What one run took. */
export interface Run {
	/** Seconds by the clock, and of the processor: user's and system's. */
	readonly wall: number;
	readonly cpu: number;
	/** Bytes: the most that it had at once. */
	readonly memory: number;
	/** `sum` of all processes at once, or `largest` of one of them. */
	readonly memoryOf: 'sum' | 'largest';
	/** 0 where it did well; nothing where a signal or this program ended it. */
	readonly status: number | undefined;
	/** What it said, the end of it. */
	readonly said: string;
}

export interface Command {
	readonly args: readonly string[];
	readonly folder: string;
	/** What differs from this program's environment; a value left out takes the variable out. */
	readonly environment: Readonly<Record<string, string | undefined>>;
}

interface Usage {
	cpu: number;
	peak: number;
}

const kept = 4000;
const running = new Set<ChildProcess>();

/** End the programs that this one started, with all that they started. */
export function endAll(): void {
	for (const { pid } of running) end(pid);
}

function end(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		// They are a group of their own, so that none is left behind.
		process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

/** The fields of /proc/PID/stat behind the name, which may hold spaces and brackets (`man 5 proc`). */
export function statFields(stat: string): string[] {
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readOrNothing(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		// The process ended meanwhile.
		return undefined;
	}
}

/** Milliseconds of the processor that children of this process took, with theirs, once they ended. */
function childrenTime(): number {
	const fields = statFields(readOrNothing('/proc/self/stat') ?? '');
	return (Number(fields[13]) + Number(fields[14])) * tick;
}

/** Look once at all processes of a session; gives the bytes that they have resident. */
function look(session: number, usages: Map<string, Usage>): number {
	let sum = 0;
	for (const pid of readdirSync('/proc')) {
		if (!/^\d+$/u.test(pid)) continue;
		const fields = statFields(readOrNothing(`/proc/${pid}/stat`) ?? '');
		if (Number(fields[3]) !== session) continue;
		const status = readOrNothing(`/proc/${pid}/status`) ?? '';
		const bytes = (name: string) =>
			Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) * kibibyte;
		sum += bytes('VmRSS');
		usages.set(`${pid} ${fields[19]}`, {
			cpu: (Number(fields[11]) + Number(fields[12])) * tick,
			peak: bytes('VmHWM'),
		});
	}
	return sum;
}

/** Without /proc: each Node tells its own use when it ends, on a line of a file. */
function tellUse(file: string): string {
	const source = `import { appendFileSync } from 'node:fs';
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	appendFileSync(${JSON.stringify(file)}, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS * 1024]) + '\\n');
});`;
	return `--import=data:text/javascript,${encodeURIComponent(source)}`;
}

/**
 * Run Node with these arguments to its end, or for so many milliseconds.
 * @param toldIn a file that does not exist yet: for the use that processes tell, where there is no /proc
 */
export async function measureRun(
	{ args, folder, environment }: Command,
	patience: number,
	toldIn: string,
	hasProc = existsSync('/proc/self/stat'),
): Promise<Run> {
	const usages = new Map<string, Usage>();
	const before = hasProc ? childrenTime() : 0;
	const options = [process.env['NODE_OPTIONS'], hasProc ? undefined : tellUse(toldIn)].filter(Boolean).join(' ');
	const begun = performance.now();
	const child = spawn(process.execPath, args, {
		cwd: folder,
		env: { ...process.env, ...environment, ...(options === '' ? {} : { NODE_OPTIONS: options }) },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	running.add(child);
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-kept)));
	let sum = 0;
	const sampler = setInterval(() => {
		if (hasProc && child.pid !== undefined) sum = Math.max(sum, look(child.pid, usages));
	}, interval);
	const impatience = setTimeout(() => end(child.pid), patience);
	let wall = 0;
	try {
		const status = await new Promise<number | undefined>((resolve, reject) => {
			child.on('error', reject);
			child.on('exit', () => (wall = (performance.now() - begun) / 1000));
			child.on('close', (code) => resolve(code ?? undefined));
		});
		const told = hasProc ? undefined : toldUses(readOrNothing(toldIn) ?? '');
		const seen = told ?? [...usages.values()];
		const counted = hasProc ? childrenTime() - before : 0;
		return {
			wall,
			cpu:
				Math.max(
					counted,
					seen.reduce((all, { cpu }) => all + cpu, 0),
				) / 1000,
			memory: Math.max(sum, ...seen.map(({ peak }) => peak)),
			memoryOf: hasProc ? 'sum' : 'largest',
			status,
			said,
		};
	} finally {
		clearInterval(sampler);
		clearTimeout(impatience);
		running.delete(child);
	}
}

function toldUses(lines: string): Usage[] {
	return lines
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const [cpu = 0, peak = 0] = JSON.parse(line) as number[];
			return { cpu, peak };
		});
}
