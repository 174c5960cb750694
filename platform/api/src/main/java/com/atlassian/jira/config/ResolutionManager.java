package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

/**
 * Resolution manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/ResolutionManager.html">Public API page</a>
 */
public interface ResolutionManager {
    Resolution createResolution(String text, String text2);

    List<Resolution> getResolutions();

    Resolution getResolution(String text);
}
