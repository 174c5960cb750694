package io.attain.customer.tail.app;

import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds, changes and deletes rows. Whoever sells may, of those that one sees, by the version that one has seen. */
@Component
public record KeepingTail(Tail tail, People people, Today today) {

    /** Who does it: in which project, and whose rows that one sees. */
    public record Keeper(Caller caller, long projectId, TailSight sight) {}

    /**
     * Adds a row.
     *
     * @throws Refused if the caller does not sell, or with all that is wrong
     */
    public TailCustomer add(Keeper keeper, Said said) throws Refused {
        mustSell(keeper);
        mustBeSound(keeper, said, "");
        long number = tail.add(
                        keeper.projectId(),
                        List.of(said),
                        today.of(keeper.caller().key()))
                .get(0);
        return tail.find(number).orElseThrow();
    }

    /**
     * Says something else of a row; one that was deleted is there again.
     *
     * @throws Refused as {@link #add}; if there is no such row that the caller sees; if somebody else was faster
     */
    public TailCustomer change(Keeper keeper, long number, int seen, Said said) throws Refused {
        mustSell(keeper);
        TailCustomer row = seen(keeper, number);
        mustBeSound(keeper, said, row.said().owner());
        return changed(row, seen, row.saying(said).gone(false));
    }

    /**
     * Deletes a row; {@link #change} brings it back.
     *
     * @throws Refused as {@link #change}
     */
    public TailCustomer delete(Keeper keeper, long number, int seen) throws Refused {
        mustSell(keeper);
        TailCustomer row = seen(keeper, number);
        return changed(row, seen, row.gone(true));
    }

    private TailCustomer seen(Keeper keeper, long number) throws Refused {
        TailCustomer row = mine(keeper, number);
        if (row.issueId() != 0) {
            throw Refused.because(Why.IN_THE_WAY, row.isBegun() ? "attain.tail.row.begun" : "attain.tail.row.made");
        }
        return row;
    }

    /**
     * A row that the caller sees, or saw before it became an issue.
     *
     * @throws Refused if there is none
     */
    public TailCustomer mine(Keeper keeper, long number) throws Refused {
        return tail.find(number)
                .filter(row -> row.projectId() == keeper.projectId())
                .filter(row -> keeper.sight().includes(row.said().owner()))
                .orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.tail.row.none"));
    }

    private TailCustomer changed(TailCustomer row, int seen, TailCustomer now) throws Refused {
        if (row.version() != seen || !tail.change(List.of(now))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.tail.row.overtaken");
        }
        return tail.find(row.number()).orElseThrow();
    }

    /** Whoever is its owner already may be so, also when gone. */
    private void mustBeSound(Keeper keeper, Said said, String before) throws Refused {
        List<Fault> faults = faults(said);
        String owner = said.owner();
        boolean isKnown = owner.isEmpty() || owner.equals(before);
        if (!isKnown && (!keeper.sight().includes(owner) || !people.isActive(owner))) {
            faults.add(Fault.of("owner", "attain.tail.row.fault.owner"));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    /** What is wrong with what is said, whoever says it. */
    public static List<Fault> faults(Said said) {
        List<Fault> faults = new ArrayList<>();
        if (said.name().isEmpty()) {
            faults.add(Fault.of("name", "attain.tail.row.fault.name"));
        }
        SaidTexts.of(said).forEach((field, text) -> {
            int most = field.equals("notes") ? Said.LONGEST_NOTES : Said.LONGEST;
            if (text.length() > most) {
                faults.add(Fault.of(field, "attain.customer.record.fault.long", most));
            }
        });
        return faults;
    }

    private static void mustSell(Keeper keeper) throws Refused {
        if (!keeper.caller().sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
    }
}
