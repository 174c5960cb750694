package com.atlassian.jira.scheme;

/**
 * A scheme as projects use it, known by its id and name.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/scheme/Scheme.html">Public API page</a>
 */
public class Scheme {
    private Long id;
    private String name;

    public Scheme() {}

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
