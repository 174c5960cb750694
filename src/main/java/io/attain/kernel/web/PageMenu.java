package io.attain.kernel.web;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.jira.Audience;
import io.attain.kernel.jira.Audiences;
import java.util.List;
import org.springframework.stereotype.Component;

/** Our pages as the menu of Jira's header lists them: each page leads on to those that its reader may use. */
@Component
public record PageMenu(Audiences audiences) {

    /** All of them, as the descriptor has them. */
    static final List<Entry> ENTRIES = List.of(
            new Entry("people", "attain.people.title", Section.DAILY, Audience.LEADING),
            new Entry("team-day", "attain.activity.team.title", Section.DAILY, Audience.LEADING),
            new Entry("weekly-report", "attain.activity.weekly.title", Section.DAILY, Audience.LEADING),
            new Entry("my-targets", "attain.people.mine.title", Section.DAILY, Audience.SELLING),
            new Entry("my-day", "attain.activity.title", Section.DAILY, Audience.SELLING),
            new Entry("customers", "attain.tail.title", Section.DAILY, Audience.SELLING),
            new Entry("events", "attain.events.title", Section.DAILY, Audience.SELLING),
            new Entry("agreements", "attain.target.agreements.title", Section.DAILY, Audience.SELLING),
            new Entry("pool", "attain.pool.title", Section.DAILY, Audience.SELLING),
            new Entry("new-target", "attain.target.new.title", Section.DATA, Audience.LEADING),
            new Entry("plan", "attain.target.plan.title", Section.DATA, Audience.LEADING),
            new Entry("import", "attain.kernel.import.title", Section.DATA, Audience.SELLING),
            new Entry("handover", "attain.handover.title", Section.DATA, Audience.LEADING),
            new Entry("calendar", "attain.calendar.title", Section.PROJECT, Audience.SELLING),
            new Entry("teams", "attain.teams.title", Section.PROJECT, Audience.LEADING),
            new Entry("words", "attain.words.title", Section.PROJECT, Audience.LEADING),
            new Entry("playbook", "attain.playbook.title", Section.PROJECT, Audience.LEADING),
            new Entry("rates", "attain.rates.title", Section.PROJECT, Audience.LEADING),
            new Entry("rules", "attain.kernel.rules.title", Section.PROJECT, Audience.LEADING),
            new Entry("setup", "attain.setup.title", Section.PROJECT, Audience.ADMINISTERING));

    /**
     * One page.
     *
     * @param page its name, the end of its address
     * @param title the key of its title
     */
    record Entry(String page, String title, Section section, Audience audience) {}

    /** The sections of the menu, as the descriptor has them. */
    enum Section {
        /** What each day brings. */
        DAILY,
        /** What is brought in or planned now and then. */
        DATA,
        /** What is set for a project once, and changed rarely. */
        PROJECT
    }

    /** Those that are offered to a user. */
    List<Entry> of(ApplicationUser user) {
        return ENTRIES.stream()
                .filter(entry -> audiences.includes(entry.audience, user))
                .toList();
    }
}
