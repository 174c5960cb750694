package io.attain.host.jira.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.operation.IssueOperations;
import io.attain.host.jira.TestSite;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

class CustomFieldsTest {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @AutoClose
    private final TestSite site = new TestSite();

    @Test
    void keepsEachValueAsItsJavaType() throws Exception {
        CustomField number = field("float", "exactnumber");
        CustomField date = field("datepicker", "daterange");
        CustomField select = field("select", "multiselectsearcher");
        CustomField user = field("userpicker", "userpickergroupsearcher");
        CustomField text = field("textfield", "textsearcher");
        CustomField area = field("textarea", "textsearcher");
        Option east = site.service(OptionsManager.class)
                .createOption(select.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, 1L, "East China");

        IssueInputParameters input = site.newIssue("Task", "x")
                .addCustomFieldValue(number.getIdAsLong(), "1234.5")
                .addCustomFieldValue(date.getIdAsLong(), "9/Nov/26")
                .addCustomFieldValue(select.getIdAsLong(), east.getOptionId().toString())
                .addCustomFieldValue(user.getIdAsLong(), "admin")
                .addCustomFieldValue(text.getIdAsLong(), "短")
                .addCustomFieldValue("customfield_" + area.getIdAsLong(), "long ".repeat(100));
        MutableIssue issue = site.create(site.issues().validateCreate(site.admin, input));

        Issue stored = site.stored(issue);
        assertThat(stored.getCustomFieldValue(number)).isEqualTo(1234.5);
        assertThat(stored.getCustomFieldValue(date)).isEqualTo(Timestamp.valueOf("2026-11-09 00:00:00"));
        assertThat(stored.getCustomFieldValue(select)).isEqualTo(east);
        assertThat(stored.getCustomFieldValue(user)).isEqualTo(site.admin);
        assertThat(text.getValue(stored)).isEqualTo("短");
        assertThat(area.getValue(stored)).isEqualTo("long ".repeat(100));
    }

    @Test
    void refusesTextsThatAreNoValues() throws Exception {
        CustomField number = field("float", "exactnumber");
        CustomField date = field("datepicker", "daterange");
        CustomField select = field("select", "multiselectsearcher");

        assertThat(site.issues()
                        .validateCreate(
                                site.admin,
                                site.newIssue("Task", "x")
                                        .addCustomFieldValue(number.getIdAsLong(), "much")
                                        .addCustomFieldValue(date.getIdAsLong(), "2026-13-01")
                                        .addCustomFieldValue(select.getIdAsLong(), "7"))
                        .getErrorCollection()
                        .getErrors())
                .containsEntry("customfield_" + number.getIdAsLong(), "much is an invalid number.")
                .containsKeys("customfield_" + date.getIdAsLong(), "customfield_" + select.getIdAsLong());
    }

    @Test
    void readsNumbersAndDaysInTheLanguageOfWhoeverIsLoggedIn() throws Exception {
        CustomField number = field("float", "exactnumber");
        CustomField date = field("datepicker", "daterange");
        site.jira.users().setLocale(site.admin, Locale.GERMANY);
        site.jira.authentication().setLoggedInUser(site.admin);

        IssueInputParameters german = site.newIssue("Task", "x")
                .addCustomFieldValue(number.getIdAsLong(), "1234,5")
                .addCustomFieldValue(date.getIdAsLong(), "9/Dez./26");
        Issue made = site.stored(site.create(site.issues().validateCreate(site.admin, german)));
        assertThat(made.getCustomFieldValue(number)).isEqualTo(1234.5);
        assertThat(made.getCustomFieldValue(date)).isEqualTo(Timestamp.valueOf("2026-12-09 00:00:00"));

        IssueInputParameters english = site.newIssue("Task", "x")
                .addCustomFieldValue(number.getIdAsLong(), "1234.5")
                .addCustomFieldValue(date.getIdAsLong(), "2026-12-09");
        assertThat(site.issues()
                        .validateCreate(site.admin, english)
                        .getErrorCollection()
                        .getErrors())
                .hasSize(2);
    }

    @Test
    void whatIsRequiredMustBeGivenEvenWhereNoScreenAsksForIt() throws Exception {
        CustomField number = field("float", "exactnumber");
        CustomField text = field("textfield", "textsearcher");
        MutableIssue before = site.task("before");
        String numberId = "customfield_" + number.getIdAsLong();
        layouts().require(numberId, true);

        IssueInputParameters without = site.newIssue("Task", "x");
        assertThat(errors(without)).containsEntry(numberId, "float is required.");
        without.setSkipScreenCheck(true);
        assertThat(errors(without)).containsEntry(numberId, "float is required.");
        assertThat(errors(site.newIssue("Task", "x").addCustomFieldValue(number.getIdAsLong(), "5")))
                .isEmpty();

        IssueInputParameters partial = site.input().addCustomFieldValue(text.getIdAsLong(), "later");
        partial.setRetainExistingValuesWhenParameterNotProvided(true, true);
        site.update(before, partial);
        IssueInputParameters whole = site.input().addCustomFieldValue(text.getIdAsLong(), "later");
        whole.setRetainExistingValuesWhenParameterNotProvided(true);
        assertThat(site.issues()
                        .validateUpdate(site.admin, before.getId(), whole)
                        .isValid())
                .isFalse();
    }

