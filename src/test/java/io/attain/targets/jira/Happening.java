package io.attain.targets.jira;

import java.util.function.Consumer;

/** Something that happens at a site, and how it is told. Nothing happens to what is not there. */
record Happening(String told, Consumer<FollowedSite> act) {

    @Override
    public String toString() {
        return told;
    }
}
