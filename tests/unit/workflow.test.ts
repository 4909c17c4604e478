/** The workflow that publishes the site: it runs what the README says, and nothing that may change under it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

interface Step {
	readonly id?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { permissions: Readonly<Record<string, string>>; steps: readonly Step[] }>>;
}

const text = readFileSync('.github/workflows/pages.yml', 'utf8');
const document = parseDocument(text, { strict: true, uniqueKeys: true });
const { permissions, jobs } = document.toJS() as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('it is YAML without a fault', () => {
	expect([...document.errors, ...document.warnings].map(String)).toEqual([]);
});

test('what it runs are lines of the README, and scripts of the project', () => {
	const readme = readFileSync('README.md', 'utf8');
	const commands = steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);
	expect(commands).toEqual(['npm run build']);
	for (const command of commands) {
		expect(readme).toMatch(new RegExp(`^${command} `, 'mu'));
		expect(scripts).toHaveProperty(command.replace('npm run ', ''));
	}
});

test('the site is built for the address that it gets, and what is built is published', () => {
	const build = steps.find(({ run }) => run === 'npm run build');
	expect(build?.env).toEqual({
		SITE: '${{ steps.pages.outputs.origin }}',
		BASE: '${{ steps.pages.outputs.base_path }}',
	});
	expect(steps.filter(({ id }) => id === 'pages').map(({ uses }) => uses?.split('@')[0])).toEqual([
		'actions/configure-pages',
	]);
	expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({ path: 'dist' });
});

test('every action is one commit, whose version stands beside it', () => {
	const lines = text.split('\n').filter((line) => line.includes('uses:'));
	expect(lines.length).toBe(steps.filter(({ uses }) => uses).length);
	expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
});

test('no job may do more than it must', () => {
	expect(permissions).toEqual({});
	expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
	expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
