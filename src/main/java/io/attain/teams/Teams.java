package io.attain.teams;

/** The teams of all projects. */
public interface Teams {

    /** A project's teams; {@link TeamTree#NONE} where nobody has made any. */
    TeamTree of(long projectId);

    /**
     * Keeps a project's teams, whose version is one more than that of the teams they change, unless somebody else was faster.
     *
     * @return whether they are kept; false if the project's teams are of that version already
     */
    boolean save(long projectId, TeamTree teams);
}
