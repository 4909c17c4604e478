/** What a build tells of where its time goes, in the file that `BUILD_TIMINGS` names. */

/** Milliseconds of one stage, by the clock and of the processor. */
interface Stage {
	readonly name: string;
	readonly wall: number | undefined;
	readonly cpu: number | undefined;
}

export interface Timings {
	readonly stages: readonly Stage[];
	/** Bytes by name. */
	readonly memory: Readonly<Record<string, number>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && Boolean(value) && !Array.isArray(value);

const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/**
 * The stages of the last line, in its order; any name is taken, and what is no stage is left out.
 * @throws where that line is no JSON object
 */
export function parseTimings(text: string): Timings {
	const line = text.trim().split('\n').at(-1) ?? '';
	let told: unknown;
	try {
		told = JSON.parse(line);
	} catch {
		// Told below.
	}
	if (!isRecord(told))
		throw new Error(`Unexpected timings \`${line.slice(0, 80)}\`, expected a line with a JSON object`);
	const { memory, ...stages } = told;
	return {
		stages: Object.entries(stages).flatMap(([name, value]) => {
			const [wall, cpu] = isRecord(value) ? [numberOf(value['wall']), numberOf(value['cpu'])] : [numberOf(value)];
			return wall === undefined && cpu === undefined ? [] : [{ name, wall, cpu }];
		}),
		memory: Object.fromEntries(
			Object.entries(isRecord(memory) ? memory : {}).flatMap(([name, value]) => {
				const bytes = numberOf(value);
				return bytes === undefined ? [] : [[name, bytes]];
			}),
		),
	};
}

/** Milliseconds of the processor that reading, parsing and comparing took together; nothing where one is not told. */
export function analysisTime({ stages }: Timings): number | undefined {
	const times = ['read', 'parse', 'compare'].map((name) => stages.find((stage) => stage.name === name)?.cpu);
	return times.reduce((sum, time) => (sum === undefined || time === undefined ? undefined : sum + time), 0);
}
