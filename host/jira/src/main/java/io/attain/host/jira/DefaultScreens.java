package io.attain.host.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import java.util.List;

/** Makes one screen with Jira's own fields, used for every issue type and operation. */
record DefaultScreens(FieldScreenFactory factory) {

    private static final List<String> FIELDS =
            List.of("summary", "priority", "duedate", "assignee", "reporter", "description", "labels");

    /** A new issue type screen scheme with a screen scheme and a screen of its own, all named after the owner. */
    IssueTypeScreenScheme create(String owner) {
        FieldScreen screen = factory.createScreen();
        screen.setName(owner + " Screen");
        screen.store();
        FieldScreenTab tab = screen.addTab("Field Tab");
        FIELDS.forEach(tab::addFieldScreenLayoutItem);

        FieldScreenScheme screens = factory.createFieldScreenScheme();
        screens.setName(owner + " Screen Scheme");
        screens.store();
        FieldScreenSchemeItem everyOperation = factory.createFieldScreenSchemeItem();
        everyOperation.setFieldScreen(screen);
        screens.addFieldScreenSchemeItem(everyOperation);

        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(owner + " Issue Type Screen Scheme");
        scheme.store();
        IssueTypeScreenSchemeEntity everyType = factory.createIssueTypeScreenSchemeEntity();
        everyType.setFieldScreenScheme(screens);
        scheme.addEntity(everyType);
        return scheme;
    }
}
