package io.attain.customer.tail.app;

import io.attain.activity.BatchLines;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.activity.LogPolicy;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.LogWriter;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TouchBatch;
import io.attain.customer.tail.TouchBatches;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says in the caller's log that many customers were touched at once. Each that the day's log ticks off already stays as it is, so
 * that whoever repeats what was broken off goes on with it.
 */
@Component
public record TouchingMany(
        LogBook book,
        LogWriter writer,
        BatchLines lines,
        TouchBatches batches,
        Tail tail,
        AllOrNone writing,
        Today today) {

    /** So many are written in one transaction, all of them or none. */
    private static final int AT_ONCE = 500;

    /** With no customer of whom somebody who leads shall speak does one speak in a batch. */
    public static boolean isOffered(TouchKind kind) {
        return kind != TouchKind.EXECUTIVE;
    }

    /** The day in whose log the caller would say it: today, or else the latest one that can still be written. */
    public Optional<LocalDate> day(long projectId, String person) {
        return book.writable(projectId, person, today.now().atZone(today.zoneOf(person)));
    }

    /** Whether what stands in the caller's log of a day can be taken back. */
    public boolean isOpen(long projectId, String person, LocalDate day) {
        return refusal(projectId, person, day).isEmpty();
    }

    private Optional<LogPolicy.Refusal> refusal(long projectId, String person, LocalDate day) {
        return book.refusal(projectId, person, day, today.now().atZone(today.zoneOf(person)));
    }

    /** Of some customers those of whom the day's log does not say it yet. */
    public List<Subject> left(TouchBatch batch, List<Subject> customers) {
        Set<Long> said = lines.said(batch.lines());
        return customers.stream().filter(each -> !said.contains(each.id())).toList();
    }

    /**
     * Whether it can be said.
     *
     * @throws Refused if the caller does not sell, that day's log cannot be written, or with all that is wrong
     */
    public void mustBeSound(Caller caller, TouchBatch batch, List<Subject> customers) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        List<Fault> faults = new ArrayList<>();
        if (batch.note().length() > TouchBatch.LONGEST) {
            faults.add(Fault.of("note", "attain.customer.record.fault.long", TouchBatch.LONGEST));
        }
        if (customers.isEmpty()) {
            faults.add(Fault.of(null, "attain.tail.touch.fault.nobody"));
        }
        if (customers.size() > TouchBatch.MOST) {
            faults.add(Fault.of(null, "attain.tail.touch.fault.many", TouchBatch.MOST));
        }
        refusal(batch.projectId(), caller.key(), batch.day())
                .ifPresent(refusal -> faults.add(Fault.of("day", refusal.messageKey(), batch.day())));
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    /**
     * Says it of each, some at a time; whoever breaks it off leaves what is said. The caller has the project's turn.
     *
     * @return of how many it is said now that was not said before
     */
    public int say(TouchBatch batch, List<Subject> customers, WritingProgress progress) {
        List<Subject> left = left(batch, customers);
        if (left.isEmpty()) {
            return 0;
        }
        beginLog(batch);
        TouchBatch kept = numbered(batch, batches.add(batch));
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            progress.at(State.WRITING, from, left.size());
            List<Subject> some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
            writing.together(() -> {
                lines.add(kept.lines(), some);
                batches.grow(kept.number(), some.size());
                tail.followTouches(rows(some.stream().map(Subject::id).toList()));
                return some.size();
            });
        }
        return left.size();
    }

    private static TouchBatch numbered(TouchBatch batch, long number) {
        return new TouchBatch(
                number, batch.projectId(), batch.by(), batch.day(), batch.kind(), batch.note(), batch.at(), 0);
    }

    private static List<Long> rows(List<Long> subjects) {
        return subjects.stream().filter(id -> id < 0).map(id -> -id).toList();
    }

    /** A day without a log gets a draft, which counts once it is handed in. */
    private void beginLog(TouchBatch batch) {
        if (book.find(batch.projectId(), batch.by(), batch.day()).isPresent()) {
            return;
        }
        DailyLog draft =
                new DailyLog(batch.projectId(), batch.by(), batch.day(), DailyLog.Content.empty(), false, today.now());
        try {
            writer.write(new LogChange(draft, DailyLogs.UNSAVED, true));
        } catch (LogOvertaken e) {
            // Somebody's open page has begun it.
            return;
        }
    }

    /**
     * Takes a whole batch back, also one that was broken off; what is none of the caller's, or is taken back already, is left
     * alone. The caller has the project's turn.
     *
     * @throws Refused if the day's log is locked
     */
    public void takeBack(Caller caller, long projectId, long number) throws Refused {
        Optional<TouchBatch> batch = batches.find(projectId, number).filter(each -> caller.owns(each.by()));
        Optional<LogPolicy.Refusal> refusal = batch.flatMap(each -> refusal(projectId, caller.key(), each.day()));
        if (refusal.isPresent()) {
            throw Refused.because(
                    Why.IN_THE_WAY, refusal.get().messageKey(), batch.get().day());
        }
        if (batch.isPresent()) {
            writing.together(() -> {
                List<Long> touched = lines.remove(number);
                tail.followTouches(rows(touched));
                batches.remove(number);
                return touched.size();
            });
        }
    }
}
