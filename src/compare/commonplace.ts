/** Words that news of every matter has: two articles that share one of them share little. */
import { stemmer } from 'stemmer';

/**
 * How much a word tells, by how many articles of any matter have it: one in ten, in twenty, in thirty-five.
 *
 * Counted by their stems over 222 English texts of three public sets (politics, whole web pages of all kinds, business);
 * a word is listed where at least two of the sets have it so often.
 */
const tiers: readonly (readonly [weight: number, words: string])[] = [
	[
		0.45,
		`able additional affected allowed american appeared attempt available based best better billion bring business case
		caused change chief close companies compared cost create criticism cut decision designed details developers different
		drop efforts end enough entire event executives expected face fact families features final find forces former found
		free full future gains general group hard head health held help hold hope important improve increase information issue
		jobs large lead leave left level life likely line live lost major management market mean media members million model
		money move name need offered officers old open operations order others pay percent place plan play positive post
		potential power previous price problem production program question reach received record release remains requires
		respect response result returns right run second service share small soon start step success support system term third
		top trying vice video work`,
	],
	[
		0.65,
		`ability access accounts accused actions activity actually address advanced age agency aides air amount analysts
		announcing answer anyone apparently approach areas associate attention authorities average bank beginning benefit
		biggest black board branded breaks build built buy campaign capable capital car care carried center certain chairman
		challenges chance charges children cited clear collected color combined committed communities complete computer
		concerns concluded conference confirm connection consider content control couple course court covered customers data
		decades decided declared defend delivered difficult direction director displayed doctor dollars double drive drug due
		earning economic economy effectively eligible emergency employees environment especially estimate everyone exactly
		example existing experience experts explain extended failed failure fall faster federal feel felt figure filed fill
		financial financing focus form forward founder friends front frustration fuel fund game greater growing half hands
		happened hearing history hit home human idea immediately impact individuals industry initial interest introduced
		investigation investment involved joined key kind largest launch law learned least led legal letter limited list
		little longer looking lose losses love low lower mark matter measures medical mentioned message moment network normal
		online opportunity option organization owned paid particularly partnerships party pass performance period personal
		phone police policy political popular possible present press prevent previously private process profits projects
		promising protect providing purchase push quarter raise rare rate read ready real reason recommend reduce relations
		replace represents request research respond rest revealed revenue review rising role room rules sales scheduled
		security seeing seeking sell send sense served short side signed significant similar simply single size social someone
		sometimes special specific spending spent stage stakes standards standing stay stock stop strategy struggles study
		suggested sure surprised tasks team technology total tracks trade true turn understand united unveiled updated user
		vehicle version views wait warned ways website widely win words workers worried`,
	],
	[
		0.8,
		`absolutely accomplished achieve act ad admitted advantage afford aim allegations annually anti anticipated applicants
		appointment arguing armed assistance assuming attraction audience avoid bad basic becomes bid bill bit blocked book
		boost bought brief broader broke camera career central certainly check choice city class clearly client code common
		compete competitive complex conclusion confident contract contributed core corporate correct count credits crime cross
		crowd dangerous debt deep defense defined definition deny depend determine direct directly dispute division documents
		easy edge education eliminating email employed enable encouraging enjoyed ensure entering equal equity essentially
		eventually everything evidence exchanges excited exposed extremely facilities fair fear fell finished firm fix foreign
		fortune functional gas giant goal granted ground growth handling heard higher historically host house hundreds
		identify image incident independent intended intentional internal invited judge justice lack land light listening
		local location maintain mass maybe military miss mixed mostly movie music natural necessary negative observed older
		ongoing original overall page pain paper parents participate particular partner parts path permanent photo pick
		picture platform player plus poor population predicted prepared pressure pretty pro probably progress promoting
		prompted proposals published pull putting quality quickly ran ranging reaction reality recalled recognized recovering
		reduction referring reflect regarding regional regular relationship relatively removed repeated resolution resolve
		risk rose round save school screen script searching season sector self senior sent series serious shift shot signaled
		significantly situation smaller smart solution songs sort sound staff strong stronger substantial suit summer supply
		survive targeted tax television terrible test testify thanks thousands threaten touch traditional treated trial tried
		truth tv twice type typically ultimately union unique university unlike urges usually value victims visit voice walk
		watched web weekend welcoming whatever white whole wife worldwide worth wrong yes young`,
	],
];

const weights = new Map(
	tiers.toReversed().flatMap(([weight, words]) => words.split(/\s+/u).map((word) => [stemmer(word), weight] as const)),
);

/** How much a term tells by itself, wherever it stands: 1 for all that is not listed, names and numbers too. */
export function tellingWeight(term: string): number {
	return weights.get(term) ?? 1;
}
