package io.attain.activity.app;

import io.attain.activity.PersonDay;
import io.attain.kernel.Mails.Mail;
import io.attain.kernel.Mails.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder says: which logs are open, which can be written no more, and where.
 *
 * @param days the days whose log is not handed in, earliest first, at least one
 * @param by the name of who asks for it; null for the project itself
 */
record ReminderMail(List<PersonDay> days, @Nullable String by) {

    Mail in(Words words) {
        LocalDate last = days.get(days.size() - 1).date();
        String because = by == null
                ? words.say("attain.activity.reminder.mail.why")
                : words.say("attain.activity.reminder.mail.by", by);
        return new Mail(
                words.say("attain.activity.reminder.mail.subject", last),
                String.join(
                                "\n\n",
                                words.say("attain.activity.reminder.mail.open"),
                                days.stream().map(day -> line(day, words)).collect(Collectors.joining("\n")),
                                words.link("/plugins/servlet/attain/my-day?date=" + last),
                                because)
                        + "\n");
    }

    private static String line(PersonDay day, Words words) {
        return "- "
                + words.say(
                        day.state() == PersonDay.State.MISSING
                                ? "attain.activity.reminder.mail.locked"
                                : "attain.activity.reminder.mail.day",
                        day.date());
    }
}
