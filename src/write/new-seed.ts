/** A new file in a folder of seeds, under a number of its own; nothing that lies there is ever written over. */
import { constants, copyFileSync, linkSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedNumber } from '../seed-text.ts';

/** The fewest digits of a number. */
const digits = 3;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The numbers that files of some folders begin with, as they are printed. */
function takenNumbers(folders: readonly string[]): string[] {
	const numbers = folders.flatMap((folder) => readdirSync(folder)).flatMap((name) => seedNumber(name) ?? []);
	return numbers.filter((number) => Number.isSafeInteger(Number(number)));
}

/** Make an empty file; `false` where one of its name is there. */
function claim(path: string): boolean {
	try {
		writeFileSync(path, '', { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Give out the number after the greatest one, which is nobody else's meanwhile: not of another run at the same time, either.
 *
 * @param folders - The folders whose seeds may not share a number; the new one is for the first of them.
 * @param use - Gets the digits, as long as those that are there.
 * @returns What `use` returns.
 */
export function withNewNumber<T>(folders: readonly [string, ...string[]], use: (number: string) => T): T {
	const taken = takenNumbers(folders);
	const length = taken.reduce((most, number) => Math.max(most, number.length), digits);
	for (let next = taken.reduce((most, number) => Math.max(most, Number(number)), -1) + 1; ; next++) {
		const claimed = join(folders[0], `.${next}.partial`);
		if (!claim(claimed)) continue;
		try {
			// Another run may have taken it between the look and the claim.
			if (takenNumbers(folders).some((number) => Number(number) === next)) continue;
			return use(String(next).padStart(length, '0'));
		} finally {
			rmSync(claimed, { force: true });
		}
	}
}

/**
 * Write a new file, whole or not at all.
 *
 * Throws where one of its name is there.
 */
export function writeNew(folder: string, name: string, content: Uint8Array | string): void {
	const partial = join(folder, `.${name}.partial`);
	try {
		writeFileSync(partial, content);
		place(partial, join(folder, name));
	} finally {
		rmSync(partial, { force: true });
	}
}

/** A link never takes the place of a file, as a move would. */
function place(partial: string, path: string): void {
	try {
		linkSync(partial, path);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		// Some disks have no links.
		copyFileSync(partial, path, constants.COPYFILE_EXCL);
	}
}
