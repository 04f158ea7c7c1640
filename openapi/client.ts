// Generated from the routes by `npm run openapi`; not edited by hand.
import createClient, { type ClientOptions } from 'openapi-fetch';

/** A client whose paths, parameters, bodies and answers are typed by the OpenAPI document. */
export const createSynopticClient = (options: ClientOptions) => createClient<paths>(options);

export interface paths {
    "/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two stored reports
         * @description The current revisions of two stored reports, side by side: as one sequence of blocks (equal, reworded, overlapping, moved, in one alone), and as every lens sees them.
         */
        get: operations["compareReports"];
        put?: never;
        /**
         * Compare 2 to 50 texts
         * @description Lays the texts side by side: what is said by several and in which words, what was found in one alone, the headlines, each finding with its evidence. Nothing is stored.
         */
        post: operations["compareTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one text
         * @description Its sentences, whose voice every character is in, who says what with the kind of source, and its figures, each with its evidence. Nothing is stored.
         */
        post: operations["analyzeText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group the answers of several reports by what they say
         * @description Phrases that several reports give in answer to one question (a reason, a role, a plan), grouped by meaning as far as words show it: stems, words of one notion, words that news uses alike. It does not say which answer is right. Nothing is stored.
         */
        post: operations["groupAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the article out of a page
         * @description Headline, authors, dates, outlet and text of a page, each with where it was found; furniture left out. Nothing is fetched or stored.
         */
        post: operations["extractArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the reports of an event
         * @description The event's reports side by side, in order of publication, as every lens sees them that is not opt-in. `lens` and `report` narrow it.
         */
        get: operations["compareEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens wording
         * @description Wording. Links sentences of different reports that share a statement, a quotation, an act or a figure, in any order, with the places where their wording differs; lays them out in rows; lists what one report alone has and the passages that two reports share word for word, with whatever shows which had them first. It does not say why a text lacks something.
         */
        get: operations["compareEventWording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens sources
         * @description Who says what. Source, cue and content of reported speech and thought in English text, with the kind of source and who passed the words on; compared, a matrix of sources by reports. It does not say whether a source is right or well chosen.
         */
        get: operations["compareEventSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens voice
         * @description Whose voice. Every character in the voice of the outlet, quoted or paraphrased, and by whom. Quotation marks are read in every language; paraphrase only in English. It does not say whether the words were reported rightly.
         */
        get: operations["compareEventVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens figures
         * @description Figures. Figures that reports give for the same quantity, with what bounds them, the time they are given for and who gives them: equal, compatible ("over 600" and 612), in conflict, or of different times. Nothing is averaged and none is picked. Figures of one report alone are listed apart. Words are read in English only.
         */
        get: operations["compareEventFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens quotes
         * @description Quotations. The same utterance over the reports: in full, trimmed, spliced, reworded inside its marks, paraphrased, given to another speaker or introduced by a verb of another force; and held against a document of the event. Quotation marks are read in every language, speakers only in English. It does not say which wording is right.
         */
        get: operations["compareEventQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens origins
         * @description Origins. The graph from each report over the outlet whose text it is, the media that it cites and the documents it is based on, to who spoke, each step with its words and whether they state it or it was inferred; and the reports grouped by origin, so that ten copies of a wire story count as one. Credit lines and copies are found in every language, citations in English. It does not say that what has one origin is less true.
         */
        get: operations["compareEventOrigins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/frames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens frames
         * @description Frame vocabulary. Shares of sentences that use the words of a frame, for the policy frames of Boydstun and others, the news frames of Semetko and Valkenburg and the moral foundations. A sentence counts where it hits one list at least twice and clearly more often than the others, otherwise it abstains. It counts words: it names no main frame of a report and does not say what the report argues.
         */
        get: operations["compareEventFrames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/event-voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens eventVoice
         * @description Event voice. How the same act of the same person or thing is told: with an agent as the subject or after "by", in a passive without one, as a noun ("the killing of") or as what befell somebody ("died"). Only acts in linked sentences that share the one acted on; words in quotation marks are left out. It does not say why an agent is not named, nor that the report does not name it elsewhere: the first place of the word is given.
         */
        get: operations["compareEventEventVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/headlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens headlines
         * @description Headlines. The headlines side by side: the content words that several share, those that one alone has, and those that the headline has and the report's own body has not, or its first sentence alone. Words count as the same when they share a stem; synonyms do not. In English headlines also who does what to whom, in which voice, and who is made to say it.
         */
        get: operations["compareEventHeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens naming
         * @description Naming. Every name, title, apposition and description used for the same person, organisation, place, group or thing, report by report, with counts and whose voice they stand in; labels found in one report's own voice alone; verbs that differ between the same subject and object. English texts; pronouns are not read, and it does not say which name is right.
         */
        get: operations["compareEventNaming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/verbs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens verbs
         * @description Attribution verbs. The verbs by which reports introduce the same statement of the same speaker, where they are of different classes: neutral ("said"), doubt-marking ("claimed"), endorsing ("admitted"), forceful ("insisted"). Closed lists from the literature on reporting verbs; a class is a property of the word and says nothing of who chose it or why.
         */
        get: operations["compareEventVerbs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens vocabulary
         * @description Distinctive vocabulary. Words that one report uses in more sentences than the other reports of the event together would lead one to expect (weighted log-odds with an informative prior), names, figures, function words and quotations left out. Told only where dealing the sentences out at random gives hardly any such words. It does not say why a word was chosen.
         */
        get: operations["compareEventVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/marked-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens markedWords
         * @description Marked words. Words of closed lists (hedges, certainty markers, factives, evaluative words and others) in the outlet's own voice: what other reports have at the same place of the same statement, different names for one thing, and how often each list is used per 1,000 words of that voice. A listed word is no sign of bias: on annotated news such lists find it with a precision of 2-5 %. Quoted and reported speech is left out.
         */
        get: operations["compareEventMarkedWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens coverage
         * @description Coverage. People, organisations, places, figures, quotations, documents and statements by reports: used (with the first place), not found (only where the full text is held) or unknown; what several have and one has not stands first. Statements that one report attributes and another tells in its own voice are listed. It does not say why a text lacks something.
         */
        get: operations["compareEventCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/polarity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare an event through the lens polarity
         * @description Listed words in the clauses of actors. Negative-listed and positive-listed words in the clause of a named person, organisation or group, with their lists, and a class of the clause where its chance is high enough; elsewhere it abstains. It speaks of words in a clause, not of what the outlet thinks of anybody, and it gives no verdict. The outlet's own voice alone; quoted and reported speech is counted apart. The name itself and other names are masked. Off by default: ask for it by its id.
         */
        get: operations["compareEventPolarity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who published what when
         * @description The event's reports in order of publication: what stands in each and in none before it, which wording it shares with earlier ones, and the captured revisions of its text.
         */
        get: operations["getEventTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Events, newest first where `sort` says nothing else, a page at a time.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description An event, still without reports: they are put in when they are added, or later.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event
         * @description One event; a merged event stays readable and names its successor.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /**
         * Delete an event
         * @description Deletes an event that holds no reports and that no merged event names as its successor.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /**
         * Update an event
         * @description Changes the members that are sent; lists are replaced as a whole. A merged event stays as it is.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/v1/events/{eventId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports of an event
         * @description As `GET /v1/reports?event=`, with the same filters; 404 where there is no such event.
         */
        get: operations["listEventReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a report in an event
         * @description Puts a stored report in the event, out of the one it stands in. A merged event stands for its successor. Sent twice, it changes nothing more.
         */
        put: operations["putReportInEvent"];
        post?: never;
        /**
         * Take a report out of an event
         * @description The report stays stored and stands in no event.
         */
        delete: operations["takeReportOutOfEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another event into this one
         * @description Moves every report of the event `from` into this one. `from` stays readable, with this event as its successor; both histories say so.
         */
        post: operations["mergeEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split reports off into a new event
         * @description Moves some reports of the event into a new one; at least one stays. Both histories say so.
         */
        post: operations["splitEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of an event
         * @description What happened to the event and to the set of its reports, newest first.
         */
        get: operations["listEventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/referents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pinned referents of an event
         * @description What people have said of who is who in the event, oldest first. A merged event stands for its successor.
         */
        get: operations["listReferentPins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/referents/{pinId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pinned referent
         * @description One pin as it stands; one that was deleted is found in its history alone.
         */
        get: operations["getReferentPin"];
        /**
         * Pin two labels of an event together or apart
         * @description Heard by every later comparison of the event: `same` makes the referents of the two labels one, `different` takes them apart; every place so worded goes by it, and every other label of a referent taken apart goes where it is nearest. Sent twice, it changes nothing more. A change of a pin that exists needs If-Match (428 without). A pin that contradicts others is a `conflict`, which names them. A merged event stands for its successor.
         */
        put: operations["putReferentPin"];
        post?: never;
        /**
         * End a pin
         * @description Comparisons go by the rules alone again; what the pin was stays in its history.
         */
        delete: operations["deleteReferentPin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/referents/{pinId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a pin was
         * @description Every version of a pin, newest first, also after it was deleted: what it said, from when, and whether a merge or a split carried it. Of the event itself, not of its successor.
         */
        get: operations["listReferentPinHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports suggested for an event
         * @description Reports that may belong to the event, with why, latest suggestion first. They stand in no event; putting one in accepts the suggestion.
         */
        get: operations["listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/suggestions/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Dismiss a suggested report
         * @description A decision that is kept, also on a report that was not suggested yet: the report is not suggested for this event again, nor put in it by the machine. A person may still put it in. An event of suggestions alone is closed with its last two.
         */
        delete: operations["dismissSuggestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find reports like this one
         * @description Stored reports that are like this one, the nearest first, with why; looked up by what tells events apart (names, rare words, figures, dates), not by shared wording.
         */
        get: operations["similarReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Reports without their texts, latest published first where `sort` says nothing else.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Add a report
         * @description Stores a report with its first revision. A report is known by its canonical URL, or by its text where it has no URL: added again it is the same report (`unchanged`), and with a changed text it has a new revision (`revised`). With `url` alone the service fetches the page itself: public addresses only, with respect for robots.txt; `fetchRefused` and `fetchFailed` say why it did not. The body may have 8 MiB, the text 250,000 characters.
         */
        post: operations["addReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report
         * @description A report with the text of its current revision.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /**
         * Delete a report
         * @description Deletes the report with its revisions; the history of its event keeps its id.
         */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        /**
         * Update what is known about a report
         * @description Changes data about the report. Its text changes by adding the report again: revisions are immutable.
         */
        patch: operations["updateReport"];
        trace?: never;
    };
    "/v1/reports/{reportId}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where else does this report's text stand?
         * @description Other stored reports that share passages of eight words or more with the current text, the largest share first.
         */
        get: operations["findReuse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When is the address of a report looked at again?
         * @description Reports that were taken by their address are looked at again by the background job: after 1, 2, 4, 8 hours and so on, more often after a change, until they are 30 days old. Another text is a new revision; what changes around the text is not. Nothing is removed where the page is gone.
         */
        get: operations["getReportChecks"];
        put?: never;
        /**
         * Look at the address of a report now
         * @description Fetches the page, adds a revision where its text has changed, and takes the address up into the schedule, also that of a report whose text was sent. `last` tells what came of it: a host that does not answer is no problem of this request. Public addresses only, with respect for robots.txt; a `conflict` for a report without an address.
         */
        post: operations["checkReport"];
        /**
         * Look at the address of a report no more
         * @description Holds also where the report is added again; a look by hand takes the address up again.
         */
        delete: operations["stopReportChecks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report marked against others
         * @description The full text of a report with stand-off marks: shared verbatim, reworded, only here; and what others say that it does not.
         */
        get: operations["annotateReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who says what in a report, and through whom
         * @description The ledger of a stored report: sources, cues and contents, unattributed quotations, whose voice every character is in, and for each attribution the chain from republisher to outlet to outlet quoted to speaker or document, each step with its words and whether they state it or it was inferred.
         */
        get: operations["getAttribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/revisions/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two revisions?
         * @description Every change between two captured texts of one report, headline first, with its kind and whether it alters what is said.
         */
        get: operations["diffRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the revisions of a report
         * @description Every captured text of the report, newest first, without the texts.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a revision
         * @description One captured text, by its number, its id, or `current`.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Imports that were stored, newest first.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import many reports
         * @description Adds the report of each line, in their order; a bad line fails alone. Up to 500 lines and 4 MiB are worked on at once and answered with one result a line, as they come. More, or with `Prefer: respond-async` or an `Idempotency-Key`, are stored first and answered with 202 and the address of the import, where its progress is told. Sent again after any failure, an import leaves the same reports. A line may have 4 MiB, an import 1000000 lines, a JSON document 16 MiB.
         */
        post: operations["importReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an import is
         * @description How many lines have come in, and what has become of those that were worked on.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Delete an import
         * @description Deletes the import with its results and what was not worked on; the reports it has added stay.
         */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of the lines
         * @description The lines that were worked on, in their order; `?status=failed` those that were refused, and why.
         */
        get: operations["listImportResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch an import
         * @description Server-sent events: `progress` with the import as its data whenever something has changed, and `end` once nothing will change by itself. The id of an event is the version of the import; `Last-Event-ID` leaves out what was seen, and gets 204 where there is nothing more to tell.
         */
        get: operations["watchImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description What was added stays, the other lines wait until the import is resumed or deleted.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a stopped import
         * @description The lines that were not worked on are worked on from now.
         */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List feeds
         * @description Feeds in the order in which they were added, a page at a time.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Subscribe to a feed
         * @description RSS, RDF, Atom or JSON Feed, told by its content. It is read once to see that it is one; its items become reports from the first poll on, which is due at once and comes with the next round of the background job, or with `POST /v1/feeds/{feedId}/poll`. The same address again answers with the feed as it stands.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{feedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a feed
         * @description Its state: what the last poll brought, when the next one is, why it is paused, how often it failed.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe from a feed
         * @description The feed and what is known of its items go; the reports that came of it stay.
         */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        /**
         * Update a feed
         * @description Changes the members that are sent. `paused: false` asks a paused feed again at once.
         */
        patch: operations["updateFeed"];
        trace?: never;
    };
    "/v1/feeds/{feedId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a feed's items
         * @description What became of each item, latest seen first: its report, or why there is none.
         */
        get: operations["listFeedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{feedId}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a feed now
         * @description Due or not, paused or not. Takes up to twenty new or changed items; where more are left the next poll is a minute away. A feed that cannot be read is no problem of this request: `lastPoll` says what happened.
         */
        post: operations["pollFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outlets
         * @description Outlets in the order in which they were added, a page at a time.
         */
        get: operations["listOutlets"];
        put?: never;
        /**
         * Create an outlet
         * @description Reports can name an outlet and have it made on the way; create one here to say more about it. A domain belongs to one outlet.
         */
        post: operations["createOutlet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{outletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an outlet
         * @description One outlet; its ETag is what an update sends back.
         */
        get: operations["getOutlet"];
        put?: never;
        post?: never;
        /**
         * Delete an outlet
         * @description Deletes an outlet of which no reports are stored.
         */
        delete: operations["deleteOutlet"];
        options?: never;
        head?: never;
        /**
         * Update an outlet
         * @description Changes the members that are sent; lists are replaced as a whole.
         */
        patch: operations["updateOutlet"];
        trace?: never;
    };
    "/v1/outlets/{outletId}/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an outlet's distinctive vocabulary
         * @description Words in more of its reports than in those of others on the same events, as the background job last computed them; names and house style left out. It does not say why a word was chosen.
         */
        get: operations["getOutletVocabulary"];
        put?: never;
        /**
         * Compute an outlet's distinctive vocabulary now
         * @description Computes and stores it without waiting for the background job.
         */
        post: operations["computeOutletVocabulary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lenses
         * @description Every way of looking: what a finding is, what it does not claim, its tiers, reasons and word lists, what was measured, and its known weaknesses.
         */
        get: operations["listLenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lenses/{lensId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a lens
         * @description One way of looking, as in the list.
         */
        get: operations["getLens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers without looking at the database.
         */
        get: operations["checkLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve?
         * @description Whether the database is there, with the migrations that this program needs.
         */
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /**
             * Format: uri
             * @example urn:synoptic:problem:invalidRequest
             */
            type: string;
            title: string;
            status: number;
            /**
             * @description Stable: branch on this.
             * @enum {string}
             */
            code: "malformedJson" | "invalidRequest" | "keyRequired" | "forbidden" | "writesDisabled" | "hostNotAllowed" | "originNotAllowed" | "modelNotConfigured" | "notFound" | "methodNotAllowed" | "conflict" | "preconditionFailed" | "bodyTooLarge" | "unsupportedMediaType" | "outOfLimits" | "fetchRefused" | "preconditionRequired" | "internalError" | "fetchFailed" | "notReady" | "storageUnavailable";
            /** @description For people; may change. */
            detail: string;
            /** @description As in the header X-Request-Id and in the log. */
            requestId: string;
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                /**
                 * @description RFC 6901 JSON Pointer into that part of the request.
                 * @example /reports/0/text
                 */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        /** @description The texts side by side, one member a lens; every finding with its evidence. */
        Comparison: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** @description Site furniture that stood in the text and was taken off; offsets count UTF-16 code units of the text as it came in, its white space in order. */
                removed?: {
                    start: number;
                    end: number;
                    exact: string;
                    /** @enum {string} */
                    kind: "site" | "headline" | "credit" | "byline" | "tags" | "comments" | "navigation";
                }[];
                /** @description Tags that stood below the article. */
                tags?: string[];
            }[];
            wording?: components["schemas"]["WordingResult"];
            headlines?: components["schemas"]["HeadlinesResult"];
            sources?: components["schemas"]["SourcesResult"];
            voice?: components["schemas"]["VoiceResult"];
            figures?: components["schemas"]["FiguresResult"];
            quotes?: components["schemas"]["QuotesResult"];
            origins?: components["schemas"]["OriginsResult"];
            frames?: components["schemas"]["FramesResult"];
            eventVoice?: components["schemas"]["EventVoiceResult"];
            naming?: components["schemas"]["NamingResult"];
            verbs?: components["schemas"]["VerbsResult"];
            vocabulary?: components["schemas"]["VocabularyResult"];
            markedWords?: components["schemas"]["MarkedWordsResult"];
            coverage?: components["schemas"]["CoverageResult"];
            polarity?: components["schemas"]["PolarityResult"];
            model?: components["schemas"]["ModelAnswer"];
        };
        WordingResult: {
            links: components["schemas"]["WordingLink"][];
            /** @description What several reports say at one place of the synopsis, in a reading order. */
            rows: components["schemas"]["WordingRow"][];
            /** @description Segments of one report that have no counterpart in others. */
            onlyIn: {
                span: components["schemas"]["ReportSpan"];
                notFoundIn: number[];
                /** @description Reports of which only an excerpt is held. */
                unknownIn: number[];
            }[];
            /** @description Passages of eight words or more that stand in both reports. */
            reuse: {
                a: components["schemas"]["ReportSpan"];
                b: components["schemas"]["ReportSpan"];
                words: number;
                verbatim: boolean;
                tier: components["schemas"]["Tier"];
            }[];
            /** @description Shares of the words of each body that stand in passages of eight words or more which the other has too. */
            containment: {
                a: number;
                b: number;
                ofA: number;
                ofB: number;
            }[];
            /** @description Who may have used whose text, for pairs that share a tenth of the words of either or more, with all the evidence. */
            directions: {
                a: number;
                b: number;
                /**
                 * @description `commonOrigin`: both name one third source; `unknown`: the evidence is silent or disagrees.
                 * @enum {string}
                 */
                direction: "aToB" | "bToA" | "commonOrigin" | "unknown";
                evidence: {
                    /** @enum {string} */
                    rule: "creditLine" | "citation" | "leftover" | "published" | "firstSeen" | "containment";
                    /** @enum {string} */
                    pointsTo: "aToB" | "bToA" | "commonOrigin";
                    span: components["schemas"]["ReportSpan"] | null;
                    values: {
                        a: string | number;
                        b: string | number;
                    } | null;
                }[];
            }[];
        };
        /** @description Two segments of two reports that share something said. */
        WordingLink: {
            a: components["schemas"]["ReportSpan"];
            b: components["schemas"]["ReportSpan"];
            /** @enum {string} */
            relation: "equal" | "reworded" | "overlap";
            /** @description Share of such pairs that a careful reader would link; not a similarity. */
            score: number;
            /** @description The one best link of a segment towards the other report. */
            primary: boolean;
            /** @description The order of the linked segments differs between the reports. */
            moved: boolean;
            /** @description Why the link was drawn, strongest first. */
            because: string[];
            tier: components["schemas"]["Tier"];
            variants: components["schemas"]["Variant"][];
        };
        /** @description Evidence in one of the reports: a half-open range of one field, with its exact characters. */
        ReportSpan: {
            /** @description Index in `reports`. */
            report: number;
            /**
             * Format: uuid
             * @description Of stored reports.
             */
            revisionId?: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            /** @description The very characters between `start` and `end`. */
            exact: string;
        };
        /**
         * @description Which text of the report the offsets count in. `body` is `text` in the answer.
         * @enum {string}
         */
        Field: "headline" | "subheadline" | "body";
        /**
         * @description How sure the rule is: `exact` string identity, `pattern` (precision of at least .95 measured), `likely` (statistical, figures published), `model` (an optional provider).
         * @enum {string}
         */
        Tier: "exact" | "pattern" | "likely" | "model";
        /** @description A place where the wording of two linked segments differs. */
        Variant: {
            /** @enum {string} */
            kind: "replaced" | "inserted" | "deleted";
            a: components["schemas"]["ReportSpan"] | null;
            b: components["schemas"]["ReportSpan"] | null;
            /** @description Only case, quotation marks, dashes or white space differ. */
            typographic: boolean;
            /** @description The words stand at another place of the other sentence too. */
            moved: boolean;
        };
        /** @description What several reports, or one, say at one place of the synopsis. */
        WordingRow: {
            cells: {
                report: number;
                spans: components["schemas"]["ReportSpan"][];
            }[];
            /** @description Where the sentences of the row mostly agree: each place where one differs from the first cell, with the reading of every witness; null where it has no words there. */
            apparatus: {
                base: components["schemas"]["ReportSpan"] | null;
                readings: {
                    report: number;
                    span: components["schemas"]["ReportSpan"] | null;
                }[];
                /** @description Only case, quotation marks, dashes or white space differ. */
                typographic: boolean;
            }[];
        };
        HeadlinesResult: {
            items: {
                report: number;
                headline: components["schemas"]["ReportSpan"] | null;
                subheadline: components["schemas"]["ReportSpan"] | null;
                /** @description Content words of this headline that no other headline has. */
                onlyHere: components["schemas"]["ReportSpan"][];
                /** @description Who does what to whom; English headlines alone. */
                acts: {
                    who: components["schemas"]["ReportSpan"] | null;
                    what: components["schemas"]["ReportSpan"];
                    whom: components["schemas"]["ReportSpan"] | null;
                    voice: components["schemas"]["VoiceForm"];
                }[];
                figures: components["schemas"]["ReportSpan"][];
                /** @description Who is made to say it; English headlines alone. */
                sources: {
                    source: components["schemas"]["ReportSpan"];
                    cue: components["schemas"]["ReportSpan"] | null;
                }[];
                quotations: components["schemas"]["ReportSpan"][];
                question: boolean;
                /** @description Content words of the body's first sentence that the headline does not have. */
                leadOnly: components["schemas"]["ReportSpan"][];
                /** @description Content words of this headline that its own body does not have; empty for an excerpt. */
                notInBody: components["schemas"]["ReportSpan"][];
            }[];
            /** @description Content words of two headlines or more, most widely shared first. */
            shared: {
                term: string;
                spans: components["schemas"]["ReportSpan"][];
            }[];
        };
        /**
         * @description How an act is told: `active`, `passive` with the agent after "by", `agentless` passive without one, `nominal` ("the killing of"), `intransitive` what befell somebody ("died").
         * @enum {string}
         */
        VoiceForm: "active" | "passive" | "agentless" | "nominal" | "intransitive";
        SourcesResult: {
            sources: {
                /** @description The fullest name of the source in the event. */
                label: string;
                kind: components["schemas"]["SourceKind"];
                /** @description Why its mentions in several reports are taken for one source. */
                because: ("sameWords" | "fullName" | "quotedWords" | "acronym" | "surname" | "shortForm")[];
                tier: components["schemas"]["Tier"];
                cells: {
                    report: number;
                    /** @description Places where the source speaks. */
                    spans: components["schemas"]["ReportSpan"][];
                    /** @description Indices of its attributions in the report's ledger. */
                    attributions: number[];
                    /** @description Words attributed to it. */
                    words: number;
                    /** @description Share of all attributed words of the report. */
                    share: number;
                }[];
            }[];
            /** @description Every statement given to somebody without a name. */
            unnamed: {
                report: number;
                /** @description Index in the report's ledger. */
                attribution: number;
                source: components["schemas"]["ReportSpan"];
                shownBy: components["schemas"]["ReportSpan"] & unknown;
                words: number;
                /** @description Reports that give an aligned statement to a source with a name. */
                namedIn: {
                    report: number;
                    attribution: number;
                    source: components["schemas"]["ReportSpan"];
                    statement: components["schemas"]["ReportSpan"];
                    counterpart: components["schemas"]["ReportSpan"];
                    score: number;
                }[];
            }[];
            /** @description The denominators of each report; null where its language is not read. */
            reports: {
                report: number;
                words: number;
                attributedWords: number | null;
                quotedAttributions: number | null;
                attributions: number | null;
                byKind: components["schemas"]["SourceKindTotals"] | null;
            }[];
            byKind: components["schemas"]["SourceKindTotals"] & unknown;
        };
        /** @enum {string} */
        SourceKind: "person" | "organisation" | "document" | "role" | "unnamed" | "unknown";
        SourceKindTotals: {
            person: {
                attributions: number;
                words: number;
            };
            organisation: {
                attributions: number;
                words: number;
            };
            document: {
                attributions: number;
                words: number;
            };
            role: {
                attributions: number;
                words: number;
            };
            unnamed: {
                attributions: number;
                words: number;
            };
            unknown: {
                attributions: number;
                words: number;
            };
        };
        VoiceResult: {
            reports: {
                report: number;
                words: number;
                /** @description Words in the voice of the outlet. */
                outlet: number;
                /** @description Words in quotation marks, scare quotes included. */
                quoted: number;
                /** @description Words of reported speech outside of quotation marks. */
                paraphrased: number;
                /** @description A few words in quotation marks that nobody is shown to have said. */
                scare: components["schemas"]["ReportSpan"][];
            }[];
        };
        FiguresResult: {
            /** @description Reports whose words were not read: their figures are compared with none. */
            notApplicable: number[];
            /** @description Quantities for which two reports or more give figures. */
            quantities: {
                /** @description What is counted or measured, in the words of one report. */
                label: string;
                unit: string | null;
                /** @description One a report at most, in the order of the reports; none is preferred. */
                values: {
                    report: number;
                    span: components["schemas"]["ReportSpan"];
                    /** @description Further places where the report gives the same figure. */
                    repeats: components["schemas"]["ReportSpan"][];
                    /** @enum {string} */
                    kind: "count" | "percent" | "money" | "measure" | "duration" | "age" | "ordinal" | "fraction" | "multiple" | "tally" | "magnitude";
                    /** @description Scale words applied: "75 million" is 75000000. */
                    value: number;
                    /** @description Upper bound of a range, second number of a tally. */
                    upper: number | null;
                    /** @description How the words bound it; `gt` and `lt` stand for "at least" and "at most" too, null where the words were not read. */
                    comparator: ("eq" | "gt" | "lt" | "approx" | "range") | null;
                    unit: string | null;
                    comparatorAt: components["schemas"]["ReportSpan"] | null;
                    /** @description What is counted, in the words of the report. */
                    quantityAt: components["schemas"]["ReportSpan"] | null;
                    /** @description The rate or stretch of time that it is given for ("a month", "over the past year"). */
                    periodAt: components["schemas"]["ReportSpan"] | null;
                    /** @description The time up to which it is said to hold ("as of Sunday"). */
                    asOfAt: components["schemas"]["ReportSpan"] | null;
                    /** @enum {string} */
                    voice: "outlet" | "quoted" | "paraphrased";
                    /** @description Index in the report's attributions; null for the outlet itself or nobody named. */
                    attribution: number | null;
                    /** @description Who gives it, where the report has words for it. */
                    source: components["schemas"]["ReportSpan"] | null;
                }[];
                /** @description Every two values. */
                relations: {
                    /** @description Index in `values`. */
                    a: number;
                    b: number;
                    /**
                     * @description `equal`: the same value and bound; `compatible`: one value may satisfy both ("over 600" and 612, or one rounded); `conflict`: no value fits both; `differentTime`: given for different times.
                     * @enum {string}
                     */
                    relation: "equal" | "compatible" | "conflict" | "differentTime" | "unclear";
                    /** @description In what the two differ. */
                    of: ("value" | "comparator" | "unit" | "period" | "attribution")[];
                    /** @enum {string} */
                    because: "same value" | "same amount in two units" | "same value, bounded in another way" | "within the bound" | "the same when rounded" | "no value fits both" | "other numbers" | "the times they are given for differ" | "unread words";
                }[];
                tier: components["schemas"]["Tier"];
            }[];
            /** @description Figures without a counterpart in any other report. */
            onlyIn: {
                span: components["schemas"]["ReportSpan"];
                /** @enum {string} */
                kind: "count" | "percent" | "money" | "measure" | "duration" | "age" | "ordinal" | "fraction" | "multiple" | "tally" | "magnitude";
                /** @description Scale words applied: "75 million" is 75000000. */
                value: number;
                /** @description Upper bound of a range, second number of a tally. */
                upper: number | null;
                /** @description How the words bound it; `gt` and `lt` stand for "at least" and "at most" too, null where the words were not read. */
                comparator: ("eq" | "gt" | "lt" | "approx" | "range") | null;
                unit: string | null;
                quantityAt: components["schemas"]["ReportSpan"] | null;
                /** @description Reports whose full text has no counterpart. */
                notFoundIn: number[];
                /** @description Reports of which an excerpt is held, or whose words were not read. */
                unknownIn: number[];
            }[];
        };
        QuotesResult: {
            /** @description What several reports quote; what they give differently stands first. */
            utterances: components["schemas"]["Utterance"][];
            /** @description Quotations that one report alone has. */
            onlyIn: components["schemas"]["QuoteOnlyIn"][];
            /** @description Reports of kind `document`. */
            documents: number[];
            /** @description Reports in a language whose speakers are not read. */
            notApplicable: number[];
        };
        Utterance: {
            id: string;
            fullest: components["schemas"]["ReportSpan"][];
            /** @description The longest wording of a name. */
            speaker: string | null;
            kinds: components["schemas"]["QuoteDifferenceKind"][];
            renderings: components["schemas"]["QuoteRendering"][];
        };
        /**
         * @description `reworded`: words differ inside the marks; `otherSpeaker`: the same words given to somebody else; `spliced`: words inside are left out; `otherVerb`: introduced by a verb of another force; `trimmed`: begins later or ends earlier; `paraphrased`: given without marks.
         * @enum {string}
         */
        QuoteDifferenceKind: "reworded" | "otherSpeaker" | "spliced" | "otherVerb" | "trimmed" | "paraphrased";
        QuoteRendering: {
            report: number;
            /** @description The words without their marks; a split quotation has several pieces. */
            pieces: components["schemas"]["ReportSpan"][];
            /** @enum {string} */
            form: "quoted" | "mixed" | "paraphrased";
            speaker: components["schemas"]["ReportSpan"] | null;
            /** @description The speaker is named elsewhere, or carried from running speech. */
            inferred: boolean;
            cue: components["schemas"]["ReportSpan"] | null;
            via: components["schemas"]["ReportSpan"] | null;
            /** @description Index in the report's ledger of attributions. */
            attribution: number | null;
            /** @description Held against a document of the event. */
            primary: components["schemas"]["PrimaryCheck"] | null;
            /**
             * @description `overlapping`: each has words at its edges that the other lacks.
             * @enum {string}
             */
            relation: "fullest" | "full" | "trimmed" | "spliced" | "reworded" | "overlapping" | "paraphrased";
            /** @description Index in `renderings`; null for the fullest. */
            comparedWith: number | null;
            differences: components["schemas"]["QuoteDifference"][];
        };
        PrimaryCheck: {
            /**
             * @description `verbatim`: its words in order, brackets and ellipses aside; `partial`: words inside left out without a mark; `paraphraseInQuotes`: words differ; `notInPrimary`: attributed to the document, whose full text does not have it; `primaryNotHeld`: attributed to a document that the event does not hold.
             * @enum {string}
             */
            status: "verbatim" | "partial" | "paraphraseInQuotes" | "notInPrimary" | "primaryNotHeld";
            /** @description Index of the document in `reports`. */
            document: number | null;
            /** @description The words that attribute it to a document. */
            attributedTo: components["schemas"]["ReportSpan"] | null;
            /** @description Its places in the document. */
            passages: components["schemas"]["ReportSpan"][];
            /** @description Document (`a`) against quotation (`b`). */
            changes: components["schemas"]["QuoteChange"][];
            tier: components["schemas"]["Tier"];
        };
        QuoteChange: {
            /** @enum {string} */
            kind: "replaced" | "inserted" | "deleted";
            /** @description In the rendering, or document, compared with. */
            a: components["schemas"]["ReportSpan"] | null;
            /** @description In this rendering; null where it has no words there. */
            b: components["schemas"]["ReportSpan"] | null;
        };
        QuoteDifference: {
            kind: components["schemas"]["QuoteDifferenceKind"];
            changes: components["schemas"]["QuoteChange"][];
            /**
             * @description Of words left out: whole sentences, or part of one.
             * @enum {string|null}
             */
            cut: "sentences" | "words" | null;
            /**
             * @description Of words left out inside: what stands there instead; `pieces`: other words.
             * @enum {string|null}
             */
            joint: "nothing" | "ellipsis" | "pieces" | null;
            tier: components["schemas"]["Tier"];
        };
        QuoteOnlyIn: {
            report: number;
            /** @description The words without their marks; a split quotation has several pieces. */
            pieces: components["schemas"]["ReportSpan"][];
            /** @enum {string} */
            form: "quoted" | "mixed" | "paraphrased";
            speaker: components["schemas"]["ReportSpan"] | null;
            /** @description The speaker is named elsewhere, or carried from running speech. */
            inferred: boolean;
            cue: components["schemas"]["ReportSpan"] | null;
            via: components["schemas"]["ReportSpan"] | null;
            /** @description Index in the report's ledger of attributions. */
            attribution: number | null;
            /** @description Held against a document of the event. */
            primary: components["schemas"]["PrimaryCheck"] | null;
            notFoundIn: number[];
            /** @description Excerpts, and texts in another language. */
            unknownIn: number[];
            /** @description Reports with a sentence linked to this one, which may give the same words without marks. */
            linkedIn: number[];
        };
        OriginsResult: {
            reportCount: number;
            /** @description Number of groups: how many origins the reports have between them, as far as their words show. */
            independentOrigins: number;
            /** @description Reports that rest on one origin; one that stands alone is a group of its own. */
            groups: {
                reports: number[];
                /** @description The node where their chains meet; null where nothing shows it, or they name one another. */
                origin: string | null;
                reasons: {
                    /** @enum {string} */
                    kind: "republishes" | "sharedWording" | "citesForMostOfIt";
                    reports: number[];
                    basis: components["schemas"]["Basis"];
                    tier: components["schemas"]["Tier"];
                    evidence: components["schemas"]["OriginEvidence"][];
                }[];
            }[];
            nodes: {
                id: string;
                /** @enum {string} */
                kind: "report" | "outlet" | "agency" | "media" | "document" | "organisation" | "speaker";
                label: string;
                /** @description False for a description ("an official"): never taken for another of its kind. */
                named: boolean;
                /** @description The report itself, or the report of the event that holds the document. */
                report: number | null;
            }[];
            /** @description From the reader's side to the origin. */
            edges: {
                from: string;
                to: string;
                /** @enum {string} */
                kind: "publishedBy" | "republishes" | "credits" | "reuses" | "cites" | "basedOn" | "linksTo" | "quotes";
                basis: components["schemas"]["Basis"];
                tier: components["schemas"]["Tier"];
                evidence: components["schemas"]["OriginEvidence"][];
                /** @description The attributions that took this way, as indices of the reports' ledgers. */
                attributions: {
                    report: number;
                    attribution: number;
                }[];
            }[];
        };
        /**
         * @description `stated`: the words of the evidence say it; `inferred`: carried over from another place of the text, or read off shared wording.
         * @enum {string}
         */
        Basis: "stated" | "inferred";
        OriginEvidence: {
            report: number;
            span: components["schemas"]["ReportSpan"] | null;
            /** @description An outlet's name, a byline, a share, as they are held beside the text. */
            value: string | number | null;
        };
        FramesResult: {
            schemes: {
                /** @enum {string} */
                id: "policy" | "news" | "moral";
                title: string;
                /** @description Where the categories come from. */
                source: string;
                reports: {
                    report: number;
                    /** @description What the shares are of; the headline is one. */
                    sentences: number;
                    /** @description Sentences with no clear frame. */
                    abstained: number;
                    /** @description In the order of the catalogue, not of size. */
                    frames: {
                        frame: string;
                        title: string;
                        /** @description Sentences that hit this frame's words at least twice, and clearly more often than another's. */
                        sentences: number;
                        /** @description `sentences` of all sentences of the report. */
                        share: number;
                        /** @description Of `sentences`, those whose hits all stand in quotation marks. */
                        quoted: number;
                        /** @description The sentences with the most hits, at most three, with the words that hit. */
                        examples: {
                            sentence: components["schemas"]["ReportSpan"];
                            words: components["schemas"]["ReportSpan"][];
                        }[];
                        /** @enum {string} */
                        tier: "likely";
                    }[];
                }[];
            }[];
            /** @description Reports in a language that the lists cannot read. */
            notApplicable: number[];
        };
        EventVoiceResult: {
            /** @description Acts told with an agent in one report and without in another; worth reading first. */
            findings: {
                /** @description A listed act, or the stem of the verb. */
                act: string;
                statement: string;
                /**
                 * @description How far the statement reaches: `report` no place of the report tells the act with an agent, `headline` its headline does not, `sentence` the linked sentence does not.
                 * @enum {string}
                 */
                scope: "report" | "headline" | "sentence";
                tier: components["schemas"]["Tier"];
                /** @description One a report, those that name an agent first. */
                cells: {
                    report: number;
                    span: components["schemas"]["ReportSpan"];
                    form: components["schemas"]["VoiceForm"];
                    agent: components["schemas"]["ReportSpan"] | null;
                    patient: components["schemas"]["ReportSpan"] | null;
                    /** @enum {string} */
                    voice: "outlet" | "quoted" | "paraphrased";
                    /** @description In a cell without an agent: the agent where the report tells the same act with one. */
                    namedAt: components["schemas"]["ReportSpan"] | null;
                    /** @description In a cell without an agent: the first place of the other reports' word for it; null where it was not found. */
                    agentWordAt: components["schemas"]["ReportSpan"] | null;
                }[];
            }[];
            /** @description Clauses by form; null where the language is not read. */
            reports: {
                report: number;
                forms: {
                    active: number;
                    passive: number;
                    agentless: number;
                    nominal: number;
                    intransitive: number;
                } | null;
            }[];
        };
        NamingResult: {
            /** @description Those named most differently first. */
            referents: components["schemas"]["Referent"][];
            /** @description Verbs that differ where two linked sentences have the same subject and object. */
            acts: {
                /** @description Id of the referent before the verb. */
                subject: string;
                /** @description Id of the referent after the verb. */
                object: string;
                a: components["schemas"]["ReportSpan"];
                b: components["schemas"]["ReportSpan"];
            }[];
            /** @description Reports in a language that is not read. */
            notApplicable: number[];
        };
        Referent: {
            id: string;
            kind: components["schemas"]["EntityKind"];
            /** @description The fullest name in the reports. */
            canonical: string;
            /** @description One for each report that names it. */
            cells: {
                report: number;
                labels: components["schemas"]["NamingLabel"][];
                total: number;
            }[];
            /** @description Titles and descriptions in an outlet's own voice with words that no other report uses for this referent. */
            onlyIn: {
                span: components["schemas"]["ReportSpan"];
                type: components["schemas"]["LabelType"];
                notFoundIn: number[];
                unknownIn: number[];
            }[];
            /** @description What makes the labels one referent; `curated`: pins of the event have part in it. */
            because: ("name" | "alias" | "acronym" | "description" | "place" | "curated")[];
            tier: components["schemas"]["Tier"];
        };
        /** @enum {string} */
        EntityKind: "person" | "organisation" | "place" | "group" | "other";
        NamingLabel: {
            /** @description As the first place words it. */
            text: string;
            type: components["schemas"]["LabelType"];
            count: number;
            first: components["schemas"]["ReportSpan"];
            /** @description Every place, in reading order. */
            spans: components["schemas"]["ReportSpan"][];
            /** @description Places by whose voice they stand in. */
            voices: {
                outlet: number;
                quoted: number;
                paraphrased: number;
            };
        };
        /**
         * @description `name`: a name alone; `title`: title, office or nationality with a name; `description`: apposition, copula or a phrase that resolves; `acronym`: initials.
         * @enum {string}
         */
        LabelType: "name" | "title" | "description" | "acronym";
        VerbsResult: {
            /** @description The same statement under cues of different classes; worth reading first. */
            rows: {
                statement: string;
                tier: components["schemas"]["Tier"];
                cells: {
                    report: number;
                    cue: components["schemas"]["ReportSpan"];
                    /** @description Base form of the cue, or the listed phrase. */
                    lemma: string;
                    class: components["schemas"]["CueClass"];
                    source: components["schemas"]["ReportSpan"] | null;
                    content: components["schemas"]["ReportSpan"];
                }[];
            }[];
            /** @description Statements that several reports introduce with a listed cue; how many by cues of one class. */
            compared: {
                statements: number;
                sameClass: number;
            };
            /** @description Listed cues by class; null where the language is not read. */
            reports: {
                report: number;
                cues: {
                    neutral: number;
                    doubtMarking: number;
                    endorsing: number;
                    forceful: number;
                } | null;
            }[];
        };
        /**
         * @description Class of the word that introduces a statement, from closed lists of the literature.
         * @enum {string}
         */
        CueClass: "neutral" | "doubtMarking" | "endorsing" | "forceful";
        VocabularyResult: {
            /** @description Reports with distinctive words; in most events there are none. */
            reports: {
                report: number;
                words: {
                    /** @description As it stands at the first place. */
                    word: string;
                    stem: string;
                    /** @description Weighted log-odds with an informative Dirichlet prior, in standard deviations (Monroe and others 2008). */
                    z: number;
                    /** @description Sentences with the word outside of quotation marks, of all sentences of this report. */
                    here: {
                        sentences: number;
                        of: number;
                    };
                    /** @description The same in the other reports together. */
                    others: {
                        sentences: number;
                        of: number;
                    };
                    /** @description In this report; at most five. */
                    places: components["schemas"]["ReportSpan"][];
                    /** @enum {string} */
                    tier: "likely";
                }[];
            }[];
            /** @description The z from which words are told here; null where chance explains them all. */
            cut: number | null;
            /** @description Words above the cut when the sentences are dealt to the reports at random, on average; an upper estimate. */
            expectedByChance: number;
            /** @description Reports in a language that cannot be read. */
            notApplicable: number[];
        };
        MarkedWordsResult: {
            /** @description A listed word, and what other reports have at that place; worth reading first. */
            places: {
                list: string;
                statement: string;
                tier: components["schemas"]["Tier"];
                word: components["schemas"]["ReportSpan"];
                place: components["schemas"]["ReportSpan"] & unknown;
                others: {
                    report: number;
                    /** @description What stands there in the linked sentence; null: no word. */
                    place: components["schemas"]["ReportSpan"] | null;
                    segment: components["schemas"]["ReportSpan"] & unknown;
                }[];
            }[];
            /** @description Things that reports call by different names. */
            terms: {
                statement: string;
                tier: components["schemas"]["Tier"];
                cells: {
                    report: number;
                    spans: components["schemas"]["ReportSpan"][];
                }[];
            }[];
            reports: {
                report: number;
                /** @description Words in the outlet's own voice: the denominator; null where the language is not read. */
                words: number | null;
                lists: {
                    list: string;
                    count: number;
                    perThousand: number;
                }[] | null;
            }[];
            /** @description The lists and the literature that their categories are from. */
            lists: {
                id: string;
                title: string;
                source: string;
            }[];
        };
        CoverageResult: {
            /** @description What several reports have, high up, and one has not, first. */
            items: {
                id: string;
                /** @enum {string} */
                kind: "person" | "organisation" | "place" | "figure" | "quotation" | "document" | "fact";
                /** @description In the words of a report that has it. */
                label: string;
                cells: {
                    report: number;
                    /**
                     * @description `notFound` only where the full text is held and was read for such things; otherwise `unknown`.
                     * @enum {string}
                     */
                    state: "used" | "notFound" | "unknown";
                    first: {
                        /** @enum {string} */
                        position: "headline" | "subheadline" | "lead" | "body";
                        /** @description Of the body, 1-based; null outside of it. */
                        paragraph: number | null;
                        /** @description Paragraphs of the body. */
                        of: number;
                        span: components["schemas"]["ReportSpan"];
                    } | null;
                    count: number;
                }[];
                tier: components["schemas"]["Tier"];
            }[];
            /** @description Statements that a report tells in the outlet's own voice and others attribute. */
            attributionDropped: {
                flat: components["schemas"]["ReportSpan"];
                attributed: {
                    span: components["schemas"]["ReportSpan"];
                    source: components["schemas"]["ReportSpan"] | null;
                    cue: components["schemas"]["ReportSpan"] | null;
                }[];
                score: number;
                tier: components["schemas"]["Tier"];
            }[];
            notApplicable: number[];
        };
        /** @description Words in clauses, by closed lists; no statement about any person, and no verdict. */
        PolarityResult: {
            /** @description Where reports differ, most first; counts with their denominators. */
            differences: {
                /** @description `id` in `actors`. */
                actor: string;
                /** @enum {string} */
                sign: "negative" | "positive";
                statement: string;
                tier: components["schemas"]["Tier"];
                cells: {
                    report: number;
                    clauses: number;
                    /** @description Clauses of that class. */
                    count: number;
                    /** @description Their listed words of that sign. */
                    words: components["schemas"]["ReportSpan"][];
                }[];
            }[];
            actors: {
                /** @description As in the result of `naming`. */
                id: string;
                kind: components["schemas"]["EntityKind"];
                canonical: string;
                cells: components["schemas"]["PolarityCell"][];
            }[];
            /** @description The lists and the literature that their categories are from. */
            lists: {
                id: string;
                title: string;
                /** @enum {string} */
                sign: "negative" | "positive";
                source: string;
            }[];
            /** @description Chance from which on a class is given. */
            threshold: number;
            /** @description Reports in a language that is not read. */
            notApplicable: number[];
        };
        PolarityCell: {
            report: number;
            /** @description In the outlet's own voice: the denominator of the four counts. */
            clauses: number;
            negative: number;
            neutral: number;
            positive: number;
            abstained: number;
            /** @description In quoted or reported speech; counted nowhere else. */
            notOwnVoice: number;
            items: components["schemas"]["PolarityItem"][];
        };
        PolarityItem: {
            clause: components["schemas"]["ReportSpan"];
            label: components["schemas"]["ReportSpan"] & unknown;
            /** @description Of the clause, by its words; null where the reading abstains. */
            class: ("negative" | "neutral" | "positive") | null;
            abstained: boolean;
            /** @description Of the likeliest class, given or not. */
            chance: number;
            tier: components["schemas"]["Tier"];
            /** @description Listed words in the clause, beside the name. */
            words: {
                span: components["schemas"]["ReportSpan"];
                list: string;
                /** @enum {string} */
                sign: "negative" | "positive";
            }[];
        };
        ModelAnswer: components["schemas"]["ModelAnswered"] | components["schemas"]["ModelFailed"];
        ModelAnswered: {
            /** @enum {string} */
            status: "answered";
            /** @enum {string} */
            provider: "chatCompletions" | "workersAi";
            /** @description The name under which the model was asked for. */
            name: string;
            /** @description The name that it answered under, where it told one. */
            version: string | null;
            /** @description SHA-256 of the instructions that it was given. */
            promptHash: string;
            /** @description At most 50, by kind and place. */
            findings: components["schemas"]["ModelFinding"][];
            /** @description How many of the things it named were thrown away, by reason. */
            rejected: {
                malformed: number;
                unknownKind: number;
                unknownReport: number;
                unknownField: number;
                wrongLength: number;
                acrossParagraphs: number;
                notFound: number;
                sliceDiffers: number;
                cutsWord: number;
                ambiguous: number;
                sameReport: number;
                sameWords: number;
                duplicate: number;
                alreadyFound: number;
                tooMany: number;
            };
        };
        /** @description Two places, in two reports, that a model holds for the same in other words. The characters are verified; that they mean the same is the word of the model alone. */
        ModelFinding: {
            /**
             * @description `sameReferent`: two expressions for one person, place or thing; `sameAct`: two expressions for one act; `sameStatement`: two passages that say the same.
             * @enum {string}
             */
            kind: "sameReferent" | "sameAct" | "sameStatement";
            /** @enum {string} */
            tier: "model";
            a: components["schemas"]["ReportSpan"];
            b: components["schemas"]["ReportSpan"];
        };
        ModelFailed: {
            /** @enum {string} */
            status: "failed";
            /** @enum {string} */
            provider: "chatCompletions" | "workersAi";
            /** @description The name under which the model was asked for. */
            name: string;
            /** @description The name that it answered under, where it told one. */
            version: string | null;
            /** @description SHA-256 of the instructions that it was given. */
            promptHash: string;
            /**
             * @description Why there is no answer of the model; the comparison itself stands.
             * @enum {string}
             */
            reason: "tooFew" | "tooLong" | "unreachable" | "timeout" | "redirected" | "rateLimited" | "refused" | "providerError" | "contentType" | "tooLarge" | "notJson" | "noAnswer" | "cutShort" | "notInForm";
        };
        /** @description 2 to 50 texts of at most 250000 characters each and 1000000 together; nothing is stored. */
        CompareRequest: {
            reports: components["schemas"]["TextToCompare"][];
            /** @description Answer with these lenses alone, as `?lens=` does; not both. */
            lenses?: ("wording" | "headlines" | "sources" | "voice" | "figures" | "quotes" | "origins" | "frames" | "eventVoice" | "naming" | "verbs" | "vocabulary" | "markedWords" | "coverage" | "polarity")[];
            /** @description Labels pinned together or apart, for this comparison alone. */
            referents?: components["schemas"]["PinnedLabels"][];
        };
        TextToCompare: {
            outlet?: string | {
                name: string;
                /** @example harbour-post.example */
                domain?: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where the report stands.
             */
            url?: string | null;
            publishedAt?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            headline?: string | null;
            subheadline?: string | null;
            /** @description Plain text, paragraphs parted by one blank line. */
            text?: string;
            /** @description A page; the article is taken from it, and what is sent beside it wins. */
            html?: string;
            /** @description Lines that say who wrote it. */
            bylines?: string[];
            /** @description False where the text is an excerpt; true where absent. */
            fullText?: boolean;
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind?: "article" | "document";
        } & ({
            text: unknown;
        } | {
            html: unknown;
        });
        PinnedLabels: {
            /**
             * @description `same`: the two labels are of one referent; `different`: they are of two.
             * @enum {string}
             */
            relation: "same" | "different";
            /**
             * @description A name, title or description as it stands in the reports. Case, article, form of address and possessive do not count.
             * @example the harbour chief
             */
            a: string;
            /**
             * @description A name, title or description as it stands in the reports. Case, article, form of address and possessive do not count.
             * @example the harbour chief
             */
            b: string;
        };
        /** @description Two reports side by side, also as one sequence of blocks; `revisionId` in every span. */
        PairComparison: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            /** @description Every sentence, or paragraph, of both reports in exactly one block; with the lens `wording`. */
            blocks?: components["schemas"]["Block"][];
            wording?: components["schemas"]["WordingResult"];
            headlines?: components["schemas"]["HeadlinesResult"];
            sources?: components["schemas"]["SourcesResult"];
            voice?: components["schemas"]["VoiceResult"];
            figures?: components["schemas"]["FiguresResult"];
            quotes?: components["schemas"]["QuotesResult"];
            origins?: components["schemas"]["OriginsResult"];
            frames?: components["schemas"]["FramesResult"];
            eventVoice?: components["schemas"]["EventVoiceResult"];
            naming?: components["schemas"]["NamingResult"];
            verbs?: components["schemas"]["VerbsResult"];
            vocabulary?: components["schemas"]["VocabularyResult"];
            markedWords?: components["schemas"]["MarkedWordsResult"];
            coverage?: components["schemas"]["CoverageResult"];
            polarity?: components["schemas"]["PolarityResult"];
        };
        /** @description One step of the side-by-side; a side is empty where nothing was found for the other. */
        Block: {
            /** @enum {string} */
            kind: "equal" | "reworded" | "overlap" | "onlyInA" | "onlyInB";
            a: components["schemas"]["ReportSpan"][];
            b: components["schemas"]["ReportSpan"][];
            /** @description The order of the two sides differs between the reports. */
            moved: boolean;
            /** @description Highest score among its links; null for a side alone. */
            score: number | null;
            variants: components["schemas"]["Variant"][];
        };
        Analysis: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /** @description Site furniture that stood in the text and was taken off; offsets count UTF-16 code units of the text as it came in, its white space in order. */
            removed?: {
                start: number;
                end: number;
                exact: string;
                /** @enum {string} */
                kind: "site" | "headline" | "credit" | "byline" | "tags" | "comments" | "navigation";
            }[];
            /** @description Tags that stood below the article. */
            tags?: string[];
            headline: string;
            subheadline: string;
            /** @description The field `body`: what offsets in it count. */
            text: string;
            /** @description Readings not made: the text is in a language they cannot read. */
            notApplicable: ("attributions" | "figures" | "eventVoice" | "markedWords" | "entities")[];
            segments: components["schemas"]["TextSpan"][];
            /** @description Lines and bylines that say whose text it is. */
            credits: {
                /** @enum {string} */
                kind: "republished" | "agency" | "contributed";
                name: string;
                span: components["schemas"]["TextSpan"] | null;
                byline: string | null;
            }[];
            attributions: components["schemas"]["Attribution"][];
            unattributed: {
                span: components["schemas"]["TextSpan"];
                scare: boolean;
            }[];
            /** @description A partition of the text: whose voice every character is in. */
            voices: {
                /**
                 * Format: uuid
                 * @description Of a stored report.
                 */
                revisionId?: string;
                field: components["schemas"]["Field"];
                start: number;
                end: number;
                exact: string;
                /** @enum {string} */
                voice: "outlet" | "quoted" | "paraphrased";
                /** @description Index in `attributions`. */
                attribution: number | null;
                scare: boolean;
            }[];
            chains: components["schemas"]["Chain"][];
            figures: components["schemas"]["Figure"][];
            /** @description Dates and clock times, apart from the figures; read in English only. */
            dates: components["schemas"]["DateMention"][];
            /** @description How each act is told; the span is the verb group or the noun. */
            eventVoice: {
                /**
                 * Format: uuid
                 * @description Of a stored report.
                 */
                revisionId?: string;
                field: components["schemas"]["Field"];
                start: number;
                end: number;
                exact: string;
                form: components["schemas"]["VoiceForm"];
                /** @description A listed act, or the stem of the verb. */
                act: string;
                agent: components["schemas"]["TextSpan"] | null;
                /** @description Who or what is acted on. */
                patient: components["schemas"]["TextSpan"] | null;
            }[];
            /** @description Words of closed, cited lists in the outlet's own voice; no sign of bias. */
            markedWords: {
                /**
                 * Format: uuid
                 * @description Of a stored report.
                 */
                revisionId?: string;
                field: components["schemas"]["Field"];
                start: number;
                end: number;
                exact: string;
                /** @description Id of a list of the lens `markedWords`. */
                list: string;
                /** @enum {string} */
                voice: "outlet";
            }[];
            entities: components["schemas"]["Entity"][];
        };
        /** @description Evidence in the text: a half-open range of one field, with its exact characters. */
        TextSpan: {
            /**
             * Format: uuid
             * @description Of a stored report.
             */
            revisionId?: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            exact: string;
        };
        /** @description Who is made to say or think what, with the characters that show it. */
        Attribution: {
            /** @description Who is quoted, in the words of this place. */
            source: components["schemas"]["TextSpan"] | null;
            /** @description What introduces the content: "said", "according to", a colon. */
            cue: components["schemas"]["TextSpan"] | null;
            content: components["schemas"]["TextSpan"][];
            sourceKind: components["schemas"]["SourceKind"];
            /** @description The words that show the kind. */
            shownBy: components["schemas"]["TextSpan"] | null;
            /** @description The earlier words that name the source, where this place does not. */
            speaker: components["schemas"]["TextSpan"] | null;
            inferred: boolean;
            quoted: boolean;
            /** @enum {string} */
            form: "quoted" | "paraphrased" | "mixed";
            /** @description Who or what passed the words on. */
            via: components["schemas"]["TextSpan"] | null;
            /** @enum {string} */
            tier: "pattern" | "likely";
            /** @enum {string} */
            mode: "speech" | "stance";
            confidence: number | null;
        };
        /** @description Through whom the words came, nearest to the reader first. */
        Chain: {
            /** @description Index in `attributions`. */
            attribution: number;
            steps: {
                /** @enum {string} */
                role: "republisher" | "outlet" | "medium" | "publisher" | "document" | "speaker";
                label: string;
                /** @description False for a description: "an official", "Hebrew media". */
                named: boolean;
                span: components["schemas"]["TextSpan"] | null;
                /** @description The outlet or byline that is held beside the text. */
                value: string | null;
                basis: components["schemas"]["Basis"];
            }[];
        };
        Figure: {
            /**
             * Format: uuid
             * @description Of a stored report.
             */
            revisionId?: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            exact: string;
            /** @enum {string} */
            kind: "count" | "percent" | "money" | "measure" | "duration" | "age" | "ordinal" | "fraction" | "multiple" | "tally" | "magnitude";
            /** @description Scale words applied: "75 million" is 75000000. */
            value: number;
            /** @description Upper bound of a range, second number of a tally. */
            upper: number | null;
            /** @description How the words bound it; `gt` and `lt` stand for "at least" and "at most" too, null where the words were not read. */
            comparator: ("eq" | "gt" | "lt" | "approx" | "range") | null;
            unit: string | null;
            /** @description What is counted, in the words of the text. */
            quantity: string | null;
            quantityAt: components["schemas"]["TextSpan"] | null;
            comparatorAt: components["schemas"]["TextSpan"] | null;
            /** @description The rate or stretch of time that it is given for ("a month", "over the past year"). */
            periodAt: components["schemas"]["TextSpan"] | null;
            /** @description The time up to which it is said to hold ("as of Sunday"). */
            asOfAt: components["schemas"]["TextSpan"] | null;
            /** @description Index in `attributions` of who gives it; null for the outlet itself or nobody named. */
            attribution: number | null;
        };
        DateMention: {
            /**
             * Format: uuid
             * @description Of a stored report.
             */
            revisionId?: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            exact: string;
            /** @enum {string} */
            kind: "date" | "time";
            /** @description TIMEX3 value as the words alone give it, `X` for what they leave open ("XXXX-WXX-5" is a Friday). */
            timex: string;
            /** @description ISO 8601 day, week, month, year or time, relative words resolved against `publishedAt`; null where that is not known. */
            iso: string | null;
            /** @description True where `iso` hangs on the day of publication. */
            relative: boolean;
        };
        /** @description A person, organisation, place, group or other thing, with every label. */
        Entity: {
            id: string;
            kind: components["schemas"]["EntityKind"];
            /** @description The fullest name in the text. */
            canonical: string;
            /** @description Names that the text says it goes by besides ("known as"). */
            otherNames?: string[];
            labels: {
                /**
                 * Format: uuid
                 * @description Of a stored report.
                 */
                revisionId?: string;
                field: components["schemas"]["Field"];
                start: number;
                end: number;
                exact: string;
                type: components["schemas"]["LabelType"];
            }[];
        };
        /** @description One text, or a page that holds it. */
        AnalyzeRequest: {
            outlet?: string | {
                name: string;
                /** @example harbour-post.example */
                domain?: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where the report stands.
             */
            url?: string | null;
            publishedAt?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            headline?: string | null;
            subheadline?: string | null;
            /** @description Plain text, paragraphs parted by one blank line. */
            text?: string;
            /** @description A page; the article is taken from it, and what is sent beside it wins. */
            html?: string;
            /** @description Lines that say who wrote it. */
            bylines?: string[];
            /** @description False where the text is an excerpt; true where absent. */
            fullText?: boolean;
        } & ({
            text: unknown;
        } | {
            html: unknown;
        });
        AnswerGroups: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /** @description True where the language cannot be read: only identical answers stand together then. */
            notApplicable: boolean;
            /** @description Every answer in one group, by 0-based index. */
            groups: {
                answers: number[];
            }[];
            /** @enum {string} */
            tier: "likely";
        };
        AnswersRequest: {
            /** @description What is answered; its own words are left out of account. */
            question?: string | null;
            answers: string[];
            /**
             * @description English where absent; no other language is read.
             * @example en
             */
            language?: string | null;
        };
        /** @description What extraction makes of a page; nothing is stored. */
        Extraction: {
            article: components["schemas"]["Article"];
        };
        Article: {
            /** @description False for front pages, topic pages, errors, galleries without text. */
            isArticle: boolean;
            headline: string | null;
            subheadline: string | null;
            bylines: string[];
            /** @description News agencies and desks named as authors. */
            agencies: string[];
            publishedAt: string | null;
            modifiedAt: string | null;
            outlet: {
                name: string | null;
                domain: string | null;
            };
            section: string | null;
            language: string | null;
            canonicalUrl: string | null;
            /** @description Where the page says that its AMP form stands. */
            ampUrl: string | null;
            tags: string[];
            /** @description Paragraphs parted by one blank line; captions and furniture left out. */
            text: string;
            captions: {
                text: string;
                credit: string | null;
            }[];
            /** @description Lines that say whose text this is. */
            creditLines: {
                text: string;
                source: string;
                date: string | null;
                /** @enum {string} */
                kind: "republished" | "agency" | "contributed";
            }[];
            links: {
                href: string;
                anchor: string;
            }[];
            /** @description False where a paywall or an ellipsis shows that the page holds an excerpt. */
            fullText: boolean;
            /** @description Where each field came from, the first place where there are several; text, captions, credit lines and links are read off the page. */
            from: {
                /** @enum {string} */
                headline: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                subheadline: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                bylines: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                publishedAt: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                modifiedAt: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                outlet: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                section: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                language: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                tags: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
                /** @enum {string} */
                canonicalUrl: "json-ld" | "microdata" | "meta" | "page" | "url" | "none";
            };
        };
        ExtractRequest: {
            /** @description The page, as it was served. */
            html: string;
            /**
             * Format: uri
             * @description The address it was read from: relative links follow from it.
             */
            url?: string;
        };
        /** @description The event's reports side by side, with `revisionId` in every span. */
        EventComparison: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            wording?: components["schemas"]["WordingResult"];
            headlines?: components["schemas"]["HeadlinesResult"];
            sources?: components["schemas"]["SourcesResult"];
            voice?: components["schemas"]["VoiceResult"];
            figures?: components["schemas"]["FiguresResult"];
            quotes?: components["schemas"]["QuotesResult"];
            origins?: components["schemas"]["OriginsResult"];
            frames?: components["schemas"]["FramesResult"];
            eventVoice?: components["schemas"]["EventVoiceResult"];
            naming?: components["schemas"]["NamingResult"];
            verbs?: components["schemas"]["VerbsResult"];
            vocabulary?: components["schemas"]["VocabularyResult"];
            markedWords?: components["schemas"]["MarkedWordsResult"];
            coverage?: components["schemas"]["CoverageResult"];
            polarity?: components["schemas"]["PolarityResult"];
            model?: components["schemas"]["ModelAnswer"];
        };
        EventWording: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            wording: components["schemas"]["WordingResult"];
        };
        EventSources: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            sources: components["schemas"]["SourcesResult"];
        };
        EventVoice: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            voice: components["schemas"]["VoiceResult"];
        };
        EventFigures: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            figures: components["schemas"]["FiguresResult"];
        };
        EventQuotes: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            quotes: components["schemas"]["QuotesResult"];
        };
        EventOrigins: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            origins: components["schemas"]["OriginsResult"];
        };
        EventFrames: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            frames: components["schemas"]["FramesResult"];
        };
        EventEventVoice: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            eventVoice: components["schemas"]["EventVoiceResult"];
        };
        EventHeadlines: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            headlines: components["schemas"]["HeadlinesResult"];
        };
        EventNaming: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            naming: components["schemas"]["NamingResult"];
        };
        EventVerbs: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            verbs: components["schemas"]["VerbsResult"];
        };
        EventVocabulary: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            vocabulary: components["schemas"]["VocabularyResult"];
        };
        EventMarkedWords: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            markedWords: components["schemas"]["MarkedWordsResult"];
        };
        EventCoverage: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            coverage: components["schemas"]["CoverageResult"];
        };
        EventPolarity: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event asked for, or its successor after a merge.
             */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            polarity: components["schemas"]["PolarityResult"];
        };
        /** @description Who published what when, and what was new then. */
        EventTimeline: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /** Format: uuid */
            eventId: string;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            /** @description In order of publication. */
            entries: {
                report: number;
                /**
                 * Format: date-time
                 * @example 2026-01-14T09:30:00.000Z
                 */
                publishedAt: string;
                /** @description What no report published before has. */
                new: {
                    /** @description Id of the item in the coverage of the event. */
                    item: string;
                    /** @enum {string} */
                    kind: "person" | "organisation" | "place" | "figure" | "quotation" | "document" | "fact";
                    label: string;
                    span: components["schemas"]["ReportSpan"];
                    laterIn: number[];
                    /** @description Earlier or undated reports of which nothing can be said: it may have stood there first. */
                    unknownIn: number[];
                }[];
                /** @description Wording shared with reports published before. */
                carried: {
                    from: number;
                    passages: number;
                    words: number;
                    /** @enum {string} */
                    direction: "fromEarlier" | "fromLater" | "commonOrigin" | "unknown";
                }[];
                revisions: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    /**
                     * Format: date-time
                     * @example 2026-01-14T09:30:00.000Z
                     */
                    capturedAt: string;
                    headline: string | null;
                    current: boolean;
                }[];
            }[];
            /** @description Reports without a date of publication. */
            undated: number[];
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description The happening reported on. */
        Event: {
            /** Format: uuid */
            id: string;
            title: string;
            summary: string | null;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            endedAt: string | null;
            places: string[];
            /** @enum {string} */
            status: "open" | "closed" | "merged";
            /**
             * @description `confirmed`: made by people, or changed by them; `found`: formed by itself out of reports that speak of one event; `suggested`: reports that may be of one event, for people to decide; none stands in it yet.
             * @enum {string}
             */
            state: "confirmed" | "found" | "suggested";
            /**
             * @description Events of people grow by people alone: the machine only suggests reports for them.
             * @enum {string}
             */
            madeBy: "person" | "machine";
            /**
             * Format: uuid
             * @description The event that took over the reports; null unless merged.
             */
            successorId: string | null;
            reportCount: number;
            /** @description Reports that may belong to it and that nobody has decided on. */
            suggestionCount: number;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
        };
        NewEvent: {
            title: string;
            summary?: string | null;
            startedAt?: string | null;
            endedAt?: string | null;
            places?: string[];
            /** @enum {string} */
            status?: "open" | "closed";
        };
        /** @description Members that are absent stay as they are; lists are replaced as a whole. */
        EventChange: {
            title?: string;
            summary?: string | null;
            startedAt?: string | null;
            endedAt?: string | null;
            places?: string[];
            /** @enum {string} */
            status?: "open" | "closed";
            /**
             * @description An event that formed by itself is right; any other change says so, too.
             * @enum {string}
             */
            state?: "confirmed";
        };
        ReportPage: {
            items: components["schemas"]["ReportSummary"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description A report without its text. */
        ReportSummary: {
            /** Format: uuid */
            id: string;
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind: "article" | "document";
            /** @description Canonical URL. */
            url: string | null;
            outlet: {
                /** Format: uuid */
                id: string;
                name: string;
                domain: string | null;
            };
            /** Format: uuid */
            eventId: string | null;
            grouping: components["schemas"]["Grouping"] | null;
            headline: string | null;
            subheadline: string | null;
            bylines: string[];
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            publishedAt: string | null;
            language: string | null;
            /** @description False where only an excerpt is held. */
            fullText: boolean;
            tags: string[];
            /** Format: uuid */
            revisionId: string;
            revisionNumber: number;
            revisionCount: number;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            addedAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description How a report came into its event; of a report that stands in none, what is suggested, or that it was taken out. */
        Grouping: {
            /** @enum {string} */
            by: "person" | "machine";
            /**
             * @description `joined`: it stands in the event; `suggested`: people are asked whether it belongs there; `removed`: it was taken out.
             * @enum {string}
             */
            verdict: "joined" | "suggested" | "removed";
            /** Format: uuid */
            eventId: string;
            /** @description How alike, 0 to 1; not a probability. */
            score: number | null;
            /** @description Why: names, words and figures that both have, and the days between them. */
            because: string[];
            /** @description True where the texts are in different languages: then names and figures alone are compared, and nothing is done without a person. */
            acrossLanguages: boolean;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            at: string;
        };
        Merge: {
            /**
             * Format: uuid
             * @description The event whose reports move into this one; it stays readable.
             */
            from: string;
        };
        SplitResult: {
            event: components["schemas"]["Event"];
            newEvent: components["schemas"]["Event"];
        };
        Split: {
            /** @description Reports that leave for the new event; at least one report stays. */
            reportIds: string[];
            event: components["schemas"]["NewEvent"];
        };
        EventHistoryPage: {
            items: components["schemas"]["EventHistoryEntry"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        EventHistoryEntry: {
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            at: string;
            /** @enum {string} */
            kind: "created" | "updated" | "reportAdded" | "reportRemoved" | "reportDeleted" | "mergedInto" | "mergedFrom" | "splitInto" | "splitFrom";
            /** @enum {string} */
            by: "person" | "machine";
            /** Format: uuid */
            otherEventId: string | null;
            reportIds: string[];
        };
        ReferentPinPage: {
            items: components["schemas"]["ReferentPin"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description What a person says of two labels of an event, heard by every later comparison of it. */
        ReferentPin: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            eventId: string;
            /**
             * @description `same`: the two labels are of one referent; `different`: they are of two.
             * @enum {string}
             */
            relation: "same" | "different";
            a: string;
            b: string;
            note: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
        };
        NewReferentPin: {
            /**
             * @description `same`: the two labels are of one referent; `different`: they are of two.
             * @enum {string}
             */
            relation: "same" | "different";
            /**
             * @description A name, title or description as it stands in the reports. Case, article, form of address and possessive do not count.
             * @example the harbour chief
             */
            a: string;
            /**
             * @description A name, title or description as it stands in the reports. Case, article, form of address and possessive do not count.
             * @example the harbour chief
             */
            b: string;
            /** @description Why, for those who read it later. */
            note?: string | null;
        };
        ReferentPinHistoryPage: {
            items: components["schemas"]["ReferentPinVersion"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description What a pin was from one instant on, or when it ended. */
        ReferentPinVersion: {
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            at: string;
            /**
             * @description `movedInto`, `movedFrom`: a merge took it along; `leftBehind`: a merge did not; `copiedFrom`: a split did.
             * @enum {string}
             */
            change: "created" | "updated" | "deleted" | "movedInto" | "movedFrom" | "leftBehind" | "copiedFrom";
            /**
             * @description `same`: the two labels are of one referent; `different`: they are of two.
             * @enum {string}
             */
            relation: "same" | "different";
            a: string;
            b: string;
            note: string | null;
            /**
             * Format: uuid
             * @description The other event of a merge or a split.
             */
            otherEventId: string | null;
            /**
             * Format: uuid
             * @description Of a pin left behind: the pin of the other event that it contradicts, or its own id where that was taken; null where there was no room.
             */
            contradicts: string | null;
        };
        SuggestionPage: {
            items: components["schemas"]["Suggestion"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description A report that may belong to the event. Put it in (`PUT /v1/events/{eventId}/reports/{reportId}`) or dismiss the suggestion. */
        Suggestion: {
            /** Format: uuid */
            eventId: string;
            report: components["schemas"]["ReportSummary"];
            /** @description How alike, 0 to 1; not a probability. */
            score: number;
            /** @description Why: names, words and figures that both have, and the days between them. */
            because: string[];
            /** @description True where the texts are in different languages: then names and figures alone are compared, and nothing is done without a person. */
            acrossLanguages: boolean;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            at: string;
        };
        SimilarReports: {
            /** Format: uuid */
            reportId: string;
            /** @description The nearest first, whether or not they stand in the same event. */
            items: components["schemas"]["SimilarReport"][];
        };
        SimilarReport: {
            report: components["schemas"]["ReportSummary"];
            /** @description How alike, 0 to 1; not a probability. */
            score: number;
            /** @description Why: names, words and figures that both have, and the days between them. */
            because: string[];
            /** @description True where the texts are in different languages: then names and figures alone are compared, and nothing is done without a person. */
            acrossLanguages: boolean;
        };
        AddedReport: {
            /** Format: uuid */
            id: string;
            /**
             * @description `created`: a new report; `unchanged`: known with this very text; `revised`: known, and the text has changed.
             * @enum {string}
             */
            status: "created" | "unchanged" | "revised";
            /** Format: uuid */
            revisionId: string;
            revisionNumber: number;
            /** Format: uuid */
            eventId: string | null;
            grouping: components["schemas"]["Grouping"] | null;
            /** @description Site furniture that stood in the text and was taken off; offsets count UTF-16 code units of the text as it came in, its white space in order. */
            removed?: {
                start: number;
                end: number;
                exact: string;
                /** @enum {string} */
                kind: "site" | "headline" | "credit" | "byline" | "tags" | "comments" | "navigation";
            }[];
        };
        NewReport: {
            outlet?: string | {
                name: string;
                /** @example harbour-post.example */
                domain?: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where the report stands; without text or html, the page to fetch.
             */
            url?: string | null;
            publishedAt?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            headline?: string | null;
            subheadline?: string | null;
            /** @description Plain text, paragraphs parted by one blank line. */
            text?: string;
            /** @description A page; the article is taken from it, and what is sent beside it wins. */
            html?: string;
            /** @description Lines that say who wrote it. */
            bylines?: string[];
            /** @description False where the text is an excerpt; true where absent. */
            fullText?: boolean;
            /** Format: uuid */
            outletId?: string;
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind?: "article" | "document";
            tags?: string[];
            captions?: string[];
            /**
             * Format: uuid
             * @description The event to put the report in; a merged event stands for its successor.
             */
            eventId?: string | null;
            /**
             * @description When the text was seen; now where absent.
             * @example 2026-01-14T09:30:00Z
             */
            capturedAt?: string | unknown | unknown;
        } & (({
            text: unknown;
        } | {
            html: unknown;
        } | ({
            url: unknown;
        } & unknown)) & ({
            outlet: unknown;
        } | {
            outletId: unknown;
        } | ({
            url: unknown;
        } & unknown)));
        /** @description One outlet's coverage, keyed by its URL. */
        Report: {
            /** Format: uuid */
            id: string;
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind: "article" | "document";
            /** @description Canonical URL. */
            url: string | null;
            outlet: {
                /** Format: uuid */
                id: string;
                name: string;
                domain: string | null;
            };
            /** Format: uuid */
            eventId: string | null;
            grouping: components["schemas"]["Grouping"] | null;
            headline: string | null;
            subheadline: string | null;
            bylines: string[];
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            publishedAt: string | null;
            language: string | null;
            /** @description False where only an excerpt is held. */
            fullText: boolean;
            tags: string[];
            /** Format: uuid */
            revisionId: string;
            revisionNumber: number;
            revisionCount: number;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            addedAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Of the current revision; paragraphs parted by one blank line. */
            text: string;
            captions: string[];
            /** @description Other addresses under which the same report is known, as its page has named them. */
            otherUrls: string[];
        };
        /** @description Data about the report; its text changes by adding it again. Absent members stay as they are. */
        ReportChange: {
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind?: "article" | "document";
            /** Format: uuid */
            outletId?: string;
            publishedAt?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            fullText?: boolean;
            tags?: string[];
            captions?: string[];
        };
        /** @description Other stored reports that share passages of eight words or more; not which way they went. */
        Reuse: {
            /** Format: uuid */
            reportId: string;
            /** Format: uuid */
            revisionId: string;
            items: {
                /** Format: uuid */
                reportId: string;
                /**
                 * Format: uuid
                 * @description The revision that shares most; perhaps an earlier one.
                 */
                revisionId: string;
                revisionNumber: number;
                current: boolean;
                outlet: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                url: string | null;
                /** Format: uuid */
                eventId: string | null;
                publishedAt: string | null;
                capturedAt: string;
                /** @description Share of the body of the report asked about that stands in shared passages. */
                ofA: number;
                /** @description The same of the other's body. */
                ofB: number;
                passages: {
                    a: components["schemas"]["RevisionSpan"];
                    b: components["schemas"]["RevisionSpan"];
                    /** @description Words that are equal. */
                    words: number;
                    /** @description False where small edits were bridged. */
                    verbatim: boolean;
                }[];
            }[];
            /** @description More reports share passages than were looked at. */
            truncated: boolean;
        };
        /** @description Evidence in a stored text: a half-open range of one field, with its exact characters. */
        RevisionSpan: {
            /** Format: uuid */
            revisionId: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            /** @description The very characters between `start` and `end`. */
            exact: string;
        };
        /** @description How the address of a report is looked at again. */
        ReportChecks: {
            /** Format: uuid */
            reportId: string;
            /** @description The address that is looked at. */
            url: string | null;
            /**
             * @description `none`: never scheduled; `finished`: the report is old, or gone for good (410); `stopped`: somebody asked for it.
             * @enum {string}
             */
            state: "none" | "scheduled" | "finished" | "stopped";
            /**
             * Format: date-time
             * @description When it is due; the background job takes it then.
             * @example 2026-01-14T09:30:00.000Z
             */
            next: string | null;
            last: {
                /**
                 * Format: date-time
                 * @example 2026-01-14T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description `unchanged`: the text on the page is the one that was read last, whatever changed around it; `revised`: another text, which is a revision now; `gone`: the host says that there is nothing (404, 410); `moved`: the address leads to another; `unreadable`: an answer without the full text; `failed`: no answer. Only `revised` changes the report.
                 * @enum {string}
                 */
                outcome: "unchanged" | "revised" | "gone" | "moved" | "unreadable" | "failed";
                /** @description HTTP status where it says why. */
                status: number | null;
                /** @description Why nothing was taken: a fault of fetching (`timeout`, `robots` ...), `notArticle`, or `excerpt` where the page holds only a part of a report that is known in full. */
                reason: string | null;
            } | null;
            /** @description Looks so far. */
            checks: number;
            /** @description Those that found another text. */
            changes: number;
            /** @description Failures since the last answer; the wait doubles with each. */
            failures: number;
            /**
             * Format: date-time
             * @description Since when there is nothing at the address. The report and its texts are kept.
             * @example 2026-01-14T09:30:00.000Z
             */
            goneSince: string | null;
            /** @description Where the address led, where that was not the report's own. */
            movedTo: string | null;
        };
        AnnotatedReport: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /**
             * Format: uuid
             * @description The event the others come from; null for one report.
             */
            eventId: string | null;
            reports: {
                index: number;
                outlet: string | null;
                publishedAt: string | null;
                language: string | null;
                fullText: boolean;
                headline: string;
                subheadline: string;
                /** @description The field `body`: what offsets in it count. */
                text: string;
                /** Format: uuid */
                reportId: string;
                /** Format: uuid */
                revisionId: string;
                revisionNumber: number;
                /** Format: uuid */
                outletId: string;
                url: string | null;
                /** @enum {string} */
                kind: "article" | "document";
            }[];
            /** @description Index in `reports` of the report that is marked. */
            report: number;
            /** @description By position, longer first. */
            marks: components["schemas"]["AnnotationMark"][];
            /** @description What others say and this report does not. */
            notHere: {
                /** @description The sentence after which it would stand; null: before the first. */
                after: components["schemas"]["ReportSpan"] | null;
                spans: components["schemas"]["ReportSpan"][];
                /** @enum {string} */
                state: "notFound" | "unknown";
            }[];
        };
        /** @description A stand-off mark. Marks may overlap: a verbatim passage inside a reworded sentence is two marks. */
        AnnotationMark: {
            /** @description Index in `reports`. */
            report: number;
            /**
             * Format: uuid
             * @description Of stored reports.
             */
            revisionId?: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
            /** @description The very characters between `start` and `end`. */
            exact: string;
            /** @enum {string} */
            kind: "verbatim" | "equal" | "reworded" | "overlap" | "onlyHere";
            /** @description The same in other reports. */
            counterparts: components["schemas"]["ReportSpan"][];
            notFoundIn: number[];
            /** @description Reports of which only an excerpt is held. */
            unknownIn: number[];
        };
        /** @description Who says what in a stored report, and through whom; every span with its `revisionId`. */
        ReportAttribution: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /** Format: uuid */
            reportId: string;
            /** Format: uuid */
            revisionId: string;
            revisionNumber: number;
            outlet: string;
            bylines: string[];
            tags: string[];
            headline: string;
            subheadline: string;
            /** @description The field `body`: what offsets in it count. */
            text: string;
            notApplicable: "attributions"[];
            /** @description Lines and bylines that say whose text it is. */
            credits: {
                /** @enum {string} */
                kind: "republished" | "agency" | "contributed";
                name: string;
                span: components["schemas"]["TextSpan"] | null;
                byline: string | null;
            }[];
            attributions: components["schemas"]["Attribution"][];
            unattributed: {
                span: components["schemas"]["TextSpan"];
                scare: boolean;
            }[];
            /** @description A partition of the text: whose voice every character is in. */
            voices: {
                /**
                 * Format: uuid
                 * @description Of a stored report.
                 */
                revisionId?: string;
                field: components["schemas"]["Field"];
                start: number;
                end: number;
                exact: string;
                /** @enum {string} */
                voice: "outlet" | "quoted" | "paraphrased";
                /** @description Index in `attributions`. */
                attribution: number | null;
                scare: boolean;
            }[];
            chains: components["schemas"]["Chain"][];
        };
        RevisionDiff: {
            /** Format: uuid */
            reportId: string;
            from: components["schemas"]["Revision"];
            to: components["schemas"]["Revision"];
            /** @description Headline first, then in the order of the later text. */
            edits: components["schemas"]["RevisionEdit"][];
        };
        /** @description One immutable captured text of a report. */
        Revision: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId: string;
            /** @description Counts from 1, in the order in which texts were first seen. */
            number: number;
            /** @description SHA-256 over headline, subheadline and body, hexadecimal. */
            contentHash: string;
            headline: string | null;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            capturedAt: string;
            /** @description True for the revision that shows what the outlet publishes now. */
            current: boolean;
            subheadline: string | null;
            bylines: string[];
            /** @description Site furniture that stood in the text and was taken off; offsets count UTF-16 code units of the text as it came in, its white space in order. */
            removed: {
                start: number;
                end: number;
                exact: string;
                /** @enum {string} */
                kind: "site" | "headline" | "credit" | "byline" | "tags" | "comments" | "navigation";
            }[];
            text: string;
        };
        /** @description One change; a side is null where it has no such words. */
        RevisionEdit: {
            /** @enum {string} */
            kind: "typography" | "spelling" | "wording" | "figure" | "quotation" | "attribution" | "label" | "added" | "removed" | "moved";
            /** @description False where nothing that is said changes: typography, spelling, function words, order alone. */
            substantive: boolean;
            before: components["schemas"]["RevisionSpan"] | null;
            after: components["schemas"]["RevisionSpan"] | null;
            /** @description The sentence in which the change stands, on each side. */
            sentence: {
                before: components["schemas"]["RevisionRange"] | null;
                after: components["schemas"]["RevisionRange"] | null;
            };
        };
        RevisionRange: {
            /** Format: uuid */
            revisionId: string;
            field: components["schemas"]["Field"];
            start: number;
            end: number;
        };
        RevisionPage: {
            items: components["schemas"]["RevisionSummary"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        RevisionSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId: string;
            /** @description Counts from 1, in the order in which texts were first seen. */
            number: number;
            /** @description SHA-256 over headline, subheadline and body, hexadecimal. */
            contentHash: string;
            headline: string | null;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            capturedAt: string;
            /** @description True for the revision that shows what the outlet publishes now. */
            current: boolean;
        };
        /** @description What became of one line. */
        ImportResult: {
            /** @description Counted from 1 over all lines, blank ones too; in a JSON document the place in the list. */
            line: number;
            /**
             * @description `created`: a new report; `revised`: known, and the text has changed; `unchanged`: known with this text; `duplicate`: an earlier line of this import has brought this text of it; `failed`: see `problem`.
             * @enum {string}
             */
            status: "created" | "unchanged" | "revised" | "duplicate" | "failed";
            /** Format: uuid */
            reportId?: string;
            /** Format: uuid */
            revisionId?: string;
            problem?: components["schemas"]["ImportProblem"];
        };
        /** @description Why a line was refused. */
        ImportProblem: {
            code: string;
            /**
             * @description RFC 6901 JSON Pointer into the line as it was sent.
             * @example /publishedAt
             */
            pointer: string;
            detail: string;
        };
        /** @description Many reports that came in at once, and how far they are worked on. */
        Import: {
            /** Format: uuid */
            id: string;
            /**
             * @description `receiving`: its lines are coming in; `queued`, `running`: they are stored, and will be or are being worked on; `cancelled`: stopped, may be resumed; `done`: every line was worked on; `failed`: it never came in whole, and nothing of it was worked on.
             * @enum {string}
             */
            state: "receiving" | "queued" | "running" | "cancelled" | "done" | "failed";
            format: string;
            /** @description Lines that hold something. */
            received: number;
            /** @description Lines that were worked on: the sum of the following five. */
            done: number;
            created: number;
            unchanged: number;
            revised: number;
            duplicate: number;
            failed: number;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            finishedAt: string | null;
        };
        /** @description A list of reports, or an object that holds one (`{"articles": [...]}`), or one report. */
        ImportDocument: unknown[] | {
            [key: string]: unknown;
        };
        /** @description A report as `POST /v1/reports` takes it, with three differences: nothing is fetched, so that an address alone is refused; a headline may stand without a text (the report is then held as an excerpt); the outlet may be left to the address or the page. */
        ImportedReport: {
            outlet?: string | {
                name: string;
                /** @example harbour-post.example */
                domain?: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where the report stands.
             */
            url?: string | null;
            publishedAt?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            headline?: string | null;
            subheadline?: string | null;
            text?: string;
            /** @description A page; the article is taken from it, and what is sent beside it wins. */
            html?: string;
            /** @description Lines that say who wrote it. */
            bylines?: string[];
            /** @description False where the text is an excerpt; true where absent. */
            fullText?: boolean;
            /** Format: uuid */
            outletId?: string;
            /**
             * @description `document`: a primary text that reports refer to (statement, transcript, release).
             * @enum {string}
             */
            kind?: "article" | "document";
            tags?: string[];
            captions?: string[];
            /**
             * Format: uuid
             * @description The event to put the report in; a merged event stands for its successor.
             */
            eventId?: string | null;
            /**
             * @description When the text was seen; now where absent.
             * @example 2026-01-14T09:30:00Z
             */
            capturedAt?: string | unknown | unknown;
        };
        ImportPage: {
            items: components["schemas"]["Import"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        ImportResultPage: {
            items: components["schemas"]["ImportResult"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        FeedPage: {
            items: components["schemas"]["Feed"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description A feed whose items become reports. */
        Feed: {
            /** Format: uuid */
            id: string;
            url: string;
            /** @description Where it stands since it has moved for good. */
            movedTo: string | null;
            title: string | null;
            outlet: {
                /** Format: uuid */
                id: string;
                name: string;
                domain: string | null;
            };
            /** @description Whether an item's page is fetched where the feed carries an excerpt; robots rules are kept. Without it, reports of such items hold the excerpt and say `fullText: false`. */
            fetchArticles: boolean;
            intervalMinutes: number | null;
            /**
             * @description `gone`: its host says that it is there no more (410).
             * @enum {string|null}
             */
            pausedBecause: "person" | "gone" | null;
            nextPollAt: string | null;
            /** @description Failures in a row; each doubles the wait. */
            failures: number;
            lastPoll: components["schemas"]["FeedPoll"] | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description What came of asking the feed once, with its items by what became of them. */
        FeedPoll: {
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            at: string;
            /** @enum {string} */
            outcome: "changed" | "unchanged" | "failed";
            /** @description HTTP status of an answer that failed. */
            status: number | null;
            /** @description Why it failed: a stable word. */
            fault: string | null;
            detail: string | null;
            created: number;
            revised: number;
            unchanged: number;
            failed: number;
        };
        NewFeed: {
            /** Format: uri */
            url: string;
            /** Format: uuid */
            outletId?: string;
            /** @description Where absent, the outlet of the feed's domain. */
            outlet?: string | {
                name: string;
                /** @example harbour-post.example */
                domain?: string | null;
            } | null;
            /** @description Whether an item's page is fetched where the feed carries an excerpt; robots rules are kept. Without it, reports of such items hold the excerpt and say `fullText: false`. */
            fetchArticles?: boolean;
            /** @description Minutes between two polls; null: by the rhythm of its items and its own word. */
            intervalMinutes?: number | null;
        };
        /** @description Members that are absent stay as they are. */
        FeedChange: {
            /** @description Whether an item's page is fetched where the feed carries an excerpt; robots rules are kept. Without it, reports of such items hold the excerpt and say `fullText: false`. */
            fetchArticles?: boolean;
            /** @description Minutes between two polls; null: by the rhythm of its items and its own word. */
            intervalMinutes?: number | null;
            /** @description False asks the feed again at once. */
            paused?: boolean;
        };
        FeedItemPage: {
            items: components["schemas"]["FeedItem"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description An item of a feed and what became of it. */
        FeedItem: {
            /** Format: uuid */
            id: string;
            title: string | null;
            link: string | null;
            /** @enum {string} */
            outcome: "created" | "unchanged" | "revised" | "failed";
            reportId: string | null;
            /** @description Why the last attempt failed, or, beside a report, why only what the feed carries is held. */
            fault: string | null;
            detail: string | null;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            seenAt: string;
        };
        /** @description The feed after a poll, and the items that the poll took. */
        PolledFeed: {
            feed: components["schemas"]["Feed"];
            items: components["schemas"]["FeedItem"][];
        };
        OutletPage: {
            items: components["schemas"]["Outlet"][];
            /** @description Opaque; send it as `cursor` to read on. Null on the last page. */
            nextCursor: string | null;
        };
        /** @description Who publishes. */
        Outlet: {
            /** Format: uuid */
            id: string;
            name: string;
            domains: string[];
            country: string | null;
            language: string | null;
            /** @enum {string|null} */
            kind: "newspaper" | "magazine" | "broadcaster" | "agency" | "website" | "government" | "organisation" | "other" | null;
            ratings: {
                rater: string;
                value: string;
                url: string;
                date: string | null;
            }[];
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            updatedAt: string;
        };
        NewOutlet: {
            name: string;
            /** @description Host names; the main one first. */
            domains?: string[];
            /**
             * @description ISO 3166-1 alpha-2.
             * @example DE
             */
            country?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            /** @enum {string|null} */
            kind?: "newspaper" | "magazine" | "broadcaster" | "agency" | "website" | "government" | "organisation" | "other" | null;
            ratings?: components["schemas"]["NewRating"][];
        };
        /** @description Somebody's published opinion of the outlet, never this service's own. */
        NewRating: {
            rater: string;
            value: string;
            /**
             * Format: uri
             * @description Where the rating can be read.
             */
            url: string;
            /** Format: date */
            date?: string | null;
        };
        /** @description Members that are absent stay as they are; lists are replaced as a whole. */
        OutletChange: {
            name?: string;
            /** @description Host names; the main one first. */
            domains?: string[];
            /**
             * @description ISO 3166-1 alpha-2.
             * @example DE
             */
            country?: string | null;
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string | null;
            /** @enum {string|null} */
            kind?: "newspaper" | "magazine" | "broadcaster" | "agency" | "website" | "government" | "organisation" | "other" | null;
            ratings?: components["schemas"]["NewRating"][];
        };
        OutletVocabulary: {
            /** Format: uuid */
            outletId: string;
            /**
             * @description `none`: never computed; `stale`: the outlet’s reports or the engine have changed since. The background job computes it again.
             * @enum {string}
             */
            state: "none" | "current" | "stale";
            /**
             * Format: date-time
             * @example 2026-01-14T09:30:00.000Z
             */
            computedAt: string | null;
            engineVersion: string | null;
            /** @description Events compared: those in which others reported, too. */
            events: number;
            /** @description The z from which words are told; null: none. */
            cut: number | null;
            /** @description Words above the cut when the reports of each event are dealt out at random, on average. */
            expectedByChance: number;
            /** @description The most distinctive first, at most 100. */
            words: {
                stem: string;
                z: number;
                /** @description Reports of this outlet with the word, of all of them. */
                here: {
                    reports: number;
                    of: number;
                };
                /** @description Reports of others on the same events with it, of all. */
                others: {
                    reports: number;
                    of: number;
                };
                /** @description Events in which the outlet used the word. */
                events: number;
                /** @enum {string} */
                tier: "likely";
            }[];
        };
        LensList: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            items: components["schemas"]["Lens"][];
        };
        /** @description A way of looking, with how good it is known to be. */
        Lens: {
            /** @description Key of the result in a comparison; value of `?lens=`. */
            id: string;
            title: string;
            /** @description What it shows, in short. */
            description: string;
            /** @description What a finding is, and by which steps it comes about. */
            definition: string;
            /** @description What it does not say. */
            notClaimed: string[];
            /** @description The tiers that its findings can carry. */
            tiers: components["schemas"]["Tier"][];
            /** @description What each of these means in this lens. */
            tierMeanings: {
                tier: components["schemas"]["Tier"];
                meaning: string;
            }[];
            /** @description Primary language subtags that it reads; null: every language. */
            languages: string[] | null;
            /** @description True where it is no part of an answer unless it is asked for by its id. */
            optIn: boolean;
            /** @description Lenses whose readings it builds on. */
            needs: string[];
            /** @description Reasons and kinds that its findings give, by the member that holds them. */
            rules: {
                member: string;
                value: string;
                meaning: string;
            }[];
            /** @description Word lists that it uses, counted from the data itself. */
            lists: {
                name: string;
                entries: number;
                source: string;
            }[];
            /** @description The recorded figures of the tasks that measure it; empty: none do. */
            evaluation: components["schemas"]["RecordedTask"][];
            /** @description How often what its rules say is right, as far as known. */
            precisions: {
                of: string;
                value: number;
                /** @description Null: findings that somebody has read. */
                task: string | null;
                right: number | null;
                read: number | null;
            }[];
            /** @description Known weaknesses. */
            limits: string[];
        };
        /** @description What a run of one quality task gave. */
        RecordedTask: {
            task: string;
            title: string;
            /** @description The data that the figures were taken on. */
            data: string;
            /** @description What takes them again, where the data is. */
            command: string;
            /** @description The engine that was measured. */
            engineVersion: string;
            /** Format: date */
            date: string;
            figures: {
                metric: string;
                ours: number;
                /** @description What others reach, and who; null: none known. */
                others: string | null;
                /** @description How the data was split, and how many items. */
                protocol: string;
            }[];
        };
        OneLens: {
            /** @description The same texts under the same version give the same bytes. */
            engineVersion: string;
            /** @description Key of the result in a comparison; value of `?lens=`. */
            id: string;
            title: string;
            /** @description What it shows, in short. */
            description: string;
            /** @description What a finding is, and by which steps it comes about. */
            definition: string;
            /** @description What it does not say. */
            notClaimed: string[];
            /** @description The tiers that its findings can carry. */
            tiers: components["schemas"]["Tier"][];
            /** @description What each of these means in this lens. */
            tierMeanings: {
                tier: components["schemas"]["Tier"];
                meaning: string;
            }[];
            /** @description Primary language subtags that it reads; null: every language. */
            languages: string[] | null;
            /** @description True where it is no part of an answer unless it is asked for by its id. */
            optIn: boolean;
            /** @description Lenses whose readings it builds on. */
            needs: string[];
            /** @description Reasons and kinds that its findings give, by the member that holds them. */
            rules: {
                member: string;
                value: string;
                meaning: string;
            }[];
            /** @description Word lists that it uses, counted from the data itself. */
            lists: {
                name: string;
                entries: number;
                source: string;
            }[];
            /** @description The recorded figures of the tasks that measure it; empty: none do. */
            evaluation: components["schemas"]["RecordedTask"][];
            /** @description How often what its rules say is right, as far as known. */
            precisions: {
                of: string;
                value: number;
                /** @description Null: findings that somebody has read. */
                task: string | null;
                right: number | null;
                read: number | null;
            }[];
            /** @description Known weaknesses. */
            limits: string[];
        };
        Liveness: {
            /** @enum {string} */
            status: "live";
        };
        Readiness: {
            ready: boolean;
            /** @enum {string} */
            database: "up" | "down";
            /**
             * @description `behind`: migrations are missing; `ahead`: a newer program has migrated, which still serves.
             * @enum {string}
             */
            migrations: "current" | "behind" | "ahead" | "unknown";
        };
    };
    responses: {
        /** @description `malformedJson`: The body is not well-formed JSON. `invalidRequest`: The request does not have the documented form. */
        Problem400: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: The API key does not allow this. `writesDisabled`: Writes are closed: no API key is configured. `hostNotAllowed`: The request names a host that is not this machine. `originNotAllowed`: The request comes from a web page of another origin. `modelNotConfigured`: A model is asked for, and none is configured. */
        Problem403: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internalError`: The service failed; the failure has been logged. */
        Problem500: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `keyRequired`: This needs the API key. */
        Problem401: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `bodyTooLarge`: The body is too large. */
        Problem413: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupportedMediaType`: The body is not in a supported media type. */
        Problem415: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `outOfLimits`: A value is out of its limits. `fetchRefused`: The address may not be fetched, or its answer cannot be used. */
        Problem422: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `notFound`: There is nothing at this address. */
        Problem404: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `notReady`: The service is not ready. `storageUnavailable`: The database cannot be reached. */
        Problem503: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `conflict`: The request conflicts with what is stored. */
        Problem409: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `preconditionFailed`: The resource has changed since it was read. */
        Problem412: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `preconditionRequired`: An update needs If-Match. */
        Problem428: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `fetchFailed`: The address could not be fetched. */
        Problem502: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the request: the one sent, where it is usable, otherwise a fresh one. */
        "X-Request-Id": string;
        /** @description Strong entity tag of this representation, for If-None-Match and If-Match; not on answers that a model added to. */
        ETag: string;
        /** @description Address of the resource. */
        Location: string;
        /** @description How to authenticate (RFC 6750). */
        "WWW-Authenticate": string;
        /** @description Seconds to wait. */
        "Retry-After": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    compareReports: {
        parameters: {
            query: {
                a: string;
                b: string;
                /** @description The size of the blocks. */
                unit?: "sentence" | "paragraph";
                /** @description Leave out links below this score, and what they alone held together. */
                minScore?: number;
                /** @description `typography`: leave out variants of case, quotation marks, dashes and white space alone. */
                ignore?: "typography";
                /** @description Answer with these lenses alone; repeat the parameter or part the ids by commas. Absent: every lens that is not opt-in (`GET /v1/lenses`). */
                lens?: ("wording" | "headlines" | "sources" | "voice" | "figures" | "quotes" | "origins" | "frames" | "eventVoice" | "naming" | "verbs" | "vocabulary" | "markedWords" | "coverage" | "polarity")[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairComparison"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareTexts: {
        parameters: {
            query?: {
                /** @description Answer with these lenses alone; repeat the parameter or part the ids by commas. Absent: every lens that is not opt-in (`GET /v1/lenses`). */
                lens?: ("wording" | "headlines" | "sources" | "voice" | "figures" | "quotes" | "origins" | "frames" | "eventVoice" | "naming" | "verbs" | "vocabulary" | "markedWords" | "coverage" | "polarity")[];
                /** @description Also ask the model that this service is configured with (`modelNotConfigured` where there is none), and answer with the member `model`. Needs the API key wherever one is needed to write. The lenses answer the same with it and without; the answer is not stored and has no ETag. */
                model?: boolean;
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16777216 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareRequest"];
            };
        };
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
        };
    };
    analyzeText: {
        parameters: {
            query?: {
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 10485760 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyzeRequest"];
            };
        };
        responses: {
            /** @description What the text shows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
        };
    };
    groupAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 1048576 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerGroups"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
        };
    };
    extractArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 10485760 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRequest"];
            };
        };
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
        };
    };
    compareEvent: {
        parameters: {
            query?: {
                /** @description Answer with these lenses alone; repeat the parameter or part the ids by commas. Absent: every lens that is not opt-in (`GET /v1/lenses`). */
                lens?: ("wording" | "headlines" | "sources" | "voice" | "figures" | "quotes" | "origins" | "frames" | "eventVoice" | "naming" | "verbs" | "vocabulary" | "markedWords" | "coverage" | "polarity")[];
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description Also ask the model that this service is configured with (`modelNotConfigured` where there is none), and answer with the member `model`. Needs the API key wherever one is needed to write. The lenses answer the same with it and without; the answer is not stored and has no ETag. */
                model?: boolean;
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventComparison"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventWording: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
                /** @description Leave out links below this score, and what they alone held together. */
                minScore?: number;
                /** @description `typography`: leave out variants of case, quotation marks, dashes and white space alone. */
                ignore?: "typography";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventWording"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventSources: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSources"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventVoice: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventVoice"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventFigures: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFigures"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventQuotes: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventQuotes"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventOrigins: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventOrigins"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventFrames: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFrames"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventEventVoice: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventEventVoice"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventHeadlines: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventHeadlines"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventNaming: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventNaming"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventVerbs: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventVerbs"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventVocabulary: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventVocabulary"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventMarkedWords: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMarkedWords"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventCoverage: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
                /** @description Only what other reports have and this one, whose full text is held, has not. */
                notFoundIn?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCoverage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareEventPolarity: {
        parameters: {
            query?: {
                /** @description Compare these reports of the event alone, by id; repeat or part by commas. */
                report?: string[];
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports and the result of this lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPolarity"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEventTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTimeline"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                /** @description Part of the title or the summary, any case. */
                q?: string;
                /** @description Part of the name of a place, any case. */
                place?: string;
                status?: "open" | "closed" | "merged";
                /** @description Without it, events that are only suggested are left out. */
                state?: "confirmed" | "found" | "suggested";
                /** @description Id or domain of an outlet that reports on it. */
                outlet?: string;
                sort?: "-createdAt" | "createdAt";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match": string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChange"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEventReports: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                /** @description Words that the current text holds; `"a phrase"`, `-without`, `or`. */
                q?: string;
                /** @description The report at this address, in any form of it. */
                url?: string;
                /** @description Outlet id or domain. */
                outlet?: string;
                /** @description A primary subtag (`en`) takes in its regions (`en-GB`). */
                language?: string;
                /** @description `document`: a primary text that reports refer to (statement, transcript, release). */
                kind?: "article" | "document";
                /** @description Published at this moment or later. */
                publishedFrom?: string | unknown | unknown;
                /** @description Published at this moment or earlier; a date means the whole day, UTC. */
                publishedTo?: string | unknown | unknown;
                tag?: string;
                sort?: "-publishedAt" | "publishedAt" | "-addedAt" | "addedAt";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putReportInEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeReportOutOfEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mergeEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    splitEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description Both events. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEventHistory: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventHistoryPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReferentPins: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentPinPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReferentPin: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
                /** @description Chosen by the client; unique in the event. */
                pinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pin. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentPin"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putReferentPin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                eventId: string;
                /** @description Chosen by the client; unique in the event. */
                pinId: string;
            };
            cookie?: never;
        };
        /** @description At most 65536 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferentPin"];
            };
        };
        responses: {
            /** @description The pin, changed or as it stood. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentPin"];
                };
            };
            /** @description The pin, made now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentPin"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteReferentPin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                eventId: string;
                /** @description Chosen by the client; unique in the event. */
                pinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pin has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReferentPinHistory: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
                /** @description Chosen by the client; unique in the event. */
                pinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentPinHistoryPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of suggestions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    dismissSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    similarReports: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Similar reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarReports"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                /** @description Words that the current text holds; `"a phrase"`, `-without`, `or`. */
                q?: string;
                /** @description The report at this address, in any form of it. */
                url?: string;
                /** @description Outlet id or domain. */
                outlet?: string;
                /** @description A primary subtag (`en`) takes in its regions (`en-GB`). */
                language?: string;
                /** @description Event id, or `none` for reports that stand in no event. */
                event?: string;
                /** @description `document`: a primary text that reports refer to (statement, transcript, release). */
                kind?: "article" | "document";
                /** @description Published at this moment or later. */
                publishedFrom?: string | unknown | unknown;
                /** @description Published at this moment or earlier; a date means the whole day, UTC. */
                publishedTo?: string | unknown | unknown;
                tag?: string;
                sort?: "-publishedAt" | "publishedAt" | "-addedAt" | "addedAt";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 8388608 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description A report that was known. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReport"];
                };
            };
            /** @description A report that was not known. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match": string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        /** @description At most 4194304 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChange"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findReuse: {
        parameters: {
            query?: {
                /** @description How many reports at most; 20 where absent. */
                limit?: number;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports that share passages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reuse"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule, and what the last look came to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChecks"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule, and what the last look came to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChecks"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    stopReportChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is not looked at again. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    annotateReport: {
        parameters: {
            query?: {
                /** @description `event`: all other reports of its event, also where absent; or the id of one report. */
                against?: string;
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The marks, and the texts they stand on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotatedReport"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAttribution: {
        parameters: {
            query?: {
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAttribution"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    diffRevisions: {
        parameters: {
            query?: {
                /** @description Number or id of a revision; the one before `to` where absent. */
                from?: string;
                /** @description Number or id of a revision, or `current`, which it is where absent. */
                to?: string;
                /** @description `true`: only changes that alter what is said. */
                substantive?: "true" | "false";
                /** @description How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector). */
                offsets?: "utf16" | "codepoint";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, and both texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDiff"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                reportId: string;
                /** @description Number of the revision, its id, or `current`. */
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                state?: "receiving" | "queued" | "running" | "cancelled" | "done" | "failed";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importReports: {
        parameters: {
            query?: {
                /** @description How the lines are written: `synoptic` (as `POST /v1/reports` takes them), `ninjs` (IPTC ninjs, 1.x and 2.x), `newsapi` (NewsAPI.org), `eventregistry` (Event Registry (NewsAPI.ai)), `newscatcher` (NewsCatcher, v2 and v3), `perigon` (Perigon), `mediastack` (mediastack), `gdelt` (GDELT DOC 2.0, list of articles), `guardian` (Guardian Open Platform); `auto`, the default, looks at each line. */
                format?: "auto" | "synoptic" | "ninjs" | "newsapi" | "eventregistry" | "newscatcher" | "perigon" | "mediastack" | "gdelt" | "guardian";
                /** @description Where each member of a report stands in a line, as JSON: members `headline`, `subheadline`, `text`, `markup`, `excerpt`, `html`, `url`, `publishedAt`, `language`, `outletName`, `outletDomain`, `bylines`, `tags`, `captions`, each a JSON Pointer or a list of them in the order of preference. Two steps are taken beyond RFC 6901: `*` is every item of a list, `[member=value]` those items whose member has the value. */
                mapping?: string;
            };
            header?: {
                /** @description `respond-async`: the lines are stored, answered with 202 and worked on afterwards, however few they are. */
                Prefer?: string;
                /** @description A name of your own for the import, which is then always stored and worked on afterwards. Sent again under the same name it is the same import; other lines under it are a conflict; one that was broken off begins anew. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One JSON object a line, or a JSON document of at most 16 MiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDocument"];
                "application/x-ndjson": components["schemas"]["ImportedReport"];
            };
        };
        responses: {
            /** @description One result a line, in their order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ImportResult"];
                };
            };
            /** @description The lines are stored, and are worked on from now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImportResults: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                status?: "created" | "unchanged" | "revised" | "duplicate" | "failed";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    watchImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that was seen: it is not sent again. */
                "Last-Event-ID"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, until the import is at rest; the schema is that of their data. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Import"];
                };
            };
            /** @description The last event that was seen is the last there will be. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                outletId?: string;
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16384 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description The feed, known already. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description The feed. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match": string;
            };
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        /** @description At most 16384 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedChange"];
            };
        };
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFeedItems: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                outcome?: "created" | "unchanged" | "revised" | "failed";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedItemPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pollFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed after the poll, and the items that it took. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolledFeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description How many items at most; 20 where absent. */
                limit?: number;
                /** @description `nextCursor` of the page before, from the same list in the same order. */
                cursor?: string;
                /** @description Part of the name, any case. */
                q?: string;
                domain?: string;
                /** @description ISO 3166-1 alpha-2. */
                country?: string;
                /** @description BCP 47 language tag. */
                language?: string;
                kind?: "newspaper" | "magazine" | "broadcaster" | "agency" | "website" | "government" | "organisation" | "other";
            };
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outlets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletPage"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutlet"];
            };
        };
        responses: {
            /** @description The outlet. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOutlet: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlet. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteOutlet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match"?: string;
            };
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlet is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateOutlet: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that a read of the resource gave, or `*`. */
                "If-Match": string;
            };
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        /** @description At most 262144 bytes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutletChange"];
            };
        };
        responses: {
            /** @description The outlet. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlet"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOutletVocabulary: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletVocabulary"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    computeOutletVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletVocabulary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLenses: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lenses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensList"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
        };
    };
    getLens: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client holds: 304 where one of them still stands. */
                "If-None-Match"?: string;
            };
            path: {
                lensId: "wording" | "headlines" | "sources" | "voice" | "figures" | "quotes" | "origins" | "frames" | "eventVoice" | "naming" | "verbs" | "vocabulary" | "markedWords" | "coverage" | "polarity";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneLens"];
                };
            };
            /** @description The client holds this very representation. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    checkLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
