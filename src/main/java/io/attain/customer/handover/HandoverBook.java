package io.attain.customer.handover;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.Line.Fate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where handovers are kept, with all that passed. */
public interface HandoverBook {

    /**
     * What became of the lines of a handover.
     *
     * @param heirs how many of each kind each heir gets, by the user keys; what was missed is left out
     * @param fates how many came to which end
     */
    record Shares(Map<String, Map<Kind, Integer>> heirs, Map<Fate, Integer> fates) {

        /** None yet. */
        public Shares() {
            this(new TreeMap<>(), new EnumMap<>(Fate.class));
        }

        /** So many lines more. */
        public void add(String heir, Kind kind, Fate fate, int lines) {
            fates.merge(fate, lines, Integer::sum);
            if (fate != Fate.MISSED) {
                heirs.computeIfAbsent(heir, key -> new EnumMap<>(Kind.class)).merge(kind, lines, Integer::sum);
            }
        }
    }

    /** Keeps one with its lines; answers it with its id. */
    Handover add(Handover handover, List<Line> lines);

    /** One of a project. */
    Optional<Handover> find(long projectId, long id);

    /** The last ones of a project, the latest first. */
    List<Handover> of(long projectId, int most);

    /** Those of a project that are in a state, the earliest first. */
    List<Handover> in(long projectId, State state);

    /** The lines of one, in the order in which they were kept. */
    List<Line> lines(long id);

    /** What became of some handovers' lines, by the ids of these. */
    Map<Long, Shares> shares(Collection<Long> ids);

    /** Writes one as it is now, if it is in the state in which it was seen; answers whether it was. */
    boolean change(Handover now, State seen);

    /** Keeps what became of lines, of what kind they are, and what was kept of them before. */
    void keep(long id, Collection<Line> lines);

    /** One was never begun: nothing is kept of it. */
    void forget(long id);

    /**
     * Those issues of a project that passed to a person and to nobody since, by id: everybody who had them before by what was
     * handed over.
     */
    Map<Long, List<String>> passedTo(long projectId, String person);
}
