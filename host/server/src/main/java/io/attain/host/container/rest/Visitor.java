package io.attain.host.container.rest;

/** Who sends the current request. */
public interface Visitor {

    /** Whether somebody is logged in. */
    boolean isLoggedIn();

    /** Whether it is an administrator of the site. */
    boolean isAdmin();
}
