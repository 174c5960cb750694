package io.attain.kernel.web;

import java.util.List;

/** Sales projects to choose from. */
public record ProjectsDto(List<ProjectDto> projects) {

    /** One of them, by Jira's key and name. */
    public record ProjectDto(String key, String name) {}
}
