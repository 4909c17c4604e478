import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

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

/**
 * Put a finished folder in the place of another: a reader finds the old one or the new one, never some of both.
 *
 * Both lie on one disk. Where several come at once, the last one stays. What cannot be replaced is put back.
 */
export function replaceFolder(fresh: string, target: string): void {
	const old = `${fresh}-old`;
	mkdirSync(dirname(target), { recursive: true });
	for (let attempt = 1; ; attempt++) {
		const had = moveAside(target, old);
		try {
			renameSync(fresh, target);
			rmSync(old, { recursive: true, force: true });
			return;
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
	}
}
