package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.io.Serializable;

/**
 * The outcome of a service's check: valid, or with errors.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/bc/ServiceResultImpl.html">Public API page</a>
 */
public class ServiceResultImpl implements ServiceResult, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
