package io.attain.kernel.jira;

/** Those to whom one of our pages is offered, each by what they may do in any of the sales projects. */
public enum Audience {
    /** Who is shown any page. */
    ANYBODY,
    /** Who takes part in the sales. */
    SELLING,
    /** Who leads the sales. */
    LEADING,
    /** Who administers a sales project, or Jira. */
    ADMINISTERING
}
