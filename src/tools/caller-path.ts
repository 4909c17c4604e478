import { relative, resolve } from 'node:path';

/**
 * Find the file that a caller names: npm runs a script in the project's folder, wherever the caller is.
 *
 * @param path - As the caller wrote it, relative to the caller's folder or absolute.
 * @returns The path from the working folder, or the absolute one where it lies outside.
 */
export function callerPath(path: string): string {
	const absolute = resolve(process.env['INIT_CWD'] ?? '.', path);
	const near = relative('.', absolute);
	return near.startsWith('..') ? absolute : near;
}
