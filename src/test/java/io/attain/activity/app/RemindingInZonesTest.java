package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.calendar.Leave;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.rules.RuleVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily is in Shanghai, Ben in Berlin and Kai in Honolulu; each is reminded from 17:00 on of the own day. */
class RemindingInZonesTest {

    private static final Caller MEI = new Caller("mei", true, true);

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("lily", "ben", "kai");

    @BeforeEach
    void fiveOClock() {
        week.zones.put("lily", ZoneId.of("Asia/Shanghai"));
        week.zones.put("ben", ZoneId.of("Europe/Berlin"));
        week.zones.put("kai", ZoneId.of("Pacific/Honolulu"));
        week.rules.append(
                ReminderRuleSet.SET,
                PROJECT,
                new RuleVersion<>(1, new ReminderRule(true, 17, ReminderRule.STANDARD.digest()), "mei", Instant.EPOCH));
    }

    @Test
    void eachIsRemindedOnceInTheOwnAfternoon() {
        assertThat(remindedAt("2026-11-24T08:59:59Z")).as("Monday night there").containsExactly("kai");
        assertThat(remindedAt("2026-11-24T09:00:00Z")).containsExactly("lily");
        assertThat(remindedAt("2026-11-24T15:59:00Z")).isEmpty();
        assertThat(remindedAt("2026-11-24T16:00:00Z"))
                .as("past midnight for Lily")
                .containsExactly("ben");
        assertThat(remindedAt("2026-11-25T03:00:00Z")).as("still Tuesday there").containsExactly("kai");
        assertThat(remindedAt("2026-11-25T09:00:00Z")).containsExactly("lily");
    }

    @Test
    void theDayAfterTheClocksChangeItIsTheSameHour() {
        week.people.removeAll(List.of("lily", "kai"));

        assertThat(remindedAt("2027-03-26T15:59:00Z")).isEmpty();
        assertThat(remindedAt("2027-03-26T16:00:00Z")).as("Friday in winter").containsExactly("ben");
        assertThat(remindedAt("2027-03-28T20:00:00Z")).as("Sunday").isEmpty();
        assertThat(remindedAt("2027-03-29T14:59:00Z")).isEmpty();
        assertThat(remindedAt("2027-03-29T15:00:00Z")).as("Monday in summer").containsExactly("ben");
    }

    @Test
    void ofHalfADayOneIsRemindedAndOfNoneNot() {
        week.calendars.change(
                PROJECT, calendar -> calendar.withLeave("lily", new Period(day(1), day(2)), Leave.Part.MORNING)
                        .withLeave("ben", new Period(day(1), day(2))));

        assertThat(remindedAt("2026-11-24T15:00:00Z")).containsExactly("lily");
        assertThat(remindedAt("2026-11-24T16:00:00Z")).as("17:00 in Berlin").isEmpty();
    }

    @Test
    void whoHandedInAllThatIsOpenIsLeftInPeace() {
        week.people.remove("kai");
        week.now = Instant.parse("2026-11-24T08:00:00Z");
        week.handsIn("lily", 0, week.now);
        week.handsIn("lily", 1, week.now);

        assertThat(remindedAt("2026-11-24T09:00:00Z")).isEmpty();
    }

    @Test
    void yesterdaysThatCanBeWrittenIsNamedWithTodays() {
        week.people.remove("kai");
        week.now = Instant.parse("2026-11-24T08:00:00Z");
        week.handsIn("lily", 1, week.now);

        assertThat(remindedAt("2026-11-24T09:00:00Z")).containsExactly("lily");
        assertThat(week.mails.sent.get(0))
                .contains("2026-11-23")
                .doesNotContain("day 2026-11-24")
                .doesNotContain("day 2026-11-20");
    }

    @Test
    void whoLeadsRemindsOnceADayOfThePersons() throws Refused {
        week.now = Instant.parse("2026-11-24T15:00:00Z");
        week.reminding.remind(MEI, PROJECT, "lily");

        assertThat(Refusals.why(() -> week.reminding.remind(MEI, PROJECT, "lily")))
                .isEqualTo(Why.IN_THE_WAY);
        assertThat(week.reminding.reminded(PROJECT)).containsExactly("lily");

        week.now = Instant.parse("2026-11-24T16:00:00Z"); // Wednesday in Shanghai
        assertThat(week.reminding.reminded(PROJECT)).isEmpty();
        week.reminding.remind(MEI, PROJECT, "lily");
        assertThat(week.mails.sent).hasSize(2);
    }

    @Test
    void whoIsAskedToRemindStillGetsTheProjectsOwnOne() throws Refused {
        week.people.remove("kai");
        week.now = Instant.parse("2026-11-24T08:00:00Z");
        week.reminding.remind(MEI, PROJECT, "lily");

        assertThat(remindedAt("2026-11-24T09:00:00Z")).containsExactly("lily");
    }

    @Test
    void aProjectThatDoesNotRemindMailsNobody() {
        week.rules.append(
                ReminderRuleSet.SET, PROJECT, new RuleVersion<>(2, ReminderRule.STANDARD, "mei", Instant.EPOCH));

        assertThat(remindedAt("2026-11-24T20:00:00Z")).isEmpty();
    }

    /** Whom the project reminds at a moment. */
    private List<String> remindedAt(String moment) {
        week.now = Instant.parse(moment);
        int before = week.mails.sent.size();
        week.reminding.again(PROJECT);
        return week.mails.sent.stream()
                .skip(before)
                .map(mail -> mail.substring(0, mail.indexOf(':')))
                .toList();
    }
}
