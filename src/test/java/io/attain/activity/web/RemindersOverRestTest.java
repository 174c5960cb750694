package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.activity.Reopening;
import io.attain.calendar.Leave;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.rules.RuleVersion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 15:00 on Monday the 23rd, in Shanghai; reminders come from 17:00 on. Wang's logs of Friday and today are open. */
class RemindersOverRestTest {

    private static final Period TODAY = new Period(day(23), day(24));

    @AutoClose
    private final LogsRest site = new LogsRest();

    @BeforeEach
    void theProjectReminds() {
        site.selling = List.of("wang");
        when(site.rights.reach(1, "lily")).thenReturn(Reach.ALL);
        reminds(1, new ReminderRule(true, 17, ReminderRule.STANDARD.digest()));
    }

    private void reminds(int version, ReminderRule rule) {
        ReminderRuleSet set = ReminderRuleSet.SET;
        site.rules.append(set, 1, new RuleVersion<>(version, rule, "mei", site.today.now()));
    }

    /** After so many hours. */
    private List<String> sent(int hours) {
        site.today.pass(Duration.ofHours(hours));
        site.reminding.again(1);
        return site.mails.sent;
    }

    @Test
    void whoHasNotHandedInIsRemindedOnceFromTheHourOn() {
        assertThat(sent(1)).isEmpty();
        assertThat(sent(1))
                .as("17:00 by now")
                .singleElement()
                .asString()
                .isEqualTo(
                        """
                wang: subject 2026-11-23
                open

                - day 2026-11-20
                - day 2026-11-23

                my-day of 1 on 2026-11-23

                why
                """);
        assertThat(sent(3)).as("20:00, and as another node would").hasSize(1);
        assertThat(sent(21)).as("17:00 the next day").hasSize(2);
    }

    @Test
    void whoWasRemindedIsNotLookedAtAgain() {
        sent(2);

        assertThat(site.database.sent(() -> site.reminding.again(1)))
                .as("who was reminded")
                .hasSize(1);
    }

    @Test
    void nobodyIsRemindedUnlessTheProjectSaysSo() {
        reminds(2, ReminderRule.STANDARD);

        assertThat(sent(3)).isEmpty();
    }

    @Test
    void whoHasHandedInIsNotReminded() {
        site.written(log(20));
        site.written(log(23));

        assertThat(sent(3)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOnLeaveOrOnADayOff() {
        site.calendars.change(1, calendar -> calendar.withLeave("wang", TODAY));
        assertThat(sent(3)).isEmpty();

        site.calendars.change(1, calendar -> calendar.withoutLeave("wang", TODAY)
                .with(List.of(new SpecialDay(day(23), SpecialDay.Kind.HOLIDAY, "Feast"))));
        assertThat(sent(0)).isEmpty();

        site.calendars.change(1, calendar -> calendar.withoutDays(TODAY).withLeave("wang", TODAY, Leave.Part.MORNING));
        assertThat(sent(0)).as("half a day off").hasSize(1);
    }

    @Test
    void whatWasReopenedCanBeWrittenAndIsRemindedOf() {
        site.reopenings.add(new Reopening(
                1, "wang", Period.ofInclusive(day(18), day(18)), day(24), "lily", site.today.now(), "was ill"));
        site.reopenings.add(new Reopening(
                1, "tom", Period.ofInclusive(day(19), day(19)), day(24), "lily", site.today.now(), "another's"));

        assertThat(sent(2))
                .singleElement()
                .asString()
                .contains("- day 2026-11-18")
                .doesNotContain("2026-11-19");
        remind("wang");
        assertThat(site.mails.sent.get(1)).contains("- day 2026-11-18", "- locked 2026-11-19");
        site.written(log(20));
        site.written(log(23));
        site.today.pass(Duration.ofDays(1));
        site.written(log(24));
        assertThat(sent(0)).as("the only one left").hasSize(3);
        assertThat(site.mails.sent.get(2)).startsWith("wang: subject 2026-11-18");
    }

    /** The log of the last day before three weeks of leave is open until the first day after them is over. */
    @Test
    void whatCanBeWrittenStillIsNamedHoweverLongAgoItWas() {
        site.calendars.change(1, calendar -> calendar.withLeave("wang", Period.ofInclusive(day(2), day(20))));

        assertThat(sent(2))
                .singleElement()
                .asString()
                .contains("- day 2026-10-30")
                .doesNotContain("2026-10-28", "2026-10-29");
    }

    @Test
    void whatWasReopenedIsNamedHoweverLongAgoItWas() {
        LocalDate ill = LocalDate.of(2026, 10, 28);
        site.calendars.change(1, calendar -> calendar.withLeave("wang", Period.ofInclusive(day(2), day(20))));
        site.reopenings.add(
                new Reopening(1, "wang", Period.ofInclusive(ill, ill), day(24), "lily", site.today.now(), "was ill"));

        assertThat(sent(2))
                .singleElement()
                .asString()
                .contains("- day 2026-10-28", "- day 2026-10-30")
                .doesNotContain("2026-10-29");
        remind("wang");
        assertThat(site.mails.sent.get(1))
                .contains("- day 2026-10-28", "- day 2026-10-30")
                .doesNotContain("2026-10-29");
    }

    @Test
    void whoseMailCouldNotBeHandedOnIsRemindedAgain() {
        site.mails.failing = true;
        assertThatThrownBy(() -> remind("wang")).hasStackTraceContaining("no mail");

        site.mails.failing = false;
        assertThat(remind("wang").status()).isEqualTo(200);
    }

    @Test
    void whoeverLeadsRemindsOnceADayAndTheListSaysSo() {
        assertThat(remind("wang").status()).isEqualTo(200);
        assertThat(site.mails.sent)
                .singleElement()
                .asString()
                .contains("locked 2026-11-19", "day 2026-11-23", "by Lily");
        assertThat(site.rest
                        .get("team-day/missing?projectKey=SALES")
                        .json()
                        .at("/people/0/reminded")
                        .asBoolean())
                .isTrue();

        Answer again = remind("wang");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("attain.activity.reminder.already");
        assertThat(sent(3)).as("the project's own is another").hasSize(2);
        site.today.pass(Duration.ofDays(1));
        assertThat(remind("wang").status()).isEqualTo(200);
    }

    @Test
    void whoCannotBeRemindedIsTold() {
        site.selling = List.of("wang", "tom");
        Answer unreachable = remind("tom");
        assertThat(unreachable.status()).isEqualTo(409);
        assertThat(unreachable.body()).contains("unreachable");
        assertThat(remind("tom").body())
                .as("nothing was sent, so it is not done")
                .contains("unreachable");

        site.calendars.change(1, calendar -> calendar.withLeave("wang", TODAY));
        assertThat(remind("wang").body()).contains("attain.activity.reminder.off");
        assertThat(remind("anna").status()).isEqualTo(404);
        site.managesNoMore();
        assertThat(remind("wang").status()).isEqualTo(403);
        assertThat(site.mails.sent).isEmpty();
    }

    private Answer remind(String person) {
        return site.rest.send(
                "POST",
                "team-day/reminders",
                "application/json",
                "{\"projectKey\": \"SALES\", \"person\": \"%s\"}".formatted(person));
    }

    private static DailyLog log(int day) {
        return new DailyLog(
                1,
                "wang",
                day(day),
                DailyLog.Content.empty(),
                true,
                day(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
