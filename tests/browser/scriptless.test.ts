import { expect, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const { visit } = useWindow({ javaScriptEnabled: false });
const { visit: visitWithScript } = useWindow();

test.each(pages)('/%s says the same without JavaScript', async (path) => {
	const plain = await (await visit(path)).locator('main').innerText();
	const scripted = await (await visitWithScript(path)).locator('main').innerText();
	expect(plain.trim()).not.toBe('');
	expect(plain).toBe(scripted);
});
