/**
 * English function words: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
 * particles, degree adverbs), written down for this project. They carry no statement of their own.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same some any no none all both each every either neither other another others much many more most few less least several enough own ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves one ones who whom whose which what whatever whoever ' +
    'about above across after against along among amid around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards under until up upon via with within without ' +
    "and but or nor so yet if because while although though unless whether when where why how then thus therefore however also too only just even still already ever never not n't very quite rather almost " +
    'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought let ' +
    'there here now again once further back away ago ' +
    "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll that's that'll there's there're who's what's where's how's here's let's " +
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mayn't mightn't mustn't ain't mr mrs ms"
  ).split(' '),
);

/** True for an English function word in lower case with straight apostrophes. */
export function isStopWord(norm: string): boolean {
  return STOP_WORDS.has(norm);
}
