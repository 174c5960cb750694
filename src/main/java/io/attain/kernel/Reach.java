package io.attain.kernel;

/** How far somebody sees the figures of a project's sales. */
public enum Reach {
    /** None: without one of our roles, figures are not for them, whatever Jira lets them browse. */
    NONE,
    /** The totals: targets of those who lead the sales, and of nobody. */
    TOTALS,
    /** The own figures and what is below them, with the totals above. */
    OWN,
    /** Those of the teams that they lead, too. */
    TEAMS,
    /** All. */
    ALL
}
