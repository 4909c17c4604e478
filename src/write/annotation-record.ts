/** The evidence in one article as W3C Web Annotations: `annotations/<slug>.json`. */
import { z } from 'zod';

const positions = z
	.object({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() })
	.describe('Half-open, in code points of the seed text, as the standard has it');
const quote = z
	.object({
		type: z.literal('TextQuoteSelector'),
		exact: z.string().min(1).describe('The characters of the seed, nothing changed'),
		prefix: z.string().min(1).optional(),
		suffix: z.string().min(1).optional(),
	})
	.describe('The same characters by what they are and what stands around them');

const place = z
	.object({
		type: z.literal('SpecificResource'),
		source: z.string().describe('The page of the article, from this file'),
		state: z
			.object({ type: z.literal('oa:State'), sha256: z.string() })
			.describe('The seed whose characters are counted'),
		selector: z.tuple([positions, quote]),
	})
	.describe('A stretch of a seed');

const purpose = z.enum(['tagging', 'describing', 'identifying', 'linking']);
const words = z
	.object({ type: z.literal('TextualBody'), purpose, value: z.string().min(1) })
	.describe('`tagging`: what kind of evidence it is; `identifying`: who or what; `describing`: what is said of it');
const page = z
	.object({ type: z.literal('SpecificResource'), purpose, source: z.string() })
	.describe('A page of this edition, from this file');
const passage = place.extend({ purpose: z.literal('linking') }).describe('A passage of another article');

const annotation = z.object({
	id: z.string(),
	type: z.literal('Annotation'),
	motivation: z.enum(['describing', 'identifying', 'linking']),
	body: z.array(z.union([words, passage, page])).min(1),
	target: z.array(place).min(1).describe('Several where something that is not article text stands in between'),
});

/** All evidence in one article. */
export const annotationsSchema = z.object({
	'@context': z.tuple([
		z.literal('http://www.w3.org/ns/anno.jsonld'),
		z.object({ sha256: z.literal('https://schema.org/sha256') }),
	]),
	id: z.literal('#all'),
	type: z.literal('AnnotationCollection'),
	total: z.int().nonnegative(),
	first: z.object({
		id: z.literal('#first'),
		type: z.literal('AnnotationPage'),
		startIndex: z.literal(0),
		items: z.array(annotation),
	}),
});

export type AnnotationPlace = z.infer<typeof place>;
export type AnnotationBody = z.infer<typeof annotation>['body'][number];
export type Annotation = z.infer<typeof annotation>;
export type Annotations = z.infer<typeof annotationsSchema>;
