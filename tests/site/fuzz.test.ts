/** Generated seeds from bytes to HTML, as `npm run fuzz` tries them, for a short while. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { environment } from '../environment.ts';

test('what holds of every page holds of generated seeds', { timeout: 300_000 }, () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['tests/fuzz/fuzz.ts', '--runs', '20', '--seed', '1'],
		{
			encoding: 'utf8',
			env: environment,
		},
	);
	expect(stdout, stderr).toMatch(
		/^[1-9]\d* seeds .* in 20 folders, [1-9]\d* pages, [1-9]\d* passages .*: 0 failures\n$/u,
	);
	expect(status).toBe(0);
});
