package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Issue link type manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/link/IssueLinkTypeManager.html">Public API page</a>
 */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String text, String text2, String text3, String text4);

    void updateIssueLinkType(IssueLinkType issueLinkType, String text, String text2, String text3);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String text);
}
