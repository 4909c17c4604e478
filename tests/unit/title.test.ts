import { expect, test } from 'vitest';
import { findOwnTitle } from '../../src/parse/title.ts';

const own = (line: string, host?: string) => {
	const { start, end } = findOwnTitle(line, host);
	return line.slice(start, end);
};

test.each([
	['Rain closes the fair | The Daily Mast', undefined, 'Rain closes the fair'],
	['Rain closes the fair - Daily Mast', 'dailymast', 'Rain closes the fair'],
	['Rain closes the fair - Local | Dailymast.ca', undefined, 'Rain closes the fair'],
	['Breaking: Rain closes the fair', undefined, 'Rain closes the fair'],
	['LIVE | Rain closes the fair', undefined, 'Rain closes the fair'],
	['Opinion | Rain closes the fair', undefined, 'Rain closes the fair'],
	['Fwd: Rain closes the fair', undefined, 'Rain closes the fair'],
])('takes off what the site added: %s', (line, host, title) => {
	expect(own(line, host)).toBe(title);
});

test.each([
	['Rain closes the fair – Daily Mast', undefined],
	['Rain closes the fair – Daily Mast', 'anotherpaper'],
	['Opinion on the fair has turned', undefined],
	['Mayor on the fair: rain – and more rain', 'dailymast'],
	['The long-awaited half-time show', 'show'],
])('leaves the title its own words: %s', (line, host) => {
	expect(own(line, host)).toBe(line);
});
