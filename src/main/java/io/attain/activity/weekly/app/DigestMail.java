package io.attain.activity.weekly.app;

import io.attain.activity.LogRate;
import io.attain.activity.weekly.OwnTouched;
import io.attain.activity.weekly.TargetStand;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.kernel.Exact;
import io.attain.kernel.Mails.Mail;
import io.attain.kernel.Mails.Words;
import io.attain.teams.Team;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the mail of a week says: of each team a few lines, and where there is more.
 *
 * @param monday of the week
 * @param actions what key actions are called
 */
record DigestMail(long projectId, LocalDate monday, List<OfTeam> teams, Vocabulary actions) {

    /** So many targets, key actions and problems are told of each team. */
    private static final int MOST = 5;

    private static final long PERCENT = 100;

    /** A team's report; the whole project's where there are no teams. */
    record OfTeam(Optional<Team> team, WeeklyReport report) {

        String name(Words words) {
            return team.map(each -> each.label().in(words.language()))
                    .orElseGet(() -> words.say("attain.activity.digest.whole"));
        }
    }

    Mail in(Words words) {
        String names = teams.stream().map(each -> each.name(words)).collect(Collectors.joining(", "));
        return new Mail(
                words.say("attain.activity.digest.subject", names, monday),
                Stream.concat(
                                teams.stream()
                                        .map(each -> each.name(words) + "\n"
                                                + lines(each.report, words)
                                                        .map(line -> "- " + line)
                                                        .collect(Collectors.joining("\n"))),
                                Stream.of(
                                        words.link("weekly-report", projectId, monday),
                                        words.say("attain.activity.digest.why")))
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }

    private Stream<String> lines(WeeklyReport report, Words words) {
        return Stream.of(
                        report.targets().stream().limit(MOST).map(each -> target(each, words)),
                        report.actions().stream().limit(MOST).flatMap(each -> each.completion().now().shown().stream()
                                .map(share -> words.say(
                                        "attain.activity.digest.action",
                                        actions.labelOf(each.action()).in(words.language()),
                                        percent(share)))),
                        own(report, words),
                        slipped(report, words),
                        Stream.of(
                                problems(report, words),
                                logs(report.logs().rate().now(), words)))
                .flatMap(part -> part);
    }

    private static String target(TargetStand stand, Words words) {
        TargetStand.At at = stand.figures().now();
        String name = stand.node().summary();
        Long actual = at.actual();
        if (actual == null || at.target() == 0) {
            return words.say("attain.activity.digest.target.none", name);
        }
        String share = percent(Exact.of(actual, at.target()));
        return at.pace() == null
                ? words.say("attain.activity.digest.target.range", name, share)
                : words.say(
                        "attain.activity.digest.target",
                        name,
                        share,
                        words.say("attain.target.pace." + at.pace().code()));
    }

    private static Stream<String> own(WeeklyReport report, Words words) {
        OwnTouched.Share share = report.contacts().own().share().now();
        return share.own() == 0
                ? Stream.empty()
                : Stream.of(words.say("attain.activity.digest.own", share.touched(), share.own()));
    }

    private static Stream<String> slipped(WeeklyReport report, Words words) {
        long slipped = report.slipped().deals().tally().now().count();
        return slipped == 0 ? Stream.empty() : Stream.of(words.say("attain.activity.digest.slipped", slipped));
    }

    private static String problems(WeeklyReport report, Words words) {
        String tags = report.problems().stream()
                .filter(tag -> tag.times().now() > 0)
                .limit(MOST)
                .map(tag -> tag.tag() + " " + tag.times().now())
                .collect(Collectors.joining(", "));
        return tags.isEmpty()
                ? words.say("attain.activity.digest.noProblems")
                : words.say("attain.activity.digest.problems", tags);
    }

    private static String logs(LogRate rate, Words words) {
        return words.say("attain.activity.digest.logs", rate.expected() - rate.handedIn(), rate.expected());
    }

    private static String percent(Exact share) {
        return Long.toString(share.times(PERCENT).rounded());
    }
}
