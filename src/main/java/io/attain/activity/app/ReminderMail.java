package io.attain.activity.app;

import io.attain.kernel.Mails.Mail;
import io.attain.kernel.Mails.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder says: which logs are open, which can be written no more, and where.
 *
 * @param projectId the project that they are of
 * @param days the days whose log is not handed in, earliest first, at least one
 * @param by the name of who asks for it; null for the project itself
 */
record ReminderMail(long projectId, List<Open> days, @Nullable String by) {

    /** A day whose log is not handed in, and whether it can be written no more. */
    record Open(LocalDate day, boolean locked) {}

    Mail in(Words words) {
        LocalDate last = days.get(days.size() - 1).day();
        String because = by == null
                ? words.say("attain.activity.reminder.mail.why")
                : words.say("attain.activity.reminder.mail.by", by);
        return new Mail(
                words.say("attain.activity.reminder.mail.subject", last),
                String.join(
                                "\n\n",
                                words.say("attain.activity.reminder.mail.open"),
                                days.stream().map(day -> line(day, words)).collect(Collectors.joining("\n")),
                                words.link("my-day", projectId, last),
                                because)
                        + "\n");
    }

    private static String line(Open open, Words words) {
        return "- "
                + words.say(
                        open.locked ? "attain.activity.reminder.mail.locked" : "attain.activity.reminder.mail.day",
                        open.day);
    }
}
