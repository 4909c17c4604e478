import { expect, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const { visit } = useWindow({ javaScriptEnabled: false });
const { visit: visitWithScript } = useWindow();

/** The search shows its field to those alone who can use it: see search.test.ts. */
const same = pages.filter((path) => path !== 'search/');

test.each(same)('/%s says the same without JavaScript', async (path) => {
	const plain = await (await visit(path)).locator('main').innerText();
	const scripted = await (await visitWithScript(path)).locator('main').innerText();
	expect(plain.trim()).not.toBe('');
	expect(plain).toBe(scripted);
});
