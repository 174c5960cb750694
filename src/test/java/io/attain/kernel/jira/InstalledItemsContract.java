package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.jira.InstalledItems.Kind;
import org.junit.jupiter.api.Test;

/** What set-up remembers, wherever it is kept. */
public interface InstalledItemsContract {

    /** Nothing remembered yet. */
    InstalledItems items();

    @Test
    default void whatWasNeverInstalledIsUnknown() {
        InstalledItems items = items();

        assertThat(items.idOf(Kind.FIELD, "METRIC")).isEmpty();
        assertThat(items.nameOf(Kind.FIELD, "10001")).isEmpty();
    }

    @Test
    default void whatIsMadeAnewGoesByItsNewId() {
        InstalledItems items = items();
        items.put(Kind.FIELD, "METRIC", "10001");
        items.put(Kind.FIELD, "METRIC", "10002");

        assertThat(items.idOf(Kind.FIELD, "METRIC")).contains("10002");
        assertThat(items.nameOf(Kind.FIELD, "10002")).contains("METRIC");
        assertThat(items.nameOf(Kind.FIELD, "10001")).isEmpty();
    }

    @Test
    default void kindsWithOneNameOrOneIdAreKeptApart() {
        InstalledItems items = items();
        items.put(Kind.SCREEN, "SALES_TARGET", "1");
        items.put(Kind.SCREEN_SCHEME, "SALES_TARGET", "2");
        items.put(Kind.ISSUE_TYPE, "SALES_TARGET", "10001");
        items.put(Kind.STATUS, "DRAFT", "10001");

        assertThat(items.idOf(Kind.SCREEN, "SALES_TARGET")).contains("1");
        assertThat(items.idOf(Kind.SCREEN_SCHEME, "SALES_TARGET")).contains("2");
        assertThat(items.nameOf(Kind.STATUS, "10001")).contains("DRAFT");
        assertThat(items.nameOf(Kind.ISSUE_TYPE, "10001")).contains("SALES_TARGET");
        assertThat(items.nameOf(Kind.SCREEN, "2")).isEmpty();
    }

    @Test
    default void namesAreTakenAsTheyAre() {
        InstalledItems items = items();
        items.put(Kind.METRIC_OPTION, "action.演示", "10300");
        items.put(Kind.METRIC_OPTION, "action.a:b", "10301");
        items.put(Kind.WORKFLOW, "Attain: Sales Target", "sha256:" + "0".repeat(64));

        assertThat(items.nameOf(Kind.METRIC_OPTION, "10300")).contains("action.演示");
        assertThat(items.nameOf(Kind.METRIC_OPTION, "10301")).contains("action.a:b");
        assertThat(items.idOf(Kind.METRIC_OPTION, "action.A:b")).isEmpty();
        assertThat(items.idOf(Kind.WORKFLOW, "Attain: Sales Target")).contains("sha256:" + "0".repeat(64));
    }
}
