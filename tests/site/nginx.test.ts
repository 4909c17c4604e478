/** The configuration of nginx in the README, tried: where no nginx is installed, this says so and tries nothing. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

const program = 'nginx';
const isInstalled = spawnSync(program, ['-v']).status === 0 && existsSync('/etc/nginx/mime.types');
const block = /```nginx\n(?<text>[\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.groups?.['text'] ?? '';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

test('the README has a configuration of nginx', () => {
	expect(block).toContain('server {');
	if (!isInstalled) console.log('nginx is not installed: its configuration is not tried');
});

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const files = filesOf('dist');
const fileLike = (pattern: RegExp) => {
	const file = files.find((name) => pattern.test(name));
	if (file === undefined) throw new Error(`The site has no file like ${String(pattern)}`);
	return file;
};

/** A port that nobody listens at now. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Tests that are only there where nginx is. */
function tryServer(): void {
	const work = mkdtempSync(join(tmpdir(), 'nginx-'));
	const root = join(work, 'www', 'news');
	/** Packed beforehand, as a publisher may do it. */
	const packed = fileLike(/^articles\/[^/]+\/index\.html$/u);
	let server: ChildProcess;
	let port = 0;

	const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
		new Promise<Answer>((resolve, reject) => {
			get({ host: '127.0.0.1', port, path, headers: { host: 'example.org', ...headers } }, (answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('end', () => {
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
				});
			}).on('error', reject);
		});

	beforeAll(async () => {
		cpSync('dist', root, { recursive: true });
		writeFileSync(join(root, `${packed}.gz`), gzipSync(readBuilt(packed), { level: 9 }));
		writeFileSync(join(root, `${packed}.br`), brotliCompressSync(readBuilt(packed)));
		port = await freePort();
		const hasBrotli = existsSync(brotli);
		const tried = block
			.replace(/listen 80;/u, `listen 127.0.0.1:${port};`)
			.replace('/srv/www;', `${join(work, 'www')};`)
			.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '#');
		const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path ${join(work, name)};`,
		);
		const configuration = `
			${hasBrotli ? `load_module ${brotli};` : ''}
			daemon off; master_process off; error_log stderr crit; pid ${join(work, 'nginx.pid')};
			events {}
			http { access_log off; ${places.join(' ')} ${tried} }`;
		mkdirSync(join(work, 'logs'));
		writeFileSync(join(work, 'nginx.conf'), configuration);
		server = spawn(program, ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
		await vi.waitFor(() => ask('/news/'), { timeout: 10_000 });
	});
	afterAll(async () => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill();
		await ended;
		rmSync(work, { recursive: true });
	});

	test.each([
		['/news/', 'text/html; charset=utf-8'],
		['/news/timeline.ics', 'text/calendar; charset=utf-8'],
		['/news/robots.txt', 'text/plain; charset=utf-8'],
		['/news/sitemap.xml', 'text/xml; charset=utf-8'],
		['/news/data/articles.json', 'application/json; charset=utf-8'],
		['/news/favicon.svg', 'image/svg+xml'],
		[/^feeds\/.*\.atom$/u, 'application/atom+xml; charset=utf-8'],
		[/\.bib$/u, 'text/x-bibtex; charset=utf-8'],
		[/\.ris$/u, 'application/x-research-info-systems; charset=utf-8'],
		[/\.css$/u, 'text/css; charset=utf-8'],
		[/^_astro\/.*\.js$/u, 'application/javascript; charset=utf-8'],
		[/\.woff2$/u, 'font/woff2'],
		[/\.png$/u, 'image/png'],
		[/\.pf_fragment$/u, 'application/octet-stream'],
		[/\.pagefind$/u, 'application/octet-stream'],
	])('%s is said to be %s', async (path, type) => {
		const answer = await ask(typeof path === 'string' ? path : `/news/${fileLike(path)}`);
		expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
	});

	test('a folder is led to with its last slash, below the path and on the same host', async () => {
		for (const path of ['/news/articles', '/news', `/news/${packed.replace('/index.html', '')}`]) {
			const { status, headers } = await ask(path);
			expect([status, headers.location]).toEqual([301, `${path}/`]);
		}
	});

	test('a wrong address gets the page for it, and the status of one', async () => {
		for (const path of ['/news/no/such/page/', '/news/nothing.html', '/news/_headers']) {
			const { status, headers, body } = await ask(path);
			expect([status, headers['x-frame-options']]).toEqual([404, 'DENY']);
			if (path !== '/news/_headers') expect(body.toString()).toBe(readBuilt('404.html'));
		}
	});

	test('what is named by its bytes is kept for a year; all else is asked for anew, and not sent again', async () => {
		expect((await ask(`/news/${fileLike(/\.css$/u)}`)).headers['cache-control']).toBe(
			'public, max-age=31536000, immutable',
		);
		for (const path of ['/news/', '/news/data/index.json', `/news/${fileLike(/\.pf_meta$/u)}`]) {
			const { headers } = await ask(path);
			expect(headers['cache-control']).toBe('no-cache');
			const again = await ask(path, { 'If-None-Match': headers.etag ?? '' });
			expect([again.status, again.body.length]).toEqual([304, 0]);
		}
	});

	test('every answer has the headers that a page cannot give itself', async () => {
		for (const path of ['/news/', `/news/${fileLike(/\.css$/u)}`, '/news/nothing/']) {
			const { headers } = await ask(path);
			expect(headers).toMatchObject({
				'content-security-policy': "frame-ancestors 'none'",
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin',
			});
			expect(headers).not.toHaveProperty('access-control-allow-origin');
			expect(headers.server).toBe('nginx');
		}
		expect((await ask('/news/data/events.json')).headers).toMatchObject({
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
		});
	});

	test('what is text is packed, and the same when it is unpacked', async () => {
		for (const path of [packed, 'index.html', 'data/events.json', 'timeline.ics', fileLike(/\.css$/u)]) {
			const { headers, body } = await ask(`/news/${path}`, { 'Accept-Encoding': 'gzip' });
			expect([path, headers['content-encoding'], headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding']);
			expect(gunzipSync(body).toString()).toBe(readBuilt(path));
		}
		const { headers, body } = await ask(`/news/${packed}`, { 'Accept-Encoding': 'gzip, br' });
		if (headers['content-encoding'] === 'br') expect(brotliDecompressSync(body).toString()).toBe(readBuilt(packed));
		else expect(gunzipSync(body).toString()).toBe(readBuilt(packed));
		expect((await ask(`/news/${fileLike(/\.woff2$/u)}`, { 'Accept-Encoding': 'gzip' })).headers).not.toHaveProperty(
			'content-encoding',
		);
	});

	test('a part of a file can be asked for', async () => {
		const { status, headers, body } = await ask('/news/data/events.json', { Range: 'bytes=2-11' });
		expect([status, headers['content-range']?.startsWith('bytes 2-11/')]).toEqual([206, true]);
		expect(body.toString()).toBe(readBuilt('data/events.json').slice(2, 12));
	});
}

if (isInstalled) describe('nginx', tryServer);
