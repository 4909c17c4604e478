/** What a long build tells of itself: how far it is, and where its time went. */
import { writeFileSync } from 'node:fs';

/** So many milliseconds lie between two lines, on a terminal and elsewhere; a short build says nothing. */
const pause = { terminal: 200, elsewhere: 5000 };

/** What one stage took, in milliseconds; work that other threads did at that time counts too. */
interface Spent {
	readonly wall: number;
	readonly cpu: number;
}

/** Follows a build from stage to stage. */
export class Progress {
	readonly #stages: Record<string, Spent> = {};
	readonly #isTerminal = process.stderr.isTTY;
	#name = 'start';
	#wall = performance.now();
	#cpu = process.cpuUsage();
	#said = performance.now();
	#peak = 0;

	/** Begin a stage; the one before ends. */
	begin(name: string): void {
		const { user, system } = process.cpuUsage(this.#cpu);
		const before = this.#stages[this.#name] ?? { wall: 0, cpu: 0 };
		this.#stages[this.#name] = {
			wall: before.wall + performance.now() - this.#wall,
			cpu: before.cpu + (user + system) / 1000,
		};
		this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
		this.#name = name;
		this.#wall = performance.now();
		this.#cpu = process.cpuUsage();
	}

	/** Say how far a stage is: one line that is written over on a terminal, plain lines elsewhere, and not too many. */
	tell(what: string, done: number, of: number): void {
		const now = performance.now();
		if (now - this.#said < (this.#isTerminal ? pause.terminal : pause.elsewhere)) return;
		this.#said = now;
		const line = `${what}: ${done} of ${of}`;
		process.stderr.write(this.#isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
	}

	/** End the last stage; where the environment's `BUILD_TIMINGS` names a file, it gets all stages as JSON. */
	end(): void {
		this.begin('end');
		if (this.#isTerminal) process.stderr.write('\r\x1b[K');
		const file = process.env['BUILD_TIMINGS'];
		if (file) writeFileSync(file, `${JSON.stringify({ ...this.#stages, memory: { rss: this.#peak } })}\n`);
	}
}
