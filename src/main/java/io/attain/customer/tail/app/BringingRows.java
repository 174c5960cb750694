package io.attain.customer.tail.app;

import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Piece;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps rows that a file brings, all or none, and takes back what was brought together. For those who lead. */
@Component
public record BringingRows(Tail tail, ImportBook book, AllOrNone writing, Writings writings, Today today) {

    /** The kind of file. */
    public static final String FILE = "customerRows";

    private static final int AT_ONCE = 1_000;

    /**
     * What was taken back.
     *
     * @param isOver whether nothing is left to do
     * @param left the names of what somebody has gone on with since, and that stays
     */
    public record Back(boolean isOver, List<String> left) {}

    /**
     * Adds rows, and says others anew.
     *
     * @param before what the rows that are there said, by their numbers
     * @throws Refused if the caller does not lead, or somebody was faster; then nothing has changed
     */
    public void bring(
            Caller caller, long projectId, List<Said> added, List<TailCustomer> changed, Map<Long, Said> before)
            throws Refused {
        mustLead(caller);
        boolean isKept = writing.together(() -> {
            List<Piece> pieces = new ArrayList<>();
            List<Long> numbers = added.isEmpty() ? List.of() : tail.add(projectId, added, today.of(caller.key()));
            for (int at = 0; at < numbers.size(); at++) {
                pieces.add(new Piece(-numbers.get(at), true, Map.of(), SaidTexts.of(added.get(at))));
            }
            changed.forEach(row -> pieces.add(new Piece(
                    -row.number(),
                    false,
                    SaidTexts.of(Objects.requireNonNull(before.get(row.number()))),
                    SaidTexts.of(row.said()))));
            boolean isWritten = changed.isEmpty() || tail.change(changed);
            if (isWritten && !pieces.isEmpty()) {
                book.close(book.open(projectId, FILE, caller.key(), today.now(), List.of()), pieces);
            }
            return isWritten;
        });
        if (!isKept) {
            throw Refused.because(Why.IN_THE_WAY, "attain.tail.row.overtaken");
        }
    }

    /**
     * Takes back a part of what a file brought; to be asked again until it is over.
     *
     * @throws Refused if the caller does not lead, or such a file is being imported
     */
    public Back takeBack(Caller caller, long projectId, int number) throws Refused {
        mustLead(caller);
        return writings.alone(new Subject(FILE, projectId), () -> writing.together(() -> takeBack(projectId, number)))
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.kernel.import.busy"));
    }

    /**
     * What becomes of rows that a file brought.
     *
     * @param back those that are taken back, as they are then
     * @param left the names of those that stay
     */
    public record Fates(List<TailCustomer> back, List<String> left) {

        /** How many of them go. */
        public int gone() {
            return Math.toIntExact(back.stream().filter(TailCustomer::gone).count());
        }
    }

    /** What would become of all that is still to be taken back of a file. */
    public Fates fates(long projectId, int number) {
        return fates(book.pieces(projectId, number, Integer.MAX_VALUE));
    }

    private Fates fates(List<Piece> pieces) {
        Map<Long, TailCustomer> rows =
                tail.of(pieces.stream().map(piece -> -piece.issueId()).toList());
        List<TailCustomer> back = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Piece piece : pieces) {
            TailCustomer row = rows.get(-piece.issueId());
            if (row != null && isAsWritten(row, piece)) {
                back.add(piece.isNew() ? row.gone(true) : row.saying(SaidTexts.said(piece.before())));
            } else if (row != null && !row.gone()) {
                left.add(row.said().name());
            }
        }
        return new Fates(back, left);
    }

    private Back takeBack(long projectId, int number) {
        List<Piece> pieces = book.pieces(projectId, number, AT_ONCE);
        Fates fates = fates(pieces);
        boolean isWritten = fates.back.isEmpty() || tail.change(fates.back);
        if (!isWritten) {
            return new Back(false, List.of());
        }
        book.done(number, pieces.stream().map(Piece::issueId).toList());
        boolean isOver = book.pieces(projectId, number, 1).isEmpty();
        if (isOver) {
            book.markBack(projectId, number, today.now());
        }
        return new Back(isOver, fates.left);
    }

    /** Who was touched since is somebody's work. */
    private static boolean isAsWritten(TailCustomer row, Piece piece) {
        return row.isRow()
                && !row.isBegun()
                && row.said().equals(SaidTexts.said(piece.after()))
                && (!piece.isNew() || row.touched() == null);
    }

    private static void mustLead(Caller caller) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }
}
