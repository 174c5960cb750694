package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/**
 * Project manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/project/ProjectManager.html">Public API page</a>
 */
public interface ProjectManager {
    Project getProjectObj(Long value) throws DataAccessException;

    Project getProjectObjByKey(String text);

    List<Project> getProjects();
}
