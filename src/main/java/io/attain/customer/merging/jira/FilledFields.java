package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.merging.Move;
import io.attain.customer.merging.Side.Said;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.WriteRefused;
import io.attain.rates.Converted;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the customer that stays say what only the other one says, and what somebody chose of it; what is empty never wins. What it
 * said before is kept with the move.
 */
@Component
record FilledFields(
        SalesFields fields,
        FieldOptions options,
        NotesBook notes,
        IssueWriter writer,
        @ComponentImport I18nResolver texts) {

    /** What opportunities of the one that stays count for is not filled: no figure changes. */
    private static final Set<SalesField> SCOPE =
            EnumSet.of(SalesField.REGION, SalesField.CUSTOMER_TYPE, SalesField.EXISTING_BEFORE);

    private static final List<SalesField> FIELDS = SalesIssueType.CUSTOMER.fields().stream()
            .filter(field -> !SCOPE.contains(field))
            .toList();

    private static final String NEEDS = "needs";
    private static final String PLAN = "plan";

    /** The parts of a plan that was said in another currency. */
    private static final int WITH_SAID = 7;

    /** What a customer's notes say, to be shown. */
    List<Said> notes(long customerId, Unit money) {
        return told(notes.of(customerId), money);
    }

    /** What notes say, to be shown. */
    List<Said> told(CustomerNotes kept, Unit money) {
        BigDecimal amount = kept.planAmount() == null ? null : BigDecimal.valueOf(kept.planAmount(), money.digits());
        String plan = Stream.of(kept.plan(), amount, kept.planOn())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        new Said(NEEDS, texts.getText("attain.customer.record.needs"), kept.needs()),
                        new Said(PLAN, texts.getText("attain.customer.record.plan"), plan))
                .filter(said -> !said.value().isEmpty())
                .toList();
    }

    /**
     * What the one is to say that the other one says.
     *
     * @param taken by their ids, of what both say something else: what the other one's word is to hold of
     * @param isNew whether no win of either is counted as a first one: then that one of them bought before is kept, and changes no
     *     figure
     */
    List<Move> missing(Issue into, Issue from, Collection<String> taken, boolean isNew) {
        List<Move> missing = new ArrayList<>();
        Stream.concat(FIELDS.stream(), isNew ? Stream.of(SalesField.EXISTING_BEFORE) : Stream.empty())
                .forEach(field -> add(
                        missing, Move.FIELD, field.name(), fields.said(into, field), fields.said(from, field), taken));
        said(into.getId())
                .forEach((note, ours) ->
                        add(missing, Move.NOTE, note, ours, said(from.getId()).getOrDefault(note, ""), taken));
        return missing;
    }

    private static void add(
            List<Move> missing, String kind, String what, String ours, String theirs, Collection<String> taken) {
        if (!theirs.isEmpty() && !theirs.equals(ours) && (ours.isEmpty() || taken.contains(what))) {
            missing.add(Move.named(kind, what, ours));
        }
    }

    /** Has the fields say what the other one's say; one that somebody has changed meanwhile stays. */
    void fill(ApplicationUser user, Issue into, Issue from, List<Move> moves) throws WriteRefused {
        Map<SalesField, String> texts = new TreeMap<>();
        moves.stream().filter(move -> move.is(Move.FIELD)).forEach(move -> {
            SalesField field = SalesField.valueOf(move.what());
            if (fields.said(into, field).equals(move.before())) {
                texts.put(field, fields.said(from, field));
            }
        });
        write(user, into, texts);
    }

    /** Has those say again what they said before that say what the other one's say. */
    void empty(ApplicationUser user, Issue into, Issue from, List<Move> moves) throws WriteRefused {
        Map<SalesField, String> texts = new TreeMap<>();
        moves.stream().filter(move -> move.is(Move.FIELD)).forEach(move -> {
            SalesField field = SalesField.valueOf(move.what());
            if (fields.said(into, field).equals(fields.said(from, field))) {
                texts.put(field, move.before());
            }
        });
        write(user, into, texts);
    }

    private void write(ApplicationUser user, Issue into, Map<SalesField, String> texts) throws WriteRefused {
        if (!texts.isEmpty()) {
            writer.checkPutBackWithoutMail(
                            user,
                            into.getId(),
                            issue -> texts.forEach((field, text) ->
                                    issue.setCustomFieldValue(fields.field(field), value(into, field, text))))
                    .write();
        }
    }

    private @Nullable Object value(Issue issue, SalesField field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.kind()) {
            case SELECT -> options.find(issue, field, text).orElse(null);
            case DATE -> Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
            case NUMBER -> Double.valueOf(text);
            case TEXT -> text;
        };
    }

    /** Has the notes say what the other one's say; what somebody has changed meanwhile stays. */
    void fillNotes(long into, long from, List<Move> moves) {
        Map<String, String> theirs = said(from);
        say(into, moves, (move, ours) -> ours.equals(move.before()) ? theirs.get(move.what()) : null);
    }

    /** Has those say again what they said before that say what the other one's say. */
    void emptyNotes(long into, long from, List<Move> moves) {
        Map<String, String> theirs = said(from);
        say(into, moves, (move, ours) -> ours.equals(theirs.get(move.what())) ? move.before() : null);
    }

    /** What a note says next; null if that stays. */
    @FunctionalInterface
    private interface Next {
        @Nullable
        String of(Move move, String now);
    }

    /** Whoever is faster makes it look again. */
    private void say(long into, List<Move> moves, Next next) {
        boolean isSaid = false;
        while (!isSaid) {
            CustomerNotes before = notes.of(into);
            Map<String, String> said = said(before);
            moves.stream().filter(move -> move.is(Move.NOTE)).forEach(move -> Optional.ofNullable(
                            next.of(move, said.getOrDefault(move.what(), "")))
                    .ifPresent(text -> said.put(move.what(), text)));
            isSaid = said.equals(said(before)) || notes.put(into, notes(before.version() + 1, said));
        }
    }

    private Map<String, String> said(long customerId) {
        return said(notes.of(customerId));
    }

    /** A plan, its worth and its day are said together, with what the worth was converted from where it was. */
    private static Map<String, String> said(CustomerNotes kept) {
        Converted from = kept.planSaid();
        String plan = Stream.concat(
                        Stream.of(kept.planAmount(), kept.planOn(), kept.plan()),
                        from == null
                                ? Stream.empty()
                                : Stream.of(from.amount(), from.currency(), from.rate(), from.on()))
                .map(part -> part == null ? "" : String.valueOf(part))
                .collect(Collectors.joining("\t"));
        Map<String, String> said = new TreeMap<>();
        said.put(NEEDS, kept.needs());
        said.put(PLAN, plan.isBlank() ? "" : plan);
        return said;
    }

    private static CustomerNotes notes(int version, Map<String, String> said) {
        List<String> plan = List.of((said.getOrDefault(PLAN, "") + "\t\t").split("\t", -1));
        String amount = plan.get(0);
        String day = plan.get(1);
        return new CustomerNotes(
                version,
                said.getOrDefault(NEEDS, ""),
                plan.get(2),
                amount.isEmpty() ? null : Long.valueOf(amount),
                day.isEmpty() ? null : LocalDate.parse(day),
                plan.size() < WITH_SAID
                        ? null
                        : new Converted(
                                Long.parseLong(plan.get(3)), plan.get(4), plan.get(5), LocalDate.parse(plan.get(6))));
    }
}
