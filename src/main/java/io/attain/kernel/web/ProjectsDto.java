package io.attain.kernel.web;

import java.util.List;

/** Sales projects to choose from. */
@Json
public record ProjectsDto(List<ProjectDto> projects) {

    /** One of them, by Jira's key and name. */
    @Json
    public record ProjectDto(String key, String name) {}
}
