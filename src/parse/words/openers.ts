/**
 * Words that have a capital only because they open a sentence, a line or a quotation.
 *
 * Source: the closed word classes of any grammar of English (determiners, pronouns, prepositions, conjunctions,
 * auxiliaries), and our own list of the adverbs, adjectives and nouns with which news sentences begin.
 */

/** Never part of a name: taken off the front of one. */
export const closedWords: ReadonlySet<string> = new Set(
	(
		'a an the this that these those such some any each every all both either neither no none another other others many much most ' +
		'more few fewer less several one two three four five six seven eight nine ten dozens hundreds thousands millions half ' +
		'i you he she it we they him her them us me my your his its our their mine yours hers ours theirs who whom whose which what ' +
		'whoever whatever someone anyone everyone nobody nothing something everything there here now then when where why how ' +
		'about above across after against ahead along amid among around as at away back because before behind below beneath beside ' +
		'besides between beyond but by concerning considering despite down during except excluding following for from given if in ' +
		'including inside instead into like near of off on once onto or out outside over past per regarding regardless round since so ' +
		'than though although through throughout till to together toward towards under underneath unless unlike until up upon ' +
		'versus via what whether while whilst with within without yet and nor not never also only even just still already again ' +
		'always often sometimes usually rarely perhaps maybe indeed however therefore thus hence moreover furthermore meanwhile ' +
		'nevertheless nonetheless otherwise likewise similarly additionally afterward afterwards later earlier soon recently lately ' +
		'previously formerly currently today yesterday tomorrow tonight first second third last next finally eventually ultimately ' +
		'initially originally overall notably separately specifically especially particularly reportedly allegedly apparently ' +
		'officially unofficially clearly certainly surely obviously simply briefly quickly suddenly fortunately unfortunately ' +
		'is are was were be been being am do does did done has have had having can could may might must shall should will would ' +
		'let lets say says said saying asked speaking writing according based citing quoting asking adding addressing under'
	).split(' '),
);

/** No name when alone, but often the first word of one: `World Bank`. */
export const openers: ReadonlySet<string> = new Set(
	(
		'officials critics analysts experts sources reports reporters journalists people leaders lawmakers residents witnesses ' +
		'authorities investigators negotiators diplomats troops forces talks part parts new old good great big key top senior ' +
		'former recent local foreign national international global public private political military federal state world western ' +
		'eastern northern southern central latest breaking exclusive live update updates watch read related photo image video ' +
		'picture file source original advertisement story article news comments share yes no well oh please thank thanks sorry ' +
		'look see note why ok okay god police rescuers protesters voters'
	).split(' '),
);

/** A pronoun with its verb, or a verb with its negation: `I'm`, `Don't`; never part of a name. */
export const contraction = /^\p{L}+(?:n't|'(?:m|re|ve|ll|d))$/iu;
