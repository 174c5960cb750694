package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** One draft in two tabs: who saves second is told so, says which text it shall be, and loses neither. */
class TwoTabsTest extends OnOwnSite {
    private static final String OFFICE = "From the office";
    private static final String TRAIN = "From the train";
    private static final String OTHER = "There is another text of this day";

    private final String day = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void neitherTextOfADayIsLostWhicheverIsSaved() throws Exception {
        try (Browser browser = Browser.open(site.address())) {
            new SmallTeam(site.admin()).setUp();
            new Administrator(site.admin()).everyDayIsWorked("SALES");
            browser.logIn("lily", Company.PASSWORD);
            for (int tab = 0; tab < 2; tab++) {
                browser.otherTab()
                        .go("/plugins/servlet/attain/my-day?project=SALES&date=" + day)
                        .sees("Nothing saved yet");
            }
            browser.fill("Support needed", OFFICE).sees("Draft saved at");

            browser.otherTab()
                    .fill("Support needed", TRAIN)
                    .sees("was changed in another window")
                    .sees("What you typed is still here")
                    .picture("two-tabs");
            holds(browser, TRAIN);
            isInSight(browser);
            assertThat(kept().path("support").asText()).isEqualTo(OFFICE);
            holds(browser.press("Open the other").sees(OTHER), OFFICE);
            holds(browser.press("Show the other text").sees("Draft saved at"), TRAIN);
            assertThat(kept().path("support").asText()).isEqualTo(TRAIN);

            browser.otherTab().type(", by phone", Keys.chord(Keys.CONTROL, Keys.ENTER));
            browser.sees("was changed in another window");
            assertThat(kept().path("status").asText()).isEqualTo("draft");
            browser.press("Save mine").sees("Submitted at").sees(OTHER);
            holds(browser, OFFICE + ", by phone");
            assertThat(kept().path("status").asText()).isEqualTo("submitted");
            assertThat(kept().path("support").asText()).isEqualTo(OFFICE + ", by phone");
            holds(browser.press("Show the other text").sees("Changed since you submitted"), TRAIN);
        }
    }

    private JsonNode kept() {
        return site.as("lily").get("/rest/attain/1.0/logs/" + day + "?projectKey=SALES");
    }

    /** What is said of the other text does not cover what one types. */
    private static void isInSight(Browser browser) {
        browser.drawn(
                "const field = document.querySelector(arguments[0]); const box = field.getBoundingClientRect();"
                        + " return [box.top + 4, box.bottom - 4].every((y) => document.elementFromPoint(box.left + 9, y) === field)"
                        + " ? ['in sight'] : null",
                "#attain-support");
    }

    private static void holds(Browser browser, String text) {
        browser.drawn(
                "const field = document.querySelector(arguments[0]); return field && field.value === '" + text
                        + "' ? [field.value] : null",
                "#attain-support");
    }
}
