package io.attain.playbook;

import java.time.LocalDate;

/** The playbooks of all projects, every version of each. */
public interface Playbooks {

    /** A project's. */
    PlaybookHistory of(long projectId);

    /** Says from which day on playbooks ask for something with a project's issues; what was said before stays. */
    void begin(long projectId, LocalDate day);

    /**
     * Adds the next version, unless somebody else was faster.
     *
     * @return whether it is kept; false if there is one of its number already
     */
    boolean append(long projectId, PlaybookVersion next);
}
