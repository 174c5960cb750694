package io.attain.host.web.rest;

import io.attain.host.web.Jira;
import io.attain.host.web.dashboard.Dashboard;
import io.attain.host.web.dashboard.Dashboards;
import io.attain.host.web.http.Problem;

/** Dashboards, as far as whoever asks may see or change them. */
record VisitedDashboards(Dashboards dashboards, Jira jira) {

    Dashboard visible(long id) {
        return dashboards
                .find(id, jira.user().getKey())
                .orElseThrow(() -> Problem.notFound("The dashboard does not exist."));
    }

    Dashboard own(long id) {
        Dashboard dashboard = visible(id);
        if (!dashboard.editableBy(jira.user().getKey())) {
            throw Problem.forbidden("Only its owner may change this dashboard.");
        }
        return dashboard;
    }

    static Dashboard.Gadget gadget(Dashboard dashboard, long id) {
        return dashboard.gadgets().stream()
                .filter(gadget -> gadget.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The dashboard has no such item."));
    }
}
