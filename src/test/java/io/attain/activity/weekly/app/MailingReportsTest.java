package io.attain.activity.weekly.app;

import static io.attain.activity.weekly.app.WeekFixture.FRIDAY;
import static io.attain.activity.weekly.app.WeekFixture.MONDAY;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.store.StoredDigests;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.InMemoryMails;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.store.PlainSql;
import io.attain.teams.TeamTree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei leads the east, Hugo the south; reports are mailed on Thursdays from 12:00 on. The week has closed by then. */
class MailingReportsTest {

    private static final LocalDate THURSDAY = MONDAY.plusDays(10);

    @AutoClose
    private final AoDatabase database = WeekFixture.h2();

    private final WeekFixture site = new WeekFixture(database);
    private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    private final InMemoryMails mails = new InMemoryMails("mei", "hugo");
    private final StoredDigests digests = new StoredDigests(database.tables(), new PlainSql(database.executors()));
    private final MailingReports mailing = new MailingReports(
            rules,
            project -> List.of("mei", "hugo", "kim"),
            site.teams,
            site.calendars,
            site.rights,
            new ToldReports(site.reports, site.frozen),
            site.frozen,
            digests,
            site.words,
            mails,
            site.clock);

    @BeforeEach
    void aWeekHasClosed() {
        site.team("lily", "tom");
        site.rights.leaders.addAll(List.of("mei", "hugo"));
        says(1, new ReminderRule.Digest(true, DayOfWeek.THURSDAY, 12));
        site.posted(1, 100, "lily", MONDAY, 3_300);
        site.log("lily", MONDAY, 12, new Problem("Price", "too high"), new Problem("Stock", ""));
        site.log("tom", FRIDAY, 0, new Problem("price", ""));
        site.owned.add(new OwnCustomer(7, "lily", "A"));
        site.putOff(9, "lily", FRIDAY, MONDAY, FRIDAY.plusDays(9));
        site.today = THURSDAY;
        site.freezing.freeze(PROJECT, THURSDAY);
    }

    private void says(int version, ReminderRule.Digest digest) {
        rules.append(
                ReminderRuleSet.SET,
                PROJECT,
                new RuleVersion<>(version, new ReminderRule(false, 17, digest), "mei", site.clock.now()));
    }

    private List<String> sent(LocalDate day) {
        site.today = day;
        mailing.again(PROJECT);
        return mails.sent;
    }

    @Test
    void whoLeadsATeamIsMailedItsClosedWeekOnce() {
        assertThat(sent(THURSDAY)).hasSize(2);
        assertThat(mails.sent.get(0))
                .startsWith("mei: subject East, 2026-11-23\nEast\n- ")
                .contains(
                        "- problems Price 2, Stock 1",
                        "- own 0, 1",
                        "- slipped 1",
                        "- logs ",
                        "weekly-report of " + PROJECT + " on 2026-11-23")
                .doesNotContain("South");
        assertThat(mails.sent.get(1))
                .startsWith("hugo: subject South, 2026-11-23")
                .contains("noProblems")
                .doesNotContain("- own", "- slipped");

        assertThat(sent(THURSDAY)).as("as another node would").hasSize(2);
    }

    @Test
    void nobodyIsMailedBeforeTheDayAndTheHour() {
        assertThat(sent(THURSDAY.minusDays(1))).isEmpty();
        says(2, new ReminderRule.Digest(true, DayOfWeek.THURSDAY, 13));
        assertThat(sent(THURSDAY)).as("it is 12:00").isEmpty();
        says(3, ReminderRule.STANDARD.digest());
        assertThat(sent(MONDAY.plusDays(8)))
                .as("off until somebody turns it on")
                .isEmpty();
    }

    @Test
    void theLastWeekThatHasClosedIsTold() {
        says(2, new ReminderRule.Digest(true, DayOfWeek.FRIDAY, 0));

        assertThat(sent(FRIDAY.plusWeeks(3))).as("none that is news").isEmpty();
        assertThat(sent(FRIDAY.plusWeeks(2)))
                .as("the one before last")
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).contains(MONDAY.toString()));
    }

    @Test
    void onItsUsualDayTheWeekBeforeHasClosed() {
        ReminderRule.Digest usual = ReminderRule.STANDARD.digest();
        says(2, new ReminderRule.Digest(true, usual.day(), usual.hour()));
        LocalDate day = MONDAY.plusWeeks(2).with(usual.day());
        site.freezing.freeze(PROJECT, day);

        assertThat(sent(day)).hasSize(2).allSatisfy(mail -> assertThat(mail)
                .contains(MONDAY.plusWeeks(1).toString()));
    }

    @Test
    void aWeekThatClosesAfterTheDayIsToldAsSoonAsItHas() {
        says(2, new ReminderRule.Digest(true, DayOfWeek.WEDNESDAY, 8));
        sent(THURSDAY);
        LocalDate wednesday = MONDAY.plusDays(16);
        free(wednesday.minusDays(2));
        site.freezing.freeze(PROJECT, wednesday);
        assertThat(sent(wednesday)).as("what Thursday told").hasSize(2);

        site.freezing.freeze(PROJECT, wednesday.plusDays(1));
        assertThat(sent(wednesday.plusDays(1)).subList(2, 4)).allSatisfy(mail -> assertThat(mail)
                .contains(MONDAY.plusWeeks(1).toString()));
    }

    @Test
    void aWeekOfHolidaysHidesNoneThatWasWorked() {
        MONDAY.plusWeeks(1).datesUntil(MONDAY.plusWeeks(2)).forEach(this::free);
        LocalDate day = THURSDAY.plusWeeks(1);
        site.freezing.freeze(PROJECT, day);

        assertThat(sent(day)).hasSize(2).allSatisfy(mail -> assertThat(mail).contains(MONDAY.toString()));
    }

    private void free(LocalDate day) {
        site.calendars.change(
                PROJECT, calendar -> calendar.with(List.of(new SpecialDay(day, SpecialDay.Kind.HOLIDAY, "Festival"))));
    }

    @Test
    void nothingIsToldThatTheReaderMayNotSee() {
        site.rights.leaders.remove("hugo");
        site.rights.hidden.addAll(List.of(1L, 100L, 101L));

        assertThat(sent(THURSDAY)).as("Hugo leads no more").hasSize(1);
        assertThat(mails.sent.get(0)).startsWith("mei").doesNotContain("target");
    }

    @Test
    void aMailThatIsLostIsNotSentTwice() {
        digests.add(PROJECT, "mei", MONDAY, site.clock.now());

        assertThat(sent(THURSDAY)).singleElement().asString().startsWith("hugo");
    }

    @Test
    void withoutTeamsEachManagerIsToldTheWholeProject() {
        site.teams.save(PROJECT, new TeamTree(site.teams.of(PROJECT).version() + 1, TeamTree.NONE.teams()));

        assertThat(sent(THURSDAY)).hasSize(2).allSatisfy(mail -> assertThat(mail)
                .contains("subject whole"));
    }
}
