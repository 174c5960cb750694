package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Two customers that are one become one on the record, and two again. */
class MergedInBrowserTest extends OnOwnSite {

    private static final String DIALOG_FITS =
            """
            const dialog = document.querySelector(arguments[0]);
            return dialog && dialog.querySelector('table') && dialog.scrollWidth <= dialog.clientWidth ? [''] : null;
            """;

    @Test
    void whoMergesSeesBothChoosesAndTakesBack() throws Exception {
        try (Browser browser = Browser.open(site.address())) {
            SmallTeam team = new SmallTeam(site.admin());
            team.setUp();
            String stays = issues.create("SALES", "Customer", "Harbour Foods", Map.of("Phone", "021 1234567"));
            String goes = issues.create(
                    "SALES", "Customer", "Harbour Foods Ltd.", Map.of("Phone", "021 7654321", "Competitor", "Kite"));
            team.win(goes, "Winter");

            browser.logIn("admin", "admin")
                    .go("/browse/" + stays)
                    .press("Merge with " + goes + "…")
                    .sees("Which one stays?")
                    .sees("Filled from the other: Competitor.");
            issues.edit(stays, Map.of("Competitor", "Meadow"));
            browser.press("Merge").sees("Something has changed since this was shown.");
            browser.press("Show what was saved").sees("Both say something else").tick("021 7654321");
            browser.width(320).drawn(DIALOG_FITS, ".attain-merge");
            browser.wide()
                    .press("Merge")
                    .sees(goes + " was merged into this customer")
                    .sees("none counts otherwise");
            assertThat(issues.value(stays, "Phone").asText()).isEqualTo("021 7654321");
            assertThat(issues.count("parent = " + stays)).isOne();

            browser.go("/browse/" + goes)
                    .finds("[data-attain-panel='merged']", "goes on: " + stays)
                    .go("/browse/" + stays)
                    .sees(goes + " was merged into this customer");
            browser.run("document.querySelector('.attain-merges li button').focus()")
                    .type(Keys.ENTER);
            browser.finds("#attain-merge-back", "what came after stays")
                    .press("Take back")
                    .sees("was merged and taken back");
            assertThat(issues.value(stays, "Phone").asText()).isEqualTo("021 1234567");
            assertThat(issues.count("parent = " + goes)).isOne();
        }
    }
}
