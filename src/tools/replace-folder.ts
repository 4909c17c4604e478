/** One folder in the place of another, whole or not at all, and what is left where that is cut short. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** How often another build may come between. */
const attempts = 10;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Move a folder, if it is there. */
function moveAside(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw error;
	}
}

/** Take away what is not needed, though a thread may still write to it; what stays is for {@link clearUp}. */
export function takeAway(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
	} catch {
		// What it was for is done, or has failed for a reason of its own, which is said.
	}
}

/** How the old folder of a target is called while it stands aside: the target can be told by it. */
const asideOf = (target: string) => `old-${hash('sha256', resolve(target)).slice(0, 8)}`;

/**
 * Put a finished folder in the place of another: a reader finds the old one or the new one, never some of both.
 *
 * Both lie on one disk. Where several come at once, the last one stays. What cannot be replaced is put back. No system that
 * Node runs on swaps two folders by one call of Node's: between two calls there is none, and a process that is killed just
 * then leaves none. {@link clearUp} then puts the old one back.
 *
 * @param fresh - The finished folder; its name ends in the number of this process.
 */
export function replaceFolder(fresh: string, target: string): void {
	const [old, gone] = [`${fresh}-${asideOf(target)}`, `${fresh}-gone`];
	mkdirSync(dirname(target), { recursive: true });
	for (let attempt = 1; ; attempt++) {
		const had = moveAside(target, old);
		try {
			renameSync(fresh, target);
		} catch (error) {
			// Another build has put its own there since.
			const again = attempt < attempts && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(codeOf(error)));
			if (again) {
				rmSync(old, { recursive: true, force: true });
				continue;
			}
			if (had) renameSync(old, target);
			throw error;
		}
		// Under another name first: one that is half taken away is never put back.
		if (moveAside(old, gone)) takeAway(gone);
		return;
	}
}

function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		// A process of another user cannot be asked, but is there.
		return codeOf(error) === 'EPERM';
	}
}

/** What builds leave that are killed, by the number of the process: in the folder itself, and among what is kept there. */
const leavings = [
	['', /^(?:build|parsed|pages-[\da-f]{16})-(\d+)(?:-|$)/u],
	['og', /\.png\.(\d+)$/u],
	['subsets', /\.woff2-(\d+)$/u],
] as const;

function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * Clear up after builds that were killed: put back the folder that one had moved aside, and take away what they left.
 *
 * What bears the number of a process that runs is left alone, and the old folder of another target.
 *
 * @param work - The folder in which builds work.
 * @param target - The folder that is to be built.
 * @returns Whether the target was put back.
 */
export function clearUp(work: string, target: string): boolean {
	const left = leavings.flatMap(([folder, pattern]) =>
		namesIn(join(work, folder))
			.filter((name) => {
				const id = Number(pattern.exec(name)?.[1] ?? process.pid);
				return id !== process.pid && !isRunning(id);
			})
			.map((name) => join(work, folder, name)),
	);
	const aside = left.find((path) => path.endsWith(`-${asideOf(target)}`));
	const isBack = aside !== undefined && !existsSync(target) && moveAside(aside, target);
	for (const path of left) if (path === aside || !/-old-\w+$/u.test(path)) takeAway(path);
	return isBack;
}
