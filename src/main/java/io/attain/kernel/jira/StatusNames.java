package io.attain.kernel.jira;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What statuses are called in the language of whoever asks: Jira translates what an administrator gave translations of. */
@Component
public record StatusNames(@ComponentImport StatusManager statuses, @ComponentImport JiraAuthenticationContext who) {

    /** What the status of this id is called; one that is gone, by its id. */
    public String of(String id) {
        Status status = id.isEmpty() ? null : statuses.getStatus(id);
        return status == null ? id : of(status);
    }

    /** What an issue's status is called. */
    public String of(Issue issue) {
        return of(issue.getStatus());
    }

    /** Jira knows no name where a translation was not stored whole. */
    private String of(Status status) {
        @Nullable String translated = status.getNameTranslation(who.getI18nHelper());
        return translated == null || translated.isBlank() ? status.getName() : translated;
    }
}
