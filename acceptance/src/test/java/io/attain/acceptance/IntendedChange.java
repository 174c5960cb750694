package io.attain.acceptance;

import java.util.List;

/**
 * What later versions tell otherwise on purpose, and why.
 *
 * @param call a regular expression for the calls
 * @param at where in the answer
 * @param why for whoever reads the test
 */
record IntendedChange(String call, String at, String before, String now, String why) {
    private static final String DAY = "\"\\d{4}-\\d{2}-\\d{2}\"";

    private static final List<IntendedChange> ALL = List.of(
            new IntendedChange(
                    ".*/job\\?.*",
                    "/lastRun/(counts|(nodes|postings|drift|tiersChanged|alertsRaised))",
                    "nothing|\\d+",
                    "nothing|\\[.*\"number\".*\\]",
                    "steps count by name"),
            new IntendedChange(
                    ".*/logs/.*",
                    "/(week|before|batches|free|reason)",
                    "nothing",
                    "(?s).*",
                    "the week, the log before, what was said to many, and why there was nothing"),
            new IntendedChange(".*/job\\?.*", "/lastRun/whole", "nothing", "false|true", "older versions read all"),
            new IntendedChange(
                    ".*",
                    ".*/(lines/\\*/(done|nextStep|nextOn|asked)|others|enteredBy|unfinished|reopened|customer|stage|stuck|removedOptions|outOfScale|sessions/\\*/held|weightFaults|phasedOtherwise|actionName|actionInText|nameInText|monthWeights|periodName|cut|cutOf|cuts|edits|mayHandOver|mayPropose|mayPutBack|seen|steps|total|leave/\\*/part)"
                            + "|(/counts|/plan/steps)/\\*/name",
                    "nothing",
                    ".*",
                    "older versions did not tell it"),
            new IntendedChange(
                    ".*/attainment.*", "/paces(/.*)?", ".*", ".*", "nobody is judged by what was not agreed"),
            new IntendedChange(
                    ".*/attainment.*",
                    "/node/(children/\\*/)*level",
                    "\"\\w+\"",
                    "\"notAgreed\"",
                    "nobody is judged by what was not agreed"),
            new IntendedChange(
                    ".*/trend(\\?.*)?",
                    "/lastPeriod|/points/\\*/last",
                    "nothing",
                    ".*",
                    "older versions gathered it at night, and only for running targets"),
            new IntendedChange(
                    ".*/targets/OLD-(20|21)/decomposition",
                    "/(months|weeks)/\\*/weight",
                    "\\d+",
                    "\\d+",
                    "parts take over the 30/40/30 of their whole"),
            new IntendedChange(
                    ".*/key-actions",
                    "/ownWords|/writtenAsOf|/plan/(weeks|days|until|steps/\\*/(perWeek|needed|best))|/written",
                    ".*",
                    ".*",
                    "a week is five working days, and the field is written anew with its day"),
            new IntendedChange(
                    ".*",
                    ".*/(gap|toGo|phasing|requiredEvery|tooEarly|agreed)|/columns/\\+",
                    "nothing",
                    "\\{.*\\}|-?[\\d.]+|false|true|gap|toGo",
                    "the gap to today, what is to go, and how months weigh, by their names"),
            new IntendedChange(
                    ".*", ".*/variance|/columns/variance", "(?s).*", "nothing", "the gap and what is to go say it"),
            new IntendedChange(".*figure=variance", ".*", "(?s).*", "(?s).*", "it is no figure any more"),
            new IntendedChange(".*", ".*/forecast", "[\\d.\\n]+", "nothing|\\n*", "what is over is not forecast"),
            new IntendedChange(
                    ".*figure=forecast",
                    "/rule|/rows/\\*",
                    "\"runRate\"|nothing",
                    "\"asSoFar\"|\\{.*\"(expected|target)\".*\\}",
                    "the forecast follows the phasing"),
            new IntendedChange(
                    ".*/(trend(\\?.*)?|attainment(\\?.*)?|why\\?.*|export\\?format=csv)",
                    ".*/(expected|requiredPerDay|month/amount)",
                    "[-\\d.\\n]+",
                    "[-\\d.E\\n]+",
                    "what is expected and required is exact"),
            new IntendedChange(
                    ".*/(logs/.*|leaderboard|tenure)",
                    "/(counts|entries|stretches)/\\*/(target|attainment)",
                    "[\\d.]+",
                    "[\\d.]+",
                    "whole units come due one after the other, not all that are left over first"),
            new IntendedChange(
                    ".*/setup/OLD",
                    "/complete|/steps/\\*/state",
                    "true|\"present\"",
                    "false|\"missing\"",
                    "set-up has the option \"New prospects\" to make"),
            new IntendedChange(
                    ".*/setup/OLD",
                    "/steps/\\*/name",
                    "\"In progress\"",
                    "\"In Progress\"",
                    "what is there is told by the name that it has in Jira"),
            new IntendedChange(
                    ".*/setup/OLD",
                    "/steps/\\+",
                    "nothing",
                    ".*\"(Baseline|Cut|Existing from before|Kind of support|Industry|Company size|Customer since|Competitor|ERP number|Tax number|Phone|Web domain|Lost reason)\".*",
                    "set-up has the field to make"),
            new IntendedChange(
                    ".*/export\\?format=csv",
                    "/columns/\\+",
                    "nothing",
                    "baseline|cut",
                    "what a rate grows over is exported, and the cut of a part"),
            new IntendedChange(
                    ".*/export\\?format=csv",
                    "/columns/\\+",
                    "nothing",
                    "restricted",
                    "how many parts the asker may not see"),
            new IntendedChange(".*/customers/tiers.*", "/moved(Up|Down)", "nothing", "\\d+", "movers are counted"),
            new IntendedChange(
                    ".*/customers/.*/tier",
                    "/(byRules|outlook|version|given|words|mayGive|former)",
                    "nothing",
                    ".*",
                    "tiers are given, and what would change them is told"),
            new IntendedChange(
                    ".*/customers/.*/tier",
                    "/reasons/\\*|/changes/\\*/reason",
                    "\"Has an expansion plan; .*",
                    "\"Has an expansion plan and a clear decision chain; .*",
                    "a plan counts with its decision chain"),
            new IntendedChange(
                    "zhou .*/imports/plan\\?.*",
                    "/run/created/\\*",
                    "\"OLD-\\d+\"",
                    "nothing",
                    "which issues were written is told to mei, who had them written"),
            new IntendedChange(".*/imports/plan\\?.*", "/run", "(?s).*", "nothing", "an import is news for a day"),
            new IntendedChange(
                    ".*/(setup/OLD|imports/plan\\?.*)",
                    "/may(Run|Import)",
                    "nothing",
                    "true|false",
                    "pages offer nothing that the asker may not do"),
            new IntendedChange(".*", ".*/restricted", "nothing", "\\d+", "how many parts the asker may not see"),
            new IntendedChange(
                    ".*/setup/OLD", "/language", "nothing", "\"en\"", "set-up asks for the language of names"),
            new IntendedChange(
                    ".*/setup/OLD",
                    "/options|/sharedOptions",
                    "nothing",
                    ".*",
                    "set-up asks for the team's own regions, product lines and customer types"),
            new IntendedChange(
                    ".*/setup/OLD", "/steps/\\+", "nothing", ".*\"Sales Viewer\".*", "set-up has the role to make"),
            new IntendedChange(
                    "lily .*/targets[/?].*", ".*", "(?s).*", "(?s).*", "a rep sees own figures and the totals above"),
            new IntendedChange(
                    ".*/logs/.*", "/others.*", "(?s).*", "nothing", "what a day's records say is told of the day"),
            new IntendedChange(
                    ".*/logs/.*", "/counts/\\*/ticked", "nothing", "\\d+", "a count says how much was ticked off"),
            new IntendedChange(".*/logs/.*", "/version", "nothing", "0", "a log counts how often it was saved"),
            new IntendedChange(
                    ".*/tenure", "/fingerprint", "nothing", "\"[0-9a-f]+\"", "a correction names what it corrects"),
            new IntendedChange(
                    ".*/rest/api/2/search.*", ".*", "nothing", "(?s).*", "the host tells of issues what Jira tells"),
            new IntendedChange(
                    ".*/rest/api/2/search.*",
                    "/issues/\\*/fields/comment",
                    ".*",
                    "nothing",
                    "comments are left out where nobody asks for them, as in Jira"),
            new IntendedChange(".*", "/asOf|/today|/evaluatedOn", DAY, DAY, "the day of asking"),
            new IntendedChange(
                    ".*/export\\?format=csv",
                    "/columns/asOf",
                    "[-\\d\\n]+",
                    "[-\\d\\n]+",
                    "the day of asking, in each line"),
            new IntendedChange(".*/leaderboard", "/comparedWith", DAY, DAY, "a week before the day of asking"));

    /** Whether a difference is meant, beside a noun that reads as one by now. */
    static boolean explains(String call, Difference change) {
        return change.before().replace("eeds reports", "eeds analyses").equals(change.now())
                || ALL.stream()
                        .anyMatch(each -> call.matches(each.call)
                                && change.at().matches(each.at)
                                && change.before().matches(each.before)
                                && change.now().matches(each.now));
    }
}
