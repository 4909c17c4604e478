/** The browser of the tests: the machine's, or else the one that npm carries. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** What it takes to start a browser. */
export interface Program {
	readonly path: string;
	readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const quiet = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Where each system keeps its browsers: names on the `PATH`, or whole paths. */
const known: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
	darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
		(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
	),
	win32: windowsFolders.flatMap((folder) =>
		['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
			join(folder, name),
		),
	),
};

function isRunnable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function findOnMachine(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return (known[process.platform] ?? [])
		.flatMap((name) =>
			name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name)),
		)
		.find(isRunnable);
}

const fontsFile = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${join(folder, 'fonts')}</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpack the carried browser, with the libraries and fonts that a bare machine lacks, into a folder of its own. */
async function unpack(folder: string, archives: string): Promise<void> {
	const fresh = `${folder}-${process.pid}`;
	mkdirSync(fresh, { recursive: true });
	// It unpacks to the folder for temporary files and takes whatever lies there already for its own.
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = fresh;
	try {
		const { default: carried, inflate } = await import('@sparticuz/chromium');
		await carried.executablePath();
		await inflate(join(archives, 'al2023.tar.br'));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	writeFileSync(join(fresh, 'fonts.conf'), fontsFile(folder));
	try {
		renameSync(fresh, folder);
	} catch (error) {
		rmSync(fresh, { recursive: true });
		// Another run was first.
		if (!existsSync(folder)) throw error;
	}
}

async function carriedBrowser(): Promise<Program> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No Chrome, Chromium or Edge found: install one, or name one in CHROME_PATH.');
	}
	const carrier = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
	const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8')) as { version: string };
	const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
	if (!existsSync(folder)) await unpack(folder, join(carrier, 'bin'));
	const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
	const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
	return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/**
 * Find a browser: the one that `CHROME_PATH` names, the machine's, or the carried one.
 *
 * Throws where `CHROME_PATH` names no program, and where there is none and none is carried for this system.
 */
export async function findBrowser(): Promise<Program> {
	const named = process.env['CHROME_PATH'];
	if (named && !isRunnable(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
	const path = named || findOnMachine();
	return path ? { path } : carriedBrowser();
}

/** Start the browser that `findBrowser` finds. */
export async function openBrowser(): Promise<Browser> {
	const { path, env } = await findBrowser();
	const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return chromium.launch({ executablePath: path, args: quiet, env: { ...Object.fromEntries(inherited), ...env } });
}
