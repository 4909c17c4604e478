import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { reportLink } from '../../src/components/report.ts';
import { storySchema } from '../../src/editor-records.ts';
import { readYaml } from '../../src/read/yaml.ts';

const place = { address: 'https://example.org/articles/a/#s1', title: 'Ports & “ships” $& 50%' };
const address = 'https%3A%2F%2Fexample.org%2Farticles%2Fa%2F%23s1';
const title = 'Ports%20%26%20%E2%80%9Cships%E2%80%9D%20%24%26%2050%25';

test.each([
	['https://desk.example/new?at={address}&of={title}', `https://desk.example/new?at=${address}&of=${title}`],
	['https://desk.example/new', 'https://desk.example/new'],
	['mailto:desk@example.org?body={address}', `mailto:desk@example.org?body=${address}`],
])('%s becomes %s', (template, link) => {
	expect(reportLink(template, place)).toBe(link);
});

test.each([[undefined], ['mailto:desk@example.org']])('a letter to %s names the place', (template) => {
	const link = new URL(reportLink(template, place));
	expect(link.protocol).toBe('mailto:');
	expect(link.pathname).toBe(template?.slice('mailto:'.length) ?? '');
	expect(link.searchParams.get('subject')).toBe(`Error in: ${place.title}`);
	expect(link.searchParams.get('body')).toContain(`\r\n${place.address}\r\n`);
	expect(link.href).not.toContain('+');
});

/** What is said of a story file with such a link. */
function faultsOf(href: string): string[] {
	const file = new VFile({ path: 'seeds/story.yml' });
	const text = `title: Ports\nreport:\n  text: By letter\n  href: ${JSON.stringify(href)}\n`;
	readYaml(file, new TextEncoder().encode(text), storySchema, 'bad-story');
	return file.messages.map(String);
}

test.each([
	'https://desk.example/new?at={address}&of={title}',
	'http://desk.example/',
	'mailto:desk@example.org',
	'mailto:desk@example.org?subject={title}&body={address}',
	'mailto:?body={address}',
])('a report may lead to %s', (href) => {
	expect(faultsOf(href)).toEqual([]);
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://desk.example/',
	'desk@example.org',
	'/report/',
	'{address}',
	'https://{address}/',
	'https://{title}@desk.example/',
	'mailto:{title}',
	'https://desk.example/?at={adress}',
	'https://desk.example/ new',
	'',
])('a report may not lead to %s', (href) => {
	const [fault, ...more] = faultsOf(href);
	expect(fault).toMatch(/^seeds\/story\.yml:4:9-4:\d+: Unexpected .*, expected an address that begins with `https:`/u);
	expect(more).toEqual([]);
});
