package io.attain.customer.files.jira;

import io.attain.customer.files.jira.CustomerRow.Contact;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import io.attain.customer.record.DecisionChain;
import io.attain.kernel.Coded;
import io.attain.kernel.imports.ImportStep.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows say of the people at a customer. Whoever is there is known by the name. */
final class ChainRows {

    private final DecisionChain before;
    private DecisionChain chain;

    ChainRows(DecisionChain before) {
        this.before = before;
        this.chain = before;
    }

    /** The next version, with all that was said; the one that there is if nothing is new. */
    DecisionChain chain() {
        return isNew() ? new DecisionChain(before.version() + 1, chain.people(), chain.ruling()) : before;
    }

    boolean isNew() {
        return !chain.equals(before);
    }

    /** Says somebody; answers what that changes. */
    List<Change> say(Contact contact, String by) {
        Optional<ChainPerson> known = chain.people().stream()
                .filter(person -> person.name().equalsIgnoreCase(contact.name()))
                .findFirst();
        ChainPerson now = person(contact, known.orElse(null), by);
        if (known.filter(now::equals).isPresent()) {
            return List.of();
        }
        chain = chain.with(now);
        return changes(known.orElse(null), now);
    }

    boolean isFull() {
        return chain.people().size() > DecisionChain.MOST_PEOPLE;
    }

    private static ChainPerson person(Contact said, @Nullable ChainPerson known, String by) {
        ChainPerson before = known == null ? unknown(said.name()) : known;
        LocalDate met = said.metOn() == null ? before.metOn() : said.metOn();
        boolean isSame = Objects.equals(met, before.metOn());
        return new ChainPerson(
                before.number(),
                before.name(),
                said(said.position(), before.position()),
                said(said.phone(), before.phone()),
                said(said.mail(), before.mail()),
                Coded.find(Role.values(), said.role()).orElse(before.role()),
                Coded.find(Influence.values(), said.influence()).orElse(before.influence()),
                Coded.find(Attitude.values(), said.attitude()).orElse(before.attitude()),
                met,
                isSame ? before.metBy() : by);
    }

    private static String said(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    /** Nothing is believed of somebody of whom nothing is said. */
    private static ChainPerson unknown(String name) {
        return new ChainPerson(0, name, "", "", "", Role.USER, Influence.MEDIUM, Attitude.UNKNOWN, null, null);
    }

    private static List<Change> changes(@Nullable ChainPerson before, ChainPerson now) {
        List<Change> changes = new ArrayList<>();
        String name = before == null ? "" : before.name();
        if (before == null) {
            changes.add(new Change(CustomerColumns.CONTACT, name, now.name()));
        }
        Stream.of(
                        Change.of(CustomerColumns.POSITION, before == null ? "" : before.position(), now.position()),
                        Change.of(CustomerColumns.CONTACT_PHONE, before == null ? "" : before.phone(), now.phone()),
                        Change.of(CustomerColumns.MAIL, before == null ? "" : before.mail(), now.mail()),
                        Change.of(
                                CustomerColumns.ROLE,
                                before == null ? "" : before.role().code(),
                                now.role().code()),
                        Change.of(
                                CustomerColumns.INFLUENCE,
                                before == null ? "" : before.influence().code(),
                                now.influence().code()),
                        Change.of(
                                CustomerColumns.ATTITUDE,
                                before == null ? "" : before.attitude().code(),
                                now.attitude().code()),
                        Change.of(CustomerColumns.MET, day(before == null ? null : before.metOn()), day(now.metOn())))
                .flatMap(each -> each)
                .forEach(changes::add);
        return changes;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
