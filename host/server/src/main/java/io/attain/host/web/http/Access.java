package io.attain.host.web.http;

/** Who may ask for an address at all; what they may see there is the action's own concern. */
public enum Access {
    /** Everybody, logged in or not. */
    ANYONE,
    /** Whoever is logged in. */
    USER,
    /** Jira administrators. */
    ADMIN
}
