package io.attain.kernel.web;

import io.attain.kernel.jira.JiraSurroundings;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Tells where a request to Jira begins and ends, of whatever kind it is: all that is asked between is of one moment. */
public final class RequestFilter implements Filter {

    private final JiraSurroundings surroundings;

    /** Made by the container. */
    @Inject
    public RequestFilter(JiraSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        surroundings.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            surroundings.end();
        }
    }
}
