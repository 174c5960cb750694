package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Blank screens and schemes, to be filled and stored by the caller. */
public record ScreenFactory(Screens screens, ScreenSchemes screenSchemes, TypeScreenSchemes typeScreenSchemes)
        implements FieldScreenFactory {

    @Override
    public FieldScreen createScreen() {
        return screens.blank();
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return screenSchemes.blank();
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return new HostScreenScheme.Item();
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return typeScreenSchemes.blank();
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return new HostTypeScreenScheme.Entity();
    }
}
