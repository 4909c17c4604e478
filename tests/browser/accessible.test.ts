/** WCAG 2.2 AA and best practice, as far as axe can tell. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours can break: all else is the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const light = useWindow({ colorScheme: 'light' });
const dark = useWindow({ colorScheme: 'dark' });

async function findViolations(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
	const { violations } = await rules(new AxeBuilder({ page })).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}

test.each(pages)('/%s shuts nobody out', async (path) => {
	expect(await findViolations(await light.visit(path), (axe) => axe.withTags(standards))).toEqual([]);
});

test.each(pages)('/%s can be read in the dark', async (path) => {
	expect(await findViolations(await dark.visit(path), (axe) => axe.withRules(colourRules))).toEqual([]);
});
