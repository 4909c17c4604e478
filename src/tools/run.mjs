/**
 * Every package script starts here: `node src/tools/run.mjs TASK [ARGUMENT…]`.
 *
 * Brings what the task needs and then runs it: a Node that is new enough (the machine's, or else the one locked in
 * `src/runtime`), the locked packages, the task. It runs before anything is installed and on old Nodes, so it uses
 * nothing but Node's own modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const astro = 'node_modules/astro/bin/astro.mjs';

/**
 * Many short-lived records are made: with more room for young ones, in mebibytes, fewer are moved about. Much code runs for
 * seconds only: with less of it set into its callers, in bytes, compiling it takes less than it saves.
 */
const build = ['--max-semi-space-size=32', '--max-inlined-bytecode-size-cumulative=400', 'src/tools/build.ts'];

/** What each task runs, one after the other; arguments of the caller go to the last. */
const tasks = {
	start: [build, [astro, 'preview', '--ignore-lock']],
	dev: [[astro, 'dev']],
	build: [build],
	data: [['src/tools/data.ts']],
	check: [['src/tools/check.ts']],
	changes: [['src/tools/changes.ts']],
	record: [[...build, '--record'], ['src/tools/record.ts']],
	add: [['src/tools/add.ts']],
	test: [['src/tools/test.ts']],
	bench: [['tests/bench/bench.ts']],
	fuzz: [['tests/fuzz/fuzz.ts']],
	lighthouse: [build, ['tests/lighthouse/lighthouse.ts']],
	weigh: [build, ['tests/weight/weigh.ts']],
};

/** Folders with packages that a single task needs: they are installed when it is asked for, with these arguments. */
const packagesOf = {
	lighthouse: () => ['tests/lighthouse'],
	// The other benches have no peers.
	bench: ([bench]) => (['parse', 'compare', 'og'].includes(bench) ? [] : ['tests/bench/peers']),
};

/** The oldest Node of each line that all packages accept: `^22.22.3 || ^24.16.0 || >=26.3.0`. */
const floors = { 22: [22, 3], 24: [16, 0], 26: [3, 0] };
const newestFloor = 26;

/** How long until a stopped npm is noticed, in milliseconds. */
const parentPoll = 300;

function isNewEnough(version) {
	const [major, minor, patch] = version.split('.').map(Number);
	const floor = floors[major];
	if (!floor) return major > newestFloor;
	return minor > floor[0] || (minor === floor[0] && patch >= floor[1]);
}

function stop(message) {
	console.error(message);
	process.exit(1);
}

/** Run a program to its end; anything but success ends this process with the same status. */
function run(node, args, folder = root) {
	const env = {
		...process.env,
		PATH: [dirname(node), process.env.PATH].join(delimiter),
		TZ: 'UTC',
		ASTRO_TELEMETRY_DISABLED: '1',
		// Astro goes to the background where it takes its caller for a program.
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
	};
	// It changes what Vite and npm do: the same command does the same everywhere.
	delete env.NODE_ENV;
	const child = spawn(node, args, { cwd: folder, stdio: 'inherit', env });
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	const pass = (signal) => child.kill(signal);
	for (const signal of signals) process.on(signal, pass);
	// npm's shell dies of a signal without passing it on; this process then has another parent.
	const parent = process.ppid;
	const watch = setInterval(() => process.ppid === parent || child.kill(), parentPoll);
	return new Promise((resolve) => {
		child.on('error', (error) => stop(`${node}: ${error.message}`));
		child.on('exit', (status, signal) => {
			clearInterval(watch);
			for (const name of signals) process.off(name, pass);
			if (status === 0) resolve();
			else process.exit(status ?? 128 + constants.signals[signal]);
		});
	});
}

/** What an installation was made for: another machine or other packages need another one. */
function fingerprint(folder) {
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	);
	return createHash('sha256')
		.update(JSON.stringify([process.platform, process.arch, dependencies, devDependencies, optionalDependencies]))
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
}

/** Install the locked packages of a folder, unless they are there. */
async function install(folder, node) {
	const stamp = join(folder, 'node_modules', '.installed');
	const wanted = fingerprint(folder);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	const npm = process.env.npm_execpath ?? '';
	if (basename(npm) !== 'npm-cli.js') stop('Packages are missing. Start this through npm: `npm start`, `npm test`.');
	console.log(`Installing the packages of ${join(folder, 'package-lock.json')}`);
	const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-update-notifier'];
	await run(node, [npm, 'ci', ...flags, '--loglevel=error'], folder);
	writeFileSync(stamp, wanted);
}

/** The path of the Node that `src/runtime` locks for this machine. */
async function lockedNode() {
	const folder = join(root, 'src', 'runtime');
	const system = { darwin: 'darwin', linux: 'linux', win32: 'win' }[process.platform];
	const name = `${system}-${process.arch}`;
	const carrier = `node-${name === 'darwin-arm64' ? 'bin-' : ''}${name}`;
	const node = join(folder, 'node_modules', carrier, 'bin', system === 'win' ? 'node.exe' : 'node');
	await install(folder, process.execPath);
	if (spawnSync(node, ['--version']).status !== 0) {
		stop(`Node ${process.version} is too old and none is carried for ${name}: use ^22.22.3, ^24.16.0 or >=26.3.0.`);
	}
	return node;
}

const [task, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) stop(`Tasks: ${Object.keys(tasks).join(', ')}`);
const node = isNewEnough(process.versions.node) ? process.execPath : await lockedNode();
await install(root, node);
for (const folder of packagesOf[task]?.(rest) ?? []) await install(join(root, folder), node);
for (const [index, command] of tasks[task].entries()) {
	await run(node, index === tasks[task].length - 1 ? [...command, ...rest] : command);
}
