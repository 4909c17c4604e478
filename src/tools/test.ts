/**
 * `npm test`: every check, the fast ones first; `npm test -- unit lint` runs only those named. With `--update`, what the
 * fixtures expect is written anew; without it, a missing expectation is a failure.
 *
 * A check that is not a test run counts as one test. Ends with one line: `N passed, N failed, N skipped`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface Step {
	readonly name: string;
	/** A script and its arguments, or the name of a project of tests/vitest.config.ts. */
	readonly run: readonly [string, ...string[]] | { readonly project: string };
	/** A step without which this one says nothing. */
	readonly needs?: string;
}

const prettier = 'node_modules/prettier/bin/prettier.cjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const astro = 'node_modules/astro/bin/astro.mjs';

const steps: readonly Step[] = [
	{ name: 'unused', run: ['node_modules/knip/bin/knip.js'] },
	{
		name: 'format',
		run: [prettier, '--check', '--log-level=warn', '.', '!seeds', '!tests/fixtures', '!package-lock.json'],
	},
	{ name: 'unit', run: { project: 'unit' } },
	{ name: 'types', run: [astro, 'check', '--tsconfig', 'src/tsconfig.json'] },
	{
		name: 'lint',
		run: [eslint, '--config', 'src/eslint.config.mjs', '--max-warnings=0', 'src', 'tests', 'astro.config.mjs'],
	},
	{ name: 'build', run: ['src/tools/build.ts'] },
	{ name: 'site', run: { project: 'site' }, needs: 'build' },
	{ name: 'browser', run: { project: 'browser' }, needs: 'build' },
];

const { values, positionals: named } = parseArgs({
	options: { update: { type: 'boolean', default: false } },
	allowPositionals: true,
});

/** Run a Node script, its output shown as it comes. */
function succeeds(script: readonly string[]): boolean {
	return spawnSync(process.execPath, script, { stdio: 'inherit' }).status === 0;
}

/** Run one project of tests and count; a run that breaks off, or that runs no test, has failed. */
function countTests(project: string): Count {
	const results = `.astro/test-${project}.json`;
	rmSync(results, { force: true });
	const passes = succeeds([
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config=tests/vitest.config.ts',
		`--project=${project}`,
		`--update=${values.update ? 'all' : 'none'}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${results}`,
	]);
	const report: unknown = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
	const {
		numPassedTests = 0,
		numFailedTests = 0,
		numPendingTests = 0,
		numTodoTests = 0,
	} = report as Record<string, number>;
	const ran = numPassedTests + numFailedTests > 0;
	return {
		passed: numPassedTests,
		failed: numFailedTests === 0 && !(passes && ran) ? 1 : numFailedTests,
		skipped: numPendingTests + numTodoTests,
	};
}

function countStep({ run }: Step): Count {
	if ('project' in run) return countTests(run.project);
	return succeeds(run) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
	console.error(`No step ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
	process.exit(1);
}

mkdirSync('.astro', { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<string>();
for (const step of steps) {
	if (named.length > 0 && !named.includes(step.name)) continue;
	if (step.needs && failed.has(step.needs)) {
		console.log(`\n${step.name}: skipped, for ${step.needs} failed`);
		total.skipped += 1;
		continue;
	}
	console.log(`\n${step.name} …`);
	const begin = performance.now();
	const count = countStep(step);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	if (count.failed > 0) failed.add(step.name);
	console.log(`${step.name}: ${count.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
	for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}
if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failed.size > 0 || total.passed === 0 ? 1 : 0);
