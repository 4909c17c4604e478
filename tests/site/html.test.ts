import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

const pages = filesOf('dist').filter((file) => file.endsWith('.html'));
const rules = JSON.parse(readFileSync(new URL('../htmlvalidate.json', import.meta.url), 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(rules));

test.each(pages)('%s is valid HTML', async (file) => {
	const { results } = await validator.validateString(readBuilt(file), file);
	const found = results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
	);
	expect(found).toEqual([]);
});

test.each(pages)('%s asks the browser to run no strange script and to load nothing strange', (file) => {
	const html = readBuilt(file);
	expect(html).toContain("default-src 'none'");
	expect(html).not.toContain("'unsafe-");
});
