package io.attain.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A link type as stored. */
record HostLinkType(Long getId, String getName, String getOutward, String getInward) implements IssueLinkType {

    @Override
    public int compareTo(IssueLinkType other) {
        return getName.compareTo(other.getName());
    }
}
