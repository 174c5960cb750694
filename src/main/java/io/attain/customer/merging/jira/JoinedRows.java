package io.attain.customer.merging.jira;

import io.attain.customer.KeptOfCustomers;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Move;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.DecisionChain;
import io.attain.kernel.store.GivingRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives what is kept of a customer beside its issue to the one that it went up in, and back. What moves is noted before it does:
 * done again after a server has stopped it goes on. What does not move stays kept, in no project.
 */
@Component
record JoinedRows(GivingRows rows, ChainBook chains, MergeBook book, List<KeptOfCustomers> kept) {

    private static final long NO_PROJECT = 0;

    void join(Merge merge) {
        rows.of(merge.gone(), merge.survivor())
                .forEach((kind, ids) -> book.keep(
                        merge.id(), ids.stream().map(id -> Move.of(kind, id)).toList()));
        give(merge, merge.gone(), merge.survivor());
        joinPeople(merge);
        leave(merge);
    }

    /** What is kept of it beside is told nowhere, and kept. */
    void leave(Merge merge) {
        kept.forEach(each -> each.move(merge.gone(), NO_PROJECT));
    }

    void part(Merge merge) {
        kept.forEach(each -> each.move(merge.gone(), merge.projectId()));
        give(merge, merge.survivor(), merge.gone());
        partPeople(merge);
    }

    private void give(Merge merge, long from, long to) {
        book.moves(merge.id()).stream()
                .collect(Collectors.groupingBy(Move::kind, Collectors.mapping(Move::id, Collectors.toList())))
                .forEach((kind, ids) -> rows.give(kind, ids, from, to));
    }

    /** Who of the one's decision chain is not in the other's; whoever is in both, word for word, is there once. */
    List<ChainPerson> fresh(long survivor, long gone) {
        return fresh(chains.of(survivor), gone);
    }

    private List<ChainPerson> fresh(DecisionChain chain, long gone) {
        List<ChainPerson> known =
                chain.people().stream().map(JoinedRows::itself).toList();
        return chains.of(gone).people().stream()
                .filter(person -> !known.contains(itself(person)))
                .toList();
    }

    private void joinPeople(Merge merge) {
        say(merge, chain -> {
            List<ChainPerson> people = new ArrayList<>(chain.people());
            int last = people.stream().mapToInt(ChainPerson::number).max().orElse(0);
            List<Move> added = new ArrayList<>();
            for (ChainPerson person : fresh(chain, merge.gone())) {
                people.add(person.numbered(++last));
                added.add(Move.of(Move.PERSON, last));
            }
            book.keep(merge.id(), added);
            return people;
        });
    }

    /** Whom somebody has changed since stays. */
    private void partPeople(Merge merge) {
        List<Move> moves = book.moves(merge.id());
        List<ChainPerson> theirs = chains.of(merge.gone()).people().stream()
                .map(JoinedRows::itself)
                .toList();
        say(merge, chain -> chain.people().stream()
                .filter(person ->
                        !(moves.contains(Move.of(Move.PERSON, person.number())) && theirs.contains(itself(person))))
                .toList());
    }

    /** Whoever is faster makes it look again. */
    private void say(Merge merge, Function<DecisionChain, List<ChainPerson>> next) {
        boolean isSaid = false;
        while (!isSaid) {
            DecisionChain chain = chains.of(merge.survivor());
            List<ChainPerson> people = next.apply(chain);
            isSaid = people.equals(chain.people())
                    || chains.put(
                            merge.projectId(),
                            merge.survivor(),
                            new DecisionChain(chain.version() + 1, people, chain.ruling()));
        }
    }

    private static ChainPerson itself(ChainPerson person) {
        return person.numbered(0);
    }
}
