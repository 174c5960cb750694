package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import io.attain.SellingTeam;
import io.attain.host.jira.field.HostCustomField;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What whoever makes an issue is asked for. */
class FieldsToFillInTest {

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    private final SalesFields fields = TEAM.plugin.component(SalesFields.class);

    @Test
    void whatFewTargetsNeedStandsBehindATabOfItsOwn() {
        FieldScreen target = screen("Attain: Sales Target");

        assertThat(target.getTabs()).hasSize(2);
        assertThat(target.getTabs().get(0).isContainsField(id(SalesField.METRIC)))
                .isTrue();
        assertThat(target.getTabs().get(0).isContainsField(id(SalesField.KEY_ACTIONS)))
                .isFalse();
        assertThat(target.getTabs().get(1).isContainsField(id(SalesField.KEY_ACTIONS)))
                .isTrue();
        assertThat(screen("Attain: Opportunity").getTabs().get(1).isContainsField(id(SalesField.LOST_REASON)))
                .isTrue();
    }

    @Test
    void whatOtherSystemsCallACustomerStandsBehindATabOfItsOwn() {
        FieldScreen customer = screen("Attain: Customer");

        assertThat(customer.getTabs()).hasSize(2);
        assertThat(customer.getTabs().get(0).isContainsField(id(SalesField.INDUSTRY)))
                .isTrue();
        assertThat(customer.getTabs().get(1).isContainsField(id(SalesField.ERP_NUMBER)))
                .isTrue();
    }

    @Test
    void eachFieldSaysWhatItIsFor() {
        assertThat(SalesField.values()).allSatisfy(field -> assertThat(
                        ((HostCustomField) fields.find(field).orElseThrow()).description())
                .as(field.name())
                .isNotEmpty()
                .doesNotContain("attain."));
    }

    private String id(SalesField field) {
        return fields.find(field).orElseThrow().getId();
    }

    private static FieldScreen screen(String name) {
        return TEAM.plugin.jira.service(FieldScreenManager.class).getFieldScreens().stream()
                .filter(screen -> name.equals(screen.getName()))
                .findFirst()
                .orElseThrow();
    }
}
