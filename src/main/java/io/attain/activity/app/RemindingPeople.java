package io.attain.activity.app;

import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.activity.PersonDay.State;
import io.attain.activity.Reminder;
import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.activity.Reminders;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.activity.app.ReminderMail.Open;
import io.attain.kernel.Caller;
import io.attain.kernel.Mails;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.Recurring;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleVersions;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reminds people by mail of daily logs that are not handed in: from the hour on that the project says, and when somebody who
 * leads them asks for it. Each once a day, and only on days on which a log is expected of the person. That somebody is
 * reminded is kept before the mail is sent: a server that stops in between sends one less, never two.
 */
@Component
public record RemindingPeople(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        PersonDays days,
        Reopenings reopenings,
        RuleVersions rules,
        Reminders reminders,
        Mails mails,
        People names,
        Today today)
        implements Recurring {

    /** Missing logs of more days than these are no news; what can be written still is, however long ago. */
    private static final int LOOKED_BACK = 14;

    private static final Set<State> NOT_HANDED_IN = Set.of(State.PENDING, State.MISSING);

    @Override
    public void again(long projectId) {
        ReminderRule rule = rules.now(ReminderRuleSet.SET, projectId);
        if (!rule.on()) {
            return;
        }
        Set<String> already = reminded(projectId, false);
        List<String> due = people.of(projectId).stream()
                .filter(person -> hour(person) >= rule.hour() && !already.contains(person))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        // Somewhere it may be the day before still.
        List<Reopening> reopened = reopenings.of(projectId, today.here().minusDays(1));
        LocalDate last = today.here().plusDays(1);
        PersonDays.Known kinds = days.of(projectId, null, window(projectId, due, last, reopened));
        due.forEach(person -> Telling.guarded(
                "the reminder of " + person, this, () -> remind(projectId, person, kinds.of(person), reopened)));
    }

    private int hour(String person) {
        return today.now().atZone(today.zoneOf(person)).getHour();
    }

    private void remind(long projectId, String person, List<PersonDay> kinds, List<Reopening> reopened) {
        LocalDate now = today.of(person);
        List<Open> open = notHandedIn(person, kinds, now, reopened).stream()
                .filter(each -> !each.locked())
                .toList();
        if (!open.isEmpty() && reminders.add(new Reminder(projectId, person, now, null, today.now()))) {
            mails.send(person, words -> new ReminderMail(projectId, open, null).in(words));
        }
    }

    /**
     * Reminds somebody because the caller asks for it.
     *
     * @throws Refused if the caller does not lead that person, if there is nothing to be reminded of, on a day that the person
     *     is off, if the person was reminded today already, or cannot be mailed
     */
    public void remind(Caller caller, long projectId, String person) throws Refused {
        LocalDate now = today.of(person);
        if (!caller.leads()
                || !people.of(projectId).contains(person)
                || !known.to(caller.key(), rights.reach(projectId, caller.key()), projectId)
                        .test(person, Period.ofInclusive(now, now))) {
            throw Refused.because(Why.NOT_FOUND, "attain.activity.reopen.nobody");
        }
        List<Reopening> reopened = reopenings.of(projectId, person, now);
        List<PersonDay> kinds = days.of(projectId, Set.of(person), window(projectId, List.of(person), now, reopened))
                .of(person);
        if (!kinds.get(kinds.size() - 1).expected().isDue()) {
            throw inTheWay("off", person);
        }
        List<Open> open = notHandedIn(person, kinds, now, reopened);
        if (open.isEmpty()) {
            throw inTheWay("nothing", person);
        }
        Reminder reminder = new Reminder(projectId, person, now, caller.key(), today.now());
        if (!reminders.add(reminder)) {
            throw inTheWay("already", person);
        }
        String by = names.of(caller.key()).name();
        if (!isSent(reminder, new ReminderMail(projectId, open, by))) {
            throw inTheWay("unreachable", person);
        }
    }

    /** Whether a reminder is handed on; one that is not, for whatever reason, can be asked for again. */
    private boolean isSent(Reminder reminder, ReminderMail mail) {
        boolean sent = false;
        try {
            sent = mails.send(reminder.person(), mail::in);
            return sent;
        } finally {
            if (!sent) {
                reminders.remove(reminder);
            }
        }
    }

    /** Whom somebody had reminded on the day it is for them. */
    public Set<String> reminded(long projectId) {
        return reminded(projectId, true);
    }

    private Set<String> reminded(long projectId, boolean askedFor) {
        return reminders.since(projectId, today.here().minusDays(1)).stream()
                .filter(each -> each.isAskedFor() == askedFor && each.day().equals(today.of(each.person())))
                .map(Reminder::person)
                .collect(Collectors.toSet());
    }

    private Refused inTheWay(String why, String person) {
        return Refused.because(
                Why.IN_THE_WAY,
                "attain.activity.reminder." + why,
                names.of(person).name());
    }

    /** The days up to the last one among which are all that these people can write logs of still. */
    private Period window(long projectId, List<String> whose, LocalDate last, List<Reopening> reopened) {
        Stream<LocalDate> open =
                whose.stream().flatMap(person -> days.openBefore(projectId, person, today.of(person)).stream());
        LocalDate first = Stream.concat(
                        open, reopened.stream().map(each -> each.days().start()))
                .reduce(last.minusDays(LOOKED_BACK), (one, other) -> one.isBefore(other) ? one : other);
        return Period.ofInclusive(first, last);
    }

    /** The days up to today whose log is not handed in; none on a day on which none is expected. */
    private static List<Open> notHandedIn(
            String person, List<PersonDay> days, LocalDate now, List<Reopening> reopened) {
        boolean works = days.stream()
                .anyMatch(day -> day.date().equals(now) && day.expected().isDue());
        return !works
                ? List.of()
                : days.stream()
                        .filter(day -> !day.date().isAfter(now) && NOT_HANDED_IN.contains(day.state()))
                        .map(day -> new Open(
                                day.date(),
                                day.state() == State.MISSING
                                        && reopened.stream()
                                                .noneMatch(each ->
                                                        each.person().equals(person) && each.opens(day.date(), now))))
                        .filter(open -> !open.locked() || !open.day().isBefore(now.minusDays(LOOKED_BACK)))
                        .toList();
    }
}
