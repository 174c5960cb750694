package io.attain.pipeline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been said about who shares a win: a truth that the issues do not keep. Nothing of it is ever changed or deleted. */
public interface Credits {

    /** What somebody says. */
    enum Kind {
        /** The owner of the opportunity would have it so. */
        PROPOSED,
        /** It is so from now on. */
        DECIDED,
        /** What was proposed is not to be. */
        DECLINED
    }

    /**
     * Something that was said.
     *
     * @param number 1 for the first word about an opportunity
     * @param credit who is to share; of a refusal, what was refused
     * @param by the user key of who said it
     */
    record Said(int number, Kind kind, Credit credit, String by, Instant at) {}

    /** What is decided of those of some opportunities of which anything is. */
    Map<Long, Credit> decided(Collection<Long> issueIds);

    /** All that was said about an opportunity, the earliest first. */
    List<Said> history(long issueId);

    /**
     * Keeps a word for ever.
     *
     * @return false if somebody else was faster: there is a word of that number now
     */
    boolean add(long issueId, Said said);

    /** What holds after all of this. */
    static Credit inForce(List<Said> history) {
        return history.stream()
                .filter(said -> said.kind() == Kind.DECIDED)
                .reduce((earlier, later) -> later)
                .map(Said::credit)
                .orElse(Credit.OWNERS);
    }

    /** What waits to be decided. */
    static Optional<Said> proposal(List<Said> history) {
        return history.stream().reduce((earlier, later) -> later).filter(said -> said.kind() == Kind.PROPOSED);
    }
}
