/** What is installed is what the lockfiles say: pinned, checked by its hash, and of the registry alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Manifest {
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Package extends Manifest {
	readonly name?: string;
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly license?: string;
	readonly hasInstallScript?: boolean;
}

interface Lock {
	readonly lockfileVersion: number;
	readonly packages: Readonly<Record<string, Package>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Folders with packages of their own. */
const folders = ['.', 'src', 'tests', join('tests', 'bench')]
	.flatMap((root) => [root, ...readdirSync(root, { withFileTypes: true }).map(({ name }) => join(root, name))])
	.filter((folder) => existsSync(join(folder, 'package-lock.json')));

/** These run a script of theirs when they are installed: to choose the program for the machine. */
const withScripts = new Set(['esbuild']);

/** Licences under which a package may be used to build the site, which itself holds only the fonts and the search. */
const licences = new Set(
	[
		'0BSD',
		'Apache-2.0',
		'BlueOak-1.0.0',
		'BSD-2-Clause',
		'BSD-3-Clause',
		'CC0-1.0',
		'ISC',
		'MIT',
		'Python-2.0',
		'Zlib',
	].concat(['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1']),
);

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const isExact = (version: string) => /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/u.test(version);

test('the project has lockfiles', () => {
	expect(folders).toContain('.');
	expect(folders).toContain(join('src', 'runtime'));
});

describe.each(folders)('in %s', (folder) => {
	const { lockfileVersion, packages } = read(join(folder, 'package-lock.json')) as Lock;
	const manifest = read(join(folder, 'package.json')) as Manifest;
	const installed = Object.entries(packages).filter(([path]) => path !== '');
	const ranges = installed.flatMap(([path, one]) =>
		Object.entries({ ...one.dependencies, ...one.optionalDependencies }).map(([name, range]) => [path, name, range]),
	);
	/** Other names that packages ask for packages under. */
	const aliases = new Set(
		ranges.flatMap(([, name, range = '']) => {
			const asked = /^npm:(.+)@/u.exec(range)?.[1];
			return asked === undefined ? [] : [`${name} is ${asked}`];
		}),
	);

	test('the lock is of the packages that are asked for, each by one version', () => {
		const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
		for (const kind of kinds) expect(packages['']?.[kind]).toEqual(manifest[kind]);
		const asked = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter(([, version]) => !isExact(version))).toEqual([]);
		expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
	});

	test('every package is of the registry, under a name that is its own or asked for, and checked by its hash', () => {
		expect(lockfileVersion).toBe(3);
		const faults = installed.flatMap(([path, one]) => [
			...(isExact(one.version ?? '') ? [] : [`${path} has the version ${one.version}`]),
			...(/^sha512-[\w+/]{86}==$/u.test(one.integrity ?? '') ? [] : [`${path} has no hash`]),
			// Where from is the business of whoever installs: any registry gives the same bytes.
			...(one.resolved === undefined ? [] : [`${path} comes from ${one.resolved}`]),
			...(one.link ? [`${path} is a folder of the machine`] : []),
			...(one.name === undefined || one.name === nameOf(path) || aliases.has(`${nameOf(path)} is ${one.name}`)
				? []
				: [`${path} is ${one.name}`]),
		]);
		expect(faults).toEqual([]);
	});

	test('no package runs a script of its own when it is installed, but those that must', () => {
		const running = installed.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
		expect(running.filter((name) => !withScripts.has(name))).toEqual([]);
	});

	test('no range leads past the registry', () => {
		expect(ranges.filter(([, , range = '']) => /[:/]/u.test(range.replace(/^npm:(?:@[\w.-]+\/)?/u, '')))).toEqual([]);
	});
});

test('every package has a licence that allows it to be used here', () => {
	const { packages } = read('package-lock.json') as Lock;
	const others = Object.entries(packages).filter(([path, { license = 'none' }]) => {
		const parts = license.replace(/^\((.*)\)$/u, '$1').split(/ AND /u);
		return path !== '' && !parts.every((part) => licences.has(part));
	});
	expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
