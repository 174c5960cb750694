package io.attain.customer.events.web;

import com.atlassian.jira.project.Project;
import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import org.springframework.stereotype.Component;

/** The events that requests name, and what is done with them. */
@Component
record AskedEvents(Asker asker, EventBook book, TellingEvents telling) {

    /** What may be refused of an event. */
    @FunctionalInterface
    interface Doing {
        void with(Caller caller, Event event) throws Refused;
    }

    /** What may be written in; whoever does not sell there is refused before anything is read. */
    Project writable(String key) {
        Project project = asker.figures(key);
        asker.mustSell(project);
        asker.mustBeOpen(project);
        return project;
    }

    /**
     * One of a project's.
     *
     * @throws RestProblem 404 if there is no such event
     */
    Event event(Project project, long id) {
        return book.find(project.getId(), id).orElseThrow(() -> RestProblem.notFound(asker.say("attain.events.gone")));
    }

    /** Does this with one and tells it as it stands then. */
    EventsDto.One done(Project project, long id, Doing doing) {
        Event event = event(project, id);
        asker.unlessRefused(() -> doing.with(asker.caller(project), event));
        return telling.tell(project, event(project, id));
    }
}
