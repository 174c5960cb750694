package com.atlassian.jira.scheme;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.project.Project;

/**
 * Scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/scheme/SchemeManager.html">Public API page</a>
 */
public interface SchemeManager {
    Scheme getSchemeObject(Long value) throws DataAccessException;

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);
}
