/**
 * Verbs that introduce somebody's words.
 *
 * Source: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language, 16.31 and 16.33, and of
 * Biber et al., Longman Grammar of Spoken and Written English, 5.2.2.2, with the verbs by which newsrooms introduce a
 * quoted word (`call`, `describe`, `brand`).
 */

const regular =
	'accuse acknowledge add address admit advise affirm agree allege announce answer argue ask assert assure ' +
	'believe blame blast boast brag brand call caution challenge chant characterise characterize cite claim clarify ' +
	'comment complain concede conclude condemn confess confide confirm contend continue counter criticise criticize ' +
	'cry declare decry demand denounce deny deride describe detail disclose dismiss dub echo elaborate emphasise ' +
	'emphasize enthuse estimate exclaim explain express fume gush hail hint indicate inform insist instruct ' +
	'interject interrupt intone joke label lambaste lament lash laud liken maintain marvel mention mock murmur muse ' +
	'mutter note object observe offer opine order outline plead pledge point post praise predict proclaim promise ' +
	'pronounce propose protest question quip quote react reaffirm reason recall recommend recount refer reflect ' +
	'reiterate reject relate relay remark remind repeat reply report respond retort reveal ridicule scoff scold ' +
	'scream shout signal slam snap specify speculate state stress suggest summarise summarize tease term testify ' +
	'threaten tout tweet urge voice volunteer vow warn whisper wonder yell';
/** Base form, past, participle. */
const irregular =
	'say said said, tell told told, write wrote written, read read read, swear swore sworn, speak spoke spoken, think thought thought, feel felt felt, put put put, sing sang sung';
/** Verbs that double their last letter. */
const doubling = new Set(['admit', 'brag', 'dub', 'quip', 'refer', 'slam', 'snap', 'put']);

function third(verb: string): string {
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stem(verb: string): string {
	return doubling.has(verb) ? `${verb}${verb.at(-1) ?? ''}` : verb.replace(/e$/, '');
}

function past(verb: string): string {
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}

/** Base forms: verbs only behind an auxiliary or a subject that takes them. */
export const bareForms: ReadonlySet<string> = new Set([
	...regular.split(' '),
	...irregular
		.split(', ')
		.map((forms) => forms.split(' '))
		.flatMap(([base = '', past]) => (base === past ? [] : [base])),
]);

/** Forms that are more often plurals of a noun. */
export const nounForms: ReadonlySet<string> = new Set(
	(
		'accounts addresses answers blasts brands calls claims comments complaints concerns counters cries demands details ' +
		'echoes estimates hints labels notes objects offers outlines points posts promises protests questions quotes reasons ' +
		'remarks reports signals states teases terms tweets voices vows whispers'
	).split(' '),
);

/** Every form of a verb of speech, in small letters. */
export const speechForms: ReadonlySet<string> = new Set([
	...regular.split(' ').flatMap((verb) => [verb, third(verb), past(verb), `${stem(verb)}ing`]),
	...irregular.split(', ').flatMap((forms) => {
		const [base = '', ...rest] = forms.split(' ');
		return [base, base === 'say' ? 'says' : third(base), ...rest, `${stem(base)}ing`];
	}),
]);
