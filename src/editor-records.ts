/** What editors write beside the seeds: the sidecar of a seed, and the story. */
import { z } from 'zod';
import { because, nameKind } from './records.ts';

/** A day that is in the calendar: 2025-02-30 is not. */
const day = z.iso.date();

const known = <T extends z.ZodType>(value: T) => z.strictObject({ value, because });

/** `seeds/NAME.yml`: what an editor knows and the seed does not say. Unknown keys are errors. */
export const sidecarSchema = z.strictObject({
	outlet: known(z.string().min(1)).optional(),
	published: known(day).optional(),
	title: known(z.string().min(1)).optional(),
	via: z.strictObject({ value: z.string().min(1).optional(), because }).optional(),
	address: known(z.url({ protocol: /^https?$/ })).optional(),
	archived: known(z.url({ protocol: /^https?$/ })).optional(),
	slug: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
		.optional(),
});

/** Whole words; one that ends with `*` may go on. */
const phrase = z
	.string()
	.regex(/^[^\s*]+\*?(?:\s+[^\s*]+\*?)*$/u)
	.max(200);

/** Whether a link leads to the web or to a mail address, wherever the place that it carries is. */
function isReportLink(href: string): boolean {
	const [one, other] = ['a', 'b'].map((place) => URL.parse(href.replace(/\{(?:address|title)\}/gu, place)));
	if (!one || !other || /[{}\s]/u.test(href.replace(/\{(?:address|title)\}/gu, ''))) return false;
	if (one.protocol === 'mailto:') return one.pathname === other.pathname;
	return /^https?:$/u.test(one.protocol) && one.origin === other.origin && one.username === other.username;
}

const isForward = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
	to === undefined || (from !== undefined && from <= to);
const forward = { path: ['to'], error: 'a day that is not before `from`' };

/** `seeds/story.yml`: what the site is about and what its editors add. Unknown keys are errors. */
export const storySchema = z.strictObject({
	title: z.string().min(1),
	introduction: z.string().min(1).optional(),
	period: z.strictObject({ from: day, to: day }).refine(isForward, forward).optional(),
	texts: z
		.enum(['full', 'excerpts'])
		.default('full')
		.describe('Whether whole texts are published, or passages of at most 300 characters'),
	editors: z.string().min(1).optional().describe('Who edits'),
	report: z
		.strictObject({
			text: z.string().min(1),
			href: z
				.string()
				.refine(isReportLink, {
					error:
						'an address that begins with `https:`, `http:` or `mailto:`, in whose path or query `{address}` and `{title}` may stand',
				})
				.optional()
				.describe('Where to; `{address}` and `{title}` stand for those of the place'),
		})
		.optional()
		.describe('How to report an error or ask for removal'),
	selection: z.string().min(1).optional().describe('Why these seeds'),
	outlets: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				home: z.url({ protocol: /^https?$/ }).optional(),
				country: z.string().min(1).optional(),
				owner: z.string().min(1).optional(),
				source: z.string().min(1).optional(),
			}),
		)
		.default([]),
	spellings: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				kind: nameKind,
				forms: z.array(z.string().min(1)).min(1),
				because,
			}),
		)
		.default([])
		.describe('Spellings of one name, such as Aarhus and Århus'),
	terms: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				forms: z.array(phrase).min(1),
				except: z.array(phrase).default([]).describe('Phrases in which a form means something else'),
				because,
			}),
		)
		.default([])
		.describe('Words that outlets use for one thing, such as strike and walkout'),
	events: z
		.array(
			z
				.strictObject({
					title: z.string().min(1),
					from: day.optional(),
					to: day.optional(),
					told: z
						.array(z.strictObject({ seed: z.string().min(1), passage: z.string().min(1) }))
						.min(1)
						.describe('Verbatim passages of seeds that tell it'),
					because,
				})
				.refine(isForward, forward),
		)
		.default([])
		.describe("Editor's titles and dates, each pinned to passages"),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
export type Story = z.infer<typeof storySchema>;
