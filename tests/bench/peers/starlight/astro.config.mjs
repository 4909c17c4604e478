import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// The starter's `autogenerate` would put a link to each article on each page: here they are plain pages.
export default defineConfig({
	site: 'https://example.com',
	integrations: [
		starlight({ title: 'Articles', sidebar: [{ label: 'Start', items: [{ label: 'Home', link: '/' }] }] }),
	],
});
