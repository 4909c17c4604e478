/** WCAG 2.2 AA and best practice, as far as axe can tell. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { pages, useBrowser } from './visit.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	const visit = useBrowser({ colorScheme });

	test.each(pages)('/%s shuts nobody out', async (path) => {
		const { violations, passes } = await new AxeBuilder({ page: await visit(path) }).withTags(standards).analyze();
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
		);
		expect(found).toEqual([]);
		expect(passes.length).toBeGreaterThan(0);
	});
});
