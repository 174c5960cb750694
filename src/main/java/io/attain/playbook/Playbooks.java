package io.attain.playbook;

/** The playbooks of all projects, every version of each. */
public interface Playbooks {

    /** A project's. */
    PlaybookHistory of(long projectId);

    /**
     * Adds the next version, unless somebody else was faster.
     *
     * @return whether it is kept; false if there is one of its number already
     */
    boolean append(long projectId, PlaybookVersion next);
}
