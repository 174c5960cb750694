package io.attain.host.launch;

import io.attain.host.container.PageDecorator;
import io.attain.host.container.PluginContainer;
import io.attain.host.jira.JiraSite;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;

/** A site without pages of its own: plugins answer, and their pages stand bare. */
record NoPages(JiraSite jira, PluginContainer plugins) implements WebApplication {

    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.of();
    }

    @Override
    public List<Filter> filters() {
        return List.of();
    }

    @Override
    public PageDecorator decorator() {
        return (page, request, response) -> response.getWriter().write(page.body());
    }
}
