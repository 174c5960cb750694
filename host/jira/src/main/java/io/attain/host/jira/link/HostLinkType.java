package io.attain.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A link type as stored. */
record HostLinkType(Long id, String name, String outward, String inward) implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public int compareTo(IssueLinkType other) {
        return name.compareTo(other.getName());
    }
}