    @Test
    void whatIsHiddenIsPassedOverAndKeepsWhatIssuesHold() throws Exception {
        CustomField number = field("float", "exactnumber");
        String numberId = "customfield_" + number.getIdAsLong();
        MutableIssue issue = site.create(site.issues()
                .validateCreate(site.admin, site.newIssue("Task", "x").addCustomFieldValue(number.getIdAsLong(), "5")));
        layouts().require(numberId, true);
        layouts().hide(numberId, true);

        site.update(issue, site.input().addCustomFieldValue(number.getIdAsLong(), "7"));

        assertThat(site.stored(issue).getCustomFieldValue(number)).isEqualTo(5.0);
        assertThat(errors(site.newIssue("Task", "y"))).isEmpty();
    }

    @Test
    void aDeletedOptionIsTakenFromIssuesAndNeitherHistoryNorAnEventTellsOfIt() throws Exception {
        CustomField select = field("select", "multiselectsearcher");
        OptionsManager options = site.service(OptionsManager.class);
        FieldConfig config = select.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        Option east = options.createOption(config, null, 1L, "East");
        Option west = options.createOption(config, null, 2L, "West");
        MutableIssue issue = site.create(site.issues()
                .validateCreate(
                        site.admin,
                        site.newIssue("Task", "x")
                                .addCustomFieldValue(
                                        select.getIdAsLong(), east.getOptionId().toString())));
        Heard heard = new Heard();
        site.service(EventPublisher.class).register(heard);

        options.deleteOptionAndChildren(east);

        assertThat(site.stored(issue).getCustomFieldValue(select)).isNull();
        assertThat(options.findByOptionId(east.getOptionId())).isNull();
        assertThat(options.findByOptionId(west.getOptionId())).isEqualTo(west);
        assertThat(options.getOptions(config)).containsExactly(west);
        site.update(issue, site.input().setSummary("y"));
        assertThat(heard.events).as("of the summary").isEqualTo(1);
        assertThat(site.service(ChangeHistoryManager.class).getChangeHistories(issue))
                .singleElement()
                .satisfies(change -> assertThat(change.getChangeItemBeans())
                        .extracting(ChangeItemBean::getField, ChangeItemBean::getFieldType)
                        .containsExactly(tuple("summary", "jira")));
        site.update(
                issue,
                site.input()
                        .addCustomFieldValue(
                                select.getIdAsLong(), west.getOptionId().toString()));
        assertThat(site.service(ChangeHistoryManager.class)
                        .getChangeHistories(issue)
                        .get(1)
                        .getChangeItemBeans())
                .extracting(ChangeItemBean::getFieldType, ChangeItemBean::getTo)
                .containsExactly(tuple("custom", west.getOptionId().toString()));
    }

    /** Counts events. */
    public static final class Heard {
        private int events;

        /** Something happened to an issue. */
        @EventListener
        public void onIssue(IssueEvent event) {
            events++;
        }
    }

    private FieldLayouts layouts() {
        return (FieldLayouts) site.service(FieldLayoutManager.class);
    }

    private Map<String, String> errors(IssueInputParameters input) {
        return site.issues()
                .validateCreate(site.admin, input)
                .getErrorCollection()
                .getErrors();
    }

    @Test
    void removesAValueAndWritesItDown() throws Exception {
        CustomField number = field("float", "exactnumber");
        MutableIssue issue = site.create(site.issues()
                .validateCreate(site.admin, site.newIssue("Task", "x").addCustomFieldValue(number.getIdAsLong(), "5")));

        site.update(issue, site.input().addCustomFieldValue(number.getIdAsLong(), ""));

        assertThat(site.stored(issue).getCustomFieldValue(number)).isNull();
        assertThat(site.jira
                        .issueDesk()
                        .history()
                        .of(issue)
                        .get(0)
                        .changes()
                        .get(0)
                        .fromText())
                .isEqualTo("5");
    }

    @Test
    void isForItsIssueTypesOnly() throws Exception {
        CustomFieldManager fields = site.service(CustomFieldManager.class);
        MutableIssue issue = site.task("x");
        CustomField forSubTasks = fields.createCustomField(
                "Reason",
                "",
                fields.getCustomFieldType(TYPES + "textfield"),
                fields.getCustomFieldSearcher(TYPES + "textsearcher"),
                List.of(GlobalIssueContext.getInstance()),
                site.service(com.atlassian.jira.config.IssueTypeManager.class).getIssueTypes().stream()
                        .filter(type -> type.isSubTask())
                        .toList());

        assertThat(fields.getCustomFieldObjects(issue)).isEmpty();
        assertThat(forSubTasks.getRelevantConfig(issue)).isNull();
        assertThat(fields.getCustomFieldObjectsByName("Reason")).containsExactly(forSubTasks);
    }

    private CustomField field(String type, String searcher) throws GenericEntityException {
        CustomFieldManager fields = site.service(CustomFieldManager.class);
        CustomField field = fields.createCustomField(
                type,
                "",
                fields.getCustomFieldType(TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        IssueTypeScreenSchemeManager screens = site.service(IssueTypeScreenSchemeManager.class);
        FieldScreenScheme scheme =
                screens.getIssueTypeScreenScheme(site.sales).getEntity(null).getFieldScreenScheme();
        scheme.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION)
                .getTabs()
                .get(0)
                .addFieldScreenLayoutItem("customfield_" + field.getIdAsLong());
        return field;
    }
}
