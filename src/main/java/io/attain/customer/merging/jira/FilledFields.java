package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.merging.Move;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.WriteRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills what the customer that stays does not say from the other one: what is empty never wins, what is said stays. */
@Component
record FilledFields(SalesFields fields, NotesBook notes, IssueWriter writer) {

    private static final String NEEDS = "needs";
    private static final String PLAN = "plan";

    /** What is empty of the one and said of the other. */
    List<Move> missing(Issue into, Issue from) {
        List<Move> missing = new ArrayList<>(SalesIssueType.CUSTOMER.fields().stream()
                .filter(field -> value(into, field) == null && value(from, field) != null)
                .map(field -> Move.named(Move.FIELD, field.name()))
                .toList());
        CustomerNotes ours = notes.of(into.getId());
        CustomerNotes theirs = notes.of(from.getId());
        if (ours.needs().isEmpty() && !theirs.needs().isEmpty()) {
            missing.add(Move.named(Move.NOTE, NEEDS));
        }
        if (hasNoPlan(ours) && !hasNoPlan(theirs)) {
            missing.add(Move.named(Move.NOTE, PLAN));
        }
        return missing;
    }

    /** A plan, its worth and its day are said together. */
    private static boolean hasNoPlan(CustomerNotes said) {
        return said.plan().isEmpty() && said.planAmount() == null && said.planOn() == null;
    }

    private @Nullable Object value(Issue issue, SalesField field) {
        return fields.find(field).map(issue::getCustomFieldValue).orElse(null);
    }

    /** Fills the fields that are empty still. */
    void fill(ApplicationUser user, Issue into, Issue from, List<Move> moves) throws WriteRefused {
        write(user, into, from, named(moves, field -> value(into, field) == null), false);
    }

    /** Empties those again that say what the other one says. */
    void empty(ApplicationUser user, Issue into, Issue from, List<Move> moves) throws WriteRefused {
        write(user, into, from, named(moves, field -> Objects.equals(value(into, field), value(from, field))), true);
    }

    private static List<SalesField> named(List<Move> moves, Predicate<SalesField> wanted) {
        return moves.stream()
                .filter(move -> move.is(Move.FIELD))
                .map(move -> SalesField.valueOf(move.what()))
                .filter(wanted)
                .toList();
    }

    private void write(ApplicationUser user, Issue into, Issue from, List<SalesField> which, boolean empty)
            throws WriteRefused {
        if (!which.isEmpty()) {
            writer.checkPutBackWithoutMail(
                            user,
                            into.getId(),
                            issue -> which.forEach(field -> {
                                CustomField custom = fields.field(field);
                                issue.setCustomFieldValue(custom, empty ? null : from.getCustomFieldValue(custom));
                            }))
                    .write();
        }
    }

    /** Fills the notes that are empty still. */
    void fillNotes(long into, long from, List<Move> moves) {
        CustomerNotes theirs = notes.of(from);
        CustomerNotes ours = notes.of(into);
        boolean needs = has(moves, NEEDS) && ours.needs().isEmpty();
        boolean plan = has(moves, PLAN) && hasNoPlan(ours);
        put(into, ours, needs ? theirs.needs() : ours.needs(), plan ? theirs : ours);
    }

    /** Empties those again that say what the other one's say. */
    void emptyNotes(long into, long from, List<Move> moves) {
        CustomerNotes theirs = notes.of(from);
        CustomerNotes ours = notes.of(into);
        boolean needs = has(moves, NEEDS) && ours.needs().equals(theirs.needs());
        boolean plan = has(moves, PLAN) && plan(ours).equals(plan(theirs));
        put(into, ours, needs ? "" : ours.needs(), plan ? CustomerNotes.NONE : ours);
    }

    private void put(long into, CustomerNotes before, String needs, CustomerNotes plan) {
        CustomerNotes next =
                new CustomerNotes(before.version() + 1, needs, plan.plan(), plan.planAmount(), plan.planOn());
        boolean isNews = !needs.equals(before.needs()) || !plan(before).equals(plan(next));
        if (isNews && !notes.put(into, next)) {
            throw new IllegalStateException("The notes of " + into + " were changed meanwhile");
        }
    }

    private static List<String> plan(CustomerNotes said) {
        return Stream.of(said.plan(), said.planAmount(), said.planOn())
                .map(String::valueOf)
                .toList();
    }

    private static boolean has(List<Move> moves, String note) {
        return moves.contains(Move.named(Move.NOTE, note));
    }
}
