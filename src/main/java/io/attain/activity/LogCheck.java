package io.attain.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a log's content must keep to, whoever writes it: sensible counts and texts that fit. */
public final class LogCheck {

    /** The highest believable count of one action on one day. */
    public static final int MAX_COUNT = 10_000;

    /** The longest tag or issue key, in characters. */
    public static final int MAX_NAME = 100;

    /** The longest note, in characters. */
    public static final int MAX_TEXT = 4_000;

    /** The longest next step, in characters. */
    public static final int MAX_STEP = 250;

    /** The most lines, and the most problems, of one log. */
    public static final int MAX_LINES = 500;

    private static final String REASON = "reason";

    private LogCheck() {}

    /** Everything that is wrong with the content of a day's log; empty if it may be saved. */
    public static List<Fault> faults(DailyLog.Content content, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        content.counts().forEach((action, count) -> {
            if (count < 0 || count > MAX_COUNT) {
                faults.add(new Fault(action.code(), "attain.activity.invalid.count", MAX_COUNT));
            }
        });
        for (DailyLog.Line line : content.lines()) {
            checkName(faults, "lines", line.subject().key());
            checkText(faults, "lines", line.note());
            checkNext(faults, line.next(), day);
        }
        for (DailyLog.Problem problem : content.problems()) {
            checkName(faults, "problems", problem.tag());
            checkText(faults, "problems", problem.note());
        }
        checkSize(faults, "lines", content.lines().size());
        checkSize(faults, "problems", content.problems().size());
        checkText(faults, "demandChanges", content.demandChanges());
        checkText(faults, "support", content.support());
        if (content.reason().length() > MAX_NAME) {
            faults.add(new Fault(REASON, "attain.activity.invalid.text", MAX_NAME));
        }
        return faults;
    }

    /**
     * What keeps a day's log from being handed in: whoever did nothing says why.
     *
     * @param saidOfMany whether it says something of many customers at once, beside its content
     */
    public static Optional<Fault> unsaid(DailyLog.Content content, LocalDate day, BooleanSupplier saidOfMany) {
        return content.isEmpty() && !saidOfMany.getAsBoolean()
                ? Optional.of(new Fault(REASON, "attain.activity.invalid.nothing", day))
                : Optional.empty();
    }

    private static void checkName(List<Fault> faults, String field, String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            faults.add(new Fault(field, "attain.activity.invalid.name", MAX_NAME));
        }
    }

    private static void checkText(List<Fault> faults, String field, String text) {
        if (text.length() > MAX_TEXT) {
            faults.add(new Fault(field, "attain.activity.invalid.text", MAX_TEXT));
        }
    }

    private static void checkNext(List<Fault> faults, DailyLog.NextStep next, LocalDate day) {
        LocalDate on = next.on();
        if (next.text().length() > MAX_STEP) {
            faults.add(new Fault("nextStep", "attain.activity.invalid.text", MAX_STEP));
        } else if (on != null && next.text().isBlank()) {
            faults.add(new Fault("nextStep", "attain.activity.invalid.nextStep", on));
        }
        if (on != null && on.isBefore(day)) {
            faults.add(new Fault("nextOn", "attain.activity.invalid.nextOn", day));
        }
    }

    private static void checkSize(List<Fault> faults, String field, int size) {
        if (size > MAX_LINES) {
            faults.add(new Fault(field, "attain.activity.invalid.lines", MAX_LINES));
        }
    }

    /**
     * One fault.
     *
     * @param field the field of the log, as REST names it
     * @param messageKey the i18n key of the message
     * @param about the message's one argument, a number or a day
     */
    public record Fault(String field, String messageKey, Serializable about) {}
}
