import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildInto, hashesOf } from './built.ts';

const out = `.astro/test-threads-${process.pid}`;

afterAll(() => {
	rmSync(out, { recursive: true, force: true });
});

test('two threads draw every byte as one does', async () => {
	for (const threads of ['1', '2']) {
		const { status, said } = await buildInto(`${out}/${threads}`, { BUILD_THREADS: threads });
		expect(status, said).toBe(0);
	}
	expect(hashesOf(`${out}/2`)).toEqual(hashesOf(`${out}/1`));
});
