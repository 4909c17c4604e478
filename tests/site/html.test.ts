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

/** What stands in the head and at the top of a page, as the file has it. */
function describe(file: string): { title: string; description: string; heads: number; ids: string[]; lang: string } {
	const html = readBuilt(file);
	const find = (pattern: RegExp) => pattern.exec(html)?.[1]?.trim() ?? '';
	return {
		title: find(/<title>([^<]*)<\/title>/u),
		description: find(/<meta name="description" content="([^"]*)"/u),
		heads: html.split(/<h1[\s>]/u).length - 1,
		ids: [...html.matchAll(/<[a-z][^>]*? id="([^"]*)"/gu)].map(([, id = '']) => id),
		lang: find(/<html[^>]* lang="([^"]*)"/u),
	};
}

/** Short addresses only lead on: they are no pages of their own. */
const whole = pages.filter((file) => !/<meta http-equiv="refresh"/iu.test(readBuilt(file)));

test.each(whole)('%s has one head, a title, a description, a language and each id once', (file) => {
	const { title, description, heads, ids, lang } = describe(file);
	expect({ heads, lang }).toEqual({ heads: 1, lang: 'en' });
	expect(title).not.toBe('');
	expect(description).not.toBe('');
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no two pages have one title', () => {
	const named = Map.groupBy(whole, (file) => describe(file).title);
	expect([...named].filter(([, files]) => files.length > 1)).toEqual([]);
});

test.each(whole)('%s leads past its navigation first', (file) => {
	const [, first = ''] = /<body[^>]*>.*?<a\s([^>]*)>/su.exec(readBuilt(file)) ?? [];
	expect(first).toContain('href="#content"');
});
