package io.attain.teams.app;

import io.attain.teams.TeamProposal;
import java.util.List;

/** A project's teams are not changed. */
public final class TeamsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<TeamProposal.Fault> faults;

    /** Why not. */
    public enum Why {
        /** Only who leads the project's sales may. */
        NOT_ALLOWED,
        /** Something is wrong with them. */
        FAULTY,
        /** Somebody else has changed them meanwhile. */
        OVERTAKEN
    }

    TeamsRefused(Why why, List<TeamProposal.Fault> faults) {
        super(why.name());
        this.why = why;
        this.faults = List.copyOf(faults);
    }

    public Why why() {
        return why;
    }

    /** All that is wrong; empty unless they are faulty. */
    public List<TeamProposal.Fault> faults() {
        return faults;
    }
}
